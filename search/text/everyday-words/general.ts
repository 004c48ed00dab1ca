/** Words of any matter: everyday phrases and what papers say instead, as `everyday-words.ts` reads. */
export const GENERAL = `
# Up and down
tụt giảm, tụt dốc, tụt xuống, bị tụt, sụt giảm, lao dốc, rơi tự do, tuột dốc, tuột dần, đi xuống, ít đi, bớt đi, vơi đi, teo tóp, co lại, hao hụt, hạ xuống: giảm
tăng vọt, vọt lên, nhảy vọt, phi mã, tăng như diều: tăng cao, tăng mạnh, tăng trưởng cao
nhích lên, nhỉnh lên, tăng chút đỉnh, nhích nhẹ: tăng nhẹ, tăng so với cùng kỳ
ì ạch, trì trệ, chững lại, dậm chân tại chỗ, giậm chân tại chỗ, khựng lại, lẹt đẹt: còn chậm, chuyển biến chậm, tăng chậm
gấp đôi, nhân đôi: gấp 2 lần
so năm ngoái, so năm rồi: so với cùng kỳ, so cùng kỳ năm trước
năm ngoái, năm rồi, năm vừa rồi: năm trước
nửa năm, nửa đầu năm: 6 tháng
ba tháng đầu: quý 1
trăm phần trăm: 100%
hụt kế hoạch, hụt chỉ tiêu: không đạt chỉ tiêu, chưa đạt
về đích, cán đích, cán mốc: hoàn thành chỉ tiêu, đạt chỉ tiêu, đạt kế hoạch
bỏ xa, ăn đứt, đầu bảng, đứng nhất: cao nhất, dẫn đầu, cao hơn bình quân
đội sổ, bét bảng, đứng chót, hạng chót: thấp nhất, xếp cuối
thua kém, thua chị kém em, lép vế, tụt lại phía sau: tụt hậu, thấp hơn

# Good and bad
làm được gì: kết quả đạt được, thành tựu, nổi bật
dở tệ, yếu xìu, chỗ yếu, mặt yếu, điểm trừ, mặt chưa được, chưa được gì, lỗ hổng, chỗ dở: hạn chế, yếu kém, khuyết điểm
lỗi tại ai, căn nguyên, gốc rễ vấn đề, ngọn nguồn: nguyên nhân
do bên ngoài: nguyên nhân khách quan
kẹt chỗ nào, vướng chỗ nào, mắc mứu, mắc kẹt, trục trặc, nút thắt cổ chai, nút cổ chai, vật cản, rào cản, cái khó: điểm nghẽn, vướng mắc
gỡ rối, gỡ kẹt, gỡ nút thắt, gỡ vướng: tháo gỡ
bài học xương máu, rút tỉa: kinh nghiệm
đổi thay, thay da đổi thịt, lột xác, đổi đời, thay áo mới: chuyển biến, khởi sắc
trơn tru, suôn sẻ, xuôi chèo mát mái, thuận buồm xuôi gió: thuận lợi
xấu đi, tệ hơn, ngày càng tệ, rối ren: diễn biến phức tạp
đáng lo, lo ngay ngáy, mối lo, nhức nhối, nóng ruột: bức xúc, tiềm ẩn
nóng bỏng, nước sôi lửa bỏng: cấp bách, bức xúc, cấp thiết

# Doing
nhắm tới, ước ao, khát khao: mục tiêu, phấn đấu, chỉ tiêu
tính làm gì, định làm gì, sắp tới làm gì, tới đây làm gì, việc sắp tới: phương hướng nhiệm vụ, nhiệm vụ trọng tâm, giải pháp
cách gỡ, kế sách, lối ra: giải pháp, biện pháp
việc gấp, việc cần kíp, việc lớn, cú đấm thép, chuyện sống còn: nhiệm vụ trọng tâm, đột phá
xắn tay, bắt tay vào làm: triển khai thực hiện, tập trung thực hiện, tổ chức thực hiện
làm rốt ráo, dồn sức, dốc sức: quyết liệt, tập trung chỉ đạo, đẩy nhanh tiến độ
làm qua loa, qua quýt, hời hợt, đánh trống bỏ dùi, đầu voi đuôi chuột, lấy lệ, chiếu lệ: hình thức, chưa thường xuyên, chưa quyết liệt
thôi không làm, bỏ ngang, cho ngừng: dừng thực hiện, tạm dừng, chấm dứt
siết, mạnh tay, nặng tay, ra quân dẹp: tăng cường quản lý, siết chặt kỷ luật, xử lý nghiêm
dẹp loạn, trị dứt, trị tận gốc, diệt tận gốc: xử lý dứt điểm, xử lý nghiêm, đấu tranh
buông lỏng, thả nổi, lơ là, lơi lỏng, ngó lơ, làm ngơ: buông lỏng quản lý, thiếu trách nhiệm, thiếu kiểm tra giám sát
nâng đỡ, tiếp sức, vực dậy, đỡ đầu: hỗ trợ phát triển
chăm chút, ngó ngàng: chăm lo
sửa sang, tân trang: sửa chữa, nâng cấp, cải tạo, chỉnh trang
mọc lên, xây cất: xây dựng mới, đầu tư xây dựng
coi ngó, trông nom, trông coi, cai quản: quản lý nhà nước
nhân lên, bắt chước làm theo: nhân rộng, lan tỏa
cách làm hay, gương sáng, gương tốt, điển hình hay: điển hình tiên tiến, mô hình
khen ngợi, được khen, được thưởng, giấy khen: khen thưởng, biểu dương
đua nhau làm, ganh đua: thi đua, cạnh tranh
đưa vô cuộc sống, biến thành hiện thực: đưa nghị quyết vào cuộc sống, cụ thể hóa, triển khai thực hiện
nhìn lại, điểm lại: tổng kết, sơ kết, đánh giá kết quả
của để dành: tiềm năng, lợi thế
chỗ mạnh, mặt mạnh, điểm cộng: lợi thế, thuận lợi
bằng sức mình: nội lực, tự lực tự cường
`
