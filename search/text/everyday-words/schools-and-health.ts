/** Schools, health, population: everyday phrases and what papers say instead, in the format that `everyday-words.ts` reads. */
export const SCHOOLS_AND_HEALTH = `
# Trường lớp, học hành
đám học trò bỏ ngang, bỏ học giữa chừng, trẻ bỏ trường, nghỉ học ngang, học trò nghỉ luôn: học sinh bỏ học, tỷ lệ bỏ học, lưu ban
học trò, tụi nhỏ đi học, bọn trẻ đi học, con em đi học: học sinh, học sinh phổ thông
thầy cô, người dạy học, thầy giáo cô giáo, ông thầy bà cô: giáo viên, đội ngũ nhà giáo
thiếu thầy cô, thiếu người dạy, không đủ thầy cô, kiếm không ra thầy dạy, thiếu người đứng lớp: thiếu giáo viên, thừa thiếu giáo viên cục bộ, biên chế giáo viên
chỗ dư thầy chỗ thiếu thầy, nơi thừa nơi thiếu thầy cô: thừa thiếu giáo viên cục bộ, cơ cấu giáo viên
đi nhà trẻ, gửi trẻ, giữ trẻ, nhóm giữ trẻ: nhà trẻ, giáo dục mầm non, huy động trẻ ra lớp
trường mầm: trường mầm non, giáo dục mầm non
trẻ năm tuổi đi lớp, con nít năm tuổi, trẻ lớp lá: phổ cập giáo dục mầm non cho trẻ 5 tuổi, trẻ 5 tuổi
trường cấp một, cấp 1, bậc cấp một: tiểu học, trường tiểu học, giáo dục tiểu học
trường cấp hai, cấp 2, bậc cấp hai: trung học cơ sở, thcs
trường cấp ba, cấp 3, bậc cấp ba: trung học phổ thông, thpt
trường đạt chuẩn, trường điểm chuẩn, trường lớp đủ chuẩn: trường đạt chuẩn quốc gia, tỷ lệ trường chuẩn quốc gia
đậu tốt nghiệp, thi đậu cấp ba, rớt tốt nghiệp, trượt tốt nghiệp, đỗ cấp ba: tỷ lệ tốt nghiệp trung học phổ thông, kỳ thi tốt nghiệp
thi cuối cấp, kỳ thi lớp mười hai, thi hết cấp ba: kỳ thi tốt nghiệp trung học phổ thông
thi vào lớp mười, thi lên lớp 10, vô lớp mười: tuyển sinh lớp 10, tuyển sinh đầu cấp
học trò giỏi, giải học trò giỏi, đi thi quốc gia, thi học giỏi: học sinh giỏi quốc gia, giáo dục mũi nhọn
điểm thi thấp, điểm thi lẹt đẹt, học hành sa sút, dạy dở học dở: chất lượng giáo dục, chất lượng dạy và học còn hạn chế
phòng học xập xệ, lớp học dột nát, lớp học tạm bợ, phòng học tranh tre: phòng học tạm, kiên cố hóa trường lớp học, cơ sở vật chất trường học
xây thêm lớp, xây thêm trường, cất trường, dựng lớp mới: đầu tư cơ sở vật chất trường lớp, kiên cố hóa trường lớp
thiếu chỗ học, lớp đông quá, nhồi nhét học trò, sĩ số quá đông: thiếu phòng học, quá tải trường lớp, sĩ số học sinh trên lớp
đồ dùng dạy học, đồ dạy học, thiếu đồ thí nghiệm: thiết bị dạy học, trang thiết bị dạy học tối thiểu
sách vở mới, đổi sách, bộ sách mới, thay sách: sách giáo khoa, chương trình giáo dục phổ thông mới
cách dạy mới, chương trình học mới, đổi cách dạy học: đổi mới căn bản toàn diện giáo dục, chương trình giáo dục phổ thông 2018
xóa dốt, người không biết chữ, dạy chữ cho người lớn, dốt chữ: xóa mù chữ, phổ cập giáo dục, tỷ lệ người biết chữ
ai cũng được đi học, cho trẻ đi học đủ, trẻ đến trường đúng tuổi: phổ cập giáo dục, tỷ lệ huy động học sinh đúng độ tuổi
trường của trẻ vùng cao, học trò người dân tộc: trường phổ thông dân tộc nội trú, bán trú, học sinh dân tộc thiểu số
ở lại trường ăn trưa, ăn ngủ tại trường: bán trú, dạy học 2 buổi/ngày
gộp trường, dồn trường, dồn lớp, bớt điểm trường, gom điểm trường lẻ: sắp xếp mạng lưới trường lớp, sáp nhập trường, điểm trường lẻ
dạy kèm, lò luyện thi: dạy thêm học thêm, quản lý dạy thêm
thu đầu năm, đóng tiền trường, tiền học: học phí, các khoản thu đầu năm, miễn giảm học phí
khỏi đóng tiền học, không lấy tiền học, miễn tiền học: miễn học phí, hỗ trợ học phí
trường tư, lớp tư, trường ngoài nhà nước: cơ sở giáo dục ngoài công lập, xã hội hóa giáo dục
kêu gọi dân góp xây trường: xã hội hóa giáo dục, quỹ khuyến học
quỹ giúp học trò nghèo, thưởng học trò giỏi: khuyến học khuyến tài, xây dựng xã hội học tập
học bổng cho trò nghèo, tiếp sức học trò, giúp học trò khó khăn: học bổng, quỹ khuyến học, học sinh có hoàn cảnh khó khăn
học cả đời, người lớn đi học, đi học lại: học tập suốt đời, xã hội học tập, giáo dục thường xuyên
trung tâm học ở xã, chỗ học của bà con: trung tâm học tập cộng đồng
bổ túc, học bổ túc: giáo dục thường xuyên, trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên
học qua mạng, học qua màn hình, dạy qua mạng: dạy học trực tuyến, chuyển đổi số trong giáo dục
mở đại học, trường cao đẳng ở tỉnh, lên đại học: giáo dục đại học, trường đại học, cao đẳng
học tiếng anh, dạy tiếng tây, giỏi ngoại ngữ: dạy và học ngoại ngữ, đề án ngoại ngữ
thầy cô chưa đủ bằng, bằng cấp thầy cô: giáo viên đạt chuẩn, chuẩn trình độ đào tạo, bồi dưỡng giáo viên
cho thầy cô đi học thêm, nâng tay nghề thầy cô: bồi dưỡng giáo viên, nâng chuẩn trình độ giáo viên
học trò đánh nhau, bắt nạt ở trường, trò đánh trò: bạo lực học đường, an toàn trường học
trẻ chết đuối, con nít té sông: tai nạn đuối nước trẻ em, phòng chống đuối nước
dạy đạo đức cho trẻ, dạy làm người, dạy kỹ năng: giáo dục đạo đức lối sống, kỹ năng sống
định hướng nghề cho học trò, hết lớp chín đi đâu, rẽ hướng sau lớp chín: phân luồng học sinh sau trung học cơ sở, hướng nghiệp
trẻ khuyết tật đi học, trẻ tật nguyền tới lớp: giáo dục hòa nhập, trẻ em khuyết tật
ngành học hành, chuyện học hành, việc dạy và học: giáo dục và đào tạo, sự nghiệp giáo dục
bao nhiêu trường lớp, mấy trường mấy lớp: quy mô mạng lưới trường lớp, số trường số lớp
con nhà nghèo đi học, trẻ nghèo tới lớp: chính sách hỗ trợ học sinh nghèo, hỗ trợ chi phí học tập
gạo cho học trò, phát gạo tới trường: hỗ trợ gạo cho học sinh, nghị định 116
trẻ tới lớp, đưa trẻ tới trường: tỷ lệ huy động trẻ đến trường, huy động trẻ ra lớp

# Đào tạo nghề, tay nghề
đi học cái nghề, truyền nghề, dạy nghề cho dân quê: đào tạo nghề, giáo dục nghề nghiệp, đào tạo nghề cho lao động nông thôn
có tay nghề, người có nghề, thợ lành nghề, lao động có bằng cấp: lao động qua đào tạo, tỷ lệ lao động qua đào tạo
có giấy chứng nhận nghề, thợ có bằng: lao động qua đào tạo có bằng cấp chứng chỉ
thiếu thợ giỏi, thiếu tay nghề, thiếu người giỏi, kiếm không ra thợ: thiếu lao động kỹ thuật cao, nguồn nhân lực chất lượng cao
người giỏi, người tài, kéo người giỏi về, rước người tài, mời người tài về quê: thu hút nhân tài, trọng dụng nhân tài, nguồn nhân lực chất lượng cao
chảy máu chất xám, người giỏi bỏ đi: chính sách thu hút nhân lực chất lượng cao, nguồn nhân lực
trường nghề, trường dạy nghề, chỗ học nghề: cơ sở giáo dục nghề nghiệp, trường cao đẳng nghề, trung cấp nghề
học xong không có việc, ra trường thất nghiệp, ra trường chạy xe ôm: đào tạo gắn với giải quyết việc làm, đào tạo chưa gắn với nhu cầu thị trường lao động
đào tạo theo đặt hàng, học xong có chỗ làm: liên kết đào tạo, đào tạo gắn với nhu cầu doanh nghiệp
con người là vốn quý, gầy dựng đội ngũ giỏi, nuôi dưỡng người tài: phát triển nguồn nhân lực, khâu đột phá

# Bảo hiểm
thẻ bảo hiểm, có thẻ khám bệnh, thẻ bhyt, mua thẻ y tế: bảo hiểm y tế, tỷ lệ bao phủ bảo hiểm y tế
người dân có thẻ, phần trăm có thẻ: tỷ lệ dân số tham gia bảo hiểm y tế, bảo hiểm y tế toàn dân
đóng bhxh, mua bảo hiểm tuổi già: bảo hiểm xã hội, tham gia bảo hiểm xã hội
dân tự mua bảo hiểm, tự đóng bảo hiểm: bảo hiểm xã hội tự nguyện
nợ tiền bảo hiểm, công ty nợ bảo hiểm, quỵt bảo hiểm: nợ đọng bảo hiểm xã hội, chậm đóng trốn đóng bảo hiểm xã hội
tiền hưu, về hưu có tiền, lãnh hưu: lương hưu, chi trả lương hưu, trợ cấp bảo hiểm xã hội
rút bảo hiểm, lãnh một cục, rút một lần: bảo hiểm xã hội một lần
quỹ khám bệnh bị âm, bội chi tiền khám bệnh, vượt tiền khám bệnh: bội chi quỹ bảo hiểm y tế, vượt dự toán chi khám chữa bệnh bảo hiểm y tế
thẻ khám bệnh cho người nghèo, phát thẻ cho dân nghèo: cấp thẻ bảo hiểm y tế cho người nghèo

# Y tế, bệnh viện
nhà thương, đi nhà thương, bệnh xá: bệnh viện, cơ sở khám chữa bệnh
trị bệnh, đi khám, coi bệnh: khám bệnh chữa bệnh, công tác khám chữa bệnh
thầy thuốc, đốc tờ, người chữa bệnh: bác sĩ, y bác sĩ, nhân lực y tế, số bác sĩ trên vạn dân
thiếu thầy thuốc, không đủ bác sĩ, bác sĩ bỏ đi, bác sĩ nghỉ việc, bác sĩ bỏ ra ngoài: thiếu bác sĩ, nhân viên y tế nghỉ việc, nhân lực y tế
bao nhiêu bác sĩ: số bác sĩ trên một vạn dân, tỷ lệ bác sĩ
chỗ nằm bệnh, số giường nằm, giường bệnh nhân, mấy giường: số giường bệnh trên vạn dân, giường bệnh kế hoạch
hai ba người một giường, bệnh nhân nằm ghép, nhà thương đông nghẹt, bệnh viện chật cứng: quá tải bệnh viện, công suất sử dụng giường bệnh
bệnh nặng phải lên tuyến trên, chạy lên thành phố chữa, đưa lên tuyến trên: chuyển tuyến, vượt tuyến, giảm quá tải tuyến trên
trạm xá, trạm xá xã, y tế xã, chỗ khám ở xã: trạm y tế xã, y tế cơ sở, trạm y tế đạt chuẩn
trạm xá đạt chuẩn, xã đạt chuẩn y tế: bộ tiêu chí quốc gia về y tế xã, xã đạt chuẩn quốc gia về y tế
thiếu thuốc, hết thuốc, không có thuốc chữa, thiếu thuốc men, thiếu đồ y khoa: thiếu thuốc vật tư y tế, đấu thầu thuốc, mua sắm trang thiết bị y tế
máy móc bệnh viện, máy chụp máy chiếu, đồ nghề y tế, máy móc y khoa: trang thiết bị y tế, cơ sở vật chất y tế
y tá, cô đỡ, bà mụ, y tế thôn: điều dưỡng, cô đỡ thôn bản, nhân viên y tế thôn bản
thuốc nam, thuốc bắc, đông y: y học cổ truyền, y dược cổ truyền
thuốc dỏm, tiệm thuốc tây, nhà thuốc: quản lý dược, thuốc giả thuốc kém chất lượng, hành nghề y dược tư nhân
phòng khám tư, bác sĩ tư, phòng mạch: cơ sở y tế ngoài công lập, hành nghề y tư nhân
thái độ bác sĩ, hách dịch với bệnh nhân, nhà thương hoạnh họe, bao thư bác sĩ: y đức, tinh thần thái độ phục vụ người bệnh, sự hài lòng của người bệnh
bệnh viện tự lo tiền, nhà thương tự nuôi: tự chủ tài chính bệnh viện, cơ chế tự chủ
sổ sức khỏe trên máy, giấy tờ bệnh trên máy: hồ sơ sức khỏe điện tử, bệnh án điện tử
khám từ xa, chữa bệnh từ xa: khám chữa bệnh từ xa, telehealth
chăm lo sức khỏe, lo sức khỏe cho dân, sức khỏe bà con: chăm sóc sức khỏe nhân dân, bảo vệ chăm sóc và nâng cao sức khỏe nhân dân

# Dịch bệnh, an toàn thực phẩm
dịch covid, mùa cô vi, dịch corona, con cô vít: đại dịch covid-19, phòng chống dịch covid-19
cấm ra đường, nhốt trong nhà: giãn cách xã hội, cách ly y tế, chỉ thị 16
chích ngừa, chích thuốc ngừa, tiêm ngừa, mũi vắc xin: tiêm chủng, tiêm vắc xin phòng covid-19, tiêm chủng mở rộng
chích ngừa cho trẻ, trẻ chích đủ mũi, con nít chích ngừa: tỷ lệ trẻ em dưới 1 tuổi tiêm chủng đầy đủ, tiêm chủng mở rộng
bệnh muỗi đốt, bệnh muỗi chích, sốt muỗi: sốt xuất huyết, sốt rét
bệnh lây, bệnh truyền từ người sang người, dịch bùng, dịch lan: dịch bệnh truyền nhiễm, phòng chống dịch bệnh
bệnh tay chân miệng, trẻ nổi bóng nước: tay chân miệng
bệnh si đa, bệnh ết, sida: hiv/aids, người nhiễm hiv
bệnh phổi lây, ho lao: bệnh lao, phòng chống lao
chó dại, chó cắn, bệnh chó cắn: bệnh dại, phòng chống bệnh dại
bệnh tiểu đường, cao máu, ung bướu, bệnh mãn tính: bệnh không lây nhiễm, tăng huyết áp, đái tháo đường
đồ ăn độc, thức ăn bẩn, ăn uống mất vệ sinh: an toàn thực phẩm, vệ sinh an toàn thực phẩm
trúng thực, ăn trúng độc, ăn vào đau bụng hàng loạt: ngộ độc thực phẩm, số vụ ngộ độc thực phẩm
phòng bệnh hơn chữa bệnh, ngừa bệnh, y tế phòng ngừa: y tế dự phòng, trung tâm kiểm soát bệnh tật
hút thuốc lá, nhậu nhẹt, rượu chè: phòng chống tác hại thuốc lá, tác hại rượu bia

# Dân số, trẻ em, phụ nữ
bao nhiêu dân, mấy người sống, số dân, đông dân: dân số trung bình, quy mô dân số
đẻ nhiều, đẻ đứa thứ ba, đẻ dày, sinh đẻ nhiều: tỷ lệ sinh con thứ ba trở lên, dân số kế hoạch hóa gia đình
đẻ ít, ngại đẻ, lười đẻ, không chịu sinh con: mức sinh thấp, mức sinh thay thế, tổng tỷ suất sinh
dân tăng nhanh, dân đông lên: tỷ lệ tăng dân số tự nhiên, tốc độ tăng dân số
đẻ con trai nhiều hơn gái, trai nhiều hơn gái, trọng nam, thích con trai: mất cân bằng giới tính khi sinh, tỷ số giới tính khi sinh
sống thọ, sống được bao nhiêu tuổi, tuổi đời trung bình: tuổi thọ trung bình
dân già đi, nhiều người già: già hóa dân số, thích ứng với già hóa dân số
kế hoạch gia đình, ngừa thai, đặt vòng, tránh thai: kế hoạch hóa gia đình, biện pháp tránh thai
lấy vợ lấy chồng sớm, cưới sớm, cưới trẻ con, bắt vợ: tảo hôn, hôn nhân cận huyết thống
anh em họ lấy nhau, cưới người trong họ: hôn nhân cận huyết thống
trẻ còi, trẻ thiếu ăn, trẻ gầy còm, con nít ốm nhom, trẻ thấp còi: suy dinh dưỡng trẻ em, tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân, thấp còi
trẻ chết sớm, trẻ sơ sinh chết, con nít chết: tỷ suất tử vong trẻ em dưới 1 tuổi, dưới 5 tuổi
bà bầu, đàn bà chửa, sinh nở, đẻ đái: chăm sóc sức khỏe sinh sản, phụ nữ mang thai, sức khỏe bà mẹ trẻ em
con nít, trẻ con, trẻ nhỏ, tụi nhỏ, bọn nhóc: trẻ em, bảo vệ chăm sóc trẻ em
đánh đập trẻ, hành hạ trẻ, hiếp dâm trẻ, quấy rối trẻ, xâm hại con nít: xâm hại trẻ em, bạo lực trẻ em, bảo vệ trẻ em
xã tốt cho trẻ, nơi trẻ sống an toàn: xã phường phù hợp với trẻ em
chỗ chơi cho trẻ, sân chơi con nít, hè cho trẻ: điểm vui chơi giải trí trẻ em, hoạt động hè
đàn bà, chị em, phái yếu, mấy bà mấy chị: phụ nữ, hội liên hiệp phụ nữ
nam nữ ngang nhau, nữ không thua nam: bình đẳng giới, vì sự tiến bộ của phụ nữ
chồng đánh vợ, đánh đập trong nhà, vũ phu, vợ bị đánh: bạo lực gia đình, phòng chống bạo lực gia đình
cán bộ là nữ, đàn bà làm lãnh đạo, phụ nữ làm sếp, chị em làm lãnh đạo: cán bộ nữ, tỷ lệ nữ tham gia cấp ủy
chị em làm ăn, đàn bà khởi nghiệp, giúp chị em vay vốn: phụ nữ khởi nghiệp, hỗ trợ phụ nữ phát triển kinh tế
gái quê lấy chồng nước ngoài, lấy chồng đài loan, lấy chồng hàn: kết hôn có yếu tố nước ngoài
ly dị, bỏ nhau, vợ chồng bỏ nhau: ly hôn, án hôn nhân gia đình
người già, các cụ, ông bà cụ, bô lão, phụ lão: người cao tuổi, hội người cao tuổi
người trẻ, lớp trẻ, thanh niên trai tráng, giới trẻ: thanh niên, đoàn thanh niên, thế hệ trẻ
thanh niên mở tiệm, người trẻ làm ăn, bọn trẻ mở công ty: thanh niên khởi nghiệp, lập nghiệp
thanh niên hư, lêu lổng, trẻ hư, choai choai quậy phá, ăn chơi lêu lổng: thanh thiếu niên hư, thanh thiếu niên vi phạm pháp luật, một bộ phận thanh niên
dân tự do kéo tới, dân di cư lậu, dân ở nơi khác tới: di dân tự do, dân di cư tự do

# Trường lớp
trường chuyên, lớp chọn: trường trung học phổ thông chuyên, trường chất lượng cao
trường tây: trường có yếu tố nước ngoài, trường quốc tế
hợp đồng thầy cô, thầy cô hợp đồng, thầy cô chạy hợp đồng: giáo viên hợp đồng, hợp đồng lao động giáo viên
thầy cô bỏ nghề, thầy cô xin nghỉ, giáo viên bỏ dạy: giáo viên nghỉ việc, thôi việc
lương thầy cô, đời sống thầy cô, thầy cô vùng cao: chính sách đối với nhà giáo, phụ cấp giáo viên vùng khó khăn
thầy cô sai phạm, thầy cô đánh trò: vi phạm đạo đức nhà giáo
quậy phá trong trường, xả rác trong trường: văn hóa ứng xử trong trường học
cơm trưa cho trẻ, bữa ăn học trò, bữa cơm ở trường: bữa ăn bán trú, an toàn thực phẩm trong trường học
nhà vệ sinh trường học, cầu tiêu trường học, nước uống cho trò: công trình vệ sinh nước sạch trường học
internet ở trường, mạng vào trường, máy tính cho trò: công nghệ thông tin trong dạy học, trang thiết bị dạy học
trọ học: học sinh bán trú, trường phổ thông dân tộc bán trú
dạy chữ dân tộc: dạy tiếng dân tộc thiểu số
trẻ chưa nói được tiếng việt: tăng cường tiếng việt cho trẻ em dân tộc thiểu số
bao nhiêu trẻ đi học, phần trăm trẻ đi học: tỷ lệ học sinh đi học đúng độ tuổi, tỷ lệ huy động
ở lại lớp, học đúp: lưu ban, tỷ lệ lên lớp thẳng

# Y tế
xe cứu thương, gọi cấp cứu: cấp cứu, cấp cứu ngoại viện
mổ xẻ, kỹ thuật mổ, mổ khó: kỹ thuật cao, kỹ thuật chuyên sâu, phẫu thuật
giá khám bệnh, tiền nằm viện, tiền khám: giá dịch vụ khám chữa bệnh, viện phí
xây nhà thương, cất bệnh viện, thêm nhà thương: đầu tư xây dựng bệnh viện, nâng cấp cơ sở y tế
ban đỏ, nổi ban: bệnh sởi, dịch sởi
bệnh ho gà: bệnh bạch hầu, tiêm chủng
gà bệnh lây người: cúm gia cầm, cúm a
bệnh mới lạ, bệnh lạ: dịch bệnh mới nổi, giám sát dịch tễ
khám sức khỏe cho dân, khám miễn phí: khám sức khỏe định kỳ, khám chữa bệnh nhân đạo
quản lý sức khỏe tuổi già, khám cho người già: chăm sóc sức khỏe người cao tuổi
hàng quán vỉa hè bẩn, bếp ăn bẩn: an toàn thực phẩm bếp ăn tập thể, thức ăn đường phố
nhà cầu, nhà vệ sinh gia đình: nhà tiêu hợp vệ sinh
sức khỏe học trò, sâu răng: y tế học đường
sàng lọc bệnh, khám trước khi sinh, xét nghiệm thai: sàng lọc trước sinh và sơ sinh
khám trước cưới, cưới hỏi phải khám: tư vấn khám sức khỏe trước hôn nhân
chất lượng dân, giống nòi: chất lượng dân số, nâng cao chất lượng dân số
chiều cao người việt, người lùn: tầm vóc thể lực, suy dinh dưỡng thấp còi
`
