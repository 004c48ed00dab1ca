/** Work, income, poverty, policy for people, culture: everyday phrases and what papers say instead, in the format that `everyday-words.ts` reads. */
export const WORK_AND_WELFARE = `
# Việc làm, lao động
mất việc, không có việc làm, bị đuổi việc, ngồi chơi xơi nước, bị cho nghỉ: tỷ lệ thất nghiệp, lao động mất việc làm, thiếu việc làm
kiếm việc, tìm việc, có công ăn việc làm, có chỗ làm, lo việc cho dân: giải quyết việc làm, tạo việc làm mới
bao nhiêu người có việc, mấy người có việc làm thêm: giải quyết việc làm cho lao động, số lao động được tạo việc làm
làm không đủ việc, làm bữa đực bữa cái: thiếu việc làm, việc làm không ổn định
đi làm nước ngoài, đi tây làm thuê, xuất khẩu người, đi nhật làm, đi hàn làm, đi đài loan làm: xuất khẩu lao động, người lao động đi làm việc ở nước ngoài theo hợp đồng
đi làm xa, bỏ quê đi làm, lên thành phố làm, bỏ xứ làm ăn, tha hương kiếm sống: lao động đi làm việc ngoài tỉnh, di cư lao động
chợ việc làm, phiên chợ việc, ngày hội tìm việc, chỗ giới thiệu việc: sàn giao dịch việc làm, trung tâm dịch vụ việc làm
tiền thất nghiệp, lãnh tiền thất nghiệp, trợ cấp mất việc: bảo hiểm thất nghiệp, trợ cấp thất nghiệp
thợ trong xưởng, người làm thuê, dân khu công nghiệp: công nhân lao động, người lao động
công nhân đình công, thợ bỏ việc phản đối, nghỉ việc tập thể, ngưng việc đòi quyền: đình công, ngừng việc tập thể, tranh chấp lao động
chậm lương, quỵt lương, không trả lương: nợ lương người lao động, tiền lương
lương thợ, lương công nhân, tiền công mỗi tháng, lương tháng bao nhiêu: tiền lương bình quân, thu nhập bình quân người lao động
thưởng tết, tiền thưởng cuối năm: tiền thưởng tết, chăm lo tết
chỗ ở cho công nhân, nhà cho thợ thuê: nhà ở công nhân, nhà ở xã hội, thiết chế công đoàn
người chết khi làm việc, tai nạn lúc làm, tai nạn nơi làm việc: tai nạn lao động, an toàn vệ sinh lao động
vay vốn để làm ăn, vay tiền tạo việc: quỹ quốc gia về việc làm, vốn vay giải quyết việc làm
bỏ ruộng vô nhà máy, bớt người làm nông: chuyển dịch cơ cấu lao động, tỷ trọng lao động nông nghiệp
người trong tuổi làm việc, lực lượng làm việc: lực lượng lao động, lao động trong độ tuổi
bộ đội ra quân tìm việc, lính xuất ngũ học nghề: bộ đội xuất ngũ, hỗ trợ đào tạo nghề cho bộ đội xuất ngũ
thiếu người làm, thiếu tay làm, kiếm không ra công nhân: thiếu hụt lao động, thị trường lao động
người nước ngoài vô làm, tây sang làm việc: lao động nước ngoài, giấy phép lao động
trẻ con phải đi làm, con nít làm thuê: lao động trẻ em
làm năng suất: năng suất lao động xã hội, năng suất lao động

# Thu nhập, mức sống
mỗi người kiếm được bao nhiêu, tiền kiếm được đầu người, thu nhập từng người: thu nhập bình quân đầu người, grdp bình quân đầu người
dân khá lên, đời sống khấm khá, dân đỡ khổ, cuộc sống sung túc: đời sống nhân dân được cải thiện, nâng cao đời sống vật chất và tinh thần
dân còn khổ, đời sống cực khổ, sống chật vật, chạy ăn từng bữa, túng thiếu: đời sống một bộ phận nhân dân còn khó khăn
giàu nghèo cách xa, khoảng cách giàu nghèo: phân hóa giàu nghèo, chênh lệch thu nhập, bất bình đẳng
đời sống người dân, cuộc sống bà con, bà con sống ra sao: đời sống nhân dân, mức sống dân cư
ăn tiêu hằng ngày, chi tiêu trong nhà: chi tiêu hộ gia đình, mức sống dân cư

# Nghèo, giảm nghèo
nhà nghèo, dân nghèo, người nghèo khó, gia đình túng thiếu, nghèo rớt mồng tơi, nghèo xơ xác: hộ nghèo, tỷ lệ hộ nghèo, người nghèo
sắp nghèo, mấp mé nghèo, gần nghèo, nghèo vừa thoát: hộ cận nghèo, tỷ lệ hộ cận nghèo
thoát cảnh nghèo, hết nghèo, ra khỏi sổ nghèo, bớt nghèo, bớt người nghèo: giảm nghèo bền vững, tỷ lệ hộ nghèo giảm, thoát nghèo
còn bao nhiêu nhà nghèo, tỷ lệ nghèo, còn mấy phần trăm nghèo: tỷ lệ hộ nghèo, hộ nghèo theo chuẩn đa chiều
nghèo trở lại, thoát rồi nghèo lại, tái nghèo hoài: tái nghèo, phát sinh hộ nghèo mới, giảm nghèo chưa bền vững
trông chờ nhà nước, ngồi chờ cứu trợ, không muốn thoát nghèo, ỷ lại chính sách: tư tưởng trông chờ ỷ lại
cái chuẩn tính nghèo, thước đo nghèo, nghèo nhiều mặt: chuẩn nghèo đa chiều, chuẩn nghèo tiếp cận đa chiều
cho người nghèo vay, vay ngân hàng người nghèo, vay ưu đãi: tín dụng chính sách xã hội, ngân hàng chính sách xã hội, vốn vay ưu đãi
tiền cho chương trình xóa nghèo, tiền xóa nghèo: chương trình mục tiêu quốc gia giảm nghèo bền vững
quyên góp cho người nghèo, ủng hộ người nghèo, góp tiền giúp người nghèo: quỹ vì người nghèo, vận động quỹ vì người nghèo
xã nghèo nhất, nơi nghèo nhất, vùng nghèo: huyện nghèo, xã đặc biệt khó khăn, chương trình 30a
xã bãi ngang, vùng ven biển nghèo: xã đặc biệt khó khăn vùng bãi ngang ven biển
cho bò cho heo người nghèo, trao cần câu, hỗ trợ làm ăn: hỗ trợ sinh kế, đa dạng hóa sinh kế, hỗ trợ phát triển sản xuất
vì sao nghèo, tại sao còn nghèo: nguyên nhân nghèo, giảm nghèo chưa bền vững
đói giáp hạt, thiếu ăn, đứt bữa, thiếu gạo ăn: hỗ trợ gạo cứu đói, thiếu đói giáp hạt

# Nhà ở cho người nghèo
nhà lụp xụp, nhà tạm bợ: nhà tạm nhà dột nát, xóa nhà tạm nhà dột nát
xây nhà tình thương, làm nhà giúp người nghèo, dựng nhà cho hộ khổ: nhà đại đoàn kết, hỗ trợ nhà ở cho hộ nghèo, xóa nhà tạm
nhà cho gia đình liệt sĩ, cất nhà cho thương binh, nhà cho người có công lao: nhà tình nghĩa, hỗ trợ nhà ở cho người có công
nhà cho người lương thấp, nhà cho người ít tiền, nhà vừa túi tiền, chung cư giá rẻ: nhà ở xã hội, nhà ở cho người thu nhập thấp
chỗ ở mỗi người mấy mét, diện tích ở đầu người: diện tích nhà ở bình quân đầu người
nhà xây chắc chắn, nhà xây kiên cố: tỷ lệ nhà ở kiên cố
dời dân khỏi chỗ sạt lở, dân ở chỗ nguy hiểm: bố trí ổn định dân cư, di dời dân vùng thiên tai, tái định cư
nhà tránh lũ, nhà chống bão: nhà ở phòng tránh bão lụt, cụm tuyến dân cư vượt lũ

# Người có công
người bị thương thời chiến: thương binh bệnh binh, người có công với cách mạng
người hy sinh, con em liệt sĩ, nhà có người hy sinh: thân nhân liệt sĩ, gia đình chính sách
mẹ anh hùng: bà mẹ việt nam anh hùng, phụng dưỡng mẹ việt nam anh hùng
người nhiễm chất độc: nạn nhân chất độc da cam, dioxin
đền ơn, trả ơn người đi trước, uống nước nhớ nguồn, ơn nghĩa: đền ơn đáp nghĩa, quỹ đền ơn đáp nghĩa
tìm mộ liệt sĩ, tìm xương cốt, đi tìm đồng đội, bốc mộ liệt sĩ: tìm kiếm quy tập hài cốt liệt sĩ
đài tưởng niệm, mồ mả liệt sĩ: nghĩa trang liệt sĩ, công trình ghi công liệt sĩ
ngày hai bảy tháng bảy, ngày thương binh: ngày thương binh - liệt sĩ, thăm tặng quà người có công
người từng đi lính đánh giặc, người tham gia kháng chiến, cựu binh: người hoạt động kháng chiến, cựu chiến binh, người có công
tiền chính sách, lãnh tiền chính sách: trợ cấp ưu đãi hàng tháng, chi trả trợ cấp người có công
làm giả hồ sơ thương binh, khai man thương binh: hồ sơ người có công tồn đọng, xác nhận người có công
người từng bị tù đày, tù chính trị: người hoạt động cách mạng bị địch bắt tù đày
nhà chính sách, gia đình diện ưu tiên, đối tượng được ưu tiên: gia đình chính sách, đối tượng chính sách

# Bảo trợ xã hội
tiền trợ cấp, lãnh trợ cấp, tiền cho người già yếu: trợ cấp xã hội hàng tháng, đối tượng bảo trợ xã hội
người già neo đơn, ông bà già không con, cụ già cô quạnh, già yếu không nơi nương tựa: người cao tuổi cô đơn, người cao tuổi không nơi nương tựa
trẻ không cha mẹ, trẻ bơ vơ, trẻ đường phố: trẻ em có hoàn cảnh đặc biệt, trẻ em mồ côi
người tàn tật, người tật nguyền, người què cụt, người mù, người câm điếc: người khuyết tật, trợ giúp người khuyết tật
ăn xin, ăn mày, người vô gia cư, hành khất: người lang thang xin ăn, đối tượng bảo trợ xã hội
nhà nuôi người già, viện dưỡng lão, nhà tình thương nuôi trẻ, trại trẻ mồ côi: cơ sở bảo trợ xã hội, trung tâm bảo trợ xã hội
cứu trợ bão lụt, cứu giúp vùng lũ, phát quà cứu trợ, giúp dân sau bão: cứu trợ khẩn cấp, trợ giúp đột xuất, khắc phục hậu quả thiên tai
lưới đỡ dân, lo cho dân nghèo khổ, lo cho người yếu thế, chăm lo người khó: an sinh xã hội, bảo đảm an sinh xã hội, trợ giúp xã hội
quà tết cho người nghèo, tặng quà tết, lo tết cho dân, tết cho người nghèo: chăm lo tết cho người nghèo, tặng quà tết đối tượng chính sách
làm từ thiện, nhà hảo tâm, mạnh thường quân, của cho người nghèo: hoạt động từ thiện nhân đạo, xã hội hóa
tiền hỗ trợ mùa dịch, gói cứu trợ covid: hỗ trợ người dân gặp khó khăn do đại dịch covid-19, nghị quyết 68
người điên, người bệnh thần kinh: người tâm thần, chăm sóc phục hồi chức năng người tâm thần

# Dân tộc, tôn giáo
người thiểu số, người dân tộc, bà con dân tộc: đồng bào dân tộc thiểu số, dân tộc thiểu số
người vùng cao, bà con miền núi, bản làng xa, chốn thâm sơn cùng cốc, nơi heo hút: vùng đồng bào dân tộc thiểu số và miền núi, vùng sâu vùng xa, vùng đặc biệt khó khăn
tiền cho vùng dân tộc, đầu tư vùng đồng bào: chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi, chương trình 135
thiếu đất ở đất làm, đồng bào không có đất, dân tộc thiếu đất: hỗ trợ đất ở đất sản xuất cho đồng bào dân tộc thiểu số
già bản, người đứng đầu bản, người được làng nể: người có uy tín trong đồng bào dân tộc thiểu số, già làng trưởng bản
người khơ me, chùa khơ me: đồng bào dân tộc khmer
người chàm, bà con chăm: đồng bào dân tộc chăm
chuyện dân tộc, việc đồng bào: công tác dân tộc, chính sách dân tộc
đốt rừng làm rẫy, du canh, nay đây mai đó: định canh định cư, du canh du cư
đạo giáo, chuyện đạo, chuyện tôn giáo, người có đạo, bà con theo đạo: công tác tôn giáo, tín đồ, chức sắc tôn giáo
nhà chùa, thầy chùa: phật giáo, chức sắc tôn giáo
nhà thờ, cha xứ, người công giáo: công giáo, đồng bào công giáo, tín ngưỡng tôn giáo
đạo trái phép, hội thánh lạ, truyền đạo lén: tà đạo, đạo lạ, truyền đạo trái pháp luật, hoạt động tôn giáo trái pháp luật
bói toán, lên đồng, thầy cúng, xem bói: mê tín dị đoan, hủ tục
tục lệ cổ hủ, thói xấu cũ, cưới xin linh đình, ma chay tốn kém: hủ tục lạc hậu, bài trừ hủ tục, nếp sống văn minh trong việc cưới việc tang

# Văn hóa, gia đình
sống có văn hóa, ăn ở văn hóa: nếp sống văn hóa, phong trào toàn dân đoàn kết xây dựng đời sống văn hóa
chỗ sinh hoạt chung, hội trường thôn, chỗ tụ họp bà con: thiết chế văn hóa, nhà văn hóa thôn, khu thể thao thôn
gia đình gương mẫu, nhà được công nhận văn hóa, gia đình có văn hóa: gia đình văn hóa, tỷ lệ gia đình đạt chuẩn văn hóa
xóm văn hóa: thôn bản tổ dân phố văn hóa, khu dân cư văn hóa
nhà nước cơ quan văn hóa, công sở văn minh: cơ quan đơn vị đạt chuẩn văn hóa, văn hóa công sở
đền chùa cổ, chỗ xưa cũ, nơi thờ cúng cổ, nhà cổ: di tích lịch sử văn hóa, bảo tồn và phát huy giá trị di tích
sửa đền, tu sửa di tích, trùng tu đình chùa, di tích hư nát: tu bổ tôn tạo di tích, di tích xuống cấp
được thế giới công nhận, unesco công nhận: di sản văn hóa thế giới, unesco ghi danh
hát xưa, đờn ca, hát chèo: di sản văn hóa phi vật thể, nghệ thuật truyền thống, văn nghệ dân gian
giữ gìn văn hóa cũ, giữ nét xưa, gìn giữ bản sắc, mai một truyền thống: bảo tồn phát huy giá trị văn hóa, bản sắc văn hóa dân tộc
hội hè, đình đám, hội làng, trẩy hội: quản lý lễ hội, tổ chức lễ hội
ca hát, diễn kịch, đoàn hát, đội văn nghệ: hoạt động văn hóa văn nghệ, biểu diễn nghệ thuật, văn nghệ quần chúng
nhà văn nhà thơ, dân viết lách, giới nghệ sĩ, văn sĩ: văn học nghệ thuật, văn nghệ sĩ, hội văn học nghệ thuật
chỗ đọc sách, thói đọc sách, đọc sách: thư viện, văn hóa đọc
chỗ trưng bày, nhà trưng bày: bảo tàng, trưng bày hiện vật
con người văn minh, con người sống tốt, xây con người: xây dựng và phát triển văn hóa con người, nghị quyết 33
gia đình êm ấm: công tác gia đình, gia đình no ấm tiến bộ hạnh phúc
đạo đức suy đồi, lối sống lai căng, sống đua đòi: suy thoái đạo đức lối sống, xuống cấp về đạo đức xã hội
văn hóa còn kém, văn hóa chưa được coi trọng: đầu tư cho văn hóa chưa tương xứng
chiếu phim, rạp phim, phim lưu động: điện ảnh, chiếu bóng lưu động

# Thể thao
chơi thể thao, dân tập thể dục, phong trào tập luyện: thể dục thể thao quần chúng, người tập luyện thể dục thể thao thường xuyên
giành huy chương, đi thi lấy huy chương, mấy huy chương: thể thao thành tích cao, huy chương
đá banh, đội bóng, đá bóng, bóng đá tỉnh nhà: bóng đá, thể thao thành tích cao
sân banh, chỗ chơi thể thao: cơ sở vật chất thể dục thể thao, sân vận động, nhà thi đấu
hội thao: đại hội thể dục thể thao, hội thi thể thao
bao nhiêu người tập thể dục: tỷ lệ người tập luyện thể dục thể thao thường xuyên, gia đình thể thao

# Báo chí, truyền thông
giới báo, tờ báo tỉnh: báo chí, cơ quan báo chí, phóng viên
đài tỉnh, ti vi tỉnh, nghe đài xem ti vi: phát thanh truyền hình, đài phát thanh - truyền hình
loa xã, loa kéo tin: hệ thống truyền thanh cơ sở, đài truyền thanh xã
tin bậy, tin vịt, nói bậy trên mạng, đồn thổi, đồn bậy: tin giả, thông tin xấu độc, thông tin sai sự thật
phây búc, facebook, mạng xh: mạng xã hội, quản lý thông tin trên không gian mạng
chống phá trên mạng, nói xấu chế độ, bôi nhọ lãnh đạo, phản động trên mạng: luận điệu xuyên tạc, thế lực thù địch, bảo vệ nền tảng tư tưởng của đảng
báo nói xấu, báo phanh phui, báo bêu: báo chí phản ánh, người phát ngôn và cung cấp thông tin cho báo chí
đưa tin cho dân biết, nói cho dân hiểu, loan tin, giải thích cho dân: công tác tuyên truyền, thông tin tuyên truyền
gộp báo với đài, nhập báo đài: hợp nhất báo và đài phát thanh truyền hình

# Xã hội
người nghiện rượu, bợm nhậu: tác hại rượu bia
tự vẫn, quyên sinh: tự tử, ăn lá ngón
cá độ bóng đá trên mạng: tổ chức đánh bạc, đánh bạc qua mạng
trẻ phạm tội, vị thành niên phạm pháp, tuổi choai phạm tội: người chưa thành niên phạm tội, tội phạm vị thành niên
sang campuchia làm bị lừa, việc nhẹ lương cao: mua bán người, lừa đảo xuất khẩu lao động
bán đất ảo, lừa bán đất: lừa đảo chiếm đoạt tài sản, bất động sản
cướp mỏ, khai thác lậu: khai thác khoáng sản trái phép, xử lý vi phạm
chặt cây rừng, phá rừng lậu: vi phạm pháp luật lâm nghiệp, phá rừng trái pháp luật
xả bậy, đổ thải lén: tội phạm môi trường, vi phạm pháp luật về môi trường
hàng dỏm: buôn lậu gian lận thương mại và hàng giả
tây ở lậu: quản lý người nước ngoài, cư trú trái phép
quán bar, quán trá hình: kinh doanh dịch vụ văn hóa, ngành nghề kinh doanh có điều kiện
internet cỏ, chơi game suốt ngày, nghiện game: quản lý trò chơi trực tuyến
treo biển lung tung, quảng cáo dán bậy: quản lý hoạt động quảng cáo
tranh chấp làng xóm, hai làng đánh nhau, cãi vã xóm giềng: tranh chấp, mâu thuẫn trong nội bộ nhân dân
phố sạch, xóm làng sạch đẹp: nếp sống văn minh đô thị, xây dựng đời sống văn hóa
sống chui rúc, khu ổ chuột: nhà tạm, chỉnh trang khu dân cư
mồ côi vì covid, trẻ mất cha mẹ vì dịch: trẻ em mồ côi do covid-19
trai gái bình đẳng, vợ chồng ngang nhau: bình đẳng giới
nạn nhân bị buôn bán, người bị bán trở về: nạn nhân bị mua bán trở về, tái hòa nhập cộng đồng
`
