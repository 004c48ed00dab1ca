/** Land, water and what is built: everyday phrases and what papers say instead, as `everyday-words.ts` reads. */
export const LAND = `
# Fields and crops
đồng áng, ruộng nương, ruộng rẫy, làm ruộng, làm rẫy, cày cấy: trồng trọt, nông nghiệp
nhà nông, dân cày, người làm ruộng, nông gia, nhà vườn: nông dân
lúa má, cấy lúa, làm lúa, gieo cấy, xuống giống, gieo sạ: diện tích gieo trồng, sản xuất lúa, diện tích lúa
thóc gạo, thóc lúa, hạt gạo: lương thực, sản lượng lúa
gặt lúa, vào vụ gặt, gặt được: thu hoạch, sản lượng
được mùa, trúng mùa, bội thu, trúng đậm: năng suất, sản lượng
mất mùa, thất mùa, thất thu vụ, thất bát, mất trắng: thiệt hại, năng suất giảm, sản lượng giảm
được mùa mất giá, rớt giá, bán đổ bán tháo, bán rẻ như cho, dội chợ: giá nông sản, tiêu thụ nông sản, thị trường tiêu thụ
giải cứu nông sản: tiêu thụ nông sản, kết nối tiêu thụ
mỗi công đất, mỗi sào, mỗi mẫu ruộng, tấc đất tấc vàng: giá trị sản xuất trên ha, giá trị sản phẩm thu hoạch
trái cây, hoa trái, vườn tược, vườn cây: cây ăn quả, cây ăn trái, cây lâu năm
rau củ, rau dưa, rau xanh: rau màu, cây hàng năm, rau các loại
cà phê hồ tiêu, cây mủ, cạo mủ: cây công nghiệp, cây lâu năm, cao su
đổi cây trồng, chặt lúa trồng cây, bỏ lúa trồng cây: chuyển đổi cơ cấu cây trồng, chuyển đổi cây trồng
làm nông sạch, rau sạch, không thuốc trừ sâu: vietgap, an toàn thực phẩm, hữu cơ
làm nông hiện đại, nhà lưới nhà kính: nông nghiệp công nghệ cao, ứng dụng công nghệ cao
ruộng mẫu lớn, gom ruộng, dồn ruộng, dồn thửa: cánh đồng lớn, dồn điền đổi thửa, tích tụ ruộng đất
bỏ ruộng, ruộng bỏ hoang, ruộng hoang: đất bỏ hoang, đất nông nghiệp không sản xuất, diện tích bỏ hoang
sâu rầy, sâu bọ, rầy nâu: sâu bệnh, dịch hại, bảo vệ thực vật
thuốc sâu, thuốc rầy: vật tư nông nghiệp, thuốc bảo vệ thực vật, phân bón
máy gặt, máy cày: cơ giới hóa, máy nông nghiệp
làng quê, thôn quê, nhà quê, vùng quê, xóm làng: nông thôn
xã kiểu mẫu: nông thôn mới kiểu mẫu, nông thôn mới nâng cao

# Animals, fish, woods
heo gà, con heo, nuôi heo, lợn gà, nuôi lợn, nuôi gà, gà vịt, trâu bò: chăn nuôi, đàn lợn, đàn heo, gia súc gia cầm
con vật nuôi, súc vật, thú nuôi, bò gà: gia súc, gia cầm, đàn vật nuôi
toi gà, gà rù, heo bệnh, heo chết, lợn chết, heo tai xanh, gà cúm, lợn ốm: dịch bệnh trên đàn vật nuôi, dịch tả, cúm gia cầm, tiêu hủy
lò mổ, mổ heo, mổ lợn: giết mổ
nuôi cá, nuôi tôm, cá tôm, tôm cá, ao cá, đầm tôm, vuông tôm, thả cá: thủy sản
đánh cá, đánh bắt, đi biển, ra khơi, bám biển, lưới cá, giăng lưới, chài lưới: khai thác thủy sản, khai thác hải sản, đánh bắt xa bờ
dân chài, dân biển, bạn chài: ngư dân, lao động biển
ghe cá, thuyền cá, tàu thuyền đánh cá, ghe cào, ghe thuyền: tàu cá, phương tiện khai thác
đánh cá lậu, thẻ vàng: iuu, khai thác bất hợp pháp
chặt rừng, phá rừng, đốn gỗ, đốn rừng, lâm tặc, gỗ lậu: vi phạm lâm nghiệp, bảo vệ rừng, khai thác rừng trái phép
trồng cây gây rừng, phủ xanh: trồng rừng, tỷ lệ che phủ rừng, độ che phủ rừng
giữ rừng, canh rừng, coi rừng: bảo vệ rừng, quản lý rừng

# Weather and disasters
mưa gió, bão bùng, giông gió: thiên tai, bão lũ
nước dâng, nước ngập, ngập sâu, lụt lội, ngập nước, nước lũ: ngập lụt, ngập úng, lũ lụt
trời thay đổi, thời tiết thất thường, trái đất nóng lên: biến đổi khí hậu, thời tiết cực đoan, nước biển dâng
nắng hạn, cạn nước, ruộng nứt nẻ, khát nước, nắng cháy: hạn hán, thiếu nước, khô hạn
nước mặn, mặn vô đồng, nhiễm mặn, mặn tràn, mặn vào: xâm nhập mặn, hạn mặn, ngăn mặn
lở đất, lở bờ, lở sông, trôi nhà, sụp bờ: sạt lở
đê kè, kè bờ, bờ bao đê: đê điều, bờ kè, công trình phòng chống sạt lở
chạy lũ, chạy lụt, dời dân, đưa dân đi tránh: di dời dân cư, bố trí dân cư, sơ tán
sập nhà, nhà sập, bay nóc: thiệt hại về nhà ở, tốc mái, thiệt hại do thiên tai
cống đập, đào kênh, kênh mương, dẫn nước về đồng, tưới tiêu: thủy lợi, nạo vét, kênh mương nội đồng

# Waste, water, power
rác rưởi, đổ rác, xả rác, rác nhà, gom rác: chất thải rắn, rác thải sinh hoạt, thu gom rác thải
bãi rác, đốt rác, núi rác, chỗ chôn rác: xử lý rác thải, bãi chôn lấp, khu xử lý chất thải
dơ bẩn, dơ dáy, bẩn thỉu, bốc mùi: ô nhiễm
nước dơ, nước bẩn, nước cống: nước thải, xả thải
khói bụi, bụi bặm, không khí bẩn: chất lượng không khí, khí thải, ô nhiễm không khí
nước máy: nước sạch, nước hợp vệ sinh, cấp nước
điện đóm, kéo điện, câu điện, nhà có điện: sử dụng điện, lưới điện
cúp điện, mất điện, cắt điện luân phiên, điện chập chờn: cung ứng điện, thiếu điện, lưới điện
điện sạch, pin mặt trời: năng lượng tái tạo, điện gió, điện mặt trời
đào cát, hút cát, cát tặc, mỏ đá, đào mỏ: khai thác cát, khoáng sản
bọc ni lông, túi bóng, bịch ni lông: rác thải nhựa, chất thải nhựa, túi ni lông

# Roads, bridges, ports
đường sá, đường xá, cầu đường, cầu cống, chuyện đi lại: giao thông
xa lộ, đường lớn, đường cái, đường to, trục lộ, lộ lớn, lộ cái: quốc lộ, cao tốc, đường tỉnh
đường làng, lộ quê, đường quê, lộ đất, đường thôn, ngõ xóm, lộ nông thôn: giao thông nông thôn, đường xã
ổ gà, đường nát, đường hư, đường xấu, ổ voi: xuống cấp, sửa chữa đường, bảo trì đường bộ
đổ nhựa, tráng nhựa, trải nhựa, mở đường, nới đường, làm đường, đắp đường: nâng cấp mở rộng, cứng hóa, xây dựng đường, nhựa hóa
cầu khỉ, cầu tre, cầu ván, cầu tạm: cầu nông thôn, xây dựng cầu, cầu giao thông nông thôn
bắc cầu, xây cầu, làm cầu: xây dựng cầu, cầu giao thông, dự án cầu
phi trường: cảng hàng không, sân bay
đi máy bay, chuyến bay: đường hàng không, cảng hàng không, đường bay
bến tàu, bến ghe, bến thuyền, tàu cập bến, cầu tàu: bến cảng, cảng biển, đường thủy nội địa
tàu hỏa, xe lửa: đường sắt
xe buýt, xe đò: vận tải hành khách, vận tải công cộng
kẹt xe, tắc đường, kẹt cứng, tắc xe: ùn tắc

# Town and building
phố xá, phố phường, lên phố: đô thị
lên thị xã, lên đời đô thị, nâng hạng đô thị: công nhận đô thị loại, nâng loại đô thị, phân loại đô thị
dân đổ về, đông dân, người đông đất hẹp: dân số
dự án treo: dự án chậm tiến độ, chậm triển khai
đắp chiếu, trùm mền, nằm ì, bỏ dở, dở dang, dang dở, án binh bất động: chậm tiến độ, dự án chậm triển khai, tồn đọng
đội vốn, đội giá công trình: tổng mức đầu tư
ngốn bao nhiêu tiền, tốn bao nhiêu tiền, tốn kém bao nhiêu, hết bao nhiêu tiền: tổng mức đầu tư, tổng kinh phí, kinh phí thực hiện
động thổ, bắt đầu xây: khởi công
xây xong: khánh thành, đưa vào sử dụng
thầu xây, trúng thầu: đấu thầu, lựa chọn nhà thầu, đơn vị thi công
rùa bò, chậm như rùa, lề mề, ì à ì ạch, chậm rì: chậm tiến độ, tiến độ chậm, chưa đảm bảo tiến độ
xây lậu, xây chui, cất nhà trái phép, xây trộm: xây dựng trái phép, trật tự xây dựng, không phép
lấn chiếm vỉa hè, lấn vỉa hè, chiếm lòng đường: trật tự đô thị, lấn chiếm lòng lề đường, hành lang an toàn

# Land taken and paid for
đền bù, đền đất, tiền đền: bồi thường, giải phóng mặt bằng
lấy đất, giải tỏa, mất đất: thu hồi đất, giải phóng mặt bằng
dọn mặt bằng, giao đất sạch: giải phóng mặt bằng, bàn giao mặt bằng, quỹ đất
chỗ ở mới, nơi ở mới, khu ở mới: tái định cư
sổ đỏ, sổ hồng, giấy đất, giấy tờ đất, bằng khoán đất: giấy chứng nhận quyền sử dụng đất, cấp giấy chứng nhận
tranh đất, giành đất, kiện đất: tranh chấp đất đai, khiếu nại đất đai
sốt đất, cò đất, phân lô bán nền, đất nền: bất động sản, giá đất
địa ốc, nhà đất: bất động sản
`
