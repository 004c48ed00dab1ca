/** Order, defence, complaints, courts: everyday phrases and what papers say instead, in the format that `everyday-words.ts` reads. */
export const ORDER_AND_LAW = `
# Tội phạm, trật tự
ăn trộm, ăn cắp, trộm chó, móc túi, bẻ khóa: tội phạm trộm cắp tài sản, tội phạm xâm phạm sở hữu
giật đồ, cướp bóc, giựt dọc: tội phạm cướp cướp giật tài sản
án mạng, đâm chém, chém nhau: tội phạm giết người, cố ý gây thương tích, trọng án
giang hồ, xã hội đen, côn đồ, bảo kê, băng đảng, đầu gấu: tội phạm có tổ chức, băng nhóm tội phạm, hoạt động theo kiểu xã hội đen
đòi nợ thuê, siết nợ: tín dụng đen, tội phạm liên quan tín dụng đen
lừa tiền, lừa qua mạng, bị gạt tiền: lừa đảo chiếm đoạt tài sản, tội phạm sử dụng công nghệ cao
giựt hụi: lừa đảo chiếm đoạt tài sản, vỡ hụi
hacker, trộm trên mạng, đánh sập mạng: tội phạm công nghệ cao, an ninh mạng
đánh bài, đá gà, số đề, cá độ, xóc đĩa: tội phạm đánh bạc, tệ nạn cờ bạc, tệ nạn xã hội
gái điếm, bán dâm, nhà chứa, gái gọi: tệ nạn mại dâm, phòng chống mại dâm
thói hư tật xấu, chuyện xấu ngoài xã hội: tệ nạn xã hội, phòng chống tệ nạn xã hội
xì ke, hút chích, hàng trắng, thuốc lắc, bay lắc, heroin: ma túy, phòng chống ma túy, tội phạm ma túy
con nghiện, dân nghiện, kẻ nghiện, đồ nghiện: người nghiện ma túy, người sử dụng trái phép chất ma túy
trại cai, đi cai: cai nghiện ma túy, cơ sở cai nghiện, quản lý sau cai
uống thuốc thay thế ma túy, uống methadone: điều trị nghiện bằng methadone
buôn người, bán người, lừa bán phụ nữ, bắt cóc: tội phạm mua bán người, phòng chống mua bán người
trồng cây thuốc phiện, trồng cần sa: trồng cây có chứa chất ma túy
phạm tội ít hay nhiều, tình hình trộm cướp, bao nhiêu vụ án, mấy vụ phạm pháp: phạm pháp hình sự, số vụ phạm pháp hình sự, trật tự an toàn xã hội
phá được bao nhiêu vụ, phá án, bắt được tội phạm, tỷ lệ phá án: tỷ lệ điều tra khám phá án, khám phá tội phạm
bọn tội phạm, dân trộm cướp, lũ tội phạm: tội phạm, đấu tranh phòng chống tội phạm
đưa công an về xã: công an xã chính quy, bố trí công an chính quy đảm nhiệm chức danh công an xã
dân phòng, dân quân gác đêm, tổ gác xóm: lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở, tổ tự quản
dân cùng giữ yên xóm, dân tố giác kẻ gian, báo công an: phong trào toàn dân bảo vệ an ninh tổ quốc
yên ổn, xóm làng bình yên, giữ yên địa bàn, giữ an ninh: an ninh chính trị trật tự an toàn xã hội, giữ vững ổn định
súng ống, súng tự chế, giao nộp súng, pháo tết, dao kiếm: vũ khí vật liệu nổ công cụ hỗ trợ, pháo trái phép
ra tù, mãn hạn tù, người mới ra trại: người chấp hành xong án phạt tù, tái hòa nhập cộng đồng
người ở tù, nhà tù: phạm nhân, thi hành án hình sự, trại giam
làm căn cước, thẻ chip, thẻ căn cước gắn chip: căn cước công dân, cấp căn cước công dân gắn chip
sổ hộ khẩu, khai báo tạm trú: quản lý cư trú, đăng ký thường trú tạm trú
tội tham ô, án kinh tế, lừa đảo kinh tế, làm ăn phi pháp: tội phạm kinh tế, tội phạm tham nhũng chức vụ
kéo người gây rối, tụ tập phản đối: tụ tập đông người, gây rối trật tự công cộng, biểu tình
kẻ địch, thế lực xấu, bọn chống đối: thế lực thù địch phản động, âm mưu diễn biến hòa bình
bạo động, gây bạo loạn: bạo loạn lật đổ, khủng bố
nơi lộn xộn, chỗ bất ổn: điểm nóng về an ninh trật tự, vụ việc phức tạp
lộ bí mật, rò rỉ tài liệu, lọt tài liệu mật: bảo vệ bí mật nhà nước, lộ lọt bí mật nhà nước
giữ yên nội bộ, nội bộ có kẻ xấu: an ninh nội bộ, bảo vệ chính trị nội bộ
chống người làm nhiệm vụ, đánh công an: chống người thi hành công vụ

# Giao thông an toàn, cháy nổ
xe cộ đâm nhau, tai nạn trên đường, tai nạn đường sá: tai nạn giao thông, trật tự an toàn giao thông
chết vì đụng xe, người chết ngoài đường: số người chết do tai nạn giao thông, ba tiêu chí tai nạn giao thông
nhậu rồi lái: vi phạm nồng độ cồn
phạt xe, csgt phạt, cảnh sát phạt xe: xử lý vi phạm trật tự an toàn giao thông
ùn ứ xe, kẹt cứng: ùn tắc giao thông
xe chở nặng, xe cơi thùng: xe quá khổ quá tải, kiểm soát tải trọng xe
đường hay chết người, đường nguy hiểm, khúc cua tử thần: điểm đen tai nạn giao thông
bão đêm, quái xế, nẹt pô: đua xe trái phép, tụ tập chạy xe gây rối
bày bán vỉa hè: lấn chiếm lòng lề đường, hành lang an toàn giao thông
chữa lửa, cứu hỏa, lính cứu hỏa, xe chữa lửa: phòng cháy chữa cháy và cứu nạn cứu hộ
cứu người gặp nạn, cứu người mắc kẹt: cứu nạn cứu hộ, tìm kiếm cứu nạn

# Biên giới, quốc phòng
lính biên phòng, bộ đội giữ biên giới, giữ bờ cõi, giữ biên cương: bộ đội biên phòng, bảo vệ chủ quyền an ninh biên giới
vượt biên, đi chui, sang tàu làm chui, trốn qua biên giới, nhập cảnh lậu: xuất nhập cảnh trái phép, vượt biên trái phép
mốc ranh giới, ranh giới hai nước: phân giới cắm mốc, đường biên cột mốc
giữ biển, giữ đảo: chủ quyền biển đảo, bảo vệ chủ quyền biển đảo
đi lính, đi nghĩa vụ, gọi đi lính, khám tuyển lính, bắt lính: tuyển chọn gọi công dân nhập ngũ, nghĩa vụ quân sự, giao quân
trốn lính, trốn nghĩa vụ: vi phạm luật nghĩa vụ quân sự, chống lệnh gọi nhập ngũ
đủ chỉ tiêu lính, giao đủ lính: hoàn thành chỉ tiêu giao quân, tuyển quân
dân quân xã, lính xã: dân quân tự vệ, lực lượng dân quân tự vệ
lính dự bị, gọi lính dự bị: dự bị động viên, lực lượng dự bị động viên
tập đánh: diễn tập khu vực phòng thủ, huấn luyện diễn tập
lính tráng, chú bộ đội: lực lượng vũ trang, quân đội, bộ chỉ huy quân sự tỉnh
căn cứ phòng thủ, thế phòng thủ, hầm hào phòng thủ, giữ thế trận: khu vực phòng thủ, công trình phòng thủ, thế trận quốc phòng toàn dân
việc quân, chuyện nhà binh, chuyện quân sự: quốc phòng quân sự địa phương, quốc phòng toàn dân
học quốc phòng, dạy quân sự cho cán bộ: giáo dục quốc phòng và an ninh
nhà bộ đội, vợ con lính, hậu phương bộ đội: chính sách hậu phương quân đội
bom mìn sót lại, rà phá mìn, bom sót: khắc phục hậu quả bom mìn, rà phá bom mìn vật nổ
quen nước bạn, láng giềng, bên lào, bên campuchia, phía trung quốc: quan hệ đối ngoại, hợp tác với các địa phương nước bạn
chuyện đối ngoại, chơi với nước ngoài, kết thân nước ngoài: công tác đối ngoại, hội nhập quốc tế, ngoại giao nhân dân
người mình ở nước ngoài: người việt nam ở nước ngoài, kiều bào

# Khiếu nại, tố cáo, tiếp dân
dân kiện, dân thưa kiện, kiện cáo, thưa gởi, dân kêu oan, kêu ca: khiếu nại tố cáo, giải quyết khiếu nại tố cáo
kéo lên tỉnh kiện, kiện vượt cấp, kéo đông đi kiện, kéo lên trung ương kiện: khiếu kiện đông người vượt cấp, khiếu nại vượt cấp
kiện dai dẳng, kiện hoài không xong, thưa mãi không xong, vụ kiện kéo dài: vụ việc khiếu nại tồn đọng phức tạp kéo dài
đơn kiện, gửi đơn, nhận được bao nhiêu đơn: tiếp nhận xử lý đơn thư, đơn khiếu nại tố cáo kiến nghị phản ánh
gặp dân, nghe dân nói, ngồi với dân, lãnh đạo gặp dân: tiếp công dân, đối thoại với nhân dân
phòng tiếp dân, chỗ tiếp dân: tiếp công dân, trụ sở tiếp công dân
dân phản ánh, dân kêu, dân bức bối, dân bức xúc, dân phàn nàn: kiến nghị phản ánh của cử tri, vấn đề bức xúc trong nhân dân
dàn hòa, hòa giải xóm giềng: hòa giải ở cơ sở, tổ hòa giải
kiện đất đai: tranh chấp đất đai, khiếu nại về đất đai
đoàn xuống xem xét, thanh tra xuống: công tác thanh tra, kết luận thanh tra
lôi ra bao nhiêu sai phạm: thu hồi tiền vi phạm qua thanh tra, kiến nghị thu hồi nộp ngân sách
kiểm tra doanh nghiệp hoài: chồng chéo trong thanh tra kiểm tra doanh nghiệp
kết luận rồi để đó, kết luận không ai làm: thực hiện kết luận thanh tra, xử lý sau thanh tra

# Tòa án, kiểm sát, tư pháp
quan tòa, tòa xử, ra tòa: tòa án nhân dân, công tác xét xử
xử oan, bắt oan, tù oan, án oan: oan sai, bỏ lọt tội phạm
bỏ sót kẻ phạm tội, lọt tội: bỏ lọt tội phạm, oan sai
bên công tố: viện kiểm sát nhân dân, thực hành quyền công tố, kiểm sát hoạt động tư pháp
án bị hủy, án bị sửa, tòa xử sai: án bị hủy sửa do lỗi chủ quan, chất lượng xét xử
án để lâu, án chậm: án quá hạn luật định, án tồn đọng
đòi nợ theo án, thi hành bản án: thi hành án dân sự, cưỡng chế thi hành án
thầy cãi, người bào chữa: luật sư, bổ trợ tư pháp
công chứng giấy tờ, chứng giấy, sao y: công chứng chứng thực, bổ trợ tư pháp
bày luật cho dân, dạy luật cho dân, dân không biết luật, dân mù luật, phổ biến luật: phổ biến giáo dục pháp luật, tuyên truyền pháp luật
giúp người nghèo chuyện luật, trợ giúp luật miễn phí: trợ giúp pháp lý
làm giấy khai sinh, giấy kết hôn: đăng ký hộ tịch, khai sinh khai tử
lý lịch trong sạch, giấy lý lịch: lý lịch tư pháp, phiếu lý lịch tư pháp
cải tổ ngành tòa, đổi mới ngành tòa: cải cách tư pháp, nghị quyết 49
văn bản trái luật, văn bản sai luật, ra văn bản sai: kiểm tra rà soát văn bản quy phạm pháp luật, văn bản trái pháp luật
làm luật, soạn luật, ra quy định: xây dựng văn bản quy phạm pháp luật, thẩm định văn bản
phạt tiền người vi phạm: xử lý vi phạm hành chính
nhà nước đền cho dân: bồi thường nhà nước, trách nhiệm bồi thường của nhà nước
xử án lưu động, xử ngoài xã: xét xử lưu động, phiên tòa rút kinh nghiệm
`
