/** Enterprises, industry, trade, tourism: everyday phrases and what papers say instead, in the format that `everyday-words.ts` reads. */
export const BUSINESS = `
# Doanh nghiệp
mở công ty, lập công ty, ra công ty, mở hãng, mấy công ty mới, công ty mới ra: doanh nghiệp thành lập mới, đăng ký thành lập mới, doanh nghiệp đăng ký mới
dẹp tiệm, đóng cửa công ty, sập tiệm, phá sản công ty, công ty chết, ngừng làm ăn: doanh nghiệp giải thể, tạm ngừng hoạt động, ngừng hoạt động, doanh nghiệp phá sản
công ty sống lại, mở cửa lại, làm ăn trở lại: doanh nghiệp quay trở lại hoạt động, hoạt động trở lại
có bao nhiêu công ty, tổng số hãng xưởng, mấy công ty đang sống: doanh nghiệp đang hoạt động, tổng số doanh nghiệp, lũy kế doanh nghiệp
công ty gia đình, công ty tí hon, công ty nhỏ, hãng nhỏ: doanh nghiệp nhỏ và vừa, doanh nghiệp siêu nhỏ, doanh nghiệp quy mô nhỏ
làm ăn tư nhân, dân làm ăn riêng, tư nhân làm ăn: kinh tế tư nhân, khu vực tư nhân, thành phần kinh tế tư nhân
buôn bán hộ gia đình, tiệm tạp hóa, quán xá, sạp hàng, hàng quán: hộ kinh doanh, hộ kinh doanh cá thể, cơ sở kinh doanh
hộ buôn bán lên công ty, hộ cá thể lên công ty: hộ kinh doanh chuyển đổi thành doanh nghiệp, chuyển đổi lên doanh nghiệp
công ty nhà nước, quốc doanh, hãng nhà nước: doanh nghiệp nhà nước, sắp xếp đổi mới doanh nghiệp nhà nước
nông lâm trường cũ, lâm trường quốc doanh, nông trường cũ: công ty nông lâm nghiệp, sắp xếp nông lâm trường, đất nông lâm trường
làm ăn thua lỗ, lỗ sặc gạch, lỗ chổng vó, lỗ chỏng vó, âm vốn: thua lỗ, kinh doanh không hiệu quả, sản xuất kinh doanh khó khăn
tự mở nghề, mở tiệm làm ăn, lập thân lập nghiệp, trẻ tự làm chủ: khởi nghiệp, khởi nghiệp đổi mới sáng tạo, thanh niên khởi nghiệp, lập nghiệp
bắt tay doanh nghiệp, ngồi cà phê doanh nghiệp, gặp mặt doanh nghiệp, nghe doanh nghiệp than: đối thoại doanh nghiệp, cà phê doanh nhân, gặp gỡ doanh nghiệp, tháo gỡ khó khăn cho doanh nghiệp
doanh nghiệp kêu ca, công ty than vãn, doanh nghiệp kêu trời, công ty kêu: kiến nghị của doanh nghiệp, khó khăn của doanh nghiệp, vướng mắc của doanh nghiệp
giúp công ty sống, đỡ doanh nghiệp, nâng đỡ công ty, chống lưng doanh nghiệp: hỗ trợ doanh nghiệp, tháo gỡ khó khăn sản xuất kinh doanh, chính sách hỗ trợ doanh nghiệp
làm khó doanh nghiệp, hành doanh nghiệp, vòi vĩnh doanh nghiệp, chi phí bôi trơn, tiền lót tay: chi phí không chính thức, nhũng nhiễu, môi trường kinh doanh
dễ làm ăn, làm ăn thuận lợi, chỗ làm ăn tốt, không khí làm ăn: môi trường đầu tư kinh doanh, cải thiện môi trường đầu tư, môi trường kinh doanh
thiếu đơn đặt hàng, đói đơn hàng, không có đơn, mất đơn hàng, hết khách đặt: thiếu đơn hàng, đơn hàng sụt giảm, cắt giảm lao động
giấy phép buôn bán, giấy phép mở tiệm, xin phép kinh doanh: đăng ký kinh doanh, giấy chứng nhận đăng ký kinh doanh, giấy chứng nhận đăng ký doanh nghiệp
ông chủ doanh nghiệp, chủ hãng, giới chủ, dân làm ăn: doanh nhân, đội ngũ doanh nhân, hiệp hội doanh nghiệp
công ty ma, công ty dỏm, công ty không chỗ: doanh nghiệp không hoạt động tại địa chỉ đăng ký, doanh nghiệp bỏ địa chỉ kinh doanh
mở hãng qua mạng, lập công ty qua mạng: đăng ký doanh nghiệp qua mạng, đăng ký trực tuyến
vốn khai lập công ty, vốn công ty đăng ký: vốn đăng ký, tổng vốn đăng ký

# Hợp tác xã
làm ăn chung, hùn hạp, hùn vốn làm ăn, góp vốn làm chung, chung nhau làm: kinh tế tập thể, hợp tác xã, tổ hợp tác
hợp tác xã chết lâm sàng, hợp tác xã ngắc ngoải, hợp tác xã yếu xìu, htx hữu danh vô thực: hợp tác xã hoạt động kém hiệu quả, hợp tác xã yếu kém, hợp tác xã ngừng hoạt động
mở hợp tác xã, lập htx, ra đời hợp tác xã: thành lập mới hợp tác xã, hợp tác xã thành lập mới
xóa sổ hợp tác xã, dẹp hợp tác xã, dẹp htx: giải thể hợp tác xã, hợp tác xã giải thể
htx làm ăn khá: hợp tác xã hoạt động hiệu quả, hợp tác xã kiểu mới, hợp tác xã khá tốt
người trong hợp tác xã, xã viên, dân hợp tác xã: thành viên hợp tác xã, liên minh hợp tác xã
nhóm hộ làm chung, tổ làm chung, nhóm nông dân làm chung: tổ hợp tác, nhóm hộ, chi hội nghề nghiệp
chủ trang trại, trại nuôi lớn, làm trại: kinh tế trang trại, trang trại
nông dân bắt tay công ty, công ty bao mua, ký bán trước, bao đầu ra, công ty thu gom hết: liên kết sản xuất gắn với tiêu thụ, hợp đồng bao tiêu, chuỗi liên kết, bao tiêu sản phẩm
bẻ kèo, bể kèo, xù hợp đồng, lật kèo, bỏ cọc nông dân: phá vỡ hợp đồng liên kết, vi phạm hợp đồng, liên kết thiếu bền vững
làm từ ruộng tới bàn ăn, một mạch từ ruộng đến chợ: chuỗi giá trị, chuỗi liên kết, chuỗi cung ứng

# Công nghiệp
làm nhà máy, xí nghiệp, hãng xưởng, nhà máy xí nghiệp, làm công xưởng: sản xuất công nghiệp, công nghiệp, cơ sở công nghiệp
nhà máy chạy bao nhiêu, hàng công nghiệp làm ra, giá trị nhà máy làm ra: giá trị sản xuất công nghiệp, chỉ số sản xuất công nghiệp, iip
nhà máy chạy cầm chừng, máy móc nằm im, nhà máy đắp chiếu, hãng chạy nửa sức: hoạt động cầm chừng, chưa phát huy hết công suất, giảm công suất
hàng ế trong kho, hàng chất đống, kho đầy hàng, hàng ế: chỉ số tồn kho, hàng tồn kho, tồn kho tăng
hãng may, xưởng may, may áo quần, may đồ, giày dép: dệt may, da giày, may mặc
đúc sắt thép, lò thép, luyện gang thép: sản xuất thép, luyện kim, sắt thép
ráp đồ điện tử, làm linh kiện, lắp máy tính điện thoại: công nghiệp điện tử, linh kiện điện tử, sản phẩm điện tử
ráp xe hơi, làm xe hơi, xưởng xe hơi: lắp ráp ô tô, sản xuất ô tô, công nghiệp cơ khí
lò gạch, nung gạch, lò gạch đất: sản xuất gạch nung, lò gạch thủ công, vật liệu xây không nung, gạch tuynel
nhà máy xi măng, lò xi măng: sản xuất xi măng, clinker
làm phụ tùng cho hãng lớn, làm ốc vít, sản xuất phụ tùng: công nghiệp hỗ trợ, công nghiệp phụ trợ
chế biến nông sản thô, bán thô, bán đồ thô, xuất thô: sơ chế, xuất khẩu thô, chế biến sâu, công nghiệp chế biến nông sản
chế biến tới nơi, chế biến ra đồ ngon, làm ra thành phẩm: chế biến sâu, công nghiệp chế biến chế tạo, gia tăng giá trị
hàng làm mướn, gia công cho tây, làm gia công: gia công, giá trị gia tăng thấp
máy móc cũ kỹ, đồ nghề lạc hậu, máy cổ lỗ, máy móc cà tàng: công nghệ lạc hậu, thiết bị lạc hậu, đổi mới công nghệ
làng làm nghề, nghề ông bà, nghề cha ông để lại, nghề truyền lại: làng nghề, làng nghề truyền thống, ngành nghề nông thôn
nghề mai một, nghề sắp mất, nghề chết dần: nguy cơ mai một, bảo tồn làng nghề, khôi phục nghề truyền thống
đan lát, đan giỏ, dệt chiếu, dệt thổ cẩm, đồ thủ công: tiểu thủ công nghiệp, thủ công mỹ nghệ, mây tre đan
giúp xưởng nhỏ nông thôn, cho xưởng nhỏ mua máy: khuyến công, chương trình khuyến công, đề án khuyến công
nấu rượu bia, nhà máy bia: sản xuất bia, bia rượu nước giải khát
nhà máy đường, ép mía: sản xuất đường, mía đường
nhà máy bột mì, xưởng mì, lò bột củ mì: chế biến tinh bột sắn, nhà máy tinh bột sắn
xưởng gỗ, xưởng cưa, làm bàn ghế, đóng đồ gỗ: chế biến gỗ, sản phẩm gỗ, đồ gỗ
chế biến tôm cá, nhà máy tôm, làm tôm đông lạnh: chế biến thủy sản, thủy sản chế biến
đào than, mỏ than, mấy cái mỏ, đào mỏ: khai thác than, công nghiệp khai khoáng, khai thác khoáng sản

# Khu công nghiệp
khu nhà máy, chỗ tập trung nhà máy, khu hãng xưởng, khu xí nghiệp: khu công nghiệp, cụm công nghiệp, khu kinh tế
khu nhà máy bỏ trống, khu công nghiệp vắng hoe, cụm vắng như chùa: tỷ lệ lấp đầy thấp, tỷ lệ lấp đầy khu công nghiệp
kín chỗ chưa, lấp kín bao nhiêu, đầy được mấy phần, còn trống bao nhiêu đất: tỷ lệ lấp đầy, diện tích đất công nghiệp cho thuê
cụm nhà máy huyện, khu nhà máy nhỏ, cụm xưởng: cụm công nghiệp
hạ tầng khu nhà máy, làm đường điện khu công nghiệp: hạ tầng khu công nghiệp, chủ đầu tư hạ tầng, đầu tư kết cấu hạ tầng khu công nghiệp
khu cửa khẩu, khu buôn bán biên giới, khu kinh tế sát biên: khu kinh tế cửa khẩu
chỗ ở công nhân, phòng trọ công nhân, xóm trọ: nhà ở công nhân, thiết chế công đoàn, nhà ở xã hội cho công nhân
khu công nghệ, công viên máy tính: khu công nghệ cao, khu công nghệ thông tin tập trung
khu nhà máy xả bậy, nhà máy xả thẳng, khu công nghiệp chưa lọc nước: hệ thống xử lý nước thải tập trung, khu công nghiệp chưa có xử lý nước thải
dời nhà máy ra ngoài phố, dời xưởng khỏi khu dân, dời lò ra xa dân: di dời cơ sở gây ô nhiễm, di dời cơ sở sản xuất ra khỏi khu dân cư

# Thương mại, chợ, xuất nhập khẩu
mua bán, buôn bán, chạy chợ, bán buôn: thương mại, hoạt động thương mại, thương mại dịch vụ
buôn thúng bán mẹt, buôn gánh bán bưng, hàng rong, bán dạo, bán rong: kinh doanh nhỏ lẻ, bán hàng rong, hộ kinh doanh cá thể
bán lẻ được bao nhiêu, dân mua sắm bao nhiêu, người dân xài tiền, sức mua của dân: tổng mức bán lẻ hàng hóa và doanh thu dịch vụ, tổng mức bán lẻ, sức mua
sức mua èo uột, dân ít mua sắm, chợ búa vắng, người ta thắt chặt hầu bao, ế khách: sức mua giảm, sức mua yếu, tiêu dùng giảm
chợ búa, họp chợ, chợ quê, chợ làng: chợ nông thôn, mạng lưới chợ, hạ tầng thương mại, chợ truyền thống
chợ xây xong bỏ không, chợ xây không ai ngồi, chợ bỏ phế, chợ vắng tanh: chợ hoạt động không hiệu quả, chợ không hoạt động, chợ bỏ hoang
chợ cóc, chợ tạm, chợ chồm hổm, bán lấn đường: chợ tự phát, giải tỏa chợ tạm, lấn chiếm lòng lề đường
sửa chợ, xây chợ, làm lại chợ: nâng cấp cải tạo chợ, đầu tư xây dựng chợ, chuyển đổi mô hình quản lý chợ
chợ lớn gom hàng, chợ sỉ, chợ bán sỉ: chợ đầu mối, đầu mối nông sản
cửa hàng to, trung tâm mua sắm, cửa hàng tiện: siêu thị, trung tâm thương mại, cửa hàng tiện lợi
bán hàng qua mạng, bán online, chốt đơn, bán trên facebook, livestream bán, bán trên mạng: thương mại điện tử, sàn thương mại điện tử, kinh doanh trực tuyến
rao bán trên sàn, lên sàn, đưa nông sản lên mạng: sàn thương mại điện tử, đưa sản phẩm lên sàn, postmart, voso
hàng ta, hàng việt, xài hàng trong nước, xài đồ nội: người việt nam ưu tiên dùng hàng việt nam, hàng việt về nông thôn
bày hàng bán, hội chợ, đi triển lãm bán hàng, đem hàng đi giới thiệu: hội chợ triển lãm, xúc tiến thương mại, kết nối cung cầu
tìm chỗ bán, kiếm đầu ra, tìm người mua, tìm mối bán, kiếm mối: tìm kiếm thị trường, xúc tiến thương mại, kết nối tiêu thụ, thị trường tiêu thụ
ế ẩm, ế chỏng chơ, không ai mua, bán không được, ùn hàng, đầu ra bí, hàng thừa mứa, ế hàng: khó khăn tiêu thụ, tiêu thụ chậm, thị trường tiêu thụ, ùn ứ nông sản
rớt giá, rẻ như bèo, rớt giá thê thảm, bán đổ bán tháo, bán như cho: giá nông sản giảm, giá cả bấp bênh, được mùa mất giá, giá xuống thấp
giải cứu nông sản, mua giùm nông dân, cứu dưa hấu: hỗ trợ tiêu thụ nông sản, kết nối tiêu thụ
bị ép giá, con buôn ép giá, lái buôn, thương lái ép, cò nông sản, đầu nậu: thương lái, ép giá, khâu trung gian
dìm hàng, om hàng, đầu cơ ghim hàng, gom hàng chờ giá: đầu cơ, găm hàng, tăng giá bất hợp lý
hàng nhái, đồ dỏm, hàng dởm, đồ giả, hàng fake, hàng lô: hàng giả, hàng kém chất lượng, xâm phạm sở hữu trí tuệ, gian lận thương mại
hàng lậu, đánh hàng qua biên giới, chuyển hàng lậu, buôn chui, tuồn hàng qua biên: buôn lậu, gian lận thương mại, vận chuyển trái phép hàng hóa qua biên giới
thuốc lá lậu, thuốc jet hero, thuốc lá ngoại: thuốc lá điếu nhập lậu, buôn lậu thuốc lá
cân điêu, cân gian, cân thiếu, bơm xăng gian, ăn gian cân: gian lận đo lường, tiêu chuẩn đo lường chất lượng, gian lận thương mại
mấy ông quản lý chợ, đi bắt hàng giả, đội bắt hàng lậu: quản lý thị trường, lực lượng quản lý thị trường, ban chỉ đạo 389
người mua bị lừa, bảo vệ người mua, người mua hàng bị gạt: bảo vệ quyền lợi người tiêu dùng
rủ vào đa cấp: kinh doanh đa cấp, bán hàng đa cấp
bán ra nước ngoài, bán sang tây, bán qua nước ngoài, bán hàng đi ngoại quốc, bán sang tàu: xuất khẩu, kim ngạch xuất khẩu, giá trị xuất khẩu
mua từ nước ngoài, mua của nước ngoài, nhập hàng ngoại, đưa hàng ngoại về: nhập khẩu, kim ngạch nhập khẩu
xuất được bao nhiêu tiền, bán được bao nhiêu đô: kim ngạch xuất khẩu, giá trị kim ngạch xuất khẩu
bán nhiều hơn mua, dư ngoại tệ, lời đô: xuất siêu, cán cân thương mại
mua nhiều hơn bán, thiếu hụt buôn bán: nhập siêu, cán cân thương mại
bán hàng qua biên, qua lại biên giới buôn bán, chợ biên giới, buôn bán đường biên: thương mại biên giới, mậu dịch biên giới, cửa khẩu, trao đổi cư dân biên giới
xe kẹt cửa khẩu, hàng tắc biên giới, hàng dồn cửa khẩu, tắc biên: ùn ứ hàng hóa tại cửa khẩu, thông quan, ùn tắc cửa khẩu
bán tiểu ngạch, đi đường tiểu ngạch, đi chính ngạch: xuất khẩu tiểu ngạch, xuất khẩu chính ngạch
rào cản tây, nước ngoài trả hàng về, bị trả hàng: rào cản kỹ thuật, tiêu chuẩn nhập khẩu, cảnh báo hàng xuất khẩu
thủ tục qua hải quan, làm giấy hải quan: thủ tục hải quan, thông quan, cải cách hải quan
hợp đồng buôn bán quốc tế, các hiệp định buôn bán: hiệp định thương mại tự do, fta, hội nhập kinh tế quốc tế
đặt tên tuổi cho hàng, làm nên tên tuổi, hàng có tiếng: xây dựng thương hiệu, nhãn hiệu tập thể, chỉ dẫn địa lý
tem quét mã, quét mã coi nguồn gốc, biết hàng ở đâu ra, gốc gác món hàng: truy xuất nguồn gốc, tem truy xuất, mã qr
kho bãi, kho lạnh, chỗ chứa hàng, giao nhận hàng, chở hàng kho vận: logistics, dịch vụ logistics, kho vận, dịch vụ kho bãi
cây xăng, trạm xăng, tiệm bán ga, bán gas: cửa hàng xăng dầu, kinh doanh xăng dầu, kinh doanh khí
hàng tết, đồ tết, sắm tết, dự trữ hàng tết: hàng hóa phục vụ tết, dự trữ hàng hóa tết, bình ổn thị trường tết
dịch vụ ăn uống, quán ăn, hàng ăn, tiệm ăn: dịch vụ lưu trú ăn uống, doanh thu dịch vụ lưu trú và ăn uống

# Du lịch
khách tới chơi, khách thăm, bao nhiêu khách ghé, lượng khách ghé, khách đến chơi: lượt khách du lịch, khách du lịch, tổng lượt khách
khách tây, khách ngoại, tây ba lô, người ngoại quốc tới chơi: khách quốc tế, lượt khách quốc tế
thu từ khách chơi, tiền từ khách, kiếm từ khách: doanh thu du lịch, tổng thu từ du lịch
chỗ vui chơi, chỗ đi chơi, điểm tham quan, chỗ đi chụp hình: điểm du lịch, khu du lịch, sản phẩm du lịch
khách sạn nhà nghỉ, phòng cho khách ngủ, chỗ ngủ cho khách, nhà nghỉ: cơ sở lưu trú, cơ sở lưu trú du lịch, buồng lưu trú
khách ở lại lâu, ở mấy đêm, khách không ngủ lại, khách đi trong ngày: thời gian lưu trú, số ngày lưu trú bình quân, công suất phòng
nghèo nàn trò chơi, không có gì chơi, tới một lần rồi thôi, khách một đi không trở lại: sản phẩm du lịch đơn điệu, sản phẩm du lịch chưa đa dạng, trùng lắp
ở nhà dân, ngủ nhà dân, nhà dân đón khách: du lịch cộng đồng, homestay, du lịch nông thôn
đi vườn hái trái, thăm vườn, chơi miệt vườn: du lịch sinh thái, du lịch nông nghiệp, du lịch miệt vườn
đi chùa lễ, hành hương, đi viếng chùa: du lịch tâm linh, lễ hội
tắm biển, nghỉ mát, đi biển chơi: du lịch biển đảo, du lịch nghỉ dưỡng biển
chặt chém, chém khách, chặt đẹp, chèo kéo khách: chèo kéo, nâng giá, môi trường du lịch, văn minh du lịch
quảng cáo du lịch, rao mời khách, kéo khách tới: quảng bá xúc tiến du lịch, kích cầu du lịch
hướng dẫn viên, người dẫn khách, công ty lữ hành, hãng tour: lữ hành, hướng dẫn viên du lịch, doanh nghiệp lữ hành
nghề du lịch thành chủ lực, du lịch làm mũi chính: du lịch trở thành ngành kinh tế mũi nhọn, phát triển du lịch

# Doanh nghiệp, công nghiệp, lao động sản xuất
nhà máy đuổi bớt người, cho thợ nghỉ, sa thải thợ: cắt giảm lao động, giảm giờ làm, chấm dứt hợp đồng lao động
thiếu thợ, khan thợ, tuyển không ra người, kiếm công nhân không ra: thiếu lao động, khó tuyển dụng lao động, thiếu nhân lực có tay nghề
công ty mượn thương hiệu tỉnh, hàng tiêu biểu tỉnh: sản phẩm công nghiệp nông thôn tiêu biểu
nhà máy mới chạy, nhà máy vừa mở, xưởng mới chạy: dự án mới đi vào hoạt động, năng lực mới tăng thêm
giá đầu vào đắt, nguyên liệu mắc, nguyên liệu lên giá: chi phí nguyên vật liệu tăng, giá nguyên liệu đầu vào tăng
nhà máy đói nguyên liệu, thiếu đồ để làm, thiếu mía thiếu mì: thiếu nguyên liệu, vùng nguyên liệu chưa ổn định
đứt hàng, hàng không về, đứt gãy hàng hóa: đứt gãy chuỗi cung ứng
hãng nội đứng ngoài: chuỗi giá trị toàn cầu, chuỗi cung ứng, liên kết với doanh nghiệp fdi
khai thác nhựa đường, bê tông, gạch không lò: vật liệu xây dựng, vật liệu xây không nung
nước ngọt nước suối, đóng chai nước: sản xuất nước giải khát, nước khoáng
làm thuốc tây, nhà máy thuốc: công nghiệp dược, sản xuất dược phẩm
làm phân bón, nhà máy đạm: sản xuất phân bón, công nghiệp hóa chất
đóng tàu, xưởng đóng ghe: công nghiệp đóng tàu, cơ sở đóng sửa tàu cá
làm giấy, nhà máy giấy, băm gỗ: sản xuất giấy, bột giấy, dăm gỗ
xay lúa, nhà máy xay xát, nhà máy gạo: xay xát lúa gạo, chế biến lương thực
`
