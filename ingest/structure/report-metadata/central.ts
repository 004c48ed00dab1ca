/**
 * Bodies of the whole country (Constitution of 2013, chapters V to X; the Party's central bodies): their papers are
 * dated in the capital and speak for no province.
 */
const CENTRAL =
  /^(?:chính phủ|(?:phó )?thủ tướng|quốc hội|(?:ủy|uỷ) ban thường vụ quốc hội|chủ tịch nước|văn phòng (?:chính phủ|quốc hội|chủ tịch nước|trung ương)|bộ (?!chỉ huy)|ban (?:chấp hành trung ương|bí thư)|.* trung ương(?: đảng)?$|tòa án nhân dân tối cao|toà án nhân dân tối cao|viện kiểm sát nhân dân tối cao|kiểm toán nhà nước$|thanh tra chính phủ|ngân hàng nhà nước(?: việt nam)?$|bảo hiểm xã hội việt nam|tổng cục )/iu

/** @param issuer as it was read */
export function isCentral(issuer: string | null): boolean {
  return issuer !== null && CENTRAL.test(issuer.normalize('NFC').trim())
}
