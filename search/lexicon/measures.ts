/**
 * Words that open the name of what is measured, as alternatives of a pattern, in lower case: a level, a total, a rate.
 * Where one stands behind a comma, a new name begins.
 */
export const MEASURE_WORDS =
  'tổng(?! hợp| kết| bí thư| cục| công ty| giám đốc)|quy mô|tốc độ|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|grdp|gdp|thu nhập|thu ngân sách|chi ngân sách|kim ngạch|năng suất|chỉ số|vốn|diện tích|sản lượng|giá trị|doanh thu|doanh số|tăng trưởng|dư nợ|nợ xấu|số lượng|số (?=người|hộ|lượt|vụ|ca|trường|lao động|doanh nghiệp)|mật độ|độ che phủ|tuổi thọ|công suất|trữ lượng|dân số'

/** The words that names of economic growth are made of: each names the same, whichever of them it has. */
export const ECONOMIC_GROWTH_WORDS: ReadonlySet<string> = new Set(
  'grdp tổng sản phẩm tăng trưởng tốc độ mức kinh tế nền tỉnh thành phố trên địa bàn của đạt'.split(' '),
)
