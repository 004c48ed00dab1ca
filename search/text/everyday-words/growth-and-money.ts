/** Growth, budget, banks, prices, investment: everyday phrases and what papers say instead, in the format that `everyday-words.ts` reads. */
export const GROWTH_AND_MONEY = `
# Tăng trưởng kinh tế
làm ăn khấm khá, làm ăn phát đạt, kinh tế đi lên, kinh tế khá lên: tăng trưởng kinh tế, kinh tế tăng trưởng khá, phát triển kinh tế
kinh tế lớn thêm bao nhiêu, kinh tế nhích lên bao nhiêu, kinh tế phình ra, nền kinh tế nở ra: tốc độ tăng trưởng kinh tế, tốc độ tăng grdp, tổng sản phẩm trên địa bàn
miếng bánh kinh tế, kinh tế to cỡ nào, độ lớn nền kinh tế, cái bánh kinh tế: quy mô nền kinh tế, quy mô grdp, grdp theo giá hiện hành
của cải làm ra, tổng của cải, toàn tỉnh làm ra bao nhiêu, cả tỉnh làm ra: tổng sản phẩm trên địa bàn, grdp, tổng giá trị sản xuất, giá trị tăng thêm
mỗi người làm ra bao nhiêu, đầu người làm ra, chia đầu người, tính theo đầu người, chia đều mỗi người: grdp bình quân đầu người, thu nhập bình quân đầu người, bình quân đầu người
mỗi người kiếm bao nhiêu, người dân kiếm được bao nhiêu, dân kiếm được, tiền kiếm mỗi năm: thu nhập bình quân đầu người, thu nhập bình quân
túi tiền người dân, hầu bao người dân, túi tiền của dân, đồng ra đồng vào: thu nhập bình quân đầu người, thu nhập của người dân, đời sống nhân dân
xếp hạng mấy, đứng hạng mấy, đứng thứ mấy cả nước, hạng mấy cả nước, thứ hạng so với nước: xếp thứ, xếp hạng, đứng thứ cả nước, thứ bậc
đội sổ, đứng bét, bét bảng, xếp chót, đứng cuối bảng, hạng chót: xếp cuối, thấp nhất, nhóm cuối, xếp hạng thấp
đầu bảng, quán quân, đứng đầu bảng, hạng nhất: dẫn đầu, xếp thứ nhất, cao nhất, nhóm dẫn đầu
tăng vọt, vọt lên, phất lên, lên vùn vụt, tăng chóng mặt, nhảy vọt: tăng mạnh, tăng cao, tăng nhanh, tăng đột biến
nhích lên, nhỉnh hơn, nhúc nhích, nhích chút đỉnh, tăng lẹt đẹt: tăng nhẹ, tăng không đáng kể, tăng thấp, tăng chậm
tụt dốc, lao dốc, rớt thê thảm, tuột dốc, rơi tự do, sa sút: giảm mạnh, giảm sâu, sụt giảm, suy giảm
ì ạch, rề rà, chậm như rùa, chậm rì, lề mề, lẹt đẹt: chậm tiến độ, tiến độ chậm, triển khai chậm, còn chậm
giậm chân tại chỗ, dậm chân tại chỗ, không nhúc nhích, đứng yên một chỗ, đứng im: chưa chuyển biến, chậm chuyển biến, không tăng, chững lại
đuối sức, hụt hơi, đuối dần, xuống sức: suy giảm, giảm tốc, tăng trưởng chậm lại, chưa bền vững
không với tới, không kịp đích, hụt mục tiêu, lỡ hẹn, hụt đích, chưa tới đích, trật mục tiêu: không đạt kế hoạch, chưa đạt mục tiêu, không đạt chỉ tiêu, chưa đạt kế hoạch
vượt mong đợi, hơn cả dự tính, ăn đứt chỉ tiêu, cán đích sớm, về đích sớm: vượt kế hoạch, vượt chỉ tiêu, hoàn thành vượt mức, đạt và vượt kế hoạch
mấy chỉ tiêu bị rớt, chỉ tiêu hỏng, chỉ tiêu bị hụt, chỉ tiêu không tới: chỉ tiêu không đạt, chỉ tiêu chưa đạt kế hoạch
con số đặt ra, mức đề ra, cái đích đề ra, con số giao: chỉ tiêu, mục tiêu, kế hoạch đề ra, nghị quyết đề ra
so với năm ngoái, hơn năm ngoái, thua năm ngoái, kém năm ngoái, so năm rồi: so với cùng kỳ, so với năm trước, cùng kỳ năm trước
cùng thời gian năm trước, cùng dịp năm ngoái, bằng giờ năm ngoái, thời điểm này năm ngoái: cùng kỳ năm trước, so cùng kỳ
nửa đầu năm, sáu tháng đầu, nửa năm: 6 tháng đầu năm
nửa cuối năm, mấy tháng còn lại, nửa năm sau: 6 tháng cuối năm, những tháng cuối năm
ba tháng đầu năm, chín tháng qua: quý i, 9 tháng đầu năm
tính gộp từ đầu năm, cộng dồn đến nay, tính từ đầu năm: lũy kế, lũy kế từ đầu năm
ước chừng bao nhiêu, áng chừng, độ chừng, cỡ bao nhiêu: ước đạt, ước thực hiện, khoảng
làm nông hay công nghiệp nhiều, ngành nào chiếm nhiều, nghề nào chiếm nhiều, tỷ trọng ngành nào: cơ cấu kinh tế, tỷ trọng, chuyển dịch cơ cấu kinh tế
bỏ nông qua công nghiệp, chuyển từ nông sang công nghiệp, bớt làm ruộng, đổi ngành nghề làm ăn: chuyển dịch cơ cấu kinh tế, chuyển dịch cơ cấu lao động, giảm tỷ trọng nông nghiệp
ba mảng kinh tế, từng mảng kinh tế, các mảng kinh tế: khu vực i, khu vực ii, khu vực iii, nông lâm ngư nghiệp
đầu tàu kinh tế, mũi nhọn làm ăn, con gà đẻ trứng vàng, thế mạnh làm ăn: ngành kinh tế mũi nhọn, động lực tăng trưởng, ngành mũi nhọn, tiềm năng
của trời cho, thế mạnh trời cho, lợi thế trời ban: tiềm năng, lợi thế, tài nguyên thiên nhiên
chưa xứng tầm, phí của trời, chưa khai thác hết, chưa bung hết sức: chưa tương xứng với tiềm năng, tiềm năng lợi thế, chưa khai thác hiệu quả
làm ăn manh mún, làm ăn nhỏ lẻ, cò con, lèo tèo, vặt vãnh: nhỏ lẻ, manh mún, quy mô nhỏ, phân tán
làm ăn lớn, làm ăn quy củ, làm ăn bài bản: sản xuất quy mô lớn, sản xuất hàng hóa, sản xuất tập trung
đua không nổi, thua sân nhà, cạnh tranh không lại: năng lực cạnh tranh thấp, sức cạnh tranh yếu, năng lực cạnh tranh còn hạn chế
điểm cạnh tranh của tỉnh, chỉ số cạnh tranh tỉnh, doanh nghiệp chấm điểm tỉnh: chỉ số năng lực cạnh tranh cấp tỉnh, pci
năng suất mỗi người làm, một người làm ra bao nhiêu, làm ăn năng suất: năng suất lao động, năng suất lao động xã hội
bề rộng bề sâu kinh tế, chất lượng đi lên, tăng mà không bền: chất lượng tăng trưởng, mô hình tăng trưởng, tăng trưởng chưa bền vững
đổi cách làm ăn, thay cách làm kinh tế, sắp xếp lại kinh tế: cơ cấu lại nền kinh tế, tái cơ cấu, đổi mới mô hình tăng trưởng
bốc hơi vì dịch, lao đao vì dịch, khốn đốn vì covid, điêu đứng vì dịch: ảnh hưởng dịch covid-19, tác động của dịch bệnh, phục hồi kinh tế
gượng dậy sau dịch, hồi sức sau dịch, vực dậy kinh tế, ngóc đầu dậy: phục hồi kinh tế, phục hồi và phát triển, phục hồi sản xuất kinh doanh
khủng hoảng, kinh tế khó khăn chung, thế giới lộn xộn, thời buổi khó khăn: suy thoái kinh tế, biến động kinh tế thế giới, khó khăn chung
đời sống lên, cuộc sống khấm khá, ăn nên làm ra, khá giả hơn: đời sống nhân dân được cải thiện, nâng cao đời sống, thu nhập tăng
kinh tế sông nước biển, làm giàu từ biển, vươn ra biển, kiếm ăn từ biển: kinh tế biển, phát triển kinh tế biển
làm ăn xanh, kinh tế sạch, phát triển sạch: kinh tế xanh, kinh tế tuần hoàn, tăng trưởng xanh
làm ăn trên mạng, kinh tế mạng, kinh tế thời số: kinh tế số, tỷ trọng kinh tế số
vùng trũng, vùng tụt hậu, nơi thua chị kém em, chênh lệch vùng miền: chênh lệch giữa các vùng, vùng khó khăn, phát triển không đồng đều
bắt tay với tỉnh bạn, làm ăn với tỉnh khác, kết nối tỉnh bên: liên kết vùng, hợp tác phát triển, liên kết phát triển
kéo lại với vùng, hút vùng xung quanh, lan ra vùng khác: cực tăng trưởng, sức lan tỏa, vùng kinh tế trọng điểm

# Ngân sách, thuế
tiền thu vào, tiền vào kho, gom vào ngân khố, thu được bao nhiêu tiền: thu ngân sách nhà nước, tổng thu ngân sách trên địa bàn, thu nội địa
túi tiền nhà nước, hầu bao tỉnh, két tỉnh, ngân khố, túi tiền của tỉnh: ngân sách nhà nước, ngân sách địa phương, ngân sách tỉnh
hụt thu, thu không đủ, thu thiếu, thu không nổi, hụt tiền thuế: hụt thu ngân sách, thu ngân sách không đạt dự toán, thu đạt thấp, mất cân đối
thu dư, thu lố chỉ tiêu, thu dôi ra, thu hơn dự kiến: vượt thu ngân sách, tăng thu ngân sách, vượt dự toán
tiền xài của tỉnh, tiêu bao nhiêu tiền, xài hết bao nhiêu, tiền chi ra, xài tiền nhà nước: chi ngân sách địa phương, tổng chi ngân sách, chi cân đối ngân sách
xài tiền cho bộ máy, tiền nuôi bộ máy, tiền lương với hành chính, tiền chạy máy hàng ngày: chi thường xuyên, chi quản lý hành chính
tiền xây dựng, tiền làm công trình, tiền rót vào công trình: chi đầu tư phát triển, chi đầu tư xây dựng cơ bản, vốn đầu tư công
thắt lưng buộc bụng, cắt bớt chi tiêu, xài tiết kiệm, bớt xài, giảm chi tiêu: tiết kiệm chi thường xuyên, cắt giảm chi, thực hành tiết kiệm, triệt để tiết kiệm
xài phí, phung phí, vung tay quá trán, đốt tiền, tiêu hoang, ném tiền qua cửa sổ: lãng phí, chống lãng phí, thất thoát
xài lố, chi quá tay, chi lố, thâm ngân khố, âm quỹ: bội chi, vượt chi, chi vượt dự toán, bội chi ngân sách
tự nuôi được mình, tự lo được tiền, tự lo chi tiêu, khỏi xin trung ương: tự cân đối ngân sách, khả năng tự cân đối, tự cân đối thu chi
xin tiền trung ương, trung ương cho tiền, trên cho tiền, trên rót xuống, ngửa tay xin trên: bổ sung từ ngân sách trung ương, trung ương hỗ trợ, bổ sung có mục tiêu, bổ sung cân đối
tiền dành phòng khi, tiền phòng thân, của để dành: dự phòng ngân sách, quỹ dự trữ tài chính, nguồn dự phòng
bảng tính thu chi, số tiền dự kiến, dự kiến thu chi: dự toán ngân sách, dự toán được giao, dự toán thu chi
chốt sổ thu chi, chốt sổ sách, khóa sổ cuối năm: quyết toán ngân sách, quyết toán
tiền dùng không hết, tiền xài không hết, tiền dồn qua năm sau, tiền thừa năm ngoái: chuyển nguồn, kết dư ngân sách, kinh phí chuyển nguồn
rút lại tiền, đòi lại tiền chi sai, lấy lại tiền: thu hồi, thu hồi nộp ngân sách, thu hồi kinh phí
chây ì thuế, trây ì thuế, quỵt thuế, ôm tiền thuế, chưa chịu đóng thuế, xù thuế: nợ đọng thuế, nợ thuế, thu hồi nợ thuế, cưỡng chế nợ thuế
trốn đóng thuế, lách thuế, né thuế, ém thuế: trốn thuế, thất thu thuế, gian lận thuế, chống thất thu
thuế rơi rụng, thuế bị lọt, thuế chui lỗ hà, thu sót: thất thu ngân sách, chống thất thu, thất thu thuế
đóng thuế, tiền thuế, nộp thuế má, thuế má: thu thuế, thu nội địa, nộp ngân sách, thuế phí
tha thuế, bớt thuế, cho chậm thuế, khoan thuế, cho khất thuế: miễn giảm thuế, gia hạn nộp thuế, giãn thuế, miễn
thuế lương, thuế tiền công: thuế thu nhập cá nhân
thuế hàng qua biên giới, thuế cửa khẩu, thuế hải quan: thu từ hoạt động xuất nhập khẩu, thuế xuất nhập khẩu, thu hải quan
tiền bán đất, tiền bán đất công, thu từ bán đất, tiền đất nộp vào: thu tiền sử dụng đất, đấu giá quyền sử dụng đất, nguồn thu từ đất
tiền mướn đất, tiền thuê mặt đất: thu tiền thuê đất, thuê mặt đất mặt nước
vé số, xổ số, tiền vé số, bán vé số: xổ số kiến thiết, thu xổ số kiến thiết
tiền phạt, phạt bao nhiêu tiền, đóng phạt, thu tiền phạt: xử phạt vi phạm hành chính, thu phạt, số tiền xử phạt
khoản phải nộp lặt vặt, tiền lệ phí lặt vặt, phí này phí nọ: phí, lệ phí, thu phí và lệ phí
hóa đơn trên máy, hóa đơn không giấy, biên lai điện tử: hóa đơn điện tử
hóa đơn ma, hóa đơn dỏm, mua bán hóa đơn: mua bán trái phép hóa đơn, gian lận hóa đơn
mua sắm của nhà nước, sắm đồ cho cơ quan, cơ quan sắm sửa: mua sắm công, mua sắm tài sản công, đấu thầu mua sắm
của công, tài sản nhà nước bỏ phế, trụ sở bỏ không, công sở để hoang, nhà công bỏ phế: tài sản công, sắp xếp xử lý nhà đất, trụ sở dôi dư
xe công, xe hơi cơ quan, xe biển xanh: xe ô tô công, quản lý tài sản công
chia tiền cho huyện xã, rót tiền cho xã, phân tiền cho cấp dưới: phân cấp ngân sách, phân bổ ngân sách, phân bổ vốn
tiền đẻ thêm, nguồn thu mới, kiếm thêm nguồn thu, vun nguồn thu: nuôi dưỡng nguồn thu, khai thác nguồn thu, mở rộng cơ sở thu
huyện nghèo không thu được, xã không có đồng nào, xã rỗng túi: ngân sách xã, thu ngân sách trên địa bàn huyện, nguồn thu hạn hẹp
đơn vị tự lo thu chi, cơ quan tự nuôi mình, tự thu tự chi: tự chủ tài chính, đơn vị sự nghiệp công lập tự chủ, cơ chế tự chủ
kiểm tra sổ sách tiền nong, soi sổ sách, xét sổ sách: kiểm toán nhà nước, thanh tra tài chính, kết luận kiểm toán
bán bớt vốn nhà nước, bán doanh nghiệp nhà nước, tư nhân hóa: cổ phần hóa, thoái vốn nhà nước, sắp xếp doanh nghiệp nhà nước
kho bạc chi tiền, rút tiền kho bạc, kho bạc nhả tiền: kho bạc nhà nước, kiểm soát chi, giải ngân

# Nợ, ngân hàng
nợ công trình, nợ nhà thầu, thiếu tiền nhà thầu, nợ tiền xây dựng: nợ đọng xây dựng cơ bản, xử lý nợ đọng xây dựng cơ bản
tỉnh mắc nợ, tỉnh thiếu nợ bao nhiêu, tỉnh đi vay, chính quyền đi vay: nợ chính quyền địa phương, vay của ngân sách địa phương, dư nợ vay, vay lại vốn odl
ngân hàng cho mượn tiền, mượn tiền ngân hàng, vay nhà băng, nhà băng, vay vốn làm ăn: tín dụng, dư nợ tín dụng, dư nợ cho vay, tổ chức tín dụng
tiền gửi ngân hàng, dân gửi tiền, gửi tiết kiệm: huy động vốn, nguồn vốn huy động, tiền gửi
nợ khó đòi, nợ thối, nợ không trả nổi, nợ chết, vỡ nợ ngân hàng: nợ xấu, tỷ lệ nợ xấu, nợ quá hạn
tiền lời ngân hàng, lãi vay, vay lãi thấp, bớt tiền lời: lãi suất, lãi suất cho vay, hạ lãi suất, lãi suất ưu đãi
khó mượn được tiền, vay không được, đói vốn, khát vốn, kẹt vốn: khó tiếp cận vốn, tiếp cận tín dụng, thiếu vốn
cho dân nghèo vay, vay vốn hộ khó, vay chính sách: ngân hàng chính sách xã hội, tín dụng chính sách, vốn vay ưu đãi
hụi họ, chơi hụi, bể hụi, giật hụi, chơi họ: hụi, họ, biêu, phường
cho vay nặng lãi, vay nóng, xã hội đen cho vay, tín dụng cắt cổ, vay cắt cổ: tín dụng đen, cho vay lãi nặng
cứu tiền cho doanh nghiệp, hoãn nợ, khoanh lại nợ, dời ngày trả nợ: cơ cấu lại thời hạn trả nợ, khoanh nợ, giãn nợ, kết nối ngân hàng doanh nghiệp
tín dụng nông thôn, nông dân vay tiền, vay làm ruộng, cho nhà nông vay: tín dụng nông nghiệp nông thôn, dư nợ nông nghiệp nông thôn
quỹ tín dụng làng, ngân hàng làng xã, quỹ tín dụng xã: quỹ tín dụng nhân dân
trả tiền bằng điện thoại, quẹt thẻ, quét mã trả tiền, chuyển khoản thay tiền mặt, không xài tiền mặt: thanh toán không dùng tiền mặt, thanh toán điện tử
máy rút tiền, cây rút tiền: atm, máy atm
bạc giả: tiền giả, lưu hành tiền giả
mua vàng, vàng lên giá, giá vàng nhảy múa: chỉ số giá vàng, thị trường vàng
đô la lên giá, giá đô: tỷ giá, chỉ số giá đô la mỹ

# Giá cả
vật giá leo thang, hàng hóa lên giá, cái gì cũng đắt, đắt đỏ, mắc mỏ, giá cả leo thang, mọi thứ lên giá: chỉ số giá tiêu dùng, cpi, giá cả tăng, lạm phát
đồng tiền mất giá, tiền mất giá, trượt giá: lạm phát, kiềm chế lạm phát, chỉ số giá tiêu dùng
ghìm giá, giữ giá, kìm giá, đừng cho tăng giá: bình ổn giá, bình ổn thị trường, kiểm soát giá cả, kiềm chế lạm phát
giá lên giá xuống, giá bấp bênh, giá trồi sụt, giá nhảy múa, giá lúc cao lúc thấp: giá cả không ổn định, biến động giá, giá cả bấp bênh
xăng lên giá, giá xăng, xăng đắt, hết xăng, cây xăng đóng cửa: giá xăng dầu, xăng dầu, kinh doanh xăng dầu
phân bón mắc, vật tư lên giá, phân thuốc đắt, giá phân tăng, cám lên giá: giá vật tư nông nghiệp tăng, giá phân bón, giá thức ăn chăn nuôi tăng, chi phí đầu vào
sắt thép lên giá, cát đá mắc, vật liệu lên giá, vật tư xây dựng đắt: giá vật liệu xây dựng tăng, biến động giá nguyên vật liệu
nhà nước định giá, bảng giá quy định: giá do nhà nước định, thẩm định giá, quản lý giá

# Đầu tư
rót vốn, đổ vốn, bỏ vốn, đổ tiền vào, rót tiền, bỏ tiền làm ăn: đầu tư, vốn đầu tư, thu hút đầu tư, vốn đầu tư toàn xã hội
toàn bộ vốn bỏ ra, cả xã hội bỏ vốn: tổng vốn đầu tư toàn xã hội, vốn đầu tư phát triển toàn xã hội
tốn bao nhiêu tiền, hết bao nhiêu tiền, tốn kém bao nhiêu, ngốn bao nhiêu tiền, ngốn tiền: tổng mức đầu tư, kinh phí, tổng vốn, tổng kinh phí
lấy tiền ở đâu, tiền ở đâu ra, ai bỏ tiền, lấy vốn đâu: nguồn vốn, nguồn kinh phí, huy động nguồn lực, ngân sách
tiêu không hết tiền, có tiền không tiêu được, tiền nằm kho, ôm tiền không xài, tiền nằm một chỗ: giải ngân vốn đầu tư công chậm, tỷ lệ giải ngân thấp, giải ngân
tiền nhả ra, xài được bao nhiêu phần, tiêu được mấy phần, bỏ ra xài được: giải ngân, tỷ lệ giải ngân, giá trị giải ngân
tiền nhà nước làm công trình, vốn nhà nước bỏ ra, tiền công làm dự án: vốn đầu tư công, kế hoạch đầu tư công, vốn ngân sách nhà nước
tiền đầu tư năm năm, vốn chia cho năm năm: kế hoạch đầu tư công trung hạn, đầu tư công trung hạn
rải mành mành, đầu tư lắt nhắt, mỗi nơi một ít, chia năm xẻ bảy: đầu tư dàn trải, phân tán, manh mún
đội vốn, đội giá, vốn phình ra, đội tiền, vốn phình to: điều chỉnh tổng mức đầu tư, tăng tổng mức đầu tư, phát sinh chi phí
đắp chiếu, trùm mền, đắp mền, bỏ dở nửa chừng, làm dở dang, bỏ phơi sương, nằm chờ, phơi nắng phơi mưa: dự án chậm triển khai, dự án dở dang, tạm dừng thi công, dự án tồn đọng kéo dài
dự án treo, vẽ ra để đó, giữ đất không làm, ôm đất để đó, xí phần đất: dự án chậm triển khai, thu hồi dự án, quy hoạch treo, chậm đưa đất vào sử dụng
rút giấy phép dự án, dẹp dự án, lấy lại dự án, hủy dự án, khai tử dự án: thu hồi dự án, chấm dứt hoạt động dự án, thu hồi chủ trương đầu tư
vướng víu, kẹt, mắc kẹt, tắc ở đâu, kẹt chỗ nào, vướng chỗ nào, nghẽn chỗ nào: khó khăn vướng mắc, điểm nghẽn, tồn tại hạn chế, tháo gỡ khó khăn
gỡ rối, gỡ kẹt, tháo nút thắt, gỡ vướng: tháo gỡ khó khăn vướng mắc, tháo gỡ điểm nghẽn
làm xong khi nào, chừng nào xong, bao giờ xong, khi nào xong, mấy giờ xong: tiến độ hoàn thành, dự kiến hoàn thành, thời gian hoàn thành, thời gian thực hiện
bắt đầu làm, động thổ, bổ nhát cuốc, đào móng: khởi công, khởi công xây dựng, triển khai thi công
làm xong đưa vào xài, cắt băng, khai trương công trình: khánh thành, hoàn thành đưa vào sử dụng, nghiệm thu bàn giao, thông xe
công trình lớn nhất, công trình to, dự án khủng, siêu dự án, công trình để đời: công trình trọng điểm, dự án trọng điểm, dự án quy mô lớn, dự án động lực
làm nhanh lên, ép tiến độ, chạy nước rút, tăng tốc thi công, thúc nhà thầu: đẩy nhanh tiến độ, đẩy nhanh tiến độ thi công, đẩy nhanh tiến độ giải ngân
nhà thầu dỏm, nhà thầu yếu, nhà thầu chây ì, thầu bỏ chạy: nhà thầu năng lực yếu, năng lực nhà thầu hạn chế, vi phạm hợp đồng, chấm dứt hợp đồng
quân xanh quân đỏ, chạy thầu, móc ngoặc đấu thầu: thông thầu, vi phạm đấu thầu, công tác đấu thầu
chọn người làm công trình, ai trúng công trình, gói nào ai làm: lựa chọn nhà thầu, đấu thầu, gói thầu, kết quả lựa chọn nhà thầu
giấy tờ dự án rườm rà, thủ tục lòng vòng, chạy giấy tờ dự án, thủ tục nhiêu khê: thủ tục đầu tư, chuẩn bị đầu tư, trình tự thủ tục, thủ tục hành chính
hồ sơ vẽ sai, thiết kế sửa tới sửa lui, vẽ đi vẽ lại: điều chỉnh thiết kế, chất lượng hồ sơ thiết kế, tư vấn thiết kế hạn chế
mời gọi làm ăn, kéo nhà đầu tư, trải thảm đỏ, trải thảm mời, rủ nhà đầu tư: thu hút đầu tư, xúc tiến đầu tư, mời gọi đầu tư, kêu gọi đầu tư
ông lớn vào, đại gia đầu tư, tập đoàn lớn vào, đại bàng: nhà đầu tư chiến lược, tập đoàn lớn, nhà đầu tư lớn
vốn tây, tiền nước ngoài, vốn ngoại, tiền của tây, nước ngoài bỏ vốn, ông tây đầu tư: fdi, đầu tư trực tiếp nước ngoài, vốn đầu tư nước ngoài
vốn quốc tế cho vay, nước ngoài cho vay, nhật cho vay, ngân hàng thế giới cho vay: vốn oda, vốn vay ưu đãi nước ngoài, vốn nước ngoài
nước ngoài cho không, tổ chức nước ngoài giúp, tây viện trợ: viện trợ phi chính phủ nước ngoài, viện trợ không hoàn lại, phi chính phủ nước ngoài
vốn tư nhân, tiền người dân doanh nghiệp, tư nhân bỏ tiền: vốn ngoài nhà nước, vốn đầu tư tư nhân, nguồn vốn ngoài ngân sách, xã hội hóa
nhà nước tư nhân cùng làm, công tư hùn vốn, hùn với tư nhân, đổi đất lấy công trình: đối tác công tư, ppp, hợp đồng bt, bot
cấp phép bao nhiêu dự án, mấy dự án được cho phép, cho phép dự án: cấp giấy chứng nhận đăng ký đầu tư, chấp thuận chủ trương đầu tư, dự án cấp mới
được cái ưu ái gì, ưu ái nhà đầu tư, chính sách ngon: chính sách ưu đãi đầu tư, ưu đãi đầu tư, cơ chế chính sách
sang nước ngoài mời gọi, đi ngoại quốc quảng bá: xúc tiến đầu tư ở nước ngoài, đoàn công tác nước ngoài, kinh tế đối ngoại
đòn bẩy, tiền mồi: vốn mồi, đầu tư công dẫn dắt, vốn nhà nước dẫn dắt
tiền trung ương cho vùng khó, tiền ba chương trình: chương trình mục tiêu quốc gia, vốn chương trình mục tiêu quốc gia
dời vốn, san vốn: điều chuyển vốn, điều chỉnh kế hoạch vốn
đất sạch, đất dọn sẵn, đất trống sẵn: mặt bằng sạch, quỹ đất sạch, giải phóng mặt bằng

# Cách hỏi, mức đo, nguyên nhân, hạn chế (kinh tế)
vì sao chậm, tại sao ì ạch, sao làm lâu thế, lý do trễ nải: nguyên nhân chậm tiến độ, nguyên nhân hạn chế, tồn tại hạn chế
dở chỗ nào, còn kém chỗ nào, yếu chỗ nào, chưa ngon chỗ nào: tồn tại hạn chế, hạn chế yếu kém, khó khăn hạn chế
vì đâu nên nỗi, tại đâu mà ra, do đâu ra, lỗi tại ai: nguyên nhân, nguyên nhân khách quan, nguyên nhân chủ quan
học được gì, rút ra được gì: bài học kinh nghiệm
sắp tới làm gì, tính làm gì tiếp, năm sau làm gì, định làm gì: nhiệm vụ giải pháp, phương hướng nhiệm vụ, nhiệm vụ trọng tâm
cách gỡ, làm cách nào, gỡ bằng cách nào: giải pháp, nhiệm vụ giải pháp chủ yếu
đòi hỏi gì ở trên, xin trên cái gì, kêu trên giúp: kiến nghị đề xuất, đề nghị trung ương, kiến nghị
làm được cái gì, được việc gì, làm nên trò trống gì, thành tích gì: kết quả đạt được, kết quả thực hiện
làm được mấy phần, được bao nhiêu phần trăm, xong mấy phần: tỷ lệ hoàn thành, đạt % kế hoạch, khối lượng thực hiện
nhiều hay ít hơn trước, lên hay xuống, lên xuống ra sao, nhích hay tụt: tăng so với cùng kỳ, giảm so với cùng kỳ, so với cùng kỳ
bao nhiêu mẫu, rộng bao nhiêu, mấy héc ta, rộng cỡ nào, bao nhiêu công đất: diện tích, ha, tổng diện tích
dài bao nhiêu, dài mấy cây số: chiều dài, tổng chiều dài
làm ra bao nhiêu tấn, thu hoạch bao nhiêu, hái được bao nhiêu: sản lượng, sản lượng thu hoạch
mấy tỷ, mấy nghìn tỷ, mấy ngàn tỷ, bao nhiêu tỷ bạc: tỷ đồng, kinh phí, giá trị
đáng giá bao nhiêu, trị giá bao nhiêu: giá trị, trị giá
bao nhiêu nhà, mấy nóc nhà, bao nhiêu gia đình: số hộ, hộ dân, hộ gia đình
bao nhiêu mạng người, mấy người chết, chết bao nhiêu người: số người chết, thiệt hại về người
ai lo việc này, ai đứng ra làm, giao cho ai làm, sở nào lo: cơ quan chủ trì, đơn vị chủ trì, phân công thực hiện, chủ đầu tư
đá bóng trách nhiệm, đùn qua đẩy lại, đẩy qua đẩy lại, đổ thừa cho nhau: đùn đẩy né tránh trách nhiệm, đùn đẩy trách nhiệm, phối hợp chưa chặt chẽ
sợ ký giấy, sợ sai không dám làm, sợ trách nhiệm không ký: sợ sai sợ trách nhiệm, né tránh trách nhiệm, không dám làm
mạnh ai nấy làm, trống đánh xuôi kèn thổi ngược, không ăn khớp, ông nói gà bà nói vịt: phối hợp chưa chặt chẽ, thiếu đồng bộ, thiếu thống nhất
đầu voi đuôi chuột, đánh trống bỏ dùi, nói nhiều làm ít, làm cho có, làm lấy lệ: hình thức, thiếu quyết liệt, chưa quyết liệt, hiệu quả chưa cao
nói trên giấy, chỉ nằm trên giấy, hô khẩu hiệu: chưa đi vào thực tiễn, chậm cụ thể hóa, triển khai chậm
thiếu tiền làm, không có tiền làm, kẹt tiền, tiền đâu mà làm: nguồn lực hạn chế, thiếu kinh phí, nguồn vốn hạn hẹp
chờ giấy hướng dẫn, chờ trên chỉ, trên chưa chỉ cách làm, đợi thông tư: văn bản hướng dẫn chậm, chậm ban hành hướng dẫn, thiếu hướng dẫn
luật chồng luật, luật đá nhau, quy định đá nhau, luật lệ rối rắm: quy định chồng chéo, chính sách pháp luật chưa đồng bộ, bất cập
ông trời không thương, thời tiết xấu, mưa gió thất thường, nắng mưa thất thường: thời tiết diễn biến phức tạp, thời tiết bất lợi, diễn biến bất thường của thời tiết
chính sách hay, lệ riêng cho tỉnh, cho tỉnh quyền riêng: cơ chế chính sách đặc thù, cơ chế đặc thù
ba việc lớn phải bứt phá, khâu phải đột phá: khâu đột phá, đột phá chiến lược, ba khâu đột phá
cái chính phải lo, việc lớn nhất, chuyện cần kíp: nhiệm vụ trọng tâm, nhiệm vụ cấp bách, trọng tâm
làm liền tay, cấp tốc, gấp rút làm, khẩn cấp làm: khẩn trương, đẩy nhanh, tập trung triển khai
nhiệm kỳ qua, năm năm vừa rồi, khóa vừa rồi: nhiệm kỳ 2020 - 2025, giai đoạn 2021-2025, 5 năm
mười năm tới, tới năm ba mươi, tầm nhìn xa: đến năm 2030, giai đoạn 2026-2030, tầm nhìn đến năm 2045
gộp tỉnh, nhập tỉnh, hai tỉnh về một: sắp xếp đơn vị hành chính, hợp nhất tỉnh
chính quyền hai cấp, bỏ cấp huyện: chính quyền địa phương 2 cấp

# Tăng trưởng và thống kê
gdp tỉnh, gdp của tỉnh, con số gdp: grdp, tổng sản phẩm trên địa bàn
kinh tế lên mấy phần trăm, kinh tế tăng mấy chấm, tăng mấy phần trăm: tốc độ tăng trưởng, tốc độ tăng grdp
tăng hai con số, tăng hơn chục phần trăm: tăng trưởng hai con số, tốc độ tăng trưởng hai con số
làm nông tăng bao nhiêu, nghề nông đi lên: tốc độ tăng trưởng khu vực nông lâm thủy sản, tốc độ tăng giá trị sản xuất nông nghiệp
hàng quán dịch vụ tăng, buôn bán dịch vụ lên: khu vực dịch vụ tăng, giá trị tăng thêm khu vực dịch vụ
thuế trừ trợ giá, thuế sản phẩm: thuế sản phẩm trừ trợ cấp sản phẩm
đếm dân, đếm nhà cửa, cuộc đếm toàn dân: tổng điều tra dân số và nhà ở
đếm ruộng vườn toàn quốc, cuộc đếm nông thôn: tổng điều tra nông thôn nông nghiệp
đếm công ty toàn quốc, cuộc đếm cơ sở làm ăn: tổng điều tra kinh tế
tỉnh nghèo rớt mồng tơi, tỉnh nghèo xác xơ, xuất phát thấp: xuất phát điểm thấp, tỉnh nghèo, quy mô kinh tế nhỏ
tỉnh giàu, tỉnh khá giả: tỉnh phát triển khá, nhóm tỉnh dẫn đầu
hội nhập với thế giới, mở cửa làm ăn với tây, chơi với thế giới: hội nhập kinh tế quốc tế, hội nhập quốc tế, kinh tế đối ngoại
kết nghĩa tỉnh nước ngoài, bắt tay tỉnh nước bạn: hợp tác quốc tế, thỏa thuận hợp tác, biên bản ghi nhớ
người việt bên tây, bà con xa xứ, việt kiều, tiền gửi từ nước ngoài về: người việt nam ở nước ngoài, kiều hối, kiều bào

# Ngân sách, tài chính
thu từ doanh nghiệp nước ngoài, thuế công ty tây: thu từ doanh nghiệp có vốn đầu tư nước ngoài
thu từ công ty tư nhân, thuế dân doanh: thu từ khu vực kinh tế ngoài quốc doanh, thuế công thương nghiệp ngoài quốc doanh
thuế nhà đất, thuế ruộng: thuế sử dụng đất phi nông nghiệp, thuế sử dụng đất nông nghiệp
thuế xăng, thuế môi trường xăng: thuế bảo vệ môi trường
thuế đăng ký xe nhà, tiền trước bạ: lệ phí trước bạ
thuế lời công ty, thuế lãi công ty: thuế thu nhập doanh nghiệp
thuế đánh vào hàng hóa, thuế vat, vat: thuế giá trị gia tăng
cắt bớt tiền đi công tác, bớt họp hành, bớt tiệc tùng: tiết kiệm chi thường xuyên, cắt giảm chi hội nghị, cắt giảm công tác phí
tiền tăng lương, tiền để dành lên lương: cải cách tiền lương, nguồn cải cách tiền lương
tiền cho trường học bệnh viện, tiền cho học hành: chi sự nghiệp giáo dục đào tạo, chi sự nghiệp y tế
tiền cho giữ sạch môi trường: chi sự nghiệp môi trường
tiền tạm ứng chưa trả, ứng tiền rồi không trả: dư nợ tạm ứng, thu hồi tạm ứng
công trình xong chưa chốt tiền, làm xong chưa thanh toán: quyết toán dự án hoàn thành, chậm quyết toán
tiền công đem gửi, quỹ ngoài, mấy cái quỹ của tỉnh: quỹ tài chính nhà nước ngoài ngân sách
công khai tiền nong, bày sổ sách cho dân coi: công khai ngân sách, công khai minh bạch
quỹ đất tỉnh, tiền mồi giải tỏa: quỹ phát triển đất
bảo hiểm tư, mua bảo hiểm nhân thọ: thị trường bảo hiểm, bảo hiểm nhân thọ
chơi chứng khoán, cổ phiếu, trái phiếu công ty: thị trường chứng khoán, trái phiếu doanh nghiệp

# Đầu tư, dự án
xin làm dự án, xin dự án, chạy dự án: chấp thuận chủ trương đầu tư, đề xuất dự án
ký kết rồi bỏ đó, ký ghi nhớ rồi im, hứa làm rồi không làm: biên bản ghi nhớ, dự án chậm triển khai, thỏa thuận hợp tác đầu tư
nhà đầu tư yếu tiền, ông chủ dự án hết tiền, tay không bắt giặc: năng lực tài chính nhà đầu tư hạn chế, chủ đầu tư thiếu năng lực
gia hạn hoài, xin gia hạn mãi, dời ngày xong, lùi ngày xong: gia hạn tiến độ, điều chỉnh tiến độ, chậm tiến độ
thêm tiền cho dự án, rót thêm tiền, bơm thêm vốn: bổ sung vốn, bố trí vốn, tăng vốn đầu tư
chia tiền đầu năm, giao tiền sớm: giao kế hoạch vốn, phân bổ chi tiết kế hoạch vốn
đường đi chưa có mặt bằng, chưa giao đất cho thi công, thiếu chỗ làm công trình: vướng giải phóng mặt bằng, chưa bàn giao mặt bằng
mấy ban làm dự án, ban lo công trình: ban quản lý dự án đầu tư xây dựng
người coi công trình, ông giám sát, trông coi thi công: tư vấn giám sát, giám sát thi công, giám sát đầu tư
dân coi công trình, dân đi soi công trình: giám sát đầu tư của cộng đồng, ban giám sát đầu tư cộng đồng
công trình kỷ niệm, công trình mừng đại hội: công trình chào mừng đại hội, khởi công khánh thành

# Mức, số đo
dân ở dày: mật độ dân số
dân thành thị bao nhiêu, người sống phố thị: dân số thành thị, tỷ lệ đô thị hóa
người có điện, nhà có điện: tỷ lệ hộ sử dụng điện
nhà có mạng: tỷ lệ hộ có internet, thuê bao internet
bao nhiêu máy điện thoại: số thuê bao điện thoại, mật độ điện thoại
điểm số phát triển người, con người phát triển: chỉ số phát triển con người hdi
dân sướng khổ ra sao, dân có sướng không: chỉ số hạnh phúc, đời sống nhân dân
`
