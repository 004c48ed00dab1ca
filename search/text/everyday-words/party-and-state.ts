/** The Party, cadres, state bodies, mass organisations: everyday phrases and what papers say instead, in the format that `everyday-words.ts` reads. */
export const PARTY_AND_STATE = `
# Xây dựng Đảng: tổ chức đảng, đảng viên
người vào đảng, vô đảng, đứng vào hàng ngũ đảng, cho vào đảng: kết nạp đảng viên, phát triển đảng viên
bao nhiêu đảng viên mới, kết nạp bao nhiêu người, thêm mấy người vào đảng: số đảng viên kết nạp, tỷ lệ kết nạp đảng viên
người của đảng, anh em đảng viên, ông đảng viên: đảng viên, đội ngũ đảng viên
chi bộ yếu, đảng bộ yếu, tổ chức đảng lèo tèo, chi bộ èo uột, cơ sở đảng yếu: tổ chức cơ sở đảng yếu kém, củng cố tổ chức cơ sở đảng, chi bộ không hoàn thành nhiệm vụ
họp đảng, chi bộ họp qua loa, họp chi bộ nhàm chán: sinh hoạt chi bộ, chất lượng sinh hoạt chi bộ
tổ chức đảng ở dưới, đảng ở xã: tổ chức cơ sở đảng, chi bộ đảng bộ cơ sở
lập đảng trong công ty tư, đảng ở công ty tư nhân, chi bộ trong doanh nghiệp: phát triển tổ chức đảng trong doanh nghiệp ngoài nhà nước, đảng viên trong doanh nghiệp tư nhân
thôn chưa có đảng viên, bản trắng đảng viên, làng không đảng viên: thôn bản chưa có đảng viên, xóa thôn bản trắng đảng viên
đảng viên xin ra, ra khỏi đảng, bỏ họp đảng: đảng viên bỏ sinh hoạt, xóa tên đưa ra khỏi đảng, đảng viên xin ra khỏi đảng
chấm điểm chi bộ, chấm điểm đảng viên: đánh giá xếp loại tổ chức đảng và đảng viên, hoàn thành xuất sắc nhiệm vụ
chi bộ tốt, chi bộ mạnh: chi bộ bốn tốt, tổ chức cơ sở đảng trong sạch vững mạnh, hoàn thành tốt nhiệm vụ
tặng huy hiệu: tặng huy hiệu đảng
đổi thẻ đảng: phát thẻ đảng viên, quản lý hồ sơ đảng viên
bí thư kiêm chủ tịch, một người hai ghế, một người làm hai chức, ôm hai chức: mô hình bí thư đồng thời là chủ tịch, nhất thể hóa chức danh, kiêm nhiệm
bí thư thôn kiêm trưởng thôn: bí thư chi bộ đồng thời là trưởng thôn
đảng làm trong sạch mình, làm sạch đội ngũ, chỉnh lại đảng: xây dựng chỉnh đốn đảng, xây dựng đảng trong sạch vững mạnh, nghị quyết trung ương 4
tự nhận lỗi, tự kiểm, nhận khuyết điểm, phê và tự phê, kiểm điểm cuối năm: tự phê bình và phê bình, kiểm điểm tự phê bình
cán bộ hư, mất phẩm chất: suy thoái về tư tưởng chính trị đạo đức lối sống, tự diễn biến tự chuyển hóa
cách làm việc của đảng, cách lãnh đạo: phương thức lãnh đạo của đảng, lề lối làm việc, quy chế làm việc
làm theo tập thể, bàn bạc tập thể, một mình quyết hết, gia trưởng: nguyên tắc tập trung dân chủ, tập thể lãnh đạo cá nhân phụ trách
đấu đá nội bộ, nội bộ lục đục, đánh nhau giành ghế, cơm không lành canh không ngọt: mất đoàn kết nội bộ, đoàn kết thống nhất
chung sức, trên dưới một lòng: đoàn kết thống nhất, đồng thuận xã hội
hội họp nhiều, họp hành liên miên, họp suốt ngày, giấy tờ hội họp: giảm hội họp, cải tiến lề lối làm việc, giảm văn bản hội nghị

# Tư tưởng, tuyên giáo, Dân vận
tư tưởng dao động, mất lòng tin, mất niềm tin, dân mất tin: tư tưởng chính trị, niềm tin của nhân dân, diễn biến tư tưởng
học theo bác, noi gương bác, làm theo lời bác hồ, học bác hồ, gương bác: học tập và làm theo tư tưởng đạo đức phong cách hồ chí minh, chỉ thị 05
làm gương, sếp phải làm gương: trách nhiệm nêu gương của cán bộ đảng viên, nêu gương người đứng đầu
học nghị quyết, đi nghe nghị quyết: học tập quán triệt triển khai nghị quyết, nghiên cứu học tập nghị quyết
dân nghĩ gì, lòng dân, dân bàn tán: dư luận xã hội, nắm bắt dư luận, tình hình nhân dân
người đi nói chuyện, đi tuyên truyền miệng: báo cáo viên, tuyên truyền viên, tuyên truyền miệng
viết sử đảng: nghiên cứu biên soạn lịch sử đảng, giáo dục truyền thống
đánh lại luận điệu sai, phản bác luận điệu, cãi lại kẻ xấu: đấu tranh phản bác quan điểm sai trái thù địch, bảo vệ nền tảng tư tưởng của đảng
học chính trị, học lý luận, trường đảng: đào tạo bồi dưỡng lý luận chính trị, trường chính trị tỉnh
vận động dân, đi dân vận, thuyết phục dân, nói dân nghe: công tác dân vận, dân vận khéo, vận động quần chúng
cán bộ gần dân, bám dân, xa dân, quan liêu với dân: gần dân sát dân, trọng dân hiểu dân, phong cách gần dân
dân được biết được bàn, dân bàn dân làm, cho dân biết cho dân bàn: quy chế dân chủ ở cơ sở, dân biết dân bàn dân làm dân kiểm tra
tấm gương tốt, gương sáng: gương người tốt việc tốt, điển hình tiên tiến

# Cán bộ
ông quan, quan chức, mấy ông quan, người nhà nước, dân công sở: cán bộ công chức viên chức, đội ngũ cán bộ
sếp tỉnh, mấy ông trên tỉnh, quan tỉnh: thường trực tỉnh ủy, lãnh đạo tỉnh, ủy ban nhân dân tỉnh
ông chủ tịch, chủ tịch tỉnh, bà chủ tịch: chủ tịch ủy ban nhân dân tỉnh, chủ tịch ubnd
ông bí thư, bí thư tỉnh, bà bí thư: bí thư tỉnh ủy, bí thư cấp ủy
người cầm đầu, người chèo lái, ông sếp, sếp lớn: người đứng đầu, trách nhiệm người đứng đầu, thủ trưởng cơ quan
cất nhắc, đưa lên chức, lên chức, thăng chức, cho lên ghế: bổ nhiệm, quy hoạch bổ nhiệm cán bộ, giới thiệu ứng cử
người nhà lên chức, con ông cháu cha, cả họ làm quan, đưa người nhà vào: bổ nhiệm người nhà, kiểm soát quyền lực trong công tác cán bộ
mua chức, mua quan bán chức, chạy ghế: chạy chức chạy quyền, chống chạy chức chạy quyền
đổi chỗ cán bộ, điều sếp nơi khác về: luân chuyển cán bộ, điều động luân chuyển
bí thư người nơi khác: bố trí chủ chốt không phải là người địa phương
dọn ghế cho lớp sau, lớp kế thừa, nguồn cán bộ: quy hoạch cán bộ, cán bộ dự nguồn
cán bộ yếu, cán bộ kém năng lực, quan lười, cán bộ dở: năng lực một bộ phận cán bộ còn hạn chế, chất lượng đội ngũ cán bộ
né việc, sợ sai: né tránh đùn đẩy trách nhiệm, sợ sai sợ trách nhiệm, không dám làm
dám nghĩ, cán bộ dám làm: bảo vệ cán bộ năng động sáng tạo, dám nghĩ dám làm dám chịu trách nhiệm
cán bộ hách dịch, hạch sách, làm khó dân, hành dân, hành là chính: nhũng nhiễu gây phiền hà, sách nhiễu người dân doanh nghiệp
cho cán bộ đi học, dạy lại cán bộ, mở lớp cho cán bộ: đào tạo bồi dưỡng cán bộ công chức
quan trẻ, lãnh đạo trẻ: cán bộ trẻ, tỷ lệ cán bộ trẻ tham gia cấp ủy
cán bộ người dân tộc, người dân tộc làm lãnh đạo: cán bộ người dân tộc thiểu số
chấm điểm cán bộ, xếp loại cán bộ, đánh giá sếp: đánh giá xếp loại cán bộ công chức, lấy phiếu tín nhiệm
bỏ phiếu tin tưởng, lấy phiếu tin: lấy phiếu tín nhiệm
bằng giả, bằng dỏm, xài bằng giả: sử dụng văn bằng chứng chỉ không hợp pháp
công chức lười, cán bộ lãn công, đi trễ về sớm: kỷ luật kỷ cương hành chính, ý thức trách nhiệm công chức
siết kỷ luật, siết giờ giấc, chấn chỉnh cán bộ: tăng cường kỷ luật kỷ cương hành chính, chấn chỉnh lề lối làm việc
thi vào nhà nước, tuyển người nhà nước, thi công chức, thi tuyển lãnh đạo: tuyển dụng công chức viên chức, thi tuyển chức danh lãnh đạo quản lý
mấy ông ở xã, quan xã: cán bộ công chức cấp xã, đội ngũ cán bộ cơ sở
người làm ở thôn, trưởng xóm, trưởng ấp, trưởng bản: người hoạt động không chuyên trách ở thôn, trưởng thôn
lương cán bộ thấp, lương nhà nước: cải cách tiền lương, chế độ chính sách đối với cán bộ công chức
công chức bỏ việc, bỏ nhà nước ra ngoài, cán bộ xin nghỉ: cán bộ công chức viên chức nghỉ việc, thôi việc
xem lý lịch cán bộ, lý lịch chính trị: bảo vệ chính trị nội bộ, thẩm tra xác minh tiêu chuẩn chính trị
sức khỏe cán bộ, lo sức khỏe lãnh đạo: bảo vệ chăm sóc sức khỏe cán bộ
chỗ làm theo vị trí, ai làm việc nấy: đề án vị trí việc làm
việc tổ chức nhân sự, chuyện ghế gủng, chuyện nhân sự: công tác tổ chức cán bộ, công tác cán bộ, công tác nhân sự
người xin từ chức, mất chức, rớt ghế: miễn nhiệm từ chức, cách chức, cho thôi giữ chức vụ
về hưu non: nghỉ hưu trước tuổi, tinh giản biên chế, nghị định 178

# Sắp xếp bộ máy, sáp nhập, tinh giản
nhập hai tỉnh, dồn tỉnh, gộp các tỉnh lại: sáp nhập tỉnh, hợp nhất tỉnh, sắp xếp đơn vị hành chính cấp tỉnh
nhập xã, gộp xã, dồn xã, nhập huyện, gộp huyện: sắp xếp đơn vị hành chính cấp huyện cấp xã, sáp nhập xã
nhập thôn, gộp thôn, dồn thôn, gộp xóm, nhập ấp: sắp xếp sáp nhập thôn tổ dân phố
không còn huyện, dẹp huyện, bỏ huyện: chính quyền địa phương 2 cấp, kết thúc hoạt động của đơn vị hành chính cấp huyện
gộp sở, nhập sở, dồn sở ngành, gộp các cơ quan: sắp xếp tổ chức bộ máy, hợp nhất sở ngành, cơ quan chuyên môn
bộ máy phình to, bộ máy nặng nề: bộ máy cồng kềnh nhiều tầng nấc, tinh gọn tổ chức bộ máy
bộ máy gọn nhẹ, thu gọn bộ máy, gọn lại bộ máy, cắt bớt phòng ban: tinh gọn tổ chức bộ máy hoạt động hiệu lực hiệu quả, giảm đầu mối, nghị quyết 18
bớt người nhà nước, giảm người ăn lương, cho nghỉ bớt, bớt biên chế: tinh giản biên chế, giảm biên chế
ăn lương nhà nước, ăn lương ngân sách: biên chế hưởng lương từ ngân sách nhà nước
cán bộ dôi ra, dư người sau nhập, người thừa sau khi gộp, dư cán bộ: cán bộ dôi dư, giải quyết chế độ chính sách dôi dư sau sắp xếp
nhà công bỏ hoang, công sở bỏ trống: trụ sở dôi dư, xử lý tài sản công sau sắp xếp
trường trạm tự nuôi mình, đơn vị tự lo: đơn vị sự nghiệp công lập, cơ chế tự chủ, nghị quyết 19
nhập trung tâm, gộp đơn vị công: sắp xếp đơn vị sự nghiệp công lập
giao việc cho cấp dưới, trao quyền cho dưới, chia quyền cho xã: phân cấp phân quyền, phân cấp quản lý
tách tỉnh, chia tỉnh, tách huyện: chia tách tái lập tỉnh, điều chỉnh địa giới hành chính
xã lên phường: thành lập thành phố, nâng cấp đô thị, thành lập phường
ranh tỉnh, ranh huyện, ranh giới xã, tranh ranh: địa giới hành chính, đường địa giới hành chính

# Kiểm tra, kỷ luật đảng
cán bộ bị kỷ luật, đảng viên bị phạt, bị kỷ luật, xử đảng viên: thi hành kỷ luật đảng, đảng viên bị thi hành kỷ luật
mấy người bị kỷ luật: số đảng viên bị thi hành kỷ luật, khiển trách cảnh cáo cách chức khai trừ
đuổi khỏi đảng, tống ra khỏi đảng: khai trừ ra khỏi đảng
kiểm tra khi có dấu hiệu, xem xét dấu hiệu sai: kiểm tra khi có dấu hiệu vi phạm
soi đảng viên: công tác kiểm tra giám sát kỷ luật đảng, ủy ban kiểm tra
cấm đảng viên làm, việc đảng viên bị cấm: những điều đảng viên không được làm
tố đảng viên, đơn tố cán bộ: giải quyết tố cáo đối với đảng viên, đơn thư tố cáo
soi tiền của đảng: kiểm tra tài chính đảng, thu nộp đảng phí
kiểm tra lấy lệ, kiểm tra cho có, kiểm tra hời hợt: công tác kiểm tra giám sát còn hình thức, chất lượng kiểm tra chưa cao

# Tham nhũng, lãng phí, tiêu cực
ăn hối lộ, đút lót, lót tay, lại quả, phong bì, bôi trơn, ăn của đút: hối lộ, nhận hối lộ, chi phí không chính thức, tham nhũng vặt
ăn chặn, bòn rút, xà xẻo, đục khoét, cắt xén tiền dân, ăn bớt: tham ô tài sản, chiếm đoạt, tham nhũng
quan tham, bọn tham quan, sâu mọt: phòng chống tham nhũng lãng phí tiêu cực, tội phạm tham nhũng
đốt lò, củi lò, lò nóng: phòng chống tham nhũng tiêu cực, ban chỉ đạo phòng chống tham nhũng tiêu cực
tiền tham nhũng đòi lại, lấy lại tiền tham ô, đòi lại của cải: thu hồi tài sản tham nhũng
kê tài sản, khai nhà cửa, quan khai tài sản, khai của cải: kê khai tài sản thu nhập, kiểm soát tài sản thu nhập
phung phí tiền công, xài hoang, xài tiền chùa: lãng phí, thực hành tiết kiệm chống lãng phí
tằn tiện, dành dụm, cắt bớt khoản tiêu: thực hành tiết kiệm chống lãng phí, tiết kiệm chi thường xuyên
sân sau, móc ngoặc, bắt tay chia chác: lợi ích nhóm, thông đồng, tiêu cực
vụ án lớn, đại án: vụ án tham nhũng nghiêm trọng phức tạp dư luận quan tâm
giấu giếm, mập mờ, bưng bít: công khai minh bạch
ép dân đưa tiền: tham nhũng vặt, nhũng nhiễu tiêu cực
sân sau mua sắm công, mua sắm thổi giá, kê giá: vi phạm đấu thầu, nâng khống giá, mua sắm tài sản công

# Mặt trận, đoàn thể
các hội đoàn, hội này hội nọ: mặt trận tổ quốc và các tổ chức chính trị - xã hội, đoàn thể nhân dân
ông mặt trận: mặt trận tổ quốc việt nam, ủy ban mặt trận tổ quốc
góp ý cho chính quyền, dân góp ý, soi chính quyền: giám sát phản biện xã hội, góp ý xây dựng đảng xây dựng chính quyền
toàn dân một khối, kết khối: khối đại đoàn kết toàn dân tộc
ngày hội xóm, ngày đoàn kết ở xóm: ngày hội đại đoàn kết toàn dân tộc
chị em hội viên: hội liên hiệp phụ nữ, hội viên phụ nữ
nông hội, hội của nhà nông: hội nông dân, hội viên nông dân, quỹ hỗ trợ nông dân
nhà nông giỏi: nông dân sản xuất kinh doanh giỏi
thanh niên cộng sản, đoàn hội trẻ: đoàn thanh niên cộng sản hồ chí minh, công tác đoàn
tình nguyện mùa hè, áo xanh tình nguyện, thanh niên đi giúp dân: thanh niên tình nguyện, chiến dịch thanh niên tình nguyện hè
hội của thợ, hội bảo vệ công nhân: công đoàn, liên đoàn lao động, đoàn viên công đoàn
lập công đoàn trong công ty, kết nạp người vào công đoàn: phát triển đoàn viên thành lập công đoàn cơ sở
hội cựu binh, lính già, hội cựu chiến: hội cựu chiến binh
hội chữ thập, cho máu: hội chữ thập đỏ, hiến máu tình nguyện
trí thức tỉnh, giới trí thức, người có học: đội ngũ trí thức, liên hiệp các hội khoa học và kỹ thuật
ông chủ công ty: đội ngũ doanh nhân, hiệp hội doanh nghiệp
hội này chồng hội kia, đoàn thể hành chính hóa, hội hoạt động cho có: hành chính hóa hoạt động đoàn thể, đổi mới nội dung phương thức hoạt động
đóng góp ngày công, góp đất làm đường, dân góp của: hiến đất, nhân dân đóng góp, nhà nước và nhân dân cùng làm
dân giám sát công trình, dân trông coi công trình: ban giám sát đầu tư của cộng đồng, thanh tra nhân dân
thu hút người vào hội, vô hội: tập hợp đoàn viên hội viên, tỷ lệ tập hợp
cuộc vận động lớn: phong trào thi đua yêu nước, cuộc vận động

# Hội đồng nhân dân, bầu cử
bầu bán, bỏ phiếu, cầm lá phiếu: bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân, tỷ lệ cử tri đi bầu
ông nghị, nghị sĩ, dân biểu, ông bà nghị: đại biểu hội đồng nhân dân, đại biểu quốc hội
hđnd, hội đồng tỉnh: hội đồng nhân dân, kỳ họp hội đồng nhân dân
hỏi vặn, bị truy ở kỳ họp: chất vấn và trả lời chất vấn, phiên giải trình
gặp người bầu, người đi bầu, tiếp xúc dân bầu: tiếp xúc cử tri, cử tri
xuống xem thực tế, hội đồng đi soi: giám sát chuyên đề, hoạt động giám sát của hội đồng nhân dân
quyết nghị của hội đồng: nghị quyết hội đồng nhân dân tỉnh
lời hứa với dân, hứa suông, dân hỏi chưa trả lời: giải quyết kiến nghị cử tri, trả lời kiến nghị cử tri

# Chính quyền, cải cách hành chính
ủy ban tỉnh, ubnd, trên ủy ban: ủy ban nhân dân, ủy ban nhân dân tỉnh
trên đảng tỉnh: tỉnh ủy, ban chấp hành đảng bộ tỉnh, ban thường vụ tỉnh ủy
trên đưa xuống: trung ương, chính phủ, cấp có thẩm quyền
dưới cơ sở, dưới xã: cấp ủy chính quyền các cấp, cơ sở, các huyện thành phố
giấy tờ rườm rà, thủ tục lằng nhằng, giấy tờ phiền phức, xin giấy khó, giấy tờ lằng nhằng: thủ tục hành chính, đơn giản hóa thủ tục hành chính, cải cách thủ tục hành chính
bớt giấy tờ, bỏ bớt thủ tục, cắt thủ tục, làm gọn thủ tục: cắt giảm đơn giản hóa thủ tục hành chính, cải cách thủ tục hành chính
làm giấy tờ, đi làm giấy, chạy giấy tờ, nộp giấy tờ: giải quyết thủ tục hành chính, tiếp nhận hồ sơ
làm giấy một chỗ, chỗ nhận giấy tờ, quầy nhận hồ sơ: bộ phận tiếp nhận và trả kết quả, cơ chế một cửa một cửa liên thông, trung tâm phục vụ hành chính công
làm giấy trên mạng, làm giấy qua mạng, nộp giấy trên mạng: dịch vụ công trực tuyến, hồ sơ trực tuyến, dịch vụ công trực tuyến toàn trình
trả hồ sơ trễ, trễ hẹn, hẹn lần hẹn lữa, ngâm hồ sơ: hồ sơ quá hạn, tỷ lệ giải quyết hồ sơ đúng hạn, trước hạn
dân hài lòng, dân vừa lòng, dân chấm điểm, dân ưng bụng: sự hài lòng của người dân, chỉ số sipas
thứ hạng cải cách, điểm cải cách, xếp hạng cải cách: chỉ số cải cách hành chính par index
xếp hạng tỉnh làm ăn, tỉnh dễ làm ăn, điểm môi trường làm ăn, tỉnh đứng thứ mấy: chỉ số năng lực cạnh tranh cấp tỉnh pci, thứ hạng pci
dân chấm chính quyền, điểm quản trị, xếp hạng quản trị: chỉ số hiệu quả quản trị và hành chính công papi
tụt hạng, rớt hạng, lên hạng, nhảy hạng: thứ hạng, xếp thứ cả nước, chỉ số pci, par index
cải tổ hành chính, sửa bộ máy hành chính: cải cách hành chính, cải cách thủ tục hành chính
làm khó công ty, gây khó người làm ăn: cải thiện môi trường đầu tư kinh doanh, nhũng nhiễu doanh nghiệp
gọi phản ánh, báo lên chính quyền: tiếp nhận phản ánh kiến nghị, đường dây nóng
việc trên bảo dưới không nghe, nói mà không làm, nói một đằng làm một nẻo: trên nóng dưới lạnh, kỷ luật kỷ cương chưa nghiêm, nói đi đôi với làm
các ngành không ăn khớp, ai lo việc nấy, phối hợp lỏng: phối hợp thiếu chặt chẽ, công tác phối hợp giữa các cấp các ngành
chỉ đạo yếu, điều hành kém, lãnh đạo lơi lỏng: công tác lãnh đạo chỉ đạo điều hành, buông lỏng quản lý
quản lý lỏng, nhà nước lơ là, để mặc: quản lý nhà nước, buông lỏng quản lý, thiếu kiểm tra đôn đốc
chính quyền làm việc ra sao, chính quyền có tốt không: hiệu lực hiệu quả quản lý nhà nước, hoạt động của chính quyền các cấp
giấy tờ trên máy, làm việc trên máy, xã không giấy: hồ sơ công việc trên môi trường mạng, văn bản điện tử, chính quyền điện tử
chữ ký trên mạng: chữ ký số, chứng thư số
đưa công nghệ vào chính quyền: chuyển đổi số, chính quyền số, số hóa hồ sơ
tổ dạy dân xài mạng, dạy dân dùng điện thoại: tổ công nghệ số cộng đồng, kỹ năng số
giấy tờ trên điện thoại: cơ sở dữ liệu quốc gia về dân cư, đề án 06, định danh điện tử vneid
họp qua truyền hình: hội nghị trực tuyến, phòng họp không giấy tờ
chậm trả lời công văn, tham mưu chậm, soạn văn bản chậm: công tác tham mưu còn chậm, chất lượng tham mưu

# Thi đua, khen thưởng
khen ngợi, tặng bằng khen, thưởng huân chương: thi đua khen thưởng, khen thưởng
báo cáo láo, tô hồng, thổi phồng: bệnh thành tích, báo cáo không trung thực, bệnh hình thức
người giỏi được nêu gương: điển hình tiên tiến, nhân rộng điển hình tiên tiến
khen tràn lan, khen không đúng người: khen thưởng chưa kịp thời, chất lượng khen thưởng
danh hiệu anh hùng, phong anh hùng: anh hùng lao động, anh hùng lực lượng vũ trang nhân dân

# Đại hội, nghị quyết, quy hoạch
kỳ đại hội, họp đại hội, đại hội tỉnh: đại hội đại biểu đảng bộ tỉnh, đại hội đảng bộ các cấp
đại hội sắp tới, chuẩn bị đại hội, lo đại hội: chuẩn bị đại hội đảng bộ các cấp, tiểu ban văn kiện, nhân sự đại hội
đại hội lần trước, khóa trước: nhiệm kỳ 2015 - 2020, nhiệm kỳ trước, đầu nhiệm kỳ
nhiệm kỳ này, khóa này, năm năm này: nhiệm kỳ 2020 - 2025, giai đoạn 2021 - 2025
nhiệm kỳ tới, khóa tới, năm năm tới: nhiệm kỳ 2025 - 2030, giai đoạn 2026 - 2030, mục tiêu đến năm 2030
đại hội đảng cả nước, đại hội mười ba, đại hội 13: đại hội đại biểu toàn quốc lần thứ xiii của đảng
đại hội mười bốn, đại hội 14: đại hội đại biểu toàn quốc lần thứ xiv của đảng
giấy trung ương đưa xuống, lệnh trên, công văn trên: chỉ thị, nghị quyết của trung ương, văn bản chỉ đạo
văn bản đại hội, bản báo cáo đại hội: báo cáo chính trị, văn kiện đại hội
làm theo nghị quyết, đem nghị quyết ra làm, biến nghị quyết thành việc làm: triển khai thực hiện nghị quyết, đưa nghị quyết vào cuộc sống, chương trình hành động
nghị quyết để trong ngăn kéo, nghị quyết trên giấy, nghị quyết chậm vào đời sống: nghị quyết chậm đi vào cuộc sống, tổ chức thực hiện còn hạn chế
nhìn lại giữa chừng, nửa nhiệm kỳ: sơ kết giữa nhiệm kỳ, đánh giá giữa nhiệm kỳ
nhìn lại mấy năm, nhìn lại năm năm, ngó lại chặng đường: tổng kết, đánh giá kết quả thực hiện
việc lớn phải làm trước, mũi nhọn đột phá, việc bứt phá: khâu đột phá, đột phá chiến lược, nhiệm vụ trọng tâm
chương trình lớn của tỉnh, việc then chốt, đầu việc chính: chương trình trọng điểm, nhiệm vụ trọng tâm, chương trình hành động

# Đảng và bộ máy
mấy ông thường vụ: ban thường vụ tỉnh ủy, thường vụ cấp ủy
ông phó chủ tịch, phó tỉnh, dư cấp phó: phó chủ tịch, số lượng cấp phó
ông giám đốc sở, trưởng ngành: giám đốc sở, thủ trưởng các sở ban ngành
trưởng huyện: bí thư huyện ủy, chủ tịch ubnd cấp huyện
ông xã trưởng: bí thư đảng ủy xã, chủ tịch ubnd cấp xã
các ngành trên tỉnh, sở này sở kia: sở ban ngành, cơ quan chuyên môn thuộc ubnd tỉnh
luật chơi nội bộ: quy chế làm việc của cấp ủy
việc làm hay đem nhân rộng, cách làm sáng tạo: nhân rộng mô hình hay cách làm hiệu quả, sáng kiến
người dân tin theo đảng, dân tin đảng, được lòng dân, lấy lòng dân: niềm tin của nhân dân đối với đảng
lập đảng bộ mới, nhập đảng bộ: thành lập đảng bộ, sắp xếp tổ chức đảng
đảng viên già yếu, đảng viên miễn sinh hoạt, đảng viên đi làm xa: đảng viên miễn công tác sinh hoạt, đảng viên đi làm ăn xa
nhà nước gần dân, chính quyền vì dân: chính quyền thân thiện, chính quyền kiến tạo phục vụ
công chức cười với dân, thái độ công chức, mặt lạnh với dân: tinh thần thái độ phục vụ nhân dân, đạo đức công vụ, văn hóa công vụ
kiểm tra đột xuất công sở, đi kiểm tra cán bộ: kiểm tra công vụ, thanh tra công vụ
thời gian chờ đợi lâu, xếp hàng làm giấy, chờ lâu: thời gian giải quyết thủ tục hành chính
làm tại xã, làm giấy ở xã, một cửa xã: bộ phận một cửa cấp xã, trung tâm phục vụ hành chính công cấp xã
tiêu xài công, đi nước ngoài bằng tiền công: tiết kiệm chống lãng phí, sử dụng tài sản công
tự lo kinh phí: khoán biên chế và kinh phí quản lý hành chính
chỉ số chuyển số, xếp hạng số hóa: chỉ số chuyển đổi số dti
xếp hạng sáng tạo, điểm sáng tạo: chỉ số đổi mới sáng tạo cấp địa phương pii
cấp sổ trên mạng, đóng thuế qua mạng: thanh toán trực tuyến, dịch vụ công trực tuyến
soi nhau trong nội bộ, giám sát quyền, nhốt quyền lực: kiểm soát quyền lực
quà cáp, biếu xén, tặng quà sếp: tặng quà và nhận quà, vi phạm quy định tặng quà
xoay chỗ: chuyển đổi vị trí công tác
truy tố quan, bắt quan, quan vào tù: khởi tố điều tra truy tố, vụ án tham nhũng

# Thi đua, vận động
cả tỉnh chung tay, chung tay vì người nghèo: phong trào cả nước chung tay vì người nghèo không để ai bị bỏ lại phía sau
không bỏ ai lại, không bỏ rơi ai: không để ai bị bỏ lại phía sau
chung sức làm làng mới, làng quê mới: phong trào cả nước chung sức xây dựng nông thôn mới
dùng hàng nhà, mua hàng việt, ưu tiên hàng việt: cuộc vận động người việt nam ưu tiên dùng hàng việt nam
lập thành tích chào mừng, kỷ niệm lớn: kỷ niệm các ngày lễ lớn, chào mừng đại hội
nhà sạch sẽ: 5 không 3 sạch
ông bà mẫu mực: ông bà cha mẹ mẫu mực con cháu thảo hiền
tiết kiệm heo đất, ống heo: mô hình tiết kiệm, nuôi heo đất
đỡ đầu trẻ, nhận nuôi trẻ: mẹ đỡ đầu, đỡ đầu trẻ em mồ côi
bộ đội giúp dân, lính giúp dân, công an giúp dân: công tác dân vận của lực lượng vũ trang, giúp dân
sỏi đá cũng góp, dân chung sức, dân cùng làm: sức mạnh đại đoàn kết, huy động sức dân
`
