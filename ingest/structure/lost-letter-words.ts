/**
 * Common words of Vietnamese papers that are written with the rarer toned vowels, which are the ones that
 * fonts lack. Two-syllable entries also tell which neighbour a syllable goes with. Written for this file.
 */
export const LOST_LETTER_WORDS: readonly string[] = `
tham nhũng, phòng chống tham nhũng, cũng như, cũng là, cũng được, cũng có, nhưng cũng, những năm, những kết, những khó, những vấn,
một trong những, những nhiệm, những hạn, vững chắc, bền vững, giữ vững, vững mạnh, đứng vững, đội ngũ, ngũ cán, lũ lụt, bão lũ,
mưa lũ, lũ quét, lũy kế, tích lũy, vũ trang, vũ khí, khiêu vũ, mũi nhọn, dũng cảm, anh dũng, cũ nát, khu phố cũ, cách cũ, xã cũ,
hỗ trợ, hỗ tương, chỗ ở, chỗ ngồi, tại chỗ, chỗ làm, mỗi năm, mỗi xã, mỗi người, mỗi đơn, chuỗi giá, chuỗi các, chuỗi liên, chuỗi cung, chuỗi hoạt,
theo chuỗi, xây dựng chuỗi, giỗ tổ, ngày giỗ, lỗi thời, thua lỗ, lỗ hổng, đỗ xe, bãi đỗ, nỗ lực, nỗi lo, đổ vỡ, dỗ dành, gỗ rừng, chế biến gỗ,
hướng dẫn, chỉ dẫn, dẫn đầu, dẫn đến, hấp dẫn, dẫn dắt, mâu thuẫn, tiêu chuẩn, vẫn còn, vẫn chưa, lẫn nhau, gương mẫu, kiểu mẫu, mẫu mực, mẫu giáo,
sẵn sàng, có sẵn, sẵn có, bằng phẳng, hẫng hụt, đẳng cấp, bình đẳng, cao đẳng, khẳng định, thẳng thắn, chẳng hạn, hằng năm, thắng lợi,
nghĩa vụ, ý nghĩa, xã hội chủ nghĩa, đền ơn đáp nghĩa, lĩnh vực, lãnh đạo, bản lĩnh, vĩnh viễn, chiến sĩ, bác sĩ, thạc sĩ, tiến sĩ, tĩnh tại, kỹ năng, kỹ thuật, kỹ sư, quỹ đất, quỹ vì, thủ quỹ,
lễ hội, ngày lễ, dễ dàng, dễ bị, miễn phí, miễn nhiệm, miễn giảm, diễn ra, diễn biến, thực tiễn, nhiễm mặn, ô nhiễm, viễn thông, nguyễn văn,
giữ gìn, gìn giữ, giữ chức, nữ công, phụ nữ, cán bộ nữ, chữ ký, ngôn ngữ, hữu nghị, hữu hiệu, sở hữu, hữu cơ, sữa chữa, hơn nữa, giữa các, giữa nhiệm,
sửa chữa, chữa cháy, chữa bệnh, đình chỉ, mở rộng, cởi mở, giúp đỡ, đỡ đầu, bỡ ngỡ, tháo gỡ, gỡ khó, gỡ vướng, cỡ lớn, bồi dưỡng, nuôi dưỡng, dưỡng lão, ngưỡng mộ, tín ngưỡng, cưỡng chế, trưởng thành,
mỹ thuật, thẩm mỹ, tuyển dụng, chuyển đổi, chuyển biến, đảm bảo, bảo đảm, giải pháp, giải quyết, cải thiện, cải cách, phải được, phải có, đoàn kết, nghiêm túc, kỷ luật, kỷ cương, thế kỷ, nhiệm kỳ, tỷ lệ, tỷ đồng,
ủy ban, ủy viên, cấp ủy, tỉnh ủy, thành ủy, đẩy mạnh, thúc đẩy, đầy đủ, thủy sản, thủy lợi, củng cố, tổ chức, phổ biến, đổi mới, cổ phần, ổn định, nổi bật, tổng kết,
triển khai, phát triển, kiểm tra, biểu dương, chuyển dịch, chủ trương, chủ động, chủ yếu, chỉ đạo, chỉ tiêu, xử lý, sử dụng, cử tri, cửa khẩu, sản xuất, quản lý, kết quả, hiệu quả,
lãng phí, xã hội, đã được, đã có, ngõ hẻm, rõ nét, làm rõ, võ thuật, bão số, báo cáo, đào tạo, hạn chế, ngã ba, mã số, bãi bỏ, vãng lai, ngoãn ngoan, hoãn lại, nguyên vẹn, trẻ em, vẽ nên, vẻ vang, kẽ hở, kẻ gian,
sẽ tiếp, sẽ được, chia sẻ, mạnh mẽ, chặt chẽ, lẽ phải, mẽ hơn, quyết liệt, cần thiết, tiếp tục
`
  .split(/[\n,]+/)
  .map((word) => word.trim())
  .filter((word) => word !== '')
