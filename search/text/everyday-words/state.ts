/** Party, offices and order: everyday phrases and what papers say instead, as `everyday-words.ts` reads. */
export const STATE = `
# People in office
sếp, đứng mũi chịu sào, người cầm trịch, người cầm lái: người đứng đầu, cán bộ chủ chốt, lãnh đạo chủ chốt
quan chức, công bộc, người nhà nước, cán bộ nhà nước, viên chức nhà nước: công chức
cán bộ xã, quan xã, cán bộ thôn: cán bộ cấp xã, người hoạt động không chuyên trách
cất nhắc, thăng chức, lên chức, thăng quan tiến chức, lên ghế: bổ nhiệm, đề bạt, giới thiệu ứng cử
ngồi lại ghế, giữ ghế, làm thêm nhiệm kỳ: bổ nhiệm lại, tái cử
chức tước, chức quyền, ghế lãnh đạo, cái ghế, chiếc ghế, ghế nóng: chức danh, chức vụ
mất chức, mất ghế, hạ bệ, rớt đài, ngã ngựa: miễn nhiệm, cách chức, cho thôi giữ chức vụ
xin thôi chức, tự xin nghỉ: từ chức, thôi giữ chức vụ
về vườn, về hưu, hưu non: nghỉ hưu
thuyên chuyển, điều đi chỗ khác, chuyển ghế, đổi đi nơi khác, cử xuống, tăng cường về: luân chuyển, điều động
lứa kế cận, người kế tục, lớp kế cận: quy hoạch cán bộ, cán bộ quy hoạch, nguồn quy hoạch
bồi bổ kiến thức, cho đi học: bồi dưỡng, lý luận chính trị
chạy ghế, mua quan bán tước, con ông cháu cha, cài cắm người nhà: chạy chức chạy quyền, kiểm soát quyền lực, công tác cán bộ
chấm điểm cán bộ, cho điểm cán bộ, phân hạng: đánh giá cán bộ, xếp loại chất lượng, đánh giá xếp loại
xông xáo, mạnh dạn làm: năng động sáng tạo, dám nghĩ dám làm, bảo vệ cán bộ
sợ sai, đá bóng trách nhiệm, làm cho có, thờ ơ: đùn đẩy né tránh, né tránh trách nhiệm, sợ trách nhiệm
nói suông, hứa suông: nói đi đôi với làm, nêu gương
làm gương, gương mẫu đi đầu: nêu gương

# Party life
vào đảng, thành đảng viên, đứng vào hàng ngũ, kết nạp thêm: kết nạp đảng viên, phát triển đảng viên
bỏ đảng, đuổi khỏi đảng, gạch tên: khai trừ, xóa tên, đưa ra khỏi đảng
lọc bớt đảng viên: rà soát, đưa ra khỏi đảng
biến chất, sa ngã, tha hóa: suy thoái, tự diễn biến, tự chuyển hóa
soi xét, sờ gáy, soi sai phạm: kiểm tra giám sát, kiểm tra khi có dấu hiệu vi phạm, thanh tra
bị phạt, nhúng chàm, dính phốt, bị tuýt còi: thi hành kỷ luật, xử lý kỷ luật, kỷ luật đảng viên
bị nhắc, phạt nhẹ: khiển trách, rút kinh nghiệm, phê bình
phạt nặng: cảnh cáo, cách chức, khai trừ
phê và tự phê, mổ xẻ khuyết điểm, soi lại mình, nhìn lại mình: tự phê bình và phê bình, kiểm điểm
học gương bác, noi gương bác: học tập và làm theo
đại hội vòng tới: đại hội đảng bộ, đại hội đại biểu, đại hội đảng các cấp
xin ý kiến dân, hỏi ý kiến dân: lấy ý kiến, góp ý dự thảo, đóng góp ý kiến
bầu bán, bỏ phiếu, đi bầu, chọn mặt gửi vàng: bầu cử, tỷ lệ cử tri
chấm tín nhiệm, bỏ phiếu tín nhiệm, phiếu cao phiếu thấp: lấy phiếu tín nhiệm, tín nhiệm cao
họp chi bộ: sinh hoạt chi bộ
dư luận bàn tán: dư luận xã hội, tư tưởng, nắm tình hình nhân dân
xuyên tạc, tin vịt, tin giả, tung tin nhảm: bảo vệ nền tảng tư tưởng, quan điểm sai trái thù địch, thông tin xấu độc
lo cho dân: dân vận, chăm lo đời sống nhân dân
dân làm chủ, dân có tiếng nói: quy chế dân chủ ở cơ sở, dân chủ cơ sở, quyền làm chủ của nhân dân
thu nạp hội viên: phát triển hội viên, phát triển đoàn viên, tập hợp hội viên
muôn người như một, chung lưng đấu cật: đoàn kết

# Offices and staff
giao bớt quyền, cho quyền tự quyết: phân cấp, ủy quyền
guồng máy, bộ máy phình to, cồng kềnh: tổ chức bộ máy, tinh gọn bộ máy
bớt người, cắt người, giảm người: biên chế, tinh giản
dư người, thừa người, thừa cán bộ: dôi dư, sắp xếp cán bộ
nhập xã, gộp xã, gộp huyện, nhập tỉnh, gộp lại, gom lại, nhập lại, về chung một nhà: sáp nhập, sắp xếp đơn vị hành chính, hợp nhất
dẹp bớt, dẹp bỏ, giải tán, xóa sổ: giải thể, sắp xếp tinh gọn, cắt giảm, chấm dứt hoạt động
ôm hai ghế, một người hai việc, một vai hai gánh: kiêm nhiệm, nhất thể hóa
giẫm chân nhau, dẫm chân nhau, chồng lấn, lấn sân, trùng việc: chồng chéo, trùng lắp, chức năng nhiệm vụ
cởi trói, cho tự quyết: phân cấp, ủy quyền
tự nuôi mình, tự bơi, tự thu tự chi: tự chủ, đơn vị sự nghiệp công lập

# Paperwork and complaints
qua mạng: trực tuyến
họp xóm, họp thôn, họp dân: đối thoại với nhân dân, hội nghị nhân dân
đứng thứ mấy, xếp thứ mấy: xếp hạng, bảng xếp hạng
giấy tờ, giấy má, thủ tục nhiêu khê, hành là chính: thủ tục hành chính, cải cách hành chính
bỏ bớt giấy tờ, bớt thủ tục, cắt thủ tục, gọn giấy tờ: đơn giản hóa thủ tục hành chính, cắt giảm thủ tục hành chính
chỗ làm giấy tờ, nơi nộp giấy, nộp đơn một chỗ: một cửa, trung tâm phục vụ hành chính công
trễ hẹn, ngâm hồ sơ, ngâm đơn, hẹn lần hẹn lữa, trả giấy trễ: hồ sơ trễ hạn, quá hạn, đúng hạn
nộp qua mạng: dịch vụ công trực tuyến, hồ sơ trực tuyến
vòi vĩnh, làm khó dân, cửa quyền hách dịch, hạch sách, hoạnh họe: nhũng nhiễu, phiền hà, đạo đức công vụ, kỷ luật kỷ cương hành chính
vừa lòng, ưng bụng, ưng ý, dân khen: hài lòng
than phiền, kêu ca, ca thán, than vãn, phàn nàn, kêu oan: phản ánh kiến nghị, khiếu nại, kiến nghị cử tri
thưa kiện, kiện cáo, đâm đơn, làm đơn thưa, kiện tụng: khiếu nại tố cáo, đơn thư, khiếu nại đông người
gặp dân, nghe dân nói: tiếp công dân, đối thoại với nhân dân, tiếp xúc cử tri
ra luật, phép nước: pháp luật
dạy luật cho dân: phổ biến giáo dục pháp luật, tuyên truyền pháp luật
hòa giải xóm giềng, giảng hòa: hòa giải ở cơ sở, hòa giải thành
hạng mấy cả nước: chỉ số pci, par index, papi, xếp hạng

# Digital
lên mạng: chuyển đổi số, số hóa, chính quyền số, cơ sở dữ liệu
kinh tế mạng: kinh tế số
sóng điện thoại, có wifi, vùng lõm sóng: hạ tầng số, viễn thông, internet cáp quang, băng rộng
căn cước gắn chíp, làm căn cước, chứng minh thư: căn cước công dân, định danh điện tử, đề án 06
hacker, tin tặc, tấn công mạng, đánh cắp thông tin: an toàn thông tin, an ninh mạng
sáng kiến cải tiến, phát minh, sáng chế: khoa học công nghệ, sở hữu trí tuệ, đổi mới sáng tạo, đề tài khoa học

# Corruption
hối lộ, đút lót, lót tay, phong bì, ăn của đút, ăn chặn, bôi trơn: tham nhũng, nhận hối lộ
tham ô, biển thủ, bỏ túi riêng, đút túi, thụt két: tham nhũng, chiếm đoạt tài sản
đốt lò, lò nóng, đánh tham nhũng: phòng chống tham nhũng
sân sau, chống lưng, bảo kê, ô dù: lợi ích nhóm, tham nhũng tiêu cực, kiểm soát quyền lực

# Order, crime, traffic, army
ăn trộm, ăn cướp, cướp giật, trộm vặt, móc túi: phạm pháp hình sự, tội phạm
băng đảng, côn đồ, giang hồ, du đãng, đầu gấu, đầu trộm đuôi cướp: trật tự an toàn xã hội, tội phạm
đánh nhau, chém nhau, ẩu đả, đâm chém: cố ý gây thương tích, trật tự xã hội, tội phạm
phá án: điều tra khám phá, khởi tố
nghiện ngập, hút chích, con nghiện, dân nghiện, xì ke, cái chết trắng: ma túy, cai nghiện
cờ bạc, số đề, cá độ, đánh đề: tệ nạn xã hội, đánh bạc, tội phạm
gái điếm, gái gọi, bán dâm, mua dâm: tệ nạn xã hội, mại dâm
lừa đảo qua mạng, lừa qua điện thoại, lừa tiền: lừa đảo chiếm đoạt tài sản, tội phạm công nghệ cao, tội phạm sử dụng công nghệ cao
yên ổn, bình yên: an ninh trật tự, an ninh chính trị, trật tự an toàn xã hội
bạo loạn, gây rối, biểu tình: an ninh chính trị, điểm nóng, tụ tập đông người, gây rối trật tự
đụng xe, xe đụng, tông xe, tai nạn xe, đâm xe, tai nạn trên đường: tai nạn giao thông, trật tự an toàn giao thông
nhậu rồi lái xe, uống rượu lái xe, phóng nhanh vượt ẩu, đua xe, say xỉn lái xe: vi phạm giao thông, nồng độ cồn, an toàn giao thông
cháy nhà, hỏa hoạn, cháy chợ, chữa lửa, lính cứu hỏa: phòng cháy chữa cháy, vụ cháy, cứu nạn cứu hộ
đi lính, đi bộ đội, tòng quân, đi nghĩa vụ, khám nghĩa vụ: tuyển quân, nghĩa vụ quân sự, gọi công dân nhập ngũ, giao quân
dân quân xã, dân quân ấp: dân quân tự vệ, lực lượng dân quân, bảo vệ an ninh trật tự ở cơ sở
tập trận: diễn tập, huấn luyện
giữ nước, giữ biên cương, giữ biên giới, phên giậu: quốc phòng, bảo vệ biên giới, biên phòng, chủ quyền biên giới
tòa xử, ra tòa, bắt giam, đi tù, ngồi tù, vào tù: xét xử, cải cách tư pháp, truy tố, thụ lý
giao hảo: đối ngoại, hợp tác quốc tế, hội nhập quốc tế
`
