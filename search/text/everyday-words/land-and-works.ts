/** Land, towns, roads, power, environment, technology: everyday phrases and what papers say instead, in the format that `everyday-words.ts` reads. */
export const LAND_AND_WORKS = `
# Đất đai
sổ đỏ, sổ hồng, giấy tờ đất, bìa đỏ, giấy đất, thẻ đỏ, làm sổ đỏ: giấy chứng nhận quyền sử dụng đất, cấp giấy chứng nhận quyền sử dụng đất
sổ đỏ làm chậm, ngâm sổ đỏ, lâu có sổ, chờ sổ đỏ, chưa có sổ: tồn đọng cấp giấy chứng nhận, chậm cấp giấy chứng nhận quyền sử dụng đất, hồ sơ trễ hạn
lấy đất của dân, nhà nước lấy đất, mất đất vì dự án, thu đất dân: thu hồi đất, giải phóng mặt bằng, quyết định thu hồi đất
đền bù, tiền đền đất, đền đất, tiền đền, đền nhà đất, áp giá đền: bồi thường hỗ trợ tái định cư, bồi thường giải phóng mặt bằng, đơn giá bồi thường
dân không chịu đi, dân không chịu giao đất, dân cự lại, không chịu dời, không chịu nhận tiền đền: chưa đồng thuận, chưa nhận tiền bồi thường, chưa bàn giao mặt bằng, vướng giải phóng mặt bằng
đền bù rẻ mạt, đền bù bèo, đền không thỏa đáng: giá bồi thường thấp, đơn giá bồi thường chưa phù hợp, khiếu nại bồi thường
ép dời, phá dỡ cưỡng bức, cưỡng chế nhà dân, bắt dời nhà: cưỡng chế thu hồi đất, cưỡng chế
giải tỏa, dọn mặt bằng, giao mặt bằng, dọn đất cho dự án: giải phóng mặt bằng, công tác giải phóng mặt bằng, bàn giao mặt bằng
đất đổi đất, khu dời dân tới, chỗ ở cho dân nhường đất: khu tái định cư, tái định cư, bố trí tái định cư
bán đất công khai, bán đấu đất, trả giá mua đất, đấu đất: đấu giá quyền sử dụng đất, đấu giá đất
bỏ cọc đất, trúng đất rồi bỏ, đấu xong bỏ: bỏ cọc đấu giá, trúng đấu giá không nộp tiền
cơn sốt đất, đất nóng, đất sốt, đất lên giá, giá đất trên trời, thổi giá đất: sốt đất, biến động giá đất, thị trường bất động sản
cò đất, đầu nậu đất, lướt sóng đất, ôm đất đầu cơ: đầu cơ đất đai, môi giới bất động sản, thị trường bất động sản
đất bao nhiêu tiền một mét, bảng giá mỗi mét, giá một mét đất: bảng giá đất, giá đất cụ thể, xác định giá đất
tính giá đất chậm, không ai dám định giá, định giá đất khó: xác định giá đất cụ thể, vướng mắc định giá đất, thẩm định giá đất
phân lô, xẻ lô bán nền, cắt đất bán, tách đất bán, chia lô bán: phân lô bán nền, tách thửa, tách thửa trái quy định
xây nhà trên ruộng, cất nhà trên ruộng, đổ đất ruộng, lấp ruộng cất nhà: sử dụng đất sai mục đích, chuyển mục đích trái phép, xây dựng trái phép trên đất nông nghiệp
đổi đất ruộng ra thổ cư, lên thổ cư, đất thổ cư, chuyển lên đất ở: chuyển mục đích sử dụng đất, đất ở
lấn đất, chiếm đất công, cơi nới lấn đất, cắm dùi, chiếm đất nhà nước: lấn chiếm đất đai, vi phạm đất đai, lấn chiếm đất công
xã bán đất sai, bán đất trái phép, cấp đất bậy, cấp đất lậu: giao đất trái thẩm quyền, cấp đất trái thẩm quyền
tranh đất, giành đất, cãi nhau vì đất, kiện đất, mất lòng vì đất: tranh chấp đất đai, khiếu kiện đất đai, khiếu nại đất đai
đất bỏ không, đất bỏ hoang, bỏ hoang đất dự án, đất cỏ mọc: đất chưa sử dụng, đất hoang hóa, chậm đưa đất vào sử dụng
đất công cho thuê, đất của xã, ruộng của xã: đất công ích, quỹ đất công ích, đất 5%
dân thiếu đất, không có cục đất chọi chim, không mảnh đất cắm dùi, thiếu ruộng cày: thiếu đất sản xuất, thiếu đất ở, hỗ trợ đất sản xuất
cho đất bà con dân tộc, cấp đất cho người thượng: hỗ trợ đất ở đất sản xuất đồng bào dân tộc thiểu số
đo lại đất, đo đạc ruộng đất, vẽ bản đồ đất: đo đạc lập bản đồ địa chính, hồ sơ địa chính
dữ liệu đất trên máy, sổ đất trên máy tính: cơ sở dữ liệu đất đai, xây dựng cơ sở dữ liệu địa chính
vẽ đất làm gì, đất để làm gì, chia đất cho từng việc: quy hoạch sử dụng đất, kế hoạch sử dụng đất, chỉ tiêu sử dụng đất
văn phòng làm sổ, chỗ làm giấy đất: văn phòng đăng ký đất đai, chi nhánh văn phòng đăng ký đất đai
sang tên đất, mua bán sang nhượng đất, sang nhượng: chuyển nhượng quyền sử dụng đất, đăng ký biến động đất đai
giao đất cho công ty, cho công ty mướn đất: giao đất cho thuê đất, cho thuê đất
luật đất mới: luật đất đai 2024, luật đất đai
đếm đất đếm nhà, kê khai đất đai: kiểm kê đất đai, kiểm đếm

# Khoáng sản
hút cát, cát tặc, múc cát lậu, hút trộm cát, sà lan hút cát, trộm cát: khai thác cát trái phép, khai thác khoáng sản trái phép, cát sỏi lòng sông
đào vàng, vàng tặc, đãi vàng: khai thác vàng trái phép, khai thác khoáng sản trái phép
phá núi lấy đá, nổ mìn lấy đá, hầm đá: khai thác đá, mỏ đá, vật liệu xây dựng thông thường
đào đất lậu, múc đất lậu, đất tặc, bán đất mặt, xúc đất bán: khai thác đất san lấp trái phép, đất san lấp
thiếu cát đất làm đường, không đủ cát, khan đất đắp, khan cát: thiếu vật liệu san lấp, khan hiếm vật liệu, nguồn vật liệu đắp nền
cho phép đào mỏ, giấy phép hầm mỏ, cấp mỏ: giấy phép khai thác khoáng sản, cấp phép khai thác khoáng sản
đấu mỏ, bán quyền đào mỏ: đấu giá quyền khai thác khoáng sản, tiền cấp quyền khai thác khoáng sản
mỏ đào xong bỏ, mỏ bỏ không lấp, hố mỏ: cải tạo phục hồi môi trường, đóng cửa mỏ, ký quỹ phục hồi môi trường
quặng bô xít, đất đỏ làm nhôm: bauxit, alumin
xe ben chở quá tải, xe hổ vồ, xe chở đất đá: xe quá tải, xe quá khổ quá tải
đào giếng, khoan giếng, hút nước ngầm, nước dưới lòng đất: khai thác nước dưới đất, tài nguyên nước, nước ngầm

# Quy hoạch, đô thị, xây dựng, nhà ở
vẽ trước tương lai tỉnh, bản vẽ phát triển, bản vẽ tỉnh, tính đường dài: quy hoạch tỉnh, quy hoạch thời kỳ 2021-2030 tầm nhìn 2050, lập quy hoạch
bản vẽ thành phố, vẽ bản đồ xây dựng, vẽ phố xá: quy hoạch chung, quy hoạch phân khu, quy hoạch chi tiết, quy hoạch xây dựng
quy hoạch chồng quy hoạch, đá nhau quy hoạch, vẽ chồng lên nhau: quy hoạch chồng chéo, thiếu đồng bộ, chưa thống nhất
sửa bản vẽ, vẽ lại quy hoạch: điều chỉnh quy hoạch
thị xã lên thành phố, lên thành phố, lên hạng đô thị, huyện lên thị xã, lên phường: nâng cấp đô thị, nâng loại đô thị, công nhận đô thị loại
dân ở phố, tỷ lệ dân thành thị, mấy phần dân ở phố: tỷ lệ đô thị hóa, dân số đô thị
bộ mặt phố phường, phố xá khang trang, phố sạch đẹp: diện mạo đô thị, chỉnh trang đô thị, mỹ quan đô thị
phố nhếch nhác, vỉa hè lộn xộn, chiếm vỉa hè, lấn vỉa hè: trật tự đô thị, lấn chiếm vỉa hè, lấn chiếm lòng lề đường
khu phố mới, khu nhà mới, khu đô thị bán nền: khu đô thị mới, dự án khu đô thị, khu dân cư
khu đô thị ma, biệt thự bỏ hoang, nhà xây không ai ở: khu đô thị bỏ hoang, chậm triển khai
công viên cây cối, cây bóng mát, chỗ hóng mát: cây xanh đô thị, công viên, đất cây xanh
cống rãnh, cống nghẹt, nghẹt cống: hệ thống thoát nước, thoát nước đô thị, cống thoát nước
dây điện chằng chịt, dây nhợ lằng nhằng, mạng nhện dây: ngầm hóa, chỉnh trang cáp viễn thông
xây lậu, xây chui, xây không phép, cất nhà lậu: xây dựng không phép, xây dựng sai phép, trật tự xây dựng
giấy phép cất nhà, xin phép xây nhà, xin xây nhà: cấp giấy phép xây dựng
công trình dỏm, xây ẩu, rút ruột công trình, mới xây đã hỏng, làm xong đã hư, ruột tre: chất lượng công trình, quản lý chất lượng công trình xây dựng, hư hỏng xuống cấp
nhà giá rẻ, nhà cho người thu nhập thấp, căn hộ giá mềm, nhà rẻ: nhà ở xã hội, nhà ở cho người thu nhập thấp
nhà cửa dột nát, nhà lá, nhà xiêu vẹo, nhà ọp ẹp, nhà rách, nhà tranh vách đất: nhà tạm nhà dột nát, xóa nhà tạm nhà dột nát, hỗ trợ nhà ở
xóa nhà lá, cất nhà cho người nghèo, xây nhà cho hộ nghèo: xóa nhà tạm nhà dột nát, nhà đại đoàn kết, hỗ trợ nhà ở hộ nghèo
chung cư cũ, nhà tập thể cũ, nhà sắp sập: cải tạo chung cư cũ, nhà chung cư xuống cấp
mỗi người mấy mét nhà, ở rộng bao nhiêu, chỗ ở rộng hẹp: diện tích nhà ở bình quân đầu người, diện tích sàn nhà ở
mua bán nhà đất đóng băng, nhà đất ế, địa ốc, nhà đất đứng hình: thị trường bất động sản, bất động sản trầm lắng
nhà xây mới, bao nhiêu căn, mấy căn hộ: số căn nhà ở, phát triển nhà ở, dự án nhà ở
trụ sở mới, xây trụ sở, cơ quan xây nhà to: xây dựng trụ sở làm việc, trung tâm hành chính
điện đường trường trạm, cơ sở vật chất chung, cầu đường điện nước: kết cấu hạ tầng, hạ tầng kinh tế xã hội, cơ sở hạ tầng
hạ tầng yếu kém, đường sá thiếu thốn, thiếu đường thiếu điện: hạ tầng chưa đồng bộ, kết cấu hạ tầng còn hạn chế
thợ hồ, thợ xây, thầu xây: ngành xây dựng, lao động xây dựng, giá trị sản xuất xây dựng

# Giao thông
đường sá, đường xá, làm đường, mở đường, xây đường: hạ tầng giao thông, xây dựng đường giao thông, kết cấu hạ tầng giao thông
đường ổ gà, ổ voi, đường nát, đường hư, đường xấu, đường lầy lội, đường nát bét: đường xuống cấp, mặt đường hư hỏng, sửa chữa nâng cấp đường
vá đường, sửa đường, tráng nhựa, trải nhựa, thảm lại đường: sửa chữa bảo trì đường bộ, duy tu bảo dưỡng, thảm nhựa, nâng cấp mặt đường
mấy cây số đường, bao nhiêu cây số, làm được mấy cây số: km đường, chiều dài tuyến, tổng chiều dài
đường lớn đi nhanh, xa lộ, đường cao tốc bắc nam, xa lộ cao tốc: đường cao tốc, tuyến cao tốc, cao tốc bắc - nam
đường lớn liên tỉnh, đường cái, đường trung ương: quốc lộ, nâng cấp quốc lộ
đường của tỉnh, đường tỉnh làm: tỉnh lộ, đường tỉnh, đt
đường vòng ngoài phố, đường tránh phố: đường vành đai, đường tránh, tuyến tránh
đường nối các nơi, đường nối tỉnh này tỉnh kia, đường thông thương: tuyến kết nối liên vùng, đường kết nối, giao thông kết nối
xe hơi vô tới xã, xe tới trung tâm xã, ô tô vào làng, xe hơi vào xã: đường ô tô đến trung tâm xã, xã có đường ô tô
đi lại khó khăn, đường đi khổ sở, đi lại cực khổ, cách trở đò giang: giao thông đi lại khó khăn, giao thông chia cắt
cầu sắp sập, cầu khỉ, cầu ván, cầu tre: cầu yếu, xóa cầu khỉ, cầu dân sinh, cầu nông thôn
xây cầu, bắc cầu, làm cầu: xây dựng cầu, dự án cầu, cầu giao thông
đò ngang, bến đò, phà, đi phà, qua đò: bến khách ngang sông, bến phà, đường thủy nội địa
kẹt xe, tắc đường, ùn đường, xe cộ ùn ùn, xe nhích từng chút: ùn tắc giao thông, chống ùn tắc giao thông
đụng xe, tông xe, tai nạn xe cộ, chết vì xe, xe đụng chết người, va quẹt xe: tai nạn giao thông, số vụ tai nạn giao thông, người chết vì tai nạn giao thông
khúc đường hay tai nạn, đoạn đường tử thần, chỗ hay đụng xe: điểm đen tai nạn giao thông, điểm tiềm ẩn tai nạn giao thông, xử lý điểm đen
say xỉn lái xe, uống rượu lái xe, nhậu xong chạy xe, thổi nồng độ cồn: vi phạm nồng độ cồn, xử lý nồng độ cồn
chạy ẩu, phóng nhanh, đua xe, lạng lách, rồ ga: vi phạm tốc độ, đua xe trái phép, trật tự an toàn giao thông
xe đò, xe dù, bến cóc, xe dù bến cóc: vận tải hành khách, xe khách, bến xe
xe bus, đi lại công cộng: xe buýt, vận tải hành khách công cộng
chở khách chở hàng, xe tải chở hàng, chở thuê: vận tải hàng hóa, vận tải hành khách, doanh thu vận tải, luân chuyển hàng hóa
xe chở quá nặng, xe chở lố tải, cày nát đường, xe tải nặng: xe quá tải, kiểm soát tải trọng xe
cảng tàu, cảng lớn, bến tàu: cảng biển, bến cảng, cảng nước sâu
hàng lên xuống cảng, hàng bốc qua cảng, tàu cập bến: hàng hóa thông qua cảng, sản lượng hàng hóa qua cảng
ghe tàu sông, đường sông, chở bằng ghe, chở bằng sà lan: đường thủy nội địa, vận tải thủy nội địa
nạo lòng sông, luồng cạn, tàu mắc cạn: nạo vét luồng, luồng hàng hải
phi trường, máy bay: cảng hàng không, sân bay, hàng không
xe lửa, tàu hỏa, đường rầy, đường ray: đường sắt, tuyến đường sắt
tàu điện, tàu cao tốc, xe lửa nhanh: đường sắt tốc độ cao, đường sắt đô thị
chắn tàu, đường băng qua đường ray, lối tắt qua đường tàu: lối đi tự mở, đường ngang đường sắt, hành lang an toàn đường sắt
thu tiền qua đường, trạm bot: trạm thu phí, dự án bot
đăng kiểm xe, khám xe, xét xe: đăng kiểm, đăng kiểm phương tiện
thi bằng lái, học lái xe, lấy bằng lái: sát hạch lái xe, đào tạo lái xe, giấy phép lái xe
đèn xanh đèn đỏ, đèn giao thông, cột đèn: đèn tín hiệu giao thông, hệ thống báo hiệu
lấn lề đường, chiếm lòng đường, họp chợ trên đường: lấn chiếm hành lang an toàn giao thông, hành lang an toàn đường bộ
đường dọc biển: đường ven biển, tuyến đường bộ ven biển
đường sát biên, đường dọc biên giới: đường tuần tra biên giới, đường vành đai biên giới
bến xe cũ, dời bến xe: bến xe khách, đầu tư bến xe
kết nối hàng hóa đường biển, cửa ra biển: cảng biển, logistics, kết nối giao thông

# Điện, năng lượng
câu điện, kéo điện, mắc điện, đem điện về bản, đưa điện về làng: cấp điện nông thôn, lưới điện nông thôn, điện khí hóa nông thôn
chưa có điện, thắp đèn dầu, còn đèn dầu, bản chưa điện: thôn bản chưa có điện, hộ chưa có điện lưới quốc gia
mấy nhà có điện, bao nhiêu hộ xài điện, tỷ lệ xài điện: tỷ lệ hộ sử dụng điện, hộ được sử dụng điện lưới quốc gia
cúp điện, cúp cầu dao, điện chập chờn, điện phập phù, điện yếu: mất điện, ngừng cung cấp điện, thiếu điện, tiết giảm điện
xài bao nhiêu điện, tiền điện: sản lượng điện thương phẩm, điện tiêu thụ, điện thương phẩm
trạm điện, trụ điện, dây cao thế, cột điện: trạm biến áp, đường dây 110kv, lưới điện, đường dây 500kv
điện nắng, điện từ mặt trời, tấm pin trên mái, pin mặt trời: điện mặt trời, điện mặt trời mái nhà, năng lượng tái tạo
điện từ gió, quạt gió, cối xay gió, trụ gió, cánh quạt điện: điện gió, dự án điện gió, năng lượng tái tạo
điện sạch, nguồn điện xanh, điện không khói: năng lượng tái tạo, năng lượng sạch
đập thủy điện, nhà máy điện nước, làm điện từ nước: thủy điện, nhà máy thủy điện, dự án thủy điện
điện than, nhà máy nhiệt than, đốt than làm điện: nhiệt điện, nhà máy nhiệt điện
nhà máy khí, điện bằng khí: điện khí lng, nhiệt điện khí, điện khí
nghẽn điện, điện làm ra không bán được, điện thừa không tải: giải tỏa công suất, quá tải lưới điện truyền tải
xài điện tiết kiệm, tắt bớt điện: tiết kiệm điện, sử dụng năng lượng tiết kiệm hiệu quả
giàn khoan, dầu hỏa dưới biển, mỏ dầu: dầu khí, khai thác dầu thô, lọc hóa dầu
xưởng lọc dầu: lọc hóa dầu, nhà máy lọc dầu
điện ra đảo, kéo cáp ra đảo: cấp điện cho đảo, cáp ngầm, điện lưới ra đảo
điện nguyên tử, lò nguyên tử: điện hạt nhân, nhà máy điện hạt nhân

# Nước sạch
nước máy, nước phông tên, nước uống sạch, nước xài, nước ăn uống: nước sạch, nước sinh hoạt hợp vệ sinh, cấp nước sạch
mấy nhà có nước máy, bao nhiêu hộ xài nước máy, tỷ lệ xài nước máy: tỷ lệ hộ sử dụng nước sạch, tỷ lệ dân số sử dụng nước hợp vệ sinh, tỷ lệ dân cư đô thị sử dụng nước sạch
trạm nước, trạm lọc nước: công trình cấp nước tập trung, nhà máy nước, hệ thống cấp nước
trạm nước hư, công trình nước bỏ hoang, giếng khô, bể nước bỏ không: công trình cấp nước không hoạt động, công trình nước sinh hoạt hư hỏng, kém bền vững
nước phèn, nước đục, nước hôi, nước dơ: chất lượng nước, nước không bảo đảm vệ sinh, ô nhiễm nguồn nước
nước rò rỉ, thất thoát nước máy, bể ống nước: tỷ lệ thất thoát nước, thất thu nước sạch
cầu tiêu, nhà xí, cầu cá, hố xí, chuồng xí: nhà tiêu hợp vệ sinh, vệ sinh nông thôn
dân uống nước suối, nước khe, nước mưa lu: nước sinh hoạt phân tán, nước hợp vệ sinh

# Rác, môi trường
rác rến, xả rác, đổ rác, rác thải, đổ rác bậy: chất thải rắn sinh hoạt, rác thải sinh hoạt, thu gom rác thải
gom rác, hốt rác, lấy rác, xe rác: thu gom xử lý chất thải rắn sinh hoạt, tỷ lệ thu gom rác, thu gom vận chuyển chất thải
bãi rác, núi rác, đống rác, bãi rác hôi thối, rác chất cao: bãi chôn lấp, bãi rác quá tải, bãi chôn lấp chất thải
đốt rác, nhà máy đốt rác, lò đốt: lò đốt rác, nhà máy xử lý chất thải, đốt rác phát điện
chia rác, phân rác, bỏ rác riêng: phân loại rác tại nguồn, phân loại chất thải rắn tại nguồn
đồ nhựa, bịch ni lông, bao ni lông, túi nilon, chai nhựa: rác thải nhựa, chất thải nhựa, túi ni lông, chống rác thải nhựa
rác bệnh viện, kim tiêm bỏ, rác độc: chất thải y tế, chất thải nguy hại
vỏ chai thuốc sâu, bao bì thuốc trừ sâu, vỏ thuốc rầy: bao gói thuốc bảo vệ thực vật, thu gom bao gói thuốc bảo vệ thực vật
nước thải bẩn, xả nước bẩn, xả thải lậu, xả trộm, xả bẩn, nước cống đen: nước thải, xử lý nước thải, xả thải gây ô nhiễm
sông chết, kênh đen, kênh hôi thối, sông đen ngòm, nước sông bẩn, con kênh chết: ô nhiễm nguồn nước, ô nhiễm sông, chất lượng nước mặt
bẩn thỉu, hôi thối, bốc mùi, dơ dáy, mùi hôi: ô nhiễm môi trường, ô nhiễm mùi, vệ sinh môi trường
khói bụi, không khí bẩn, bụi mù trời, bụi bặm, khói nhà máy: ô nhiễm không khí, chất lượng không khí, bụi khí thải
ồn ào, hát kẹo kéo, loa kẹo kéo: ô nhiễm tiếng ồn, tiếng ồn
nhà máy gây bẩn, cơ sở xả bẩn nặng, công ty bẩn: cơ sở gây ô nhiễm môi trường nghiêm trọng, xử lý cơ sở gây ô nhiễm
giấy phép xả thải, hồ sơ môi trường dự án: đánh giá tác động môi trường, giấy phép môi trường
đo không khí nước, máy đo ô nhiễm: quan trắc môi trường, trạm quan trắc tự động
giữ gìn cây cỏ thú vật, giữ muôn loài: đa dạng sinh học, bảo tồn đa dạng sinh học, khu bảo tồn
làng nghề bẩn, làng nghề hôi thối, làng tái chế bẩn: ô nhiễm làng nghề, môi trường làng nghề
nghĩa địa, chôn cất, mồ mả, hỏa thiêu: nghĩa trang, di dời mồ mả, hỏa táng, nhà tang lễ
trời nóng lên, khí hậu thất thường, thời tiết thất thường, thời tiết đỏng đảnh, trái đất nóng: biến đổi khí hậu, ứng phó biến đổi khí hậu, thời tiết cực đoan
biển dâng, nước biển lên: nước biển dâng
khói nhà kính, bớt khí thải, không thải carbon: phát thải khí nhà kính, giảm phát thải, phát thải ròng bằng 0, net zero
dọn dẹp sông rạch, vớt bèo: vệ sinh môi trường, khơi thông dòng chảy, vớt lục bình
dọn vệ sinh, ngày chủ nhật dọn dẹp, quét dọn đường làng: ngày chủ nhật xanh, phong trào vệ sinh môi trường, ra quân dọn vệ sinh
phạt công ty xả bẩn, phạt môi trường: xử phạt vi phạm hành chính lĩnh vực bảo vệ môi trường, thanh tra môi trường
tràn dầu, dầu loang: sự cố tràn dầu
nước dùng lại, tái chế đồ cũ, xài lại đồ bỏ: tái chế tái sử dụng, kinh tế tuần hoàn
đất bạc màu, đất chai, đất hết màu mỡ: thoái hóa đất, bạc màu, cải tạo đất

# Khoa học công nghệ
nhà khoa học, nghiên cứu tìm tòi, mấy đề tài, đề tài bỏ ngăn kéo, nghiên cứu xong để đó: nhiệm vụ khoa học công nghệ, đề tài dự án khoa học, ứng dụng kết quả nghiên cứu
áp dụng kỹ thuật mới, đưa máy móc mới, làm theo kỹ thuật: ứng dụng tiến bộ khoa học kỹ thuật, chuyển giao công nghệ
sáng chế, nông dân chế máy, phát minh, nhà chế tạo chân đất: sáng kiến, sáng kiến cải tiến kỹ thuật, giải pháp hữu ích, hội thi sáng tạo kỹ thuật
giữ bản quyền, đăng ký tên hàng, giữ tên thương hiệu: sở hữu trí tuệ, bảo hộ nhãn hiệu, đăng ký nhãn hiệu, chỉ dẫn địa lý
đổi mới cách nghĩ cách làm, ý tưởng mới: đổi mới sáng tạo, chỉ số đổi mới sáng tạo, pii
công nghệ thời bốn chấm không, bốn chấm không: cách mạng công nghiệp lần thứ tư, công nghiệp 4.0
trí khôn nhân tạo, máy tự nghĩ, robot: trí tuệ nhân tạo, ai
xài tiền cho khoa học, tiền nghiên cứu: chi sự nghiệp khoa học công nghệ, kinh phí khoa học công nghệ, quỹ phát triển khoa học công nghệ
chip điện tử, con chip, làm chip: công nghiệp bán dẫn, bán dẫn, vi mạch
cân đo đong đếm, kiểm tra cân: kiểm định phương tiện đo, tiêu chuẩn đo lường chất lượng
chất phóng xạ, tia x quang: an toàn bức xạ hạt nhân

# Chuyển đổi số, viễn thông
lên mạng làm giấy tờ, nộp giấy tờ qua mạng, nộp hồ sơ qua mạng, làm giấy tờ trên mạng, khỏi lên cơ quan: dịch vụ công trực tuyến, hồ sơ trực tuyến, dịch vụ công trực tuyến toàn trình
đưa lên máy tính, làm bằng máy tính, số hóa giấy tờ, bỏ giấy xài máy, quét giấy vô máy: chuyển đổi số, số hóa hồ sơ, ứng dụng công nghệ thông tin
cơ quan trên mạng, làm việc không giấy, chính quyền trên mạng, họp không giấy: chính quyền điện tử, chính quyền số, phòng họp không giấy
họp qua mạng, họp qua màn hình, họp từ xa: hội nghị truyền hình trực tuyến, họp trực tuyến
gửi công văn qua mạng, công văn điện tử: văn bản điện tử, trục liên thông văn bản, quản lý văn bản và điều hành
ký trên máy, chữ ký điện tử: chữ ký số, chứng thư số
sóng điện thoại, mất sóng, vùng không sóng, bắt sóng, điện thoại không sóng: vùng lõm sóng, phủ sóng di động, trạm bts
cột sóng, trạm phát sóng, cột ăng ten: trạm bts, hạ tầng viễn thông, trạm thu phát sóng di động
mạng mạnh mạng yếu, mạng nhanh, kéo mạng, cáp mạng, mạng về bản: internet băng rộng, cáp quang, hạ tầng số, băng rộng cáp quang
bao nhiêu người xài mạng, dân xài internet, mấy người xài điện thoại: thuê bao internet, thuê bao điện thoại, tỷ lệ người dùng internet, thuê bao di động
smartphone, điện thoại cảm ứng: điện thoại thông minh, tỷ lệ sử dụng điện thoại thông minh
sóng năm gờ, mạng 5 gờ: mạng 5g, phủ sóng 5g
gửi thư bưu phẩm, giao hàng bưu điện, nhà bưu điện xã: bưu chính, điểm bưu điện văn hóa xã, bưu chính công ích
bị hack, tin tặc, lọt thông tin, lộ thông tin: an toàn thông tin mạng, an ninh mạng, tấn công mạng
lừa trên mạng, lừa qua điện thoại, bị gạt qua mạng: lừa đảo chiếm đoạt tài sản trên không gian mạng, tội phạm công nghệ cao
tổ giúp dân xài mạng, chỉ dân xài điện thoại, nhóm giúp bà con lên mạng: tổ công nghệ số cộng đồng
bình dân học mạng, dạy dân xài máy: bình dân học vụ số, phổ cập kỹ năng số
kho dữ liệu, dữ liệu gom chung, số liệu dùng chung: cơ sở dữ liệu dùng chung, kho dữ liệu dùng chung, trung tâm dữ liệu
dữ liệu không nối nhau, mỗi nơi một phần mềm, phần mềm đá nhau: chưa kết nối liên thông, thiếu đồng bộ, chia sẻ dữ liệu
phòng theo dõi cả tỉnh, màn hình lớn theo dõi: trung tâm điều hành thông minh, ioc, trung tâm giám sát điều hành
thành phố thông minh, phố gắn camera: đô thị thông minh, đô thị thông minh bền vững
gắn camera, camera theo dõi, mắt thần: camera giám sát, camera an ninh
thẻ căn cước chip, định danh mức hai, app vneid: định danh điện tử, vneid, căn cước công dân gắn chip, đề án 06
hạng chuyển đổi số, tỉnh số hóa hạng mấy: chỉ số chuyển đổi số, dti, xếp hạng chuyển đổi số
công ty làm phần mềm, hãng công nghệ: doanh nghiệp công nghệ số, công nghiệp công nghệ thông tin
máy tính cũ kỹ, máy móc cơ quan cũ, thiếu máy tính: trang thiết bị công nghệ thông tin lạc hậu, hạ tầng công nghệ thông tin chưa đồng bộ
cán bộ mù máy tính, dốt máy tính, thiếu người giỏi máy tính: nhân lực công nghệ thông tin hạn chế, kỹ năng số
số điện thoại nóng, gọi đường dây nóng, tổng đài hỏi đáp: đường dây nóng, tổng đài, phản ánh kiến nghị
trang mạng của tỉnh, web tỉnh, website tỉnh: cổng thông tin điện tử, trang thông tin điện tử
loa phường, loa phát thanh, cái loa xã: đài truyền thanh cơ sở, truyền thanh thông minh, hệ thống truyền thanh cơ sở
cuộc gọi rác: sim rác, quản lý thuê bao, tin nhắn rác

# Đất, nhà, phố
ruộng vườn bị quy hoạch, dính quy hoạch, nhà trong quy hoạch: quy hoạch treo, quyền lợi người dân vùng quy hoạch
mua giấy tay, giấy viết tay: đất chưa có giấy chứng nhận, giấy tờ viết tay, cấp giấy chứng nhận lần đầu
sổ đỏ cấp sai, sổ đỏ nhầm, trùng sổ: thu hồi giấy chứng nhận cấp sai, đính chính giấy chứng nhận
đất chùa đất nhà thờ, đòi đất tôn giáo: đất tôn giáo, đất cơ sở tôn giáo
đất quân đội, đất đồn trú: đất quốc phòng, đất an ninh
bãi bồi, đất bồi ven sông: đất bãi bồi ven sông ven biển
lấn biển, đổ đất ra biển: dự án lấn biển
dân giãn khỏi phố cổ: giãn dân
cải tạo hẻm, hẻm nhỏ, mở hẻm: nâng cấp mở rộng hẻm, chỉnh trang đô thị
nhà ven kênh, nhà trên sông, nhà ổ chuột: di dời nhà ven kênh rạch, nhà ở trên và ven kênh rạch
bãi giữ xe, chỗ đậu xe, thiếu chỗ để xe: bãi đỗ xe, giao thông tĩnh
tên đường, đặt tên phố, số nhà: đặt tên đường, đánh số nhà
cháy nhà, cháy chợ, cháy xưởng, bà hỏa: cháy nổ, phòng cháy chữa cháy, số vụ cháy

# Giao thông, vận tải
đường mở rộng ra, nới đường, nới rộng đường: mở rộng nâng cấp tuyến đường, mở rộng quốc lộ
đường mòn, đường bùn: đường đất, cứng hóa đường giao thông, tỷ lệ cứng hóa
bao nhiêu đường đã cứng, đường nhựa được mấy phần: tỷ lệ nhựa hóa bê tông hóa, tỷ lệ cứng hóa
cầu cạn, hầm chui: nút giao khác mức, cầu vượt, nút giao
ngã tư kẹt, ngã ba kẹt: nút giao thông, ùn tắc giao thông
đường sụt, đường lở, đèo lở, tắc đèo: sạt lở taluy, đường giao thông bị sạt lở, ách tắc giao thông
xe công nghệ, xe ôm công nghệ, xe ôm, grab: vận tải hành khách, xe hợp đồng, taxi
tàu ra đảo, tàu cao tốc ra đảo: vận tải khách ra đảo, tuyến vận tải thủy từ bờ ra đảo
ga tàu: ga đường sắt, nhà ga
đội mũ, không đội nón bảo hiểm, chở ba chở tư: vi phạm không đội mũ bảo hiểm, trật tự an toàn giao thông
học trò chạy xe máy, con nít chạy xe: học sinh điều khiển xe không đủ tuổi, vi phạm an toàn giao thông của học sinh
xe tự chế, xe độ chế: phương tiện tự chế, xe công nông
chìm ghe, lật đò, đắm tàu: tai nạn đường thủy, tai nạn giao thông đường thủy

# Điện, nước, môi trường, số
giá điện lên, điện mắc: giá điện, điều chỉnh giá điện
điện giật, chập điện: an toàn điện, tai nạn điện
xe điện, xe máy điện, trụ sạc: phương tiện giao thông điện, trạm sạc điện
dân phản đối bãi rác, dân chặn xe rác, chặn xe rác: phản đối bãi rác, khiếu kiện môi trường
nước thải sinh hoạt phố, nước cống phố: nước thải đô thị, tỷ lệ nước thải đô thị được xử lý
bệnh vì nhà máy, làng ung thư: ô nhiễm môi trường nghiêm trọng, điểm nóng môi trường
cỏ lau ngoại lai, cây mai dương, rùa tai đỏ: sinh vật ngoại lai xâm hại
khu đầm lầy, đất ngập nước: vùng đất ngập nước, khu ramsar
đất dioxin, chất độc da cam trong đất: ô nhiễm dioxin, tẩy độc dioxin
bom mìn còn sót, rà bom, dò mìn: rà phá bom mìn, khắc phục hậu quả bom mìn
lún nền, đất lún: sụt lún đất, sụt lún
mạng rớt, mạng chập chờn, internet chậm, nghẽn mạng: chất lượng dịch vụ viễn thông, đường truyền không ổn định
bấm điện thoại làm giấy, nộp tiền phí qua mạng: thanh toán trực tuyến, dịch vụ công trực tuyến
dân ngại lên mạng làm giấy, người già không biết bấm: kỹ năng số hạn chế, tỷ lệ hồ sơ trực tuyến thấp
gửi thư điện tử, thư điện tử cơ quan: thư điện tử công vụ
số hóa sổ hộ tịch, khai sinh trên máy: số hóa dữ liệu hộ tịch, cơ sở dữ liệu hộ tịch
dữ liệu dân cư, làm sạch dữ liệu dân: cơ sở dữ liệu quốc gia về dân cư, dữ liệu đúng đủ sạch sống
tra cứu tỉnh bằng app, app của tỉnh: ứng dụng công dân số, nền tảng công dân số
máy nghe trộm dữ liệu, giữ kín dữ liệu: bảo vệ dữ liệu cá nhân, an toàn thông tin
bệnh án trên máy, sổ khám bệnh trên máy: bệnh án điện tử, hồ sơ sức khỏe điện tử
`
