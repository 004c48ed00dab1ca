const COMPARING = 'so sánh|đối chiếu|cạnh nhau'

/** Asks for things side by side. */
export const COMPARES = new RegExp(COMPARING, 'u')

const CHANGED = `${COMPARING}|so với|khác|thay đổi|sửa|chỉnh|bổ sung|thêm|bớt|lệch`
const FINAL = 'chính thức|ban hành|bản (?:cuối|ký|final)|final|đã ký|hoàn chỉnh|phát hành'

/** Asks what of a draft was changed in the paper that was made of it. */
export const VERSIONS = new RegExp(
  `^(?=.*(?:dự thảo|bản nháp))(?=.*(?:${FINAL}))(?=.*(?:${CHANGED}|dự thảo .*(?:với|và) ))`,
  'u',
)

/** Of such a request what only says that versions are compared, and how. */
export const OF_VERSIONS =
  /(?<!\p{L})(?:dự thảo|bản nháp|chính thức|ban hành|đã ký|hoàn chỉnh|phát hành|final|cuối cùng|bản|lần (?:cuối|\d+)|(?:những |các )?(?:điểm|chỗ|nội dung|số liệu) (?:khác|thay đổi|sửa|mới)|so với|khác(?: nhau| biệt)?|(?:thay|sửa) đổi|chỉnh sửa|sửa|bổ sung|thêm|bớt|lệch|(?:ở )?(?:chỗ|điểm) nào|(?:những )?gì|thế nào|ra sao|với|và|được|có)(?!\p{L})/gu
