import { normalizeLetters } from './letters.ts'

/**
 * Everyday words and what administrative papers say instead. People ask in the left-hand words, reports are
 * written in the right-hand ones. General Vietnamese, one line a notion; order is likelihood.
 */
const TABLE = `
học trò, học sinh, sinh viên, con em: học sinh, học viên, sinh viên
thầy cô, thầy giáo, cô giáo: giáo viên, nhà giáo, cán bộ quản lý giáo dục
nghỉ học, thôi học, nghỉ ngang: bỏ học
trường lớp, trường ốc: cơ sở giáo dục, trường học, mạng lưới trường
biết chữ, mù chữ: xóa mù chữ, phổ cập giáo dục
đi học nghề, học nghề, dạy nghề: đào tạo nghề, giáo dục nghề nghiệp
bà con, dân chúng, người dân, dân làng, dân tình: nhân dân, người dân, hộ dân
người già, ông bà cụ, cụ già: người cao tuổi
bà mẹ anh hùng, mẹ liệt sĩ: mẹ việt nam anh hùng
người trẻ, lớp trẻ, thanh niên, giới trẻ: thanh niên, lao động trẻ, đoàn viên
trẻ con, con nít, trẻ nhỏ: trẻ em, thiếu nhi
phụ nữ, chị em, đàn bà: phụ nữ, hội viên phụ nữ
số dân, dân cư đông, đông dân: dân số, mật độ dân số
bỏ xứ, đi làm ăn xa, làm ăn xa, bỏ quê, ly hương, dời đi: di cư, xuất cư, lao động ngoài tỉnh
túng thiếu, nghèo khó, khó khăn, thiếu thốn, đói nghèo, nghèo khổ, hoàn cảnh khó khăn: hộ nghèo, nghèo, cận nghèo, giảm nghèo
thoát nghèo, bớt nghèo, hết nghèo: giảm nghèo, thoát nghèo, hộ nghèo
gia đình: hộ, hộ gia đình
kiếm sống, làm ăn, sinh sống: sản xuất kinh doanh, sinh kế, việc làm
kiếm được, tiền kiếm, tiền lương, lương: thu nhập, tiền lương
việc làm, công ăn việc làm, có việc: giải quyết việc làm, việc làm
thất nghiệp, mất việc: thất nghiệp, mất việc làm
người làm, nhân công, thợ, công nhân: lao động, người lao động, công nhân
làm ra, sản lượng, làm được nhiều hàng: giá trị sản xuất, sản xuất, năng suất
nhà máy, xí nghiệp, công xưởng, xưởng: công nghiệp, sản xuất công nghiệp, cơ sở công nghiệp
đồng áng, ruộng đồng, làm ruộng, làm nông, ruộng nương, cày cấy: nông nghiệp, sản xuất nông nghiệp, trồng trọt
nhà nông, dân cày, nông gia, bà con nông dân: nông dân, hộ nông dân
nuôi cá, nuôi tôm, cá tôm: thủy sản, nuôi trồng thủy sản
heo gà, con vật nuôi, gia súc: chăn nuôi, đàn heo, gia cầm
cây ăn trái, vườn cây, trái cây: cây ăn trái, cây ăn quả
vụ mùa, mùa màng: vụ lúa, sản xuất lúa
xí nghiệp, hãng, công ty, chủ hãng: doanh nghiệp
rót vốn, bỏ vốn, đổ tiền, bỏ tiền, xuống tiền: đầu tư, thu hút đầu tư, vốn đầu tư
mời gọi, kêu gọi, chào mời: thu hút, xúc tiến, kêu gọi đầu tư
buôn bán, mua bán, làm ăn buôn bán, giao thương: thương mại, bán lẻ, kinh doanh
bán ra nước ngoài, bán hàng ra nước ngoài, xuất ngoại hàng: xuất khẩu, kim ngạch xuất khẩu
mua từ nước ngoài, nhập hàng: nhập khẩu
mua sắm, chi tiêu, sắm sửa, tiêu xài: sức mua, tiêu dùng, bán lẻ hàng hóa
chợ búa, chợ, siêu thị: chợ, trung tâm thương mại, hạ tầng thương mại
giá cả, đắt đỏ, mắc mỏ: chỉ số giá tiêu dùng, giá cả
du khách, khách tham quan, khách đến chơi, đi chơi: du lịch, khách du lịch, lượt khách
khách nước ngoài, khách tây: khách quốc tế, khách du lịch quốc tế
nước ngoài, ngoại quốc: nước ngoài, quốc tế
phòng trọ, khách sạn, chỗ ngủ: cơ sở lưu trú, khách sạn
sân bay, phi trường: cảng hàng không, sân bay
bến tàu, bến cảng, cảng biển, bến bãi: cảng, cảng biển, bến cảng
xa lộ, đường lớn, đường cái: cao tốc, quốc lộ, đường tỉnh
đường sá, đường xá, cầu đường, đi lại: giao thông, hạ tầng giao thông, kết cấu hạ tầng
xe đụng, đụng xe, tai nạn xe: tai nạn giao thông
kẹt xe: ùn tắc giao thông
dư thừa, chưa dùng hết, bỏ phí, để không: chưa sử dụng hết công suất, chưa khai thác hết, công suất
ngập, nước ngập, lụt: ngập úng, ngập lụt
hạn mặn, nước mặn, nhiễm mặn: xâm nhập mặn, hạn mặn
sạt lở, lở đất: sạt lở
thời tiết thất thường, khí hậu thay đổi: biến đổi khí hậu
rác, rác rưởi, rác thải: chất thải rắn, rác thải sinh hoạt
nước sạch, nước máy: nước sạch, nước hợp vệ sinh
dơ bẩn, bẩn: ô nhiễm, ô nhiễm môi trường
cây xanh, trồng cây: trồng rừng, cây xanh
điện lưới, có điện: sử dụng điện, lưới điện
chữa bệnh, khám bệnh, thầy thuốc, đi viện: khám chữa bệnh, y tế, bác sĩ
nhà thương, bệnh viện: bệnh viện, cơ sở y tế
chích ngừa, tiêm ngừa: tiêm chủng, tiêm vắc xin
dịch bệnh, covid, cô vít: dịch covid, đại dịch covid
thẻ bảo hiểm, bảo hiểm: bảo hiểm y tế, bảo hiểm xã hội
nhà tình thương, nhà cho người nghèo, xây nhà cho hộ nghèo: nhà đại đoàn kết, nhà tình thương, nhà tạm
nhà dột, nhà tạm bợ, nhà ọp ẹp: nhà tạm, nhà dột nát
giúp đỡ, cứu trợ, hỗ trợ: hỗ trợ, an sinh xã hội, trợ giúp
quyên góp, góp tiền, ủng hộ: vận động, ủng hộ, đóng góp
quay phim, chụp ảnh: ghi hình, phim tư liệu
thăm hỏi, tới nhà, đến nhà: thăm, thăm hỏi, tặng quà
ghế, ghế lãnh đạo, chức, chức tước, cái ghế: chức vụ, chức danh, bổ nhiệm, bổ nhiệm lại
lên chức, được cất nhắc, cất nhắc, đề bạt, tiến cử: bổ nhiệm, giới thiệu ứng cử, đề bạt
tại vị, ở lại chức, giữ chức tiếp: bổ nhiệm lại
đổi chỗ, điều đi, thuyên chuyển: luân chuyển, điều động
thuyết trình, trình bày, trình diễn: trình bày, chương trình hành động, đề án
sếp, cấp trên, người cầm đầu, lãnh đạo: người đứng đầu, lãnh đạo, cán bộ chủ chốt
quan chức, công bộc, người nhà nước: cán bộ, công chức, viên chức
bộ máy, guồng máy: tổ chức bộ máy, hệ thống chính trị
dẹp, dẹp bỏ, xóa bỏ, bỏ đi, cắt bỏ: giảm, sắp xếp, tinh gọn, cắt giảm
gộp, nhập lại, gom: sáp nhập, hợp nhất, sắp xếp
bớt người, cắt người, giảm người: tinh giản biên chế, biên chế
chồng chéo, giẫm chân, dẫm chân, ôm đồm: chồng chéo, trùng lắp, một việc một cơ quan
phần việc, công việc: nhiệm vụ, chức năng nhiệm vụ
một cửa, giấy tờ, thủ tục: thủ tục hành chính, một cửa, dịch vụ công
làm giấy tờ qua mạng, qua mạng, trên mạng: trực tuyến, dịch vụ công trực tuyến
trả tiền qua mạng, quẹt thẻ, không dùng tiền giấy: không dùng tiền mặt
máy móc, công nghệ, kỹ thuật số: chuyển đổi số, công nghệ số
thước đo: tiêu chí, tiêu chuẩn
chấm điểm, cho điểm, xếp loại: đánh giá, xếp loại, chất lượng
vừa lòng, ưng bụng, hài lòng, ưng ý: hài lòng, sự hài lòng, tín nhiệm
than phiền, kêu ca, thưa kiện, kiện cáo: khiếu nại, tố cáo, phản ánh kiến nghị
gặp dân, nghe dân: tiếp công dân, tiếp dân, đối thoại
ăn hối lộ, hối lộ, đút lót, tham ô: tham nhũng, tiêu cực
phạt, bị phạt, xử phạt, đuổi: kỷ luật, xử lý, khai trừ
kết nạp, vào đảng: kết nạp, phát triển đảng viên
bầu, bầu bán, bỏ phiếu: bầu cử, bầu, lấy phiếu
họp, nhóm họp, cuộc họp: hội nghị, kỳ họp
trộm cắp, tội phạm, băng nhóm: tội phạm, trật tự xã hội, phạm pháp hình sự
cháy, hỏa hoạn: phòng cháy chữa cháy, vụ cháy
đi lính, nhập ngũ, đi bộ đội: tuyển quân, nhập ngũ, nghĩa vụ quân sự
làm đường, xây cầu, đổ nhựa: đầu tư xây dựng, xây dựng cầu, giao thông nông thôn
tiền nhà nước, tiền công, công quỹ: ngân sách, ngân sách nhà nước, vốn đầu tư công
thu được, tiền thu: thu ngân sách, tổng thu
xài hết tiền, tiêu tiền công, xài tiền: chi ngân sách, giải ngân
chậm tiêu tiền, xài chậm: giải ngân chậm, tỷ lệ giải ngân
đất đai, đền bù, bồi thường đất, lấy đất: giải phóng mặt bằng, bồi thường, tái định cư, thu hồi đất
lên đời, khá lên, giàu lên, phất lên: tăng trưởng, nâng cao đời sống, phát triển
làm ăn khấm khá, kinh tế đi lên: tăng trưởng kinh tế, tốc độ tăng trưởng
của cải, tổng của cải, quy mô: quy mô kinh tế, grdp, tổng sản phẩm
bình quân mỗi người, mỗi người dân làm ra, tính đầu người: bình quân đầu người, grdp bình quân
tụt lại, thua kém, đuối: thấp, hạn chế, yếu kém, chưa đạt
vướng, vướng mắc, kẹt, trục trặc, điểm nghẽn: khó khăn, vướng mắc, điểm nghẽn, hạn chế
dở, khuyết điểm: hạn chế, tồn tại, yếu kém
đạt được, làm được, thành công: kết quả, thành tựu, kết quả đạt được
muốn, nhắm tới, hướng tới, nhắm, đặt ra: mục tiêu, phấn đấu, chỉ tiêu, định hướng
cốt lõi, then chốt, mũi nhọn: đột phá, trọng tâm, mũi nhọn
bài học, rút kinh nghiệm: bài học kinh nghiệm
nơi chính, chỗ chính, ưu tiên: trọng điểm, trọng tâm, ưu tiên
đổi khác, thay đổi, đổi thay, khác đi: chuyển biến, xu hướng, thay đổi
bớt đi, ít đi, hạ xuống, tụt: giảm
tăng lên, nhiều hơn: tăng
hồi trước, ngày trước: trước, thời điểm trước
khánh thành, bắt đầu làm, động thổ: khởi công, khánh thành, đưa vào sử dụng
đồng bào, người dân tộc, người khmer, người khơ me: dân tộc thiểu số, khmer, đồng bào dân tộc
chùa chiền, đi đạo: tôn giáo, tín ngưỡng
hội hè, lễ lạt, lễ hội: lễ hội, festival, văn hóa nghệ thuật
đá banh, thể thao, chạy bộ: thể dục thể thao, giải chạy, marathon
sách báo, đọc sách: thư viện, bạn đọc
báo đài, tin tức: báo chí, tuyên truyền, truyền thông
khởi nghiệp, mở công ty, lập nghiệp: khởi nghiệp, đổi mới sáng tạo, doanh nghiệp thành lập mới
đóng cửa, dẹp tiệm, phá sản: giải thể, ngừng hoạt động, tạm ngừng
vay tiền, mượn tiền: tín dụng, vay vốn, dư nợ
giành giải, đoạt giải, được thưởng: huy chương, giải thưởng, khen thưởng
bằng cấp, có bằng: bằng cấp chứng chỉ, qua đào tạo
`

