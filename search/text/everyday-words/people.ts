/** People's lives: everyday phrases and what papers say instead, in the format that `everyday-words.ts` reads. */
export const PEOPLE = `
# Who people are
bà con, dân chúng, dân tình, thường dân, dân đen, bá tánh: nhân dân, người dân
nóc gia: hộ dân, hộ gia đình, số hộ
người già, cụ già, các cụ, ông bà già, bô lão: người cao tuổi
con nít, trẻ con, trẻ nhỏ, bọn trẻ: trẻ em, thiếu nhi
lớp trẻ, giới trẻ, trai tráng, người trẻ: thanh niên, thế hệ trẻ
đàn bà, chị em, nữ giới: phụ nữ, cán bộ nữ
trọng nam khinh nữ, đánh vợ, bạo hành: bình đẳng giới, bạo lực gia đình
số dân, bao nhiêu dân: dân số
đẻ ít, lười đẻ, sinh đẻ, đẻ con, ngại sinh con: mức sinh, dân số kế hoạch hóa gia đình, tỷ lệ sinh
sống thọ: tuổi thọ trung bình, tuổi thọ bình quân
cựu binh, lính cũ, bộ đội phục viên, lính giải ngũ: cựu chiến binh, bộ đội xuất ngũ, quân nhân xuất ngũ
hài cốt bộ đội, quy tập mộ: hài cốt liệt sĩ
việt kiều, người việt xa xứ: người việt nam ở nước ngoài, kiều bào
dân tứ xứ, người nơi khác tới: nhập cư, dân số cơ học, di cư

# Poverty and help
nhà trọ công nhân, xóm trọ, khu trọ: nhà ở công nhân, nhà ở xã hội
túng thiếu, nghèo khó, nghèo khổ, cơ cực, đói khổ, khổ sở, nghèo rớt mồng tơi, đói kém, bần hàn, nghèo túng, túng quẫn: hộ nghèo, giảm nghèo
gần nghèo, chớm nghèo, vừa thoát nghèo: cận nghèo, hộ mới thoát nghèo
thoát cảnh nghèo, hết nghèo, bớt nghèo, hết khổ, vươn lên khá giả, thoát khổ: giảm nghèo, thoát nghèo
nghèo trở lại, nghèo lại, rớt nghèo: tái nghèo, phát sinh hộ nghèo
khấm khá, khá giả, dư dả, sung túc, no đủ, dễ thở hơn: đời sống nhân dân, thu nhập, nâng cao đời sống
kẻ giàu người nghèo: chênh lệch giàu nghèo, phân hóa giàu nghèo, chênh lệch thu nhập
hoàn cảnh éo le, khốn khó, neo đơn, cơ nhỡ, bơ vơ, ăn xin: đối tượng bảo trợ xã hội, hoàn cảnh khó khăn, trợ giúp xã hội
trẻ bơ vơ, trẻ lang thang: trẻ em có hoàn cảnh đặc biệt, trẻ em mồ côi, trẻ em có hoàn cảnh khó khăn
tàn tật, tật nguyền, người khiếm khuyết: khuyết tật
nhà lụp xụp, nhà xiêu vẹo, nhà ọp ẹp, nhà lá, mái lá, nhà tranh vách nứa: nhà tạm, nhà dột nát
nhà tình thương, nhà từ thiện, tặng nhà, mái ấm: nhà đại đoàn kết, nhà tình nghĩa, xây dựng nhà ở cho hộ nghèo
chỗ ở, nhà giá rẻ, nhà cho công nhân: nhà ở
quyên góp, góp tiền, mạnh thường quân, nhà hảo tâm, từ thiện: vận động ủng hộ, quỹ vì người nghèo, an sinh xã hội, đóng góp
cứu đói, phát gạo, cho gạo, đỡ đần: trợ giúp xã hội, an sinh xã hội
chăm lo người nghèo: an sinh xã hội, bảo trợ xã hội, chính sách xã hội
quà tết, tết cho người nghèo: tặng quà, chăm lo tết
trả ơn: đền ơn đáp nghĩa, uống nước nhớ nguồn, người có công

# School
trường cấp một, trường cấp 1: tiểu học
trường cấp hai, trường cấp 2: trung học cơ sở
trường cấp ba, trường cấp 3: trung học phổ thông
trẻ đi học, trẻ được đi học, đưa trẻ tới trường: huy động trẻ đến trường, tỷ lệ huy động
học trò, trò nhỏ, sĩ tử: học sinh, học viên
thầy cô, thầy giáo, cô giáo, giáo chức, người đứng lớp: giáo viên, nhà giáo
thiếu thầy, thiếu người dạy, thiếu người đứng lớp: thiếu giáo viên, biên chế giáo viên, tuyển dụng giáo viên
trường ốc, mái trường, lớp học tạm, ngôi trường: cơ sở giáo dục, trường học, mạng lưới trường lớp, phòng học
trường tốt, trường xịn, trường điểm: chuẩn quốc gia
nghỉ học giữa chừng, thôi học, nghỉ ngang, nghỉ học luôn, nghỉ học sớm, bỏ lớp, thất học: bỏ học
cắp sách, tới trường, vô lớp, ra lớp: huy động trẻ đến trường, tỷ lệ huy động, huy động học sinh
mẫu giáo, nhà trẻ, gửi trẻ, giữ trẻ: mầm non, trẻ mẫu giáo
biết chữ, biết đọc biết viết, dốt chữ, xóa dốt, bình dân học vụ: xóa mù chữ, phổ cập giáo dục
thi đậu, đậu tốt nghiệp, đỗ tốt nghiệp, rớt tốt nghiệp, thi rớt, thi đỗ: tỷ lệ tốt nghiệp, thi tốt nghiệp, tốt nghiệp trung học phổ thông
học giỏi, trò giỏi: học sinh giỏi, giải quốc gia
tiền học, tiền trường: học phí
cho tiền đi học, tiếp sức tới trường, giúp trò nghèo: học bổng, khuyến học
tấm bằng: trình độ chuyên môn, qua đào tạo, văn bằng chứng chỉ
chảy máu chất xám, người giỏi bỏ đi, chiêu hiền đãi sĩ, mời người giỏi, rước người tài: thu hút nhân tài, thu hút nguồn nhân lực, nguồn nhân lực chất lượng cao
học thêm, dạy thêm, luyện thi: dạy thêm học thêm
học suốt đời, học hành, sự học, chuyện học: giáo dục và đào tạo, xã hội học tập, giáo dục đào tạo

# Health
nhà thương, bệnh xá, nhà hộ sinh, trạm xá: bệnh viện, trạm y tế, cơ sở y tế
khám bệnh, chạy chữa, thuốc thang, đi viện, chữa trị: khám chữa bệnh, khám bệnh chữa bệnh
thầy thuốc, lương y, áo blouse trắng: bác sĩ, nhân viên y tế, cán bộ y tế
giường nằm, chỗ nằm viện, hai người một giường, nằm ghép: giường bệnh, quá tải bệnh viện
thẻ bảo hiểm, có bảo hiểm, mua bảo hiểm: bảo hiểm y tế, bảo hiểm xã hội
đóng bảo hiểm hưu, lương hưu, tiền hưu, hưu bổng, bảo hiểm tuổi già: bảo hiểm xã hội
rút bảo hiểm, rút một cục, rút một lần: bảo hiểm xã hội một lần
chích ngừa, chủng ngừa, tiêm ngừa, tiêm phòng, chích thuốc ngừa: tiêm chủng, vắc xin
cô vít, cô vi, mùa dịch: dịch covid, covid 19, phòng chống dịch
dập dịch, chặn dịch, bùng dịch, dịch giã, ổ bệnh, bệnh lây: phòng chống dịch, dịch bệnh, ổ dịch, bệnh truyền nhiễm
sốt muỗi, muỗi đốt, muỗi vằn: sốt xuất huyết, sốt rét
còi cọc, thấp còi, ốm đói, gầy còm: suy dinh dưỡng, trẻ em dưới 5 tuổi
ngộ độc, đồ ăn bẩn, thực phẩm bẩn, ăn uống sạch, đồ ăn dơ: an toàn thực phẩm, ngộ độc thực phẩm
thiếu thuốc, hết thuốc: đấu thầu thuốc, vật tư y tế, trang thiết bị y tế
sida, si đa: hiv
hiến máu cứu người, cho máu: hiến máu tình nguyện, hiến máu nhân đạo
thuốc nam, thuốc bắc, bốc thuốc, châm cứu: y học cổ truyền, y dược cổ truyền, đông y

# Culture, sport, media
sân bóng, sân chơi, chỗ tập thể thao: thiết chế văn hóa, cơ sở thể thao
hội hè, đình đám, lễ lạt, hội làng: lễ hội, hoạt động văn hóa, văn hóa văn nghệ
ca hát, hát hò, múa hát, văn công, đờn ca, hát xướng, vọng cổ: văn hóa nghệ thuật, biểu diễn nghệ thuật, đờn ca tài tử, văn nghệ
nếp sống đẹp: gia đình văn hóa, nếp sống văn hóa, đời sống văn hóa, đô thị văn minh
ma chay, cưới xin, mê tín, bói toán, đồng bóng: việc cưới việc tang, nếp sống văn minh, mê tín dị đoan
nhà sinh hoạt, hội quán: nhà văn hóa, thiết chế văn hóa, trung tâm văn hóa
di tích xưa, đền chùa cổ, phế tích: di tích lịch sử, di sản văn hóa, bảo tồn di tích, xếp hạng di tích
đá banh, đá bóng, túc cầu, chơi thể thao, chạy bộ, tập tành, rèn luyện thân thể: thể dục thể thao, giải thể thao
giành giải, đoạt giải, rinh giải: huy chương
đọc sách: thư viện, văn hóa đọc, bạn đọc
báo đài, lên báo, lên tivi: báo chí, thông tin truyền thông, phát thanh truyền hình
loan tin, đưa tin: tuyên truyền, phổ biến

# Ethnic groups and faiths
bà con dân tộc, người miền núi: dân tộc thiểu số
vùng cao, miền ngược, bản làng, buôn làng, hẻo lánh, xa xôi: vùng đồng bào dân tộc thiểu số, miền núi, vùng sâu, xã đặc biệt khó khăn
già làng, trưởng bản, người được nể trọng: người có uy tín
đi đạo, con chiên, tín hữu: tín đồ, tôn giáo, đồng bào có đạo
sư sãi, thầy chùa, ông cha, mục sư, nhà sư, nhà tu, cha xứ: chức sắc, chức việc
chùa chiền, nhà thờ, miếu mạo: cơ sở thờ tự, cơ sở tôn giáo, cơ sở tín ngưỡng
đạo lạ, truyền đạo lén: tà đạo, truyền đạo trái phép, hoạt động tôn giáo trái pháp luật
cúng bái, thờ cúng: tín ngưỡng, sinh hoạt tôn giáo
`
