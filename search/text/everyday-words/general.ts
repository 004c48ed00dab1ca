/** Causes, limits, times and how people ask: everyday phrases and what papers say instead, in the format that `everyday-words.ts` reads. */
export const GENERAL = `
# Khung câu hỏi: vì sao, do đâu
bởi đâu, vì cớ gì, cớ sao, tại làm sao: nguyên nhân, nguyên nhân chủ quan, nguyên nhân khách quan
lỗi ở ai, tại ai, ai gây ra, lỗi chủ quan: nguyên nhân chủ quan, trách nhiệm, vai trò người đứng đầu
do trời hay do người, tại hoàn cảnh, do bên ngoài, do trời: nguyên nhân khách quan, yếu tố bất lợi
tại sao chậm, sao chậm vậy, sao ì ạch: nguyên nhân chậm tiến độ, tiến độ còn chậm, chậm triển khai
vì sao không đạt, tại sao hụt, sao không làm được, không tới đích: chỉ tiêu không đạt, nguyên nhân không đạt kế hoạch, chưa đạt mục tiêu nghị quyết
nhờ đâu, nhờ cái gì, do đâu mà được, vì sao làm được: nguyên nhân của kết quả đạt được, nguyên nhân ưu điểm
còn vướng gì, vướng ở đâu, mắc ở đâu, kẹt ở đâu: khó khăn vướng mắc, điểm nghẽn, vướng mắc
khó ở chỗ nào, khó cái gì, gặp khó gì, trở ngại gì, bị cản bởi gì: khó khăn thách thức, khó khăn vướng mắc
còn yếu chỗ nào, yếu ở đâu, kém ở đâu, khuyết chỗ nào, chưa được chỗ nào, còn thiếu sót gì: hạn chế yếu kém, tồn tại hạn chế, khuyết điểm
việc chưa xong, việc dang dở, việc còn nợ, làm chưa tới nơi, dở dang: tồn tại hạn chế, chưa hoàn thành, chậm tiến độ
được những gì, làm được gì, gặt hái được gì, thành quả gì: kết quả đạt được, thành tựu, kết quả nổi bật
hay ở chỗ nào, chỗ hay, điều đáng mừng: kết quả nổi bật, ưu điểm, điểm sáng
rút ra điều gì, bài học gì, rút được gì: bài học kinh nghiệm, kinh nghiệm
phải làm gì, tính làm gì, sẽ làm gì, tới đây làm gì, sắp tới ra sao: nhiệm vụ và giải pháp, phương hướng nhiệm vụ, nhiệm vụ trọng tâm
bằng cách nào, gỡ sao, cách chữa, tính sao, xử sao: giải pháp, giải pháp chủ yếu, biện pháp tháo gỡ
gỡ khó, gỡ nút thắt: tháo gỡ khó khăn vướng mắc, khơi thông điểm nghẽn
nhắm tới gì, đích đến, đặt đích, muốn đạt gì, mong muốn gì, đặt ra bao nhiêu: mục tiêu tổng quát, mục tiêu chỉ tiêu, phấn đấu đến năm
con số phải đạt, mức phải đạt, mốc phải đạt, khoán bao nhiêu: chỉ tiêu chủ yếu, chỉ tiêu kế hoạch, chỉ tiêu giao
đạt mấy phần trăm, được mấy phần, đạt tới đâu, làm tới đâu rồi: đạt % kế hoạch, tỷ lệ hoàn thành, kết quả thực hiện chỉ tiêu
làm quá mức giao, ăn đứt kế hoạch: vượt kế hoạch, vượt chỉ tiêu nghị quyết
hụt chỉ tiêu, hụt kế hoạch, lỡ hẹn chỉ tiêu, không đủ mức: không đạt chỉ tiêu, thấp hơn kế hoạch, chưa đạt mục tiêu
mấy cái đạt mấy cái không, bao nhiêu chỉ tiêu đạt, mấy chỉ tiêu không đạt: chỉ tiêu đạt và vượt, chỉ tiêu không đạt, kết quả thực hiện các chỉ tiêu chủ yếu
ai chịu trách nhiệm, ai lo, ai đứng ra, giao cho ai: cơ quan chủ trì, tổ chức thực hiện, phân công nhiệm vụ, giao
bên nào phối hợp, ai cùng làm, làm chung với ai: cơ quan phối hợp, chủ trì phối hợp
ngốn bao nhiêu, mất bao nhiêu tiền, đổ bao nhiêu tiền: tổng mức đầu tư, kinh phí thực hiện, tổng kinh phí, tổng vốn
lấy tiền đâu, tiền từ đâu: nguồn vốn, nguồn kinh phí, huy động nguồn lực
hết tiền: nguồn lực còn hạn chế, thiếu kinh phí, thiếu vốn
ra sao rồi, thế nào rồi, tới đâu rồi, đến đâu rồi, tiến triển ra sao: tình hình thực hiện, kết quả triển khai, tiến độ thực hiện
mấy năm nay, vài năm nay, dạo gần đây: những năm gần đây, giai đoạn vừa qua, nhiệm kỳ
có gì mới, đổi khác gì, khác trước ra sao, thay đổi thế nào: chuyển biến, điểm mới, đổi mới
so năm trước, hơn năm trước bao nhiêu, kém năm trước: so với cùng kỳ, so với năm trước, tăng giảm
so cả nước, hơn cả nước, thua cả nước, thua các tỉnh, thua mặt bằng chung: bình quân chung cả nước, thấp hơn bình quân cả nước
so tỉnh bên, hơn tỉnh bạn, đứng đầu vùng: so với các tỉnh trong vùng, đứng đầu khu vực
có ưu đãi gì, được hỗ trợ gì, được giúp gì, nhà nước giúp gì: cơ chế chính sách hỗ trợ, chính sách ưu đãi
ai được hưởng, ai được nhận, ai được giúp: đối tượng thụ hưởng, đối tượng hỗ trợ
giấy nào nói, văn bản nào quy định, theo luật nào, căn cứ đâu: căn cứ pháp lý, văn bản quy phạm pháp luật, nghị quyết, quyết định
ra giấy nào, ra lệnh gì, ban lệnh gì, lãnh đạo bảo làm gì: ban hành văn bản chỉ đạo, chỉ thị, kế hoạch
cần xin trung ương gì, xin cơ chế, kêu trung ương: kiến nghị đề xuất với trung ương, đề nghị chính phủ
muốn xin gì, mong cấp trên giúp gì: kiến nghị đề xuất, đề nghị
thời cơ gì, lợi thế gì, có gì hay hơn người ta, thế mạnh gì: thời cơ thuận lợi, tiềm năng lợi thế
trông thấy trước khó gì, nguy cơ gì, lo ngại gì, phải dè chừng gì: thách thức, dự báo tình hình, nguy cơ
tình hình sắp tới, tương lai ra sao, đoán trước, ngó về trước: dự báo tình hình, bối cảnh, tầm nhìn
hình dung tương lai, hai mươi năm nữa, giữa thế kỷ: tầm nhìn đến năm 2045, tầm nhìn 2050
chuyện gì khiến thua thiệt, thiệt hại ra sao, mất mát bao nhiêu: thiệt hại, tổng thiệt hại ước tính
chỗ nào làm tốt, nơi nào làm hay, địa phương nào giỏi: địa phương đơn vị tiêu biểu, điển hình
chỗ nào làm dở, nơi nào chậm nhất, nơi nào bết nhất: đơn vị thực hiện chậm, tỷ lệ thấp

# Hạn chế, nguyên nhân: cách nói đời thường
chậm chạp, ì ra: tiến độ chậm, triển khai còn chậm, chuyển biến chậm
nửa vời, làm qua loa: thiếu quyết liệt, thiếu kiên quyết, còn hình thức, hiệu quả chưa cao
thiếu quyết tâm, không quyết liệt, thiếu mạnh tay, nhẹ tay: chưa quyết liệt, thiếu kiên quyết, quyết tâm chính trị chưa cao
chưa hiểu hết, hiểu sai, nghĩ chưa tới, nhận thức kém: nhận thức chưa đầy đủ, nhận thức của một bộ phận cán bộ đảng viên và nhân dân
không ăn nhập, chưa ăn khớp: thiếu đồng bộ, manh mún nhỏ lẻ
chưa đều, chỗ tốt chỗ dở, nơi được nơi không: không đồng đều, chưa đồng đều giữa các địa phương
không bền, dễ sụp, lúc được lúc không: chưa bền vững, thiếu bền vững, không ổn định
không xứng, chưa ngang tầm, không tương xứng: chưa tương xứng với tiềm năng lợi thế, chưa ngang tầm nhiệm vụ
chưa ăn thua, không ăn thua, không tới đâu, chẳng đi tới đâu: hiệu quả chưa cao, hiệu quả thấp, chưa đáp ứng yêu cầu
không theo kịp, chưa theo kịp: chưa đáp ứng yêu cầu, nguy cơ tụt hậu
tiền ít việc nhiều, nguồn lực mỏng, sức yếu: nguồn lực hạn chế, ngân sách khó khăn
điểm xuất phát thấp, xuất thân nghèo, gốc nghèo: xuất phát điểm thấp, quy mô kinh tế nhỏ
trời làm khổ, trời trái gió: thời tiết khắc nghiệt, thiên tai diễn biến phức tạp, biến đổi khí hậu
dịch giã, vì dịch, do dịch, lúc dịch dã: ảnh hưởng đại dịch covid-19, dịch bệnh diễn biến phức tạp
chuyện thế giới, chiến tranh bên ngoài, thế giới biến động: tình hình thế giới diễn biến phức tạp, xung đột địa chính trị
luật thay đổi hoài, quy định thay đổi xoành xoạch, chính sách đổi liên tục: cơ chế chính sách thay đổi, văn bản hướng dẫn chậm ban hành
trên hướng dẫn chậm, trung ương chậm ra văn bản, chờ hướng dẫn: văn bản hướng dẫn của trung ương chậm ban hành, chưa có hướng dẫn cụ thể
loay hoay, không biết làm sao, lúng ta lúng túng: lúng túng trong tổ chức thực hiện
ít kiểm tra, không đi xem, giao rồi bỏ đó: công tác kiểm tra đôn đốc chưa thường xuyên, khoán trắng
dân không chịu, dân chưa đồng lòng, dân phản đối, dân chưa ưng: chưa tạo được sự đồng thuận, một bộ phận nhân dân chưa đồng thuận
trông chờ ở trên, chờ trên cho, đợi trên: trông chờ ỷ lại cấp trên
đáng lo, ngày càng xấu, xấu đi, tệ hơn, bết bát: diễn biến phức tạp, có chiều hướng gia tăng, suy giảm
rớt mạnh: giảm mạnh, giảm sâu, suy giảm
không nhích lên, đứng khựng, khựng lại: tăng chậm, chững lại, tăng thấp
khá hơn, đỡ hơn, sáng sủa hơn: cải thiện, chuyển biến tích cực, tăng lên
bớt dần, vơi dần: giảm dần, kéo giảm, từng bước giảm
không có khách: tiêu thụ chậm, khó khăn tiêu thụ sản phẩm
nở rộ, mọc lên như nấm, rộ lên: phát triển nhanh, gia tăng
giữ vững như cũ: cơ bản ổn định, giữ vững ổn định
tỷ mỉ chu đáo, đâu ra đó: chặt chẽ đồng bộ, có trọng tâm trọng điểm
làm tới cùng, làm ráo riết, làm gắt: quyết liệt, tăng cường, chấn chỉnh
nước đến chân mới nhảy, trở tay không kịp: thiếu chủ động, còn bị động

# Thời gian
hồi đầu năm, đầu năm tới giờ, từ đầu năm tới nay: từ đầu năm đến nay, quý i
nửa năm đầu: 6 tháng đầu năm
nửa năm cuối, sáu tháng cuối, nửa sau năm, còn lại của năm: 6 tháng cuối năm, nhiệm vụ những tháng cuối năm
chín tháng, hết quý ba, ba quý đầu: 9 tháng đầu năm, quý iii
ba tháng đầu: quý i, 3 tháng đầu năm
chốt năm, tổng kết cuối năm: cả năm, ước thực hiện cả năm, đến hết năm
sang năm: kế hoạch năm, phương hướng nhiệm vụ năm
năm ngoái, năm vừa rồi: năm trước, cùng kỳ năm trước
cùng lúc năm ngoái, cùng thời gian năm ngoái, hồi này năm ngoái: so với cùng kỳ năm trước
năm năm qua, nửa thập kỷ: giai đoạn 5 năm, kế hoạch 5 năm, nhiệm kỳ
mười năm qua, chục năm nay, mười năm nhìn lại: 10 năm thực hiện, tổng kết 10 năm
hai mươi năm qua, hai chục năm: 20 năm thực hiện, tổng kết 20 năm
từ hồi đổi mới, từ thời mở cửa: sau đổi mới, 40 năm đổi mới
bắt đầu nhiệm kỳ, đầu khóa, hồi đầu nhiệm kỳ: so với đầu nhiệm kỳ, năm 2020
hết khóa, mãn nhiệm kỳ: cuối nhiệm kỳ, đến năm 2025
trong dịp tết, tết nhất: dịp tết nguyên đán, phục vụ tết
từ giờ tới cuối năm, còn mấy tháng nữa, từ nay tới hết năm: nhiệm vụ trọng tâm từ nay đến cuối năm
mấy năm mới xong: thời gian hoàn thành, dự kiến hoàn thành, tiến độ thực hiện
bắt đầu từ lúc nào, khởi sự lúc nào, làm từ hồi nào: thời gian khởi công, thời gian thực hiện

# Khác
góp tiền cho chuyện học: xã hội hóa giáo dục, quỹ khuyến học
họ tộc lo chuyện học: khuyến học khuyến tài, dòng họ học tập
mỗi người làm được bao nhiêu, một đầu người bao nhiêu tiền, bình quân mỗi người bao nhiêu, mỗi người dân kiếm mấy triệu: thu nhập bình quân đầu người, grdp bình quân đầu người
mấy người có thẻ bảo hiểm: tỷ lệ bao phủ bảo hiểm y tế
một vạn dân mấy bác sĩ, vạn dân mấy thầy thuốc: số bác sĩ trên vạn dân
một vạn dân mấy giường: số giường bệnh trên vạn dân
đưa dân khỏi chỗ nguy hiểm, dời nhà dân, dọn dân đi nơi khác: di dời dân vùng thiên tai, bố trí ổn định dân cư, tái định cư
bỏ ruộng làm thợ, nông dân thành thợ: chuyển dịch cơ cấu lao động
chết vì tai nạn bao nhiêu, mấy người chết vì xe: số người chết do tai nạn giao thông
lôi ra bao nhiêu tiền sai, sai phạm mấy tỷ: phát hiện vi phạm qua thanh tra, kiến nghị thu hồi
cắp ô đi về, ngồi chơi ăn lương, chây ì ăn lương: ý thức trách nhiệm cán bộ công chức, kỷ luật kỷ cương hành chính
sếp người nơi khác, không lấy người địa phương: bố trí chủ chốt không phải là người địa phương
trẻ vùng cao trọ học, học trò trọ lại trường: học sinh bán trú, trường phổ thông dân tộc bán trú
cộng điểm con em dân tộc: cử tuyển, chính sách ưu tiên học sinh dân tộc thiểu số
một cây số mấy người: mật độ dân số
mẹ già có con hy sinh, mẹ liệt sĩ: bà mẹ việt nam anh hùng
bị ế chồng ế vợ, không chịu cưới, ngại cưới: kết hôn, mức sinh thấp
cơ cấu trẻ trung già, đông người trẻ, nhiều người đang tuổi làm: cơ cấu dân số vàng, cơ cấu dân số
chích mũi ba mũi bốn, mũi nhắc lại: tiêm vắc xin phòng covid-19 mũi nhắc lại
bao nhiêu ca bệnh, mấy ca mắc, mấy người dính bệnh: số ca mắc, số ca bệnh ghi nhận
bao nhiêu người chết vì dịch, ca chết vì bệnh: số ca tử vong
thuốc men mua sắm chậm, mua thuốc chậm: đấu thầu mua sắm thuốc vật tư trang thiết bị y tế
bệnh viện cấp huyện, nhà thương huyện: trung tâm y tế huyện, bệnh viện đa khoa huyện
nhà thương tỉnh, nhà thương lớn: bệnh viện đa khoa tỉnh, bệnh viện tuyến tỉnh
nhà thương tư, bệnh viện của tư nhân: bệnh viện tư nhân, cơ sở y tế ngoài công lập
vùng tối vùng trũng giáo dục, vùng trũng chuyện học: chênh lệch chất lượng giáo dục giữa các vùng
thợ ở trọ, xóm trọ công nhân, xóm lao động nghèo: nhà trọ công nhân, đời sống công nhân
về quê tránh dịch, bỏ phố về quê, người hồi hương: lao động trở về từ vùng dịch, lao động hồi hương
người bán vé số, người bán dạo, người chạy chợ, buôn thúng bán bưng: lao động tự do, lao động khu vực phi chính thức
nghề tự do, chạy xe ôm: lao động phi chính thức, lao động không có quan hệ lao động
mức lương thấp nhất: mức lương tối thiểu vùng
công ty sa thải, công ty cho nghỉ bớt thợ: doanh nghiệp cắt giảm lao động, giảm giờ làm
kiếm thêm nghề phụ, nghề tay trái, việc lúc nông nhàn: đa dạng hóa sinh kế, việc làm nông thôn
học nghề xong bỏ, dạy nghề không ai học, dạy nghề không sát: chất lượng đào tạo nghề, đào tạo nghề chưa gắn với nhu cầu
bà con thiếu nước, vùng cao khát nước: thiếu nước sinh hoạt phân tán, nước sinh hoạt tập trung
người dân vay mà không trả, nợ xấu nhà nghèo: nợ quá hạn tín dụng chính sách
nghèo tập trung ở đâu, nghèo nhiều ở đâu: hộ nghèo tập trung vùng đồng bào dân tộc thiểu số
khai nghèo gian, nghèo giả, chạy sổ nghèo: rà soát hộ nghèo, bình xét hộ nghèo
sổ hộ nghèo, xét nhà nghèo, bình nghèo: rà soát hộ nghèo hộ cận nghèo hằng năm
nhà sập, nhà bị bão thổi: nhà bị sập đổ tốc mái, hỗ trợ sửa chữa nhà ở
cất được mấy căn: số nhà được hỗ trợ xây mới sửa chữa, xóa nhà tạm nhà dột nát
nhà xã hội chậm xây, nhà giá rẻ chậm: tiến độ nhà ở xã hội, đề án 1 triệu căn nhà ở xã hội
đạo hồi, đạo cao đài, đạo hòa hảo: cao đài, phật giáo hòa hảo, hồi giáo
đất nhà chùa, đất nhà thờ, đòi đất cho đạo: đất tôn giáo, khiếu kiện đất đai liên quan tôn giáo
xây chùa lậu, dựng nhà thờ không phép: cơ sở thờ tự xây dựng trái phép
đòi lập nước riêng, xưng vua: tuyên truyền lập nhà nước riêng, hoạt động ly khai
kích động đồng bào, xúi giục đồng bào: chia rẽ khối đại đoàn kết dân tộc, lôi kéo kích động đồng bào
ngày hội văn hóa đồng bào, hội cồng chiêng, đánh chiêng: văn hóa cồng chiêng, ngày hội văn hóa các dân tộc
dệt vải thổ cẩm, áo dân tộc: bảo tồn văn hóa truyền thống các dân tộc thiểu số
cưới hỏi, đám cưới, đám ma, ma chay, giỗ chạp: nếp sống văn minh trong việc cưới việc tang và lễ hội
nghệ nhân già, người giữ nghề hát: nghệ nhân nhân dân nghệ nhân ưu tú
đội ngũ làm văn hóa mỏng, người làm văn hóa xã: cán bộ văn hóa cơ sở
nhà văn hóa bỏ không, nhà văn hóa đóng cửa: thiết chế văn hóa hoạt động chưa hiệu quả
đổi tên phố: đặt tên đổi tên đường phố
dựng tượng, xây tượng đài, dựng bia: tượng đài, công trình văn hóa
tiền cho văn hóa, tiêu cho văn hóa bao nhiêu: chi ngân sách cho văn hóa
công nghiệp giải trí, làm ăn từ văn hóa: công nghiệp văn hóa
giữ mạng an toàn, chống hack, lộ thông tin riêng: an toàn thông tin, an ninh mạng
lừa bằng tin nhắn, gọi điện giả công an, mạo danh công an: lừa đảo chiếm đoạt tài sản trên không gian mạng
bắt bao nhiêu vụ ma túy, triệt được ổ ma túy, phá đường dây ma túy: triệt phá đường dây ma túy, số vụ ma túy bị phát hiện bắt giữ
bao nhiêu con nghiện, mấy người nghiện: số người nghiện ma túy có hồ sơ quản lý
xã sạch ma túy, làng không ma túy: xã phường không ma túy, địa bàn không tệ nạn ma túy
camera xóm, gắn máy quay: mô hình camera an ninh
mô hình giữ xóm yên, tiếng kẻng an ninh, đánh kẻng: mô hình tự quản về an ninh trật tự
trẻ chưa đủ tuổi chạy xe: học sinh vi phạm trật tự an toàn giao thông
không đội mũ, không nón bảo hiểm: đội mũ bảo hiểm, vi phạm trật tự an toàn giao thông
tàu lửa đụng, đường ngang đường tàu: đường ngang dân sinh, an toàn giao thông đường sắt
chìm đò, lật ghe: an toàn giao thông đường thủy nội địa
karaoke cháy, chung cư thiếu lối thoát, nhà trọ dễ cháy: vi phạm về phòng cháy chữa cháy, cơ sở không bảo đảm phòng cháy
cháy chung cư mini, cháy nhà trọ: cháy lớn, phòng cháy chữa cháy khu dân cư
ghe lấn biển nước ngoài, tàu cá bị bắt, đánh cá trộm biển người ta: tàu cá vi phạm vùng biển nước ngoài, iuu
đi tuần biên: tuần tra kiểm soát biên giới
lối chui biên giới: đường mòn lối mở biên giới
dân bám biên, dân giữ cột mốc: tự quản đường biên cột mốc
kết nghĩa hai bên biên giới, xóm kết nghĩa: kết nghĩa cụm dân cư hai bên biên giới
bao nhiêu trai tráng nhập ngũ, mấy trai làng đi lính: số công dân nhập ngũ, giao quân đạt
nộp đơn tình nguyện đi lính: viết đơn tình nguyện nhập ngũ
đất nhà binh, đất bộ đội: đất quốc phòng
bãi tập: thao trường huấn luyện, trường bắn
thư nặc danh: đơn thư nặc danh, đơn không đủ điều kiện xử lý
kiện đúng kiện sai, kiện đúng bao nhiêu: kết quả giải quyết khiếu nại đúng sai có đúng có sai
lãnh đạo né gặp dân, chủ tịch không tiếp dân: trách nhiệm tiếp công dân của người đứng đầu
giải quyết đơn được mấy phần, xử đơn tới đâu: tỷ lệ giải quyết khiếu nại tố cáo
trả thù người tố: bảo vệ người tố cáo
dân kiện ủy ban, kiện chủ tịch, kiện quan ra tòa: án hành chính, giải quyết án hành chính
tòa xử bao nhiêu vụ, xử được mấy vụ: thụ lý giải quyết các loại án, tỷ lệ giải quyết án
đòi được bao nhiêu: kết quả thi hành án dân sự về tiền về việc
luật mới ra phổ biến, ngày học luật: ngày pháp luật, phổ biến giáo dục pháp luật
xã hiểu luật, xã đạt luật: xã đạt chuẩn tiếp cận pháp luật
đấu giá lừa, cò đấu giá: đấu giá tài sản, thông đồng đấu giá
dân tham gia bàn đề án, hỏi ý dân, lấy ý dân: lấy ý kiến cử tri, lấy ý kiến nhân dân
đổi tên xã, đặt tên xã mới, đặt tên tỉnh mới: tên gọi đơn vị hành chính mới
nhập xong rối, sau nhập lộn xộn, sau gộp vướng gì: khó khăn vướng mắc sau sắp xếp đơn vị hành chính
bao nhiêu xã bị gộp, còn mấy xã, giảm mấy xã: giảm số đơn vị hành chính cấp xã
cắt bao nhiêu người, giảm mấy biên chế, bớt mấy người ăn lương: số biên chế tinh giản, tỷ lệ tinh giản biên chế
giảm mấy phòng, cắt mấy sở, bớt mấy đầu mối: giảm đầu mối tổ chức bên trong, sắp xếp cơ quan chuyên môn
tiền cho người nghỉ sớm, tiền nghỉ sau gộp: chính sách đối với cán bộ công chức nghỉ do sắp xếp, nghị định 178
xã mới làm việc ra sao: vận hành chính quyền địa phương 2 cấp
cán bộ xã quá tải, xã ôm nhiều việc, xã thiếu người làm: cán bộ công chức cấp xã quá tải, thiếu nhân lực chuyên môn cấp xã
cán bộ đi làm xa, đi lại xa sau nhập tỉnh: nhà ở công vụ, hỗ trợ đi lại cho cán bộ sau sáp nhập
trao con dấu, đổi con dấu, đổi giấy tờ sau nhập: chuyển đổi giấy tờ sau sắp xếp đơn vị hành chính
đất nước giàu lên, cất cánh: kỷ nguyên vươn mình của dân tộc, kỷ nguyên mới
bốn nghị quyết lớn, nghị quyết trụ cột, bộ tứ nghị quyết: nghị quyết 57, nghị quyết 59, nghị quyết 66, nghị quyết 68
nghị quyết về công nghệ, nghị quyết khoa học: nghị quyết số 57, phát triển khoa học công nghệ
nghị quyết về tư nhân, nghị quyết làm ăn tư: nghị quyết 68 về phát triển kinh tế tư nhân
dân đông đi bầu không, mấy phần trăm đi bầu: tỷ lệ cử tri đi bầu cử
đắc cử, ứng viên: đại biểu trúng cử, ứng cử viên
họp bất thường: kỳ họp chuyên đề hội đồng nhân dân
ban của hội đồng: các ban hội đồng nhân dân, tổ đại biểu
đại biểu nói hay làm dở, đại biểu ngồi im: chất lượng đại biểu hội đồng nhân dân
thăm dò ý dân, chấm sự hài lòng: khảo sát đo lường sự hài lòng của người dân
bỏ công đi lại nhiều lần, đi tới đi lui, chạy tới chạy lui: giảm thời gian chi phí đi lại của người dân, phiền hà
xin lỗi dân, thư xin lỗi: thư xin lỗi do trễ hạn giải quyết hồ sơ
chuyển bưu điện giấy tờ, nhận giấy tại nhà: dịch vụ bưu chính công ích tiếp nhận trả kết quả hồ sơ
bao nhiêu hồ sơ trên mạng: tỷ lệ hồ sơ trực tuyến, tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ
dân ngại làm trên mạng, dân không biết bấm máy: người dân chưa có thói quen sử dụng dịch vụ công trực tuyến
phần mềm chậm, hệ thống hay lỗi, mạng hay rớt: hệ thống thông tin chưa ổn định, hạ tầng công nghệ thông tin
không chịu chia sẻ dữ liệu, dữ liệu chắp vá, dữ liệu cát cứ: kết nối chia sẻ dữ liệu, liên thông dữ liệu
chi phí lót tay, tiền ngoài luồng, tiền bôi trơn: chi phí không chính thức, chỉ số thành phần pci
đối xử công bằng công ty, nghe doanh nghiệp nói: đối thoại với doanh nghiệp, hội nghị gặp gỡ doanh nghiệp
soi khai tài sản, xác minh nhà cửa quan: xác minh tài sản thu nhập
bao nhiêu vụ tham nhũng, mấy vụ tham nhũng, xử mấy quan tham: số vụ án tham nhũng được khởi tố, phát hiện xử lý tham nhũng
sếp để cấp dưới ăn bẩn, sếp liên đới: xử lý trách nhiệm người đứng đầu để xảy ra tham nhũng
tự phát hiện trong nội bộ, tự lôi ra sai phạm: công tác tự kiểm tra phát hiện tham nhũng
chi bộ bị xử, đảng bộ bị xử, kỷ luật cả tập thể: thi hành kỷ luật tổ chức đảng
nhẹ thì nhắc nhở: kỷ luật khiển trách cảnh cáo
kiểm tra bao nhiêu nơi, soi bao nhiêu chi bộ: số tổ chức đảng được kiểm tra giám sát
kết nạp học trò, kết nạp sinh viên, cho trò vào đảng: kết nạp đảng viên là học sinh sinh viên
kết nạp người có đạo, người theo đạo vào đảng: kết nạp đảng viên là người có đạo
kết nạp ít dần, khó kiếm người vào đảng, cạn nguồn kết nạp: công tác tạo nguồn kết nạp đảng viên khó khăn
phòng họp không giấy của đảng, sổ tay trên máy: sổ tay đảng viên điện tử
tuổi cán bộ, cán bộ già, lớp già: cơ cấu độ tuổi cán bộ, trẻ hóa đội ngũ cán bộ
bằng cấp cán bộ, trình độ mấy ông cán bộ: trình độ chuyên môn lý luận chính trị của cán bộ
thiếu cán bộ đầu đàn, hẫng hụt lớp sau, thiếu lớp kế: hẫng hụt đội ngũ cán bộ, cán bộ kế cận
sinh viên giỏi về làm, hút sinh viên giỏi: thu hút sinh viên tốt nghiệp xuất sắc cán bộ khoa học trẻ
cán bộ mặt trận già yếu, cán bộ hội đoàn yếu: chất lượng cán bộ mặt trận và đoàn thể cơ sở
giúp nhau làm giàu, chuyền vốn cho nhau: hội viên giúp nhau phát triển kinh tế
lập hợp tác của chị em, tổ làm ăn của chị em: tổ hợp tác hợp tác xã do phụ nữ quản lý
sức trẻ, việc của đoàn viên, công trình của thanh niên: công trình thanh niên, phần việc thanh niên
ủng hộ biển đảo, ủng hộ trường sa: quỹ vì biển đảo quê hương vì tuyến đầu tổ quốc
góp tiền chống dịch, ủng hộ vắc xin: quỹ phòng chống covid-19, quỹ vắc xin
đăng ký danh hiệu, xét danh hiệu: bình xét danh hiệu thi đua
sáng kiến cán bộ, mẹo hay trong việc: sáng kiến cải tiến kỹ thuật, lao động sáng tạo
thưởng nóng, khen nóng: khen thưởng đột xuất
xuống tận nơi, lãnh đạo đi cơ sở: kiểm tra thực tế cơ sở, đi cơ sở
phân việc rõ ràng, chỉ mặt đặt tên: rõ người rõ việc rõ thời gian rõ trách nhiệm rõ kết quả
thúc giục, đốc thúc, hối thúc: đôn đốc, kiểm tra đôn đốc
chuyển biến trong đầu óc, đổi cách nghĩ, đổi nếp nghĩ: thay đổi nếp nghĩ cách làm, đổi mới tư duy
xài sức mình, tự đứng trên đôi chân: phát huy nội lực, tự lực tự cường
nhờ trung ương giúp, trên giúp đỡ: sự quan tâm lãnh đạo chỉ đạo giúp đỡ của trung ương
kêu gọi tiền bên ngoài, xin viện trợ, tiền nước ngoài cho không: viện trợ phi chính phủ nước ngoài, vận động viện trợ
đi thăm nước ngoài, đón khách nước ngoài: đoàn ra đoàn vào, quản lý đoàn đi công tác nước ngoài
ký kết với tỉnh bạn, bắt tay tỉnh bạn: hợp tác với các địa phương, ký kết thỏa thuận hợp tác
nhận tiền qua thẻ, lãnh tiền qua tài khoản, phát tiền qua ngân hàng: chi trả an sinh xã hội không dùng tiền mặt, qua tài khoản
trường lớp xa nhà, đi học xa, đường tới trường khó: điểm trường, mạng lưới trường lớp, vùng khó khăn
học sinh lớp chín vào đâu, học hết cấp hai đi làm: phân luồng học sinh sau trung học cơ sở
bữa cơm tết công nhân, xe đưa công nhân về tết: tết sum vầy, chăm lo đoàn viên người lao động
giảng đạo qua mạng, lôi kéo theo đạo, dụ theo đạo: lôi kéo người tham gia đạo, hoạt động tôn giáo trái pháp luật
con dâu con rể nước ngoài, cưới người nước ngoài: kết hôn có yếu tố nước ngoài
bệnh do làm nghề, bệnh vì công việc: bệnh nghề nghiệp
chính quyền nghe dân, ngồi nói chuyện với dân: đối thoại với nhân dân, tiếp xúc đối thoại
tổ trưởng xóm, tổ trưởng khu phố: tổ trưởng tổ dân phố, người hoạt động không chuyên trách
phụ cấp thôn, lương trưởng thôn, tiền cho người làm thôn: phụ cấp người hoạt động không chuyên trách
nhận được mấy bằng khen, ai được khen: kết quả khen thưởng, tặng thưởng
rừng bốc cháy: phòng cháy chữa cháy rừng
`