/** One notion: phrases that people use, phrases that papers use; in the letters of `normalizeLetters`. */
interface Notion {
  readonly everyday: readonly string[]
  readonly official: readonly string[]
}

const phrases = (list: string): readonly string[] => list.split(',').map((phrase) => normalizeLetters(phrase))

const NOTIONS: readonly Notion[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [everyday = '', official = ''] = line.split(':')
    return { everyday: phrases(everyday), official: phrases(official) }
  })

/** An everyday phrase of a question and the papers' phrases for it. */
export interface OfficialWords {
  readonly words: string
  readonly instead: readonly string[]
}

/** The longest phrase that is left when shorter ones inside it are dropped says what is meant. */
function longestOnly(found: readonly OfficialWords[]): readonly OfficialWords[] {
  return found.filter(
    ({ words }) => !found.some((other) => other.words.length > words.length && other.words.includes(words)),
  )
}

/**
 * What papers would say for the everyday words of a question.
 *
 * @example officialWords('học trò nghỉ ngang') // [{ words: 'học trò', instead: ['học sinh', …] }, { words: 'nghỉ ngang', … }]
 */
export function officialWords(question: string): readonly OfficialWords[] {
  const letters = ` ${normalizeLetters(question).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const found = NOTIONS.flatMap(({ everyday, official }) =>
    everyday
      .filter((words) => letters.includes(` ${words} `))
      .map((words) => ({ words, instead: official.filter((phrase) => phrase !== words) })),
  )
  return longestOnly(found.filter(({ instead }) => instead.length > 0))
}
