/** Kinds of papers, the longer before those that they begin with. */
const KINDS: readonly (readonly [vi: string, en: string])[] = [
  ['báo cáo chính trị', 'political report'],
  ['báo cáo tổng kết', 'final report'],
  ['báo cáo sơ kết', 'interim report'],
  ['báo cáo tóm tắt', 'short report'],
  ['báo cáo', 'report'],
  ['thông báo kết luận', 'notice of conclusions'],
  ['thông báo', 'notice'],
  ['phụ lục', 'annex'],
  ['nghị quyết', 'resolution'],
  ['quyết định', 'decision'],
  ['kế hoạch', 'plan'],
  ['công văn', 'official letter'],
  ['tờ trình', 'proposal'],
  ['chỉ thị', 'directive'],
  ['biên bản', 'minutes'],
  ['giấy mời', 'invitation'],
  ['chương trình', 'programme'],
  ['quy chế', 'working rules'],
  ['quy định', 'regulation'],
  ['hướng dẫn', 'guidance'],
  ['kết luận', 'conclusions'],
  ['đề án', 'scheme'],
  ['tài liệu', 'document'],
  ['văn bản', 'paper'],
]
const KIND_OF = new Map(KINDS)
const KIND = KINDS.map(([vi]) => vi).join('|')

const NAME = new RegExp(
  `^(bản dự thảo )?(chú thích trong )?(${KIND})(?: (số \\d{1,2}|[IVX]{1,4}))?(?: số (\\S+))?(?: (?:ngày|tháng|năm) (\\S+))?(?: của (.+))?$`,
  'iu',
)

/** The name of a kind of papers: "công văn" → "official letter"; one that is not known stays as it is. */
export function englishKind(kind: string): string {
  return KIND_OF.get(kind.toLowerCase()) ?? kind
}

/**
 * A paper as lead-ins name it: "báo cáo số 12/BC-UBND ngày 05/12/2022 của Khe Sen" → "report 12/BC-UBND of 05/12/2022,
 * Khe Sen". Whose it is stays in its own words.
 */
export function englishName(name: string): string {
  const match = NAME.exec(name)
  if (match === null) return name
  const [, draft, note, kind = '', numeral, number, date, whose] = match
  return [
    draft === undefined ? '' : 'the draft ',
    note === undefined ? '' : 'a note in ',
    draft === undefined ? 'the ' : '',
    englishKind(kind),
    numeral === undefined ? '' : ` ${numeral.replace('số ', '')}`,
    number === undefined ? '' : ` ${number}`,
    date === undefined ? '' : ` of ${date}`,
    whose === undefined ? '' : `, ${whose}`,
  ].join('')
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const monthName = (month: string): string => MONTHS[Number(month) - 1] ?? month

const PERIODS: readonly (readonly [RegExp, (groups: readonly string[]) => string])[] = [
  [/^năm (\d{4})$/u, ([year]) => `${year}`],
  [/^tháng (\d{1,2})(?: năm |\/)(\d{4})$/u, ([month = '', year]) => `${monthName(month)} ${year}`],
  [/^quý ([IV]{1,3}) năm (\d{4})$/u, ([quarter, year]) => `quarter ${quarter} of ${year}`],
  [/^(\d{1,2}) tháng đầu năm (\d{4})$/u, ([count, year]) => `the first ${count} months of ${year}`],
  [/^6 tháng cuối năm (\d{4})$/u, ([year]) => `the last 6 months of ${year}`],
  [
    /^từ tháng (\d{1,2}) đến tháng (\d{1,2}) năm (\d{4})$/u,
    ([from = '', to = '', year]) => `${monthName(from)} to ${monthName(to)} ${year}`,
  ],
  [/^đến hết năm (\d{4})$/u, ([year]) => `up to the end of ${year}`],
  [/^đến tháng (\d{1,2}) năm (\d{4})$/u, ([month = '', year]) => `up to ${monthName(month)} ${year}`],
  [/^nhiệm kỳ (\d{4}) - (\d{4})$/u, ([from, to]) => `the term ${from} – ${to}`],
  [/^giai đoạn (\d{4}) - (\d{4})$/u, ([from, to]) => `${from} – ${to}`],
  [/^của thời gian khác$/u, () => 'another time'],
]

/** A time as figures are told to be of: "6 tháng đầu năm 2022"; another text stays as it is. */
export function englishPeriod(period: string): string {
  for (const [pattern, told] of PERIODS) {
    const match = pattern.exec(period)
    if (match !== null) return told(match.slice(1))
  }
  return period
}

const ROLES: Readonly<Record<string, string>> = {
  'số liệu để so sánh': 'figures to compare with',
  'số liệu': 'figures',
  'mục tiêu': 'target',
  'kế hoạch': 'plan',
  'ước thực hiện': 'estimate',
}
const LEAD = new RegExp(`^(${Object.keys(ROLES).join('|')})(?: (?!của )(.+?))??(?: (của .+))?$`, 'iu')

/** What figures are: "mục tiêu năm 2025 của huyện Nà Lưa" → "target for 2025, huyện Nà Lưa". */
export function englishLead(lead: string): string {
  const match = LEAD.exec(lead)
  if (match === null) return lead
  const [, role = '', period, whose] = match
  const known = ROLES[role.toLowerCase()] ?? role
  const ofOtherTime = whose === 'của thời gian khác'
  const time = ofOtherTime ? 'another time' : period === undefined ? null : englishPeriod(period)
  const area = whose === undefined || ofOtherTime ? '' : `, ${whose.replace(/^của /u, '')}`
  return `${known}${time === null ? '' : ` for ${time}`}${area}`
}
