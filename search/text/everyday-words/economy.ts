/** Economy: everyday phrases and what papers say instead, in the format that `everyday-words.ts` reads. */
export const ECONOMY = `
# Growth and its size
ăn nên làm ra, làm ăn phát đạt, kinh tế khởi sắc, kinh tế đi lên: tăng trưởng kinh tế, tốc độ tăng trưởng, kinh tế phát triển
kinh tế ì ạch, kinh tế chững lại, làm ăn sa sút: tăng trưởng chậm, tốc độ tăng trưởng, tăng trưởng thấp
của cải làm ra: tổng sản phẩm, grdp, quy mô kinh tế
chia đầu người, tính trên đầu người, mỗi đầu người, một người làm ra: bình quân đầu người
bỏ ruộng ra phố: chuyển dịch cơ cấu, cơ cấu kinh tế, cơ cấu lao động
đầu tàu kinh tế: động lực tăng trưởng, cực tăng trưởng, vùng kinh tế trọng điểm

# Jobs and pay
đi làm nước ngoài, ra nước ngoài làm: lao động đi làm việc ở nước ngoài
công ăn việc làm, kiếm việc, xin việc, tìm việc: giải quyết việc làm, tạo việc làm
mất việc, mất chỗ làm, bị sa thải, bị đuổi việc, bị cho nghỉ việc: mất việc làm, thất nghiệp, cắt giảm lao động
không có việc làm, ngồi chơi xơi nước: thất nghiệp, thiếu việc làm
người làm thuê, người làm công, thợ thuyền, nhân công: người lao động, công nhân
thợ lành nghề, thợ giỏi, có tay nghề: lao động qua đào tạo, nhân lực chất lượng cao, kỹ năng nghề
khan thợ, thiếu thợ, thiếu nhân công, khát nhân lực, khát lao động: thiếu lao động, nhu cầu lao động, thiếu hụt lao động
tiền công, đồng lương, lương lậu, lương tháng, lương bổng, tiền kiếm được: tiền lương, thu nhập
đồng ra đồng vào, của ăn của để: thu nhập bình quân, mức sống dân cư, đời sống nhân dân
quỵt lương, chậm trả lương: nợ lương, chậm trả tiền lương, quyền lợi người lao động
bãi công, lãn công, nghỉ việc tập thể: ngừng việc tập thể, tranh chấp lao động, quan hệ lao động
làm ăn xa, đi làm xa, tha hương, bỏ quê lên phố, ly hương: lao động ngoài tỉnh, di cư, xuất cư, lao động đi làm việc ngoài tỉnh
học nghề, truyền nghề: đào tạo nghề, giáo dục nghề nghiệp

# Factories and making
đồ đặc sản, hàng quê, đặc sản quê: sản phẩm ocop, sản phẩm đặc trưng
nhà xưởng, công xưởng, phân xưởng, xí nghiệp: cơ sở sản xuất, nhà máy, cơ sở công nghiệp
hàng làm ra: giá trị sản xuất, sản phẩm công nghiệp, chỉ số sản xuất công nghiệp
cụm nhà máy, khu nhà máy: khu công nghiệp, cụm công nghiệp
lấp kín: lấp đầy
chạy hết công suất: công suất thiết kế, khai thác hết công suất
nghề tổ, nghề thủ công: làng nghề, ngành nghề truyền thống, tiểu thủ công nghiệp
máy móc tối tân, dây chuyền mới: đổi mới công nghệ, thiết bị hiện đại, ứng dụng công nghệ

# Firms
các công ty, số công ty, mấy công ty: doanh nghiệp
tư nhân hóa, bán vốn nhà nước: cổ phần hóa, thoái vốn
gặp gỡ doanh nghiệp, nghe doanh nghiệp: đối thoại doanh nghiệp, tháo gỡ khó khăn
hãng, giới kinh doanh, giới làm ăn: doanh nghiệp
ông chủ: doanh nhân, chủ doanh nghiệp
công ty bé, tiệm nhỏ, buôn bán nhỏ, làm ăn nhỏ lẻ: doanh nghiệp nhỏ và vừa, hộ kinh doanh, kinh tế tư nhân
mở công ty, lập công ty: doanh nghiệp thành lập mới, đăng ký doanh nghiệp, đăng ký thành lập
sập tiệm, dẹp tiệm, đóng cửa hàng, phá sản, vỡ nợ: giải thể, ngừng hoạt động
làm ăn trở lại, mở cửa lại, hoạt động lại: hoạt động trở lại, phục hồi
lập nghiệp, dựng nghiệp, startup: khởi nghiệp
làm ăn chung, làm ăn tập thể: hợp tác xã, tổ hợp tác, kinh tế tập thể
bắt tay làm ăn: hợp tác, liên kết
dễ làm ăn: môi trường đầu tư, môi trường kinh doanh, năng lực cạnh tranh

# Investors
rót vốn, đổ vốn, bỏ vốn, đổ tiền, xuống tiền, rót tiền, bơm vốn, bơm tiền: vốn đầu tư, thu hút đầu tư
mời gọi, chào mời, trải thảm đỏ, mời chào: xúc tiến đầu tư, thu hút đầu tư, kêu gọi đầu tư
ông lớn, đại gia: nhà đầu tư lớn, tập đoàn, nhà đầu tư chiến lược
vốn ngoại, tiền nước ngoài: vốn đầu tư nước ngoài, fdi, vốn oda
hãng nước ngoài, công ty nước ngoài: doanh nghiệp fdi, doanh nghiệp có vốn đầu tư nước ngoài
đòn bẩy, cú hích, bàn đạp, bệ phóng: động lực, thúc đẩy phát triển
tháo chạy, rút giấy phép: thu hồi dự án, chấm dứt hoạt động, thu hồi chủ trương đầu tư
làm chung công tư: đối tác công tư, ppp, xã hội hóa

# Trade and prices
buôn bán: thương mại, bán lẻ hàng hóa, kinh doanh
chợ búa, chợ quê, chợ trời, chợ cóc: mạng lưới chợ, hạ tầng thương mại, chợ truyền thống
tiệm tạp hóa, cửa tiệm, hàng quán, quán xá: cửa hàng, cơ sở kinh doanh, hộ kinh doanh
sắm sửa, tiêu xài: tổng mức bán lẻ, sức mua, doanh thu dịch vụ tiêu dùng
giá leo thang, đắt đỏ, mắc mỏ, vật giá, đội giá, bão giá, giá nhảy múa, lên giá: chỉ số giá tiêu dùng, cpi, giá cả, bình ổn giá
ghìm giá, giữ giá, kìm giá, hãm giá: bình ổn giá, bình ổn thị trường, kiềm chế lạm phát
tiền mất giá, trượt giá: lạm phát, tỷ giá
bán ra nước ngoài: xuất khẩu
nhập hàng về, hàng ngoại, mua từ nước ngoài: nhập khẩu
hàng nội: hàng việt nam
hàng dỏm, hàng dởm, hàng nhái, hàng lậu, hàng rởm: gian lận thương mại, hàng giả, buôn lậu, quản lý thị trường
cân điêu, cân thiếu: gian lận thương mại, đo lường, quản lý thị trường
ế hàng, hàng ế, bí đầu ra, ứ đọng hàng, tìm đầu ra: tiêu thụ sản phẩm, thị trường tiêu thụ, tồn kho
bán hàng qua mạng, mua hàng qua mạng, bán online, mua online, chợ mạng: thương mại điện tử
nơi trữ hàng, chở hàng thuê: logistics, kho bãi, vận tải hàng hóa
cây xăng, đổ xăng: xăng dầu

# Public money
hụt thu, thu không đủ, thu hụt: thất thu, thu ngân sách
tiền nhà nước, công quỹ, hầu bao nhà nước, ngân khố, tiền chùa: ngân sách
tiêu tiền nhà nước, xài tiền nhà nước, tiêu tiền công: chi ngân sách
tiêu cho hết vốn, tiêu vốn, xài vốn, tiêu tiền dự án: giải ngân
ôm vốn, vốn nằm im, xài vốn chậm, tiêu tiền chậm, vốn đắp chiếu: giải ngân chậm, chậm giải ngân, tỷ lệ giải ngân thấp
trốn thuế, né thuế, lách thuế, chây ì thuế: nợ thuế, thất thu
miễn thuế, bớt thuế, khoan sức dân, giãn thuế: miễn giảm
tiền thuê đất, tiền bán đất, đấu đất: tiền sử dụng đất, đấu giá quyền sử dụng đất
tiền trung ương cho: bổ sung từ ngân sách trung ương, vốn trung ương, hỗ trợ có mục tiêu
thắt lưng buộc bụng, tằn tiện, chắt bóp, dè sẻn: tiết kiệm
vung tay quá trán, phung phí, hoang phí, xài phí: lãng phí
bòn rút, rút ruột, xà xẻo, ăn bớt, đục khoét: tham nhũng, thất thoát, lãng phí
tiền bay hơi: thất thoát, thất thu, lãng phí
trụ sở bỏ không: tài sản công, trụ sở dôi dư

# Banks and loans
vay mượn, vay tiền, mượn tiền, vay nhà băng: vay vốn, tín dụng, dư nợ
nhà băng, nhà bank: ngân hàng, tổ chức tín dụng
nợ xù, nợ dây dưa: nợ xấu
tiền lời, tiền lãi vay: lãi suất
gửi tiết kiệm, gửi nhà băng: huy động vốn, tiền gửi, vốn huy động
vay người nghèo: ngân hàng chính sách xã hội, tín dụng chính sách, cho vay ưu đãi
vay nặng lãi, cho vay cắt cổ, vay nóng: tín dụng đen, cho vay lãi nặng
quẹt thẻ, trả tiền qua mạng, chuyển khoản, quét mã trả tiền: không dùng tiền mặt

# Visitors
dân phượt, du khách, khách phương xa: khách du lịch, lượt khách
khách tây, khách ngoại, tây ba lô, khách nước ngoài: khách quốc tế, khách du lịch quốc tế
chỗ ngủ nghỉ, nhà nghỉ: cơ sở lưu trú, lưu trú du lịch
chỗ vui chơi, chỗ chơi, điểm chơi, chỗ tham quan: điểm du lịch, khu du lịch, khu vui chơi giải trí
du lịch miệt vườn, ở nhà dân: du lịch cộng đồng, du lịch nông nghiệp, du lịch sinh thái
hút khách, kéo khách, câu khách: thu hút khách du lịch, phát triển du lịch, quảng bá du lịch
ngành không khói, công nghiệp không khói: du lịch
`
