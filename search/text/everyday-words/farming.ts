/** Farming, water, forests, new countryside: everyday phrases and what papers say instead, in the format that `everyday-words.ts` reads. */
export const FARMING = `
# Nông nghiệp chung
làm ruộng, nghề nông, làm nông, nhà nông, cày cấy, chân lấm tay bùn, ruộng đồng: sản xuất nông nghiệp, nông nghiệp, nông lâm thủy sản, nông dân
bà con làm ruộng, dân cày, nông phu, người cày cấy: nông dân, hộ nông dân, hội nông dân
nông nghiệp làm ra bao nhiêu: giá trị sản xuất nông nghiệp, giá trị tăng thêm nông lâm thủy sản, giá trị sản xuất nông lâm thủy sản
một mẫu ra bao nhiêu tiền, một công đất kiếm bao nhiêu, tiền trên mỗi mẫu: giá trị sản phẩm trên 1 ha, giá trị sản xuất trên một đơn vị diện tích, giá trị thu hoạch trên 01 ha
sắp xếp lại nghề nông, đổi cách làm ruộng, thay đổi cách làm nông: tái cơ cấu ngành nông nghiệp, cơ cấu lại nông nghiệp
nông nghiệp kiểu mới, trồng kiểu hiện đại, làm nông bằng máy tính, nhà kính nhà màng, trồng trong nhà lưới: nông nghiệp công nghệ cao, ứng dụng công nghệ cao, nhà màng nhà lưới
trồng sạch, đồ sạch, rau củ sạch, trồng theo chuẩn sạch, ăn sạch: vietgap, globalgap, nông sản an toàn, nông nghiệp sạch
không phân thuốc, không hóa chất, trồng tự nhiên, trồng không thuốc: nông nghiệp hữu cơ, sản xuất hữu cơ
lạm dụng thuốc trừ sâu, phun thuốc vô tội vạ, xịt thuốc tràn lan, thuốc sâu, thuốc rầy: thuốc bảo vệ thực vật, lạm dụng thuốc bảo vệ thực vật, tồn dư hóa chất
phân dỏm, thuốc sâu giả, giống giả: vật tư nông nghiệp kém chất lượng, phân bón giả, kiểm tra vật tư nông nghiệp
ruộng nhỏ xíu, ruộng lắt nhắt, đất ruộng vụn, mỗi nhà mấy thửa: manh mún, nhỏ lẻ, dồn điền đổi thửa, tích tụ ruộng đất
gom ruộng, dồn ruộng, gom đất làm lớn, đổi ruộng cho liền: dồn điền đổi thửa, tích tụ tập trung đất đai, tích tụ ruộng đất
ruộng thẳng cánh cò, ruộng chung mẫu to: cánh đồng lớn, cánh đồng mẫu lớn
bỏ ruộng, ruộng bỏ hoang, bỏ hoang không cấy, trả ruộng, ruộng cỏ mọc, chán ruộng: bỏ ruộng hoang, đất nông nghiệp bỏ hoang, diện tích bỏ vụ không sản xuất
máy cày máy gặt, làm ruộng bằng máy, máy thay sức người, máy gặt: cơ giới hóa, cơ giới hóa nông nghiệp, máy móc vào sản xuất
bày nông dân cách trồng, cầm tay chỉ việc nông dân, dạy nông dân làm, chỉ cách trồng: khuyến nông, tập huấn chuyển giao kỹ thuật, chuyển giao khoa học kỹ thuật
làm thử cho bà con coi, ruộng làm mẫu, nuôi thử, trồng thử: mô hình trình diễn, mô hình khuyến nông, nhân rộng mô hình
cây con giống, hạt giống, giống tốt, giống mới: giống cây trồng vật nuôi, giống chất lượng cao, cơ cấu giống
mất mùa, thất bát, thất mùa, đói kém, mùa màng thất bát: thiệt hại sản xuất, năng suất giảm, mất trắng, thiệt hại trên 70%
được mùa, trúng mùa, bội thu, mùa màng tốt: năng suất tăng, sản lượng tăng, sản xuất thuận lợi
nông sản chủ lực, trồng gì là chính, cây con chủ lực, đồ đặc sản: sản phẩm chủ lực, cây trồng chủ lực, sản phẩm nông nghiệp chủ lực
chuyển cây trồng, đổi cây, bỏ lúa trồng cây khác, bỏ lúa trồng màu, bỏ lúa nuôi tôm: chuyển đổi cơ cấu cây trồng, chuyển đổi đất lúa kém hiệu quả, chuyển đổi mục đích đất trồng lúa
trồng ồ ạt, đua nhau trồng, phong trào chặt trồng, hết chặt rồi trồng, đổ xô trồng: phát triển tự phát, sản xuất tự phát, phá vỡ quy hoạch
bảo hiểm ruộng, bảo hiểm cây con: bảo hiểm nông nghiệp
hư hao sau thu hoạch, thất thoát sau gặt, phơi sấy lúa, bảo quản nông sản: tổn thất sau thu hoạch, bảo quản sau thu hoạch, sấy bảo quản
mã vùng trồng, số hiệu vùng trồng, giấy thông hành trái cây: mã số vùng trồng, mã số cơ sở đóng gói
vùng trồng tập trung, vùng chuyên một cây, vùng trồng lớn: vùng chuyên canh, vùng sản xuất tập trung, vùng nguyên liệu
mùa màng bị chim chuột, chuột cắn lúa, chuột phá: chuột gây hại, sinh vật gây hại, diệt chuột

# Trồng trọt
lúa gạo, trồng lúa, cấy lúa, gieo cấy, gieo sạ, làm lúa: sản xuất lúa, diện tích gieo trồng lúa, cây lúa, diện tích lúa
thóc làm ra, bao nhiêu tấn thóc, thóc gạo, thóc lúa, hạt thóc: sản lượng lương thực có hạt, sản lượng lúa, sản lượng lương thực
mỗi sào mấy tạ, một công mấy giạ, mấy tạ một sào, một sào được mấy tạ: năng suất lúa, năng suất bình quân, tạ/ha
đủ gạo ăn, thiếu gạo, đủ cái ăn, no cái bụng: an ninh lương thực, bảo đảm an ninh lương thực, lương thực bình quân đầu người
mỗi người mấy ký thóc, thóc chia đầu người: lương thực bình quân đầu người
vụ đông xuân với hè, vụ chiêm, lúa chiêm, vụ xuân, lúa xuân: vụ đông xuân, vụ chiêm xuân, lúa đông xuân
lúa hè, lúa thu, vụ ba, lúa vụ ba, làm ba vụ: vụ hè thu, vụ thu đông, lúa thu đông
vụ mùa mưa, lúa nương: vụ mùa, lúa mùa, lúa rẫy
trồng rau màu mùa lạnh, cây vụ lạnh, vụ rét: vụ đông, cây vụ đông, cây màu vụ đông
gạo ngon, lúa thơm, gạo thơm, gạo đặc sản: lúa chất lượng cao, lúa đặc sản, gạo chất lượng cao
ruộng tôm lúa, nuôi tôm trên ruộng, vuông tôm lúa: mô hình lúa tôm, tôm lúa, luân canh tôm lúa
lúa bị đổ, lúa ngã rạp, lúa sập, lúa ngập: diện tích lúa bị đổ ngã, diện tích bị ngập úng, thiệt hại lúa
mạ chết rét, lúa chết cóng, chết cóng: rét đậm rét hại, thiệt hại do rét
rầy cháy, rầy phá lúa, sâu rầy, sâu phá, sâu bọ phá hoại: sâu bệnh hại, rầy nâu, phòng trừ sâu bệnh, sinh vật gây hại
lúa lép, lúa bị đạo ôn, lúa vàng lá: bệnh đạo ôn, vàng lùn lùn xoắn lá, sâu bệnh trên lúa
cây bắp, trồng bắp, trái bắp: cây ngô, diện tích ngô, ngô
củ mì, khoai mì, trồng mì, cây mì: cây sắn, sắn, diện tích sắn
mì bị khảm, bệnh lá mì: bệnh khảm lá sắn, khảm lá virus
củ khoai, khoai củ: khoai lang, cây có củ, cây chất bột
đậu phộng, hạt đậu, trồng đậu: lạc, đậu tương, đậu các loại
rau cỏ, rau củ quả, rau cải, trồng rau: rau đậu các loại, rau màu, rau an toàn, rau các loại
trái cây, vườn cây, cây trái, miệt vườn, cây vườn: cây ăn quả, cây ăn trái, diện tích cây ăn quả
bơ mít, xoài chuối: cây ăn quả, sầu riêng, cây ăn trái
trái thơm, trái khóm, trồng thơm: dứa, cây dứa
cam quýt, bưởi chanh, vườn cam: cây có múi, cam, bưởi
trái vải nhãn, vườn vải: vải, nhãn, cây ăn quả
cây trồng nhiều năm: cây lâu năm, cây công nghiệp lâu năm
trồng tiêu, hồ tiêu chết, tiêu chết hàng loạt: hồ tiêu, bệnh chết nhanh chết chậm
cà phê già, cưa cà phê, trồng lại cà phê: tái canh cà phê, ghép cải tạo cà phê, cà phê già cỗi
mủ cao su, cạo mủ, rừng cao su: cây cao su, sản lượng mủ cao su, cao su
trồng chè, đồi chè, hái chè, trà xanh đồi: cây chè, diện tích chè, chè búp tươi
trồng mía, ruộng mía, cây mía bỏ: cây mía, mía đường, vùng nguyên liệu mía
vườn điều, hột điều, đào lộn hột: cây điều, hạt điều
cây dừa, trái dừa, vườn dừa: dừa, diện tích dừa, sản phẩm dừa
cây thuốc nam, trồng cây thuốc, cây làm thuốc, sâm rừng: cây dược liệu, phát triển dược liệu, dược liệu
trồng hoa kiểng, hoa tết, bonsai, bán hoa kiểng: hoa cây cảnh, hoa kiểng
trồng nấm, nuôi nấm, nấm rơm: sản xuất nấm, nấm ăn, nấm dược liệu
trồng dâu, nuôi tằm, con tằm: trồng dâu nuôi tằm, dâu tằm
cỏ cho bò, trồng cỏ: trồng cỏ chăn nuôi, cây thức ăn chăn nuôi
đốt rơm, khói rơm, đốt đồng: rơm rạ, đốt rơm rạ, phụ phẩm nông nghiệp
vườn tạp, vườn hoang tàn, sửa vườn: cải tạo vườn tạp, vườn mẫu, kinh tế vườn
ít vụ hơn, quay vòng đất, một năm mấy vụ, trồng mấy vụ: hệ số sử dụng đất, luân canh tăng vụ, thâm canh

# Chăn nuôi, thú y
nuôi heo gà, nuôi lợn gà, con heo con gà, nuôi gia súc, chăn heo, nuôi bò: chăn nuôi, đàn lợn, đàn gia cầm, tổng đàn gia súc gia cầm
có bao nhiêu con heo, mấy con lợn, đầu heo: tổng đàn lợn, đàn lợn
trâu bò, con bò con trâu, bò bê, bầy bò: đàn trâu bò, tổng đàn bò, chăn nuôi trâu bò
gà vịt, con gà con vịt, vịt chạy đồng, gà vịt ngan: đàn gia cầm, gia cầm, thủy cầm
con dê: đàn dê, dê cừu
nuôi lấy sữa, vắt sữa: bò sữa, sản lượng sữa tươi, chăn nuôi bò sữa
heo chết dịch, lợn chết dịch, heo bị tả, lợn chết hàng loạt, heo chết la liệt, dịch heo: dịch tả lợn châu phi, tiêu hủy lợn, dịch bệnh gia súc
chôn heo, chôn lợn, thiêu hủy heo, đem chôn gia súc: tiêu hủy, số lợn tiêu hủy, hỗ trợ tiêu hủy
heo tai xanh, lợn tai xanh: bệnh tai xanh, prrs
cúm gà, gà chết hàng loạt, gà rù, dịch gà: dịch cúm gia cầm, cúm a/h5n1, cúm gia cầm
bò nổi cục, bò ghẻ cục, trâu bò nổi u: bệnh viêm da nổi cục
lở mồm, trâu bò lở mồm, bệnh long móng: bệnh lở mồm long móng
dịch con vật, bệnh gia súc, gia súc bị bệnh, vật nuôi đổ bệnh: dịch bệnh trên đàn vật nuôi, phòng chống dịch bệnh động vật, dịch bệnh gia súc gia cầm
chích ngừa heo gà, tiêm chó mèo, chích ngừa bò, chích thuốc gia súc: tiêm phòng vắc xin gia súc, tiêm phòng dại, tỷ lệ tiêm phòng, tiêm phòng đàn vật nuôi
chó dại cắn, chó thả rông, chó điên: bệnh dại, tiêm phòng bệnh dại, quản lý chó mèo
mổ heo lậu, mổ gia súc tại nhà, lò mổ chui, lò heo, giết heo: giết mổ gia súc, cơ sở giết mổ tập trung, kiểm soát giết mổ, giết mổ nhỏ lẻ
lò mổ lớn, gom lò mổ một chỗ: cơ sở giết mổ tập trung
heo bơm nước, heo tăng trọng, chất tạo nạc, thuốc tăng trọng: chất cấm trong chăn nuôi, salbutamol
thịt hơi, bao nhiêu tấn thịt, thịt làm ra: sản lượng thịt hơi, sản lượng thịt hơi xuất chuồng
nuôi trong nhà, nuôi nhỏ trong vườn, nuôi vài con, nuôi sau hè: chăn nuôi nhỏ lẻ, chăn nuôi nông hộ
trại heo to, nuôi công nghiệp, trại lạnh, trang trại nuôi heo: chăn nuôi trang trại, chăn nuôi tập trung, chăn nuôi công nghiệp
trại heo hôi thối, chuồng heo hôi, nuôi heo bốc mùi, mùi phân heo: ô nhiễm môi trường chăn nuôi, chất thải chăn nuôi, biogas
trại heo gần nhà dân, đuổi trại heo khỏi phố, dời chuồng trại: khu vực không được phép chăn nuôi, di dời cơ sở chăn nuôi
nuôi lại heo, gầy lại đàn, gầy đàn: tái đàn, tái đàn lợn, khôi phục đàn
phối giống bò, bò lai, cải tạo đàn bò: thụ tinh nhân tạo, lai tạo đàn bò, zebu hóa, tỷ lệ bò lai
ong mật, mật ong: nuôi ong, sản lượng mật ong
nuôi yến, chim yến: nhà yến, nuôi chim yến
nuôi đệm lót, nuôi không mùi: đệm lót sinh học, an toàn sinh học
cán bộ chữa gia súc, bác sĩ thú y, thầy thuốc gia súc: thú y, mạng lưới thú y cơ sở, chăn nuôi và thú y
trâu bò chết rét, gia súc chết cóng, trâu chết vì lạnh: gia súc chết rét, phòng chống đói rét cho vật nuôi
cám heo, đồ ăn gia súc, cám gà: thức ăn chăn nuôi

# Thủy sản
nuôi tôm cá, tôm cá, nghề cá, con tôm con cá: thủy sản, nuôi trồng thủy sản, sản lượng thủy sản
đánh cá, đi biển đánh bắt, đánh bắt cá, bắt cá biển, ra khơi, bám biển: khai thác thủy sản, khai thác hải sản, sản lượng khai thác, đánh bắt xa bờ
dân chài, dân biển, bạn thuyền, bạn chài, dân đi biển, dân làng chài: ngư dân, cộng đồng ngư dân
ghe cá, thuyền đánh cá, ghe biển, thuyền chài, ghe lưới: tàu cá, đội tàu khai thác, tàu thuyền
tàu to đánh xa, tàu xa bờ, ghe lớn đi khơi: tàu khai thác xa bờ, tàu cá có chiều dài từ 15m
thẻ vàng, bị châu âu phạt, tây phạt cá, gỡ thẻ: khai thác iuu, cảnh báo thẻ vàng, chống khai thác iuu
tàu đi lậu sang nước khác, đánh cá trộm nước ngoài, tàu bị nước ngoài bắt, ghe bị bắt: tàu cá vi phạm vùng biển nước ngoài, khai thác bất hợp pháp
máy dò vị trí tàu, gắn định vị tàu, hộp đen tàu cá: thiết bị giám sát hành trình, giám sát hành trình tàu cá, vms
tàu ba không, ghe không giấy, tàu không đăng ký: tàu cá 3 không, đăng ký đăng kiểm tàu cá, cấp giấy phép khai thác
chích điện bắt cá, xiệc cá, kích điện, rà điện, đánh mìn bắt cá, lưới cào: khai thác tận diệt, xung điện, chất nổ, bảo vệ nguồn lợi thủy sản
cá tôm cạn kiệt, hết cá, cá ít dần: suy giảm nguồn lợi thủy sản, nguồn lợi thủy sản
thả cá xuống sông, thả cá giống, thả tôm giống: thả giống tái tạo nguồn lợi thủy sản
tôm chết, tôm bệnh, tôm chết hàng loạt, thất tôm, tôm nhiễm bệnh: dịch bệnh tôm, bệnh đốm trắng, hoại tử gan tụy, diện tích tôm thiệt hại
cá chết trắng, cá chết hàng loạt, cá chết nổi, cá nổi trắng: cá chết bất thường, thủy sản chết, sự cố môi trường
đào ao nuôi, ao cá, đầm tôm, vuông tôm, ao tôm: diện tích nuôi trồng thủy sản, ao nuôi, nuôi tôm nước lợ
tôm sú, tôm thẻ, tôm chân trắng: tôm nước lợ, tôm thẻ chân trắng, nuôi tôm
nuôi tôm kiểu mới, tôm nhà bạt, tôm ao bạt, nuôi tôm dày: nuôi tôm siêu thâm canh, nuôi tôm công nghệ cao, nuôi thâm canh
cá da trơn, cá basa: cá tra, nuôi cá tra, cá tra thương phẩm
bè cá, nuôi bè, lồng cá, nuôi cá lồng: nuôi cá lồng bè, lồng bè, nuôi biển
nghêu sò, con nghêu, nuôi hàu: nhuyễn thể, nuôi ngao, nghêu
ruộng muối, làm muối, dân muối, hạt muối: diêm nghiệp, sản xuất muối, diêm dân
chỗ neo ghe, chỗ trú bão cho tàu, cảng cho ghe cá: cảng cá, khu neo đậu tránh trú bão, bến cá
vay tiền đóng tàu, đóng tàu sắt, tàu vỏ thép nằm bờ: nghị định 67, tàu vỏ thép, chính sách phát triển thủy sản
tàu nằm bờ, ghe nằm bờ, bỏ biển, bỏ nghề biển: tàu cá nằm bờ, chuyển đổi nghề cho ngư dân, chuyển đổi sinh kế
dịch vụ cho tàu, đá lạnh dầu tàu, đóng sửa tàu: hậu cần nghề cá, dịch vụ hậu cần nghề cá
giống tôm, trại giống tôm, tôm post: tôm giống, sản xuất giống thủy sản, giống thủy sản

# Nông thôn mới, ocop
làng quê đổi mới, quê thay da đổi thịt, làng quê khang trang, quê đổi khác, bộ mặt làng quê: xây dựng nông thôn mới, nông thôn mới, diện mạo nông thôn
mấy xã đạt chuẩn, xã đạt rồi, xã nào đạt, bao nhiêu xã lên chuẩn, xã về đích: xã đạt chuẩn nông thôn mới, số xã đạt chuẩn, xã được công nhận đạt chuẩn
xã khá nhất, xã kiểu mẫu, xã hơn chuẩn, xã lên bậc: nông thôn mới nâng cao, nông thôn mới kiểu mẫu, xã đạt chuẩn nâng cao
huyện lên chuẩn, huyện về đích, huyện nào đạt chuẩn: huyện đạt chuẩn nông thôn mới, huyện nông thôn mới
mười chín điều kiện, mười chín mục chuẩn, đạt mấy tiêu chí, mấy mục đạt: tiêu chí nông thôn mới, 19 tiêu chí, bình quân tiêu chí/xã
xóm đạt chuẩn, khu dân cư mẫu, xóm kiểu mẫu: thôn nông thôn mới, khu dân cư nông thôn mới kiểu mẫu, thôn bản đạt chuẩn
tụt chuẩn, rớt chuẩn, mất chuẩn, đạt rồi lại rớt: duy trì tiêu chí, rớt tiêu chí, giữ vững tiêu chí
đạt cho có, làm cho có thành tích, chuẩn trên giấy: bệnh thành tích, chạy theo thành tích, thiếu bền vững
hiến đất làm đường, cho đất mở đường, dân cho đất, dân nhường đất: hiến đất, nhân dân hiến đất, hiến đất làm đường giao thông nông thôn
dân góp tiền, dân góp công, bà con chung tay, góp của góp công, dân đóng góp: nhân dân đóng góp, huy động sức dân, ngày công, nhà nước và nhân dân cùng làm
làm đường thôn xóm, đổ bê tông ngõ, đường làng ngõ xóm, bê tông hóa đường làng, đường hẻm quê: giao thông nông thôn, bê tông hóa đường giao thông nông thôn, đường giao thông nông thôn, kiên cố hóa
nợ tiền làm nông thôn mới, xã mắc nợ xây dựng: nợ đọng xây dựng nông thôn mới, nợ đọng xây dựng cơ bản
đặc sản địa phương, hàng quê, mỗi làng một món, đặc sản làng, món đặc sản quê: sản phẩm ocop, mỗi xã một sản phẩm, chương trình ocop
mấy sao, ba sao bốn sao, gắn sao, được gắn sao, chấm sao: sản phẩm ocop đạt 3 sao, ocop 4 sao, đánh giá phân hạng sản phẩm ocop
chỗ sinh hoạt thôn, nhà họp thôn: nhà văn hóa, nhà văn hóa thôn, thiết chế văn hóa
đèn đường quê: thắp sáng đường quê, chiếu sáng nông thôn, hệ thống điện chiếu sáng
trồng hoa ven đường, đường hoa: tuyến đường hoa, cảnh quan môi trường nông thôn, sáng xanh sạch đẹp
dân bỏ quê, trai tráng bỏ làng, bỏ xứ đi làm, quê còn người già trẻ nhỏ: lao động nông thôn di cư, thiếu lao động nông nghiệp, dịch chuyển lao động
quê lên phố, làng lên phố: đô thị hóa, chuyển dịch nông thôn đô thị

# Thủy lợi
đưa nước vào ruộng, dẫn nước ruộng, tháo nước ruộng, bơm nước ruộng: thủy lợi, tưới tiêu, công trình thủy lợi, diện tích tưới tiêu
mương máng, đào kênh, nạo kênh, vét mương: kênh mương, kiên cố hóa kênh mương, nạo vét kênh mương, thủy lợi nội đồng
hồ chứa, hồ nước, cái đập, đập nước: hồ chứa nước, hồ đập, an toàn hồ đập
đập sắp vỡ, hồ xuống cấp, đập rò rỉ, vỡ đập: an toàn hồ đập, hồ chứa xuống cấp, hư hỏng hồ đập, sửa chữa nâng cao an toàn đập
đê vỡ, bể đê, vỡ bờ bao, bể bờ bao, đê yếu: sự cố đê điều, đê bao, củng cố đê điều, bờ bao
đê kè, đắp đê, kè sông, làm bờ kè: đê điều, kè chống sạt lở, hệ thống đê
máy bơm nước: trạm bơm, trạm bơm điện
cống chặn mặn, đập ngăn mặn: cống ngăn mặn, công trình ngăn mặn trữ ngọt, kiểm soát mặn
tưới nhỏ giọt, tưới kiểu mới, tưới bớt nước: tưới tiên tiến tiết kiệm nước, tưới tiết kiệm
tiền nước ruộng, thủy nông, tiền thủy lợi: thủy lợi phí, sản phẩm dịch vụ công ích thủy lợi
thủy điện xả nước, hồ xả lũ, thủy điện xả lũ: xả lũ, vận hành hồ chứa, quy trình vận hành liên hồ chứa

# Thiên tai, hạn, mặn, sạt lở
trời hành, trời phạt, mưa bão lũ lụt, thiên nhiên nổi giận: thiên tai, thiệt hại do thiên tai, phòng chống thiên tai
khô cháy, thiếu nước tưới, ruộng nứt nẻ, nứt nẻ đất, nắng cháy, đồng khô cỏ cháy: hạn hán, khô hạn, thiếu nước sản xuất, phòng chống hạn hán
nước mặn tràn vào, mặn xâm nhập, ruộng nhiễm mặn, nước lợ, nước bị mặn, mặn vô sâu: xâm nhập mặn, hạn mặn, độ mặn
khát nước ngọt, khát nước, đi xin nước, mua nước từng can: thiếu nước sinh hoạt, thiếu nước ngọt, hạn mặn
lở đất, sụt đất, sạt đất, núi lở, lở núi, đất lở: sạt lở đất, sạt lở, nguy cơ sạt lở
lở sông, sông ăn đất, sông nuốt nhà, nhà trôi xuống sông, lở bờ, bờ sông lở: sạt lở bờ sông, sạt lở bờ sông bờ biển, di dời dân vùng sạt lở
biển ăn đất, biển lấn, sóng nuốt bờ, biển xâm lấn: sạt lở bờ biển, xâm thực, xói lở bờ biển
nước cuốn, lũ cuốn, nước lũ quét về, nước từ núi đổ: lũ quét, lũ ống, mưa lũ
lụt lội, nước lên, nước ngập nhà, nước dâng, chìm trong nước: ngập lụt, lũ lụt, mưa lũ, ngập úng
ngập đường, mưa là ngập, phố biến thành sông, ngập phố, đường thành sông: ngập úng đô thị, thoát nước đô thị, chống ngập
triều dâng, nước rong, con nước lớn, nước rằm: triều cường, ngập do triều cường
lũ về thấp, không có lũ, nước nổi không về, lũ nhỏ: lũ thấp, mùa lũ, lũ đầu nguồn
gió lốc, giông gió, lốc tốc mái, tốc mái nhà, nhà tốc mái: giông lốc, lốc xoáy, mưa đá, tốc mái
bão to, cơn bão, bão quật, bão táp: bão, áp thấp nhiệt đới, bão số
lạnh cắt da, trời rét, rét buốt, sương giá: rét đậm rét hại, sương muối, băng giá
đất rung: động đất, rung chấn
mất bao nhiêu vì lũ, bão cuốn bao nhiêu: tổng thiệt hại ước tính, thiệt hại do bão lũ, giá trị thiệt hại
chạy lũ, dời dân tránh bão, đưa dân đi tránh: sơ tán dân, di dời dân, phương án ứng phó
dời dân khỏi chỗ nguy hiểm, dời nhà khỏi sạt lở: bố trí dân cư vùng thiên tai, sắp xếp dân cư, tái định cư, ổn định dân cư
bốn tại chỗ, tự lo tại chỗ: phương châm 4 tại chỗ
báo bão, báo mưa, đài báo thời tiết, dự báo trời: dự báo khí tượng thủy văn, cảnh báo sớm, cảnh báo thiên tai
tìm người mất tích, cứu người bị nạn, vớt người: tìm kiếm cứu nạn, cứu hộ cứu nạn
gượng dậy sau bão, dọn dẹp sau lũ, sửa sang sau bão: khắc phục hậu quả thiên tai, khắc phục hậu quả bão lũ
sét đánh chết: giông sét, sét đánh

# Lâm nghiệp
phá rừng, chặt rừng, đốn rừng, chặt trộm cây, chặt phá cây rừng, cạo trọc rừng: phá rừng trái pháp luật, khai thác rừng trái phép, vi phạm luật lâm nghiệp
lâm tặc, gỗ lậu, buôn gỗ, chở gỗ lậu, gỗ trộm: khai thác lâm sản trái phép, vận chuyển lâm sản trái pháp luật, mua bán lâm sản
rừng bị lấn, cướp đất rừng, bao chiếm rừng, chiếm đất rừng: lấn chiếm đất rừng, lấn chiếm đất lâm nghiệp
rừng còn bao nhiêu, xanh được mấy phần, rừng phủ, rừng che phủ mấy phần: tỷ lệ che phủ rừng, độ che phủ rừng
rừng cháy, lửa rừng, cháy cây rừng: cháy rừng, phòng cháy chữa cháy rừng
trồng rừng, trồng cây gây rừng, phủ xanh đồi trọc, phủ xanh: trồng rừng mới, trồng rừng tập trung, phát triển rừng
trồng lại rừng sau chặt, bù rừng, trồng bù rừng: trồng rừng thay thế, trồng rừng sau khai thác
giữ rừng, canh rừng, coi rừng, trông rừng: bảo vệ rừng, quản lý bảo vệ rừng
nhận rừng trông, giao rừng cho dân, nhận khoán rừng, tiền giữ rừng: khoán bảo vệ rừng, giao khoán rừng, giao đất giao rừng
tiền rừng, trả tiền cho người giữ rừng, thủy điện trả tiền rừng: chi trả dịch vụ môi trường rừng, dịch vụ môi trường rừng
kiểm lâm, ông kiểm lâm, lính gác rừng: lực lượng kiểm lâm, hạt kiểm lâm
rừng già, rừng nguyên sinh, rừng thiêng: rừng tự nhiên, rừng đặc dụng, vườn quốc gia
rừng đầu nguồn, rừng chắn sóng, rừng chắn gió: rừng phòng hộ, rừng ngập mặn, rừng phòng hộ ven biển
cây đước, rừng đước, rừng sát, rừng bần: rừng ngập mặn, rừng phòng hộ ven biển
trồng keo, cây keo, trồng tràm, bạch đàn, rừng keo: rừng sản xuất, rừng trồng nguyên liệu, gỗ rừng trồng
cây gỗ to, trồng cây lâu năm lấy gỗ: rừng gỗ lớn, trồng rừng gỗ lớn
giấy chứng nhận rừng, rừng có chứng chỉ: chứng chỉ rừng fsc, quản lý rừng bền vững
săn thú, bẫy thú, bán thú rừng, thịt rừng, bắt chim: động vật hoang dã, săn bắt buôn bán động vật hoang dã
trồng cây đầu xuân, trồng một tỷ cây: tết trồng cây, đề án trồng 1 tỷ cây xanh, trồng cây phân tán
đốt nương, phát nương làm rẫy, làm nương rẫy, phát rẫy: đốt nương làm rẫy, nương rẫy
bán tín chỉ carbon, bán không khí rừng, bán khí rừng: tín chỉ các-bon, tín chỉ carbon rừng
đồ dưới tán rừng, măng nấm rừng, trồng dưới bóng rừng: lâm sản ngoài gỗ, dưới tán rừng, phát triển dược liệu dưới tán rừng
lấy rừng làm dự án, đổi rừng thành đất khác: chuyển mục đích sử dụng rừng

# Nông nghiệp, nông thôn
thiếu người làm ruộng, làm ruộng toàn người già, không ai chịu làm nông: thiếu lao động nông nghiệp, già hóa lao động nông nghiệp
làm nông lời ít, làm ruộng không đủ ăn, lấy công làm lời, trồng lúa lỗ: hiệu quả sản xuất thấp, thu nhập từ nông nghiệp thấp, giá trị gia tăng thấp
nông dân giỏi, nông dân làm giàu, tỷ phú nông dân, tỷ phú chân đất: nông dân sản xuất kinh doanh giỏi, phong trào nông dân thi đua sản xuất kinh doanh giỏi
máy bay xịt thuốc, máy bay phun thuốc, drone phun thuốc: thiết bị bay không người lái, drone, cơ giới hóa
lúa bớt khí thải, lúa xanh, lúa ít thải: đề án 1 triệu ha lúa chất lượng cao phát thải thấp, lúa phát thải thấp
ướt khô xen kẽ, một phải năm giảm: 1 phải 5 giảm, tưới ngập khô xen kẽ, icm
giống lúa xài đi xài lại, giống lúa tốt: giống lúa xác nhận, sử dụng giống xác nhận
trồng xen, nuôi xen, vườn ao chuồng: trồng xen canh, mô hình vac, luân canh
mít xoài xuất ngoại, đưa trái cây đi tây: xuất khẩu trái cây, xuất khẩu chính ngạch, mã số vùng trồng
sâu keo bắp, sâu phá bắp: sâu keo mùa thu
châu chấu phá, cào cào phá đồng: châu chấu tre, châu chấu gây hại
ốc phá lúa, ốc bươu cắn lúa: ốc bươu vàng
cam bị vàng lá, quýt chết: bệnh vàng lá thối rễ, bệnh greening
chuối héo, chuối chết vàng: bệnh héo vàng panama
sầu riêng trồng bừa, ồ ạt sầu riêng: phát triển nóng sầu riêng, trồng ngoài quy hoạch
thịt cá bẩn, đồ ăn bẩn, thực phẩm độc hại: an toàn thực phẩm, vi phạm an toàn thực phẩm
người thu mua nông sản, vựa thu mua, vựa trái cây: cơ sở thu mua, cơ sở đóng gói, thương lái
cán bộ nông nghiệp xã, kỹ sư về làng: khuyến nông cơ sở, tổ khuyến nông cộng đồng, cộng tác viên khuyến nông
giúp tiền trồng lúa, tiền giữ đất lúa: hỗ trợ bảo vệ phát triển đất trồng lúa, kinh phí bảo vệ đất trồng lúa
cho dân giống sau bão, cho lại giống để trồng: hỗ trợ giống khôi phục sản xuất, khôi phục sản xuất
nhà nông nhà nước nhà băng, bốn nhà bắt tay: liên kết 4 nhà, liên kết sản xuất
đất ruộng ít dần, mất đất lúa, ruộng thu hẹp: giảm diện tích đất trồng lúa, bảo vệ đất trồng lúa
nuôi thú lạ, nuôi nhím, nuôi chồn hương: vật nuôi đặc sản, gây nuôi động vật hoang dã
nuôi lươn ếch, nuôi lươn không bùn: nuôi lươn, thủy đặc sản
nuôi cá trong ruộng, cá ruộng, lúa cá: mô hình lúa cá, nuôi cá ruộng lúa
cá hồi cá tầm, cá xứ lạnh: cá nước lạnh, cá tầm
vuông cua, con cua: nuôi cua, tôm cua kết hợp
lồng tôm hùm: tôm hùm, nuôi tôm hùm
rong câu, vớt rong: rong biển, rong sụn
trứng gà vịt, bao nhiêu trứng: sản lượng trứng gia cầm
quê thiếu việc, quê không việc làm: thiếu việc làm nông thôn, lao động nông thôn
dân góp xây nhà văn hóa, xã hội góp sức: xã hội hóa, huy động nguồn lực cộng đồng
rào nhà trồng hoa: nhà sạch vườn đẹp, cải tạo vườn tạp, chỉnh trang nhà cửa
nơi đèo heo hút gió, xó núi, khỉ ho cò gáy, hang cùng ngõ hẻm: vùng sâu vùng xa, đặc biệt khó khăn, vùng đồng bào dân tộc thiểu số
dân đi kinh tế mới, dân di cư vào, dân tự tới ở, dân trôi dạt tới: dân di cư tự do, ổn định dân di cư tự do
`
