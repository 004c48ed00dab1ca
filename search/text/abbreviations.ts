import { addTo } from '../group-by.ts'
import { foldMarks } from './fold.ts'
import { keepResults } from './keep-results.ts'
import { normalizeLetters } from './letters.ts'
import { indexTerms, isPair } from './terms.ts'

/** Abbreviations of administrative papers and what they stand for; the first reading is the commonest. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  UBND: ['ủy ban nhân dân'],
  HĐND: ['hội đồng nhân dân'],
  MTTQ: ['mặt trận tổ quốc'],
  UBMTTQ: ['ủy ban mặt trận tổ quốc'],
  MTTQVN: ['mặt trận tổ quốc việt nam'],
  UBKT: ['ủy ban kiểm tra'],
  UBKTTW: ['ủy ban kiểm tra trung ương'],
  BCH: ['ban chấp hành'],
  BTV: ['ban thường vụ'],
  BCĐ: ['ban chỉ đạo'],
  BTGDV: ['ban tuyên giáo và dân vận'],
  TW: ['trung ương'],
  TƯ: ['trung ương'],
  TU: ['tỉnh ủy', 'thành ủy'],
  CP: ['chính phủ'],
  TTG: ['thủ tướng chính phủ'],
  TTCP: ['thủ tướng chính phủ', 'thanh tra chính phủ'],
  QH: ['quốc hội', 'quy hoạch'],
  ĐBQH: ['đại biểu quốc hội'],
  NQ: ['nghị quyết'],
  QĐ: ['quyết định', 'quy định'],
  NĐ: ['nghị định'],
  CT: ['chỉ thị', 'chương trình'],
  CTR: ['chương trình'],
  KL: ['kết luận'],
  KH: ['kế hoạch'],
  BC: ['báo cáo'],
  TB: ['thông báo'],
  ĐA: ['đề án'],
  DA: ['dự án'],
  TT: ['thị trấn', 'thông tư', 'trung tâm'],
  NK: ['nhiệm kỳ'],
  TP: ['thành phố'],
  TX: ['thị xã'],
  ĐBSCL: ['đồng bằng sông cửu long'],
  ĐBSH: ['đồng bằng sông hồng'],
  TPHCM: ['thành phố hồ chí minh'],
  HCM: ['hồ chí minh'],
  KT: ['kinh tế'],
  'KT-XH': ['kinh tế xã hội'],
  KTXH: ['kinh tế xã hội'],
  'QP-AN': ['quốc phòng an ninh'],
  QPAN: ['quốc phòng an ninh'],
  QP: ['quốc phòng'],
  ANTT: ['an ninh trật tự'],
  ANCT: ['an ninh chính trị'],
  TTATXH: ['trật tự an toàn xã hội'],
  ATGT: ['an toàn giao thông'],
  TNGT: ['tai nạn giao thông'],
  GTVT: ['giao thông vận tải'],
  GTNT: ['giao thông nông thôn'],
  KCN: ['khu công nghiệp'],
  KCNTT: ['khu công nghệ thông tin'],
  CCN: ['cụm công nghiệp'],
  KKT: ['khu kinh tế'],
  NTM: ['nông thôn mới'],
  XDNTM: ['xây dựng nông thôn mới'],
  XDCB: ['xây dựng cơ bản'],
  XD: ['xây dựng'],
  ĐTXD: ['đầu tư xây dựng'],
  ĐTC: ['đầu tư công'],
  NSNN: ['ngân sách nhà nước'],
  NSĐP: ['ngân sách địa phương'],
  NSTW: ['ngân sách trung ương'],
  GRDP: ['tổng sản phẩm trên địa bàn'],
  GDP: ['tổng sản phẩm trong nước'],
  CPI: ['chỉ số giá tiêu dùng'],
  IIP: ['chỉ số sản xuất công nghiệp'],
  PCI: ['chỉ số năng lực cạnh tranh cấp tỉnh', 'năng lực cạnh tranh'],
  PAPI: ['chỉ số hiệu quả quản trị và hành chính công', 'hiệu quả quản trị'],
  'PAR INDEX': ['chỉ số cải cách hành chính'],
  PAR: ['cải cách hành chính'],
  SIPAS: ['chỉ số hài lòng về sự phục vụ hành chính', 'chỉ số hài lòng'],
  DTI: ['chỉ số chuyển đổi số'],
  ICOR: ['hệ số sử dụng vốn đầu tư'],
  TFP: ['năng suất các nhân tố tổng hợp', 'nhân tố tổng hợp'],
  FDI: ['đầu tư trực tiếp nước ngoài', 'vốn đầu tư nước ngoài'],
  ODA: ['hỗ trợ phát triển chính thức'],
  PPP: ['đối tác công tư'],
  BOT: ['xây dựng vận hành chuyển giao'],
  OCOP: ['mỗi xã một sản phẩm'],
  HTX: ['hợp tác xã'],
  THT: ['tổ hợp tác'],
  DN: ['doanh nghiệp'],
  DNNN: ['doanh nghiệp nhà nước'],
  DNNVV: ['doanh nghiệp nhỏ và vừa'],
  SXKD: ['sản xuất kinh doanh'],
  SX: ['sản xuất'],
  SXCN: ['sản xuất công nghiệp'],
  CN: ['công nghiệp'],
  NN: ['nông nghiệp', 'nhà nước'],
  TTCN: ['tiểu thủ công nghiệp'],
  TMDV: ['thương mại dịch vụ'],
  XNK: ['xuất nhập khẩu'],
  XK: ['xuất khẩu'],
  BHYT: ['bảo hiểm y tế'],
  BHXH: ['bảo hiểm xã hội'],
  BHTN: ['bảo hiểm thất nghiệp'],
  YT: ['y tế'],
  GDĐT: ['giáo dục và đào tạo', 'giáo dục đào tạo'],
  'GD-ĐT': ['giáo dục và đào tạo', 'giáo dục đào tạo'],
  GD: ['giáo dục'],
  THPT: ['trung học phổ thông'],
  THCS: ['trung học cơ sở'],
  KHCN: ['khoa học công nghệ', 'khoa học và công nghệ'],
  KHKT: ['khoa học kỹ thuật'],
  ĐMST: ['đổi mới sáng tạo'],
  CĐS: ['chuyển đổi số'],
  CNTT: ['công nghệ thông tin'],
  AI: ['trí tuệ nhân tạo'],
  IOC: ['trung tâm điều hành đô thị thông minh'],
  CCHC: ['cải cách hành chính'],
  TTHC: ['thủ tục hành chính'],
  DVC: ['dịch vụ công'],
  DVCTT: ['dịch vụ công trực tuyến'],
  QLNN: ['quản lý nhà nước'],
  CBCC: ['cán bộ công chức'],
  CBCCVC: ['cán bộ công chức viên chức'],
  CCVC: ['công chức viên chức'],
  ĐVSN: ['đơn vị sự nghiệp'],
  ĐVHC: ['đơn vị hành chính'],
  CQĐP: ['chính quyền địa phương'],
  HTCT: ['hệ thống chính trị'],
  TCCSĐ: ['tổ chức cơ sở đảng'],
  TCĐ: ['tổ chức đảng'],
  ĐV: ['đảng viên'],
  ĐTN: ['đoàn thanh niên'],
  LĐLĐ: ['liên đoàn lao động'],
  LHPN: ['liên hiệp phụ nữ'],
  CCB: ['cựu chiến binh'],
  PCTN: ['phòng chống tham nhũng'],
  PCTNTC: ['phòng chống tham nhũng tiêu cực'],
  PCCC: ['phòng cháy chữa cháy'],
  PCTT: ['phòng chống thiên tai'],
  BĐKH: ['biến đổi khí hậu'],
  BVMT: ['bảo vệ môi trường'],
  TNMT: ['tài nguyên môi trường', 'tài nguyên và môi trường'],
  DTTS: ['dân tộc thiểu số'],
  MTQG: ['mục tiêu quốc gia'],
  CTMTQG: ['chương trình mục tiêu quốc gia'],
  LĐTBXH: ['lao động thương binh và xã hội'],
  NCC: ['người có công'],
  BTXH: ['bảo trợ xã hội'],
  ASXH: ['an sinh xã hội'],
  GPMB: ['giải phóng mặt bằng'],
  TĐC: ['tái định cư'],
  BTHTTĐC: ['bồi thường hỗ trợ tái định cư'],
  QSDĐ: ['quyền sử dụng đất'],
  GCN: ['giấy chứng nhận'],
  TAND: ['tòa án nhân dân'],
  VKSND: ['viện kiểm sát nhân dân'],
  CA: ['công an'],
  BCHQS: ['bộ chỉ huy quân sự'],
  VHTTDL: ['văn hóa thể thao và du lịch', 'văn hóa thể thao du lịch'],
  VHXH: ['văn hóa xã hội'],
  DL: ['du lịch'],
  NLĐ: ['người lao động'],
  LĐ: ['lao động'],
  NSLĐ: ['năng suất lao động'],
  TNBQ: ['thu nhập bình quân'],
  VLXD: ['vật liệu xây dựng'],
  KKTTT: ['kinh tế tập thể'],
  KTTT: ['kinh tế tập thể'],
  TDTT: ['thể dục thể thao'],
  ATTP: ['an toàn thực phẩm'],
  CSSK: ['chăm sóc sức khỏe'],
  NƠXH: ['nhà ở xã hội'],
  NOXH: ['nhà ở xã hội'],
}

/** A short form and one phrase it stands for, both in the letters of `normalizeLetters`. */
export interface Abbreviation {
  readonly short: string
  readonly full: string
}

const KNOWN: readonly Abbreviation[] = Object.entries(TABLE).flatMap(([short, fulls]) =>
  fulls.map((full) => ({ short: short.toLowerCase().replace(/[- ]/g, ''), full })),
)
/** Two letters mean too much in lower case ("ca", "an"), and without their hook too little ("da"). */
const NEEDS_CAPITALS = 2

/** Every question compares with all of them. */
const foldedShort = keepResults(foldMarks, 20_000)

/** What stands in a question and what the library may say instead. */
export interface Expansion {
  /** The words of the question, as typed. */
  readonly words: string
  /** Other writings of the same, most likely first. */
  readonly instead: readonly string[]
}

/**
 * Both ways: short forms of the question written out, and phrases of the question shortened. `own` are those
 * that the reports define themselves; they win over the table.
 *
 * @example expandAbbreviations('UBND tỉnh', []) // [{ words: 'UBND', instead: ['ủy ban nhân dân'] }]
 */
export function expandAbbreviations(question: string, own: readonly Abbreviation[]): readonly Expansion[] {
  const all = [...own, ...KNOWN]
  const expansions: Expansion[] = []
  for (const match of question.matchAll(/\p{L}[\p{L}\p{N}]*(?:-\p{Lu}[\p{L}]*)?/gu)) {
    const typed = match[0]
    const short = normalizeLetters(typed).replace(/-/g, '')
    const capitals = typed === typed.toUpperCase() && question !== question.toUpperCase()
    if (short.length < 2 || (short.length <= NEEDS_CAPITALS && !capitals)) continue
    const exact = all.filter((entry) => entry.short === short)
    const found =
      exact.length > 0 || capitals ? exact : all.filter((entry) => foldedShort(entry.short) === short)
    if (found.length > 0)
      expansions.push({ words: typed, instead: [...new Set(found.map((entry) => entry.full))] })
  }
  const letters = ` ${normalizeLetters(question).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  for (const { short, full } of all) {
    if (short.length > NEEDS_CAPITALS && letters.includes(` ${full} `))
      expansions.push({ words: full, instead: [short] })
  }
  return expansions
}

/** What `shortFormsByPair` made; once for what is known of a library. */
const shortFormsMade = new WeakMap<readonly Abbreviation[], ReadonlyMap<string, readonly string[]>>()

/**
 * The short forms of which two neighbouring syllables are a part: what says "NSNN" says "ngân sách" and "nhà nước" too.
 * Short forms of two letters stand for too much.
 *
 * @param own those that the reports define themselves; for the same list the same map is given again
 * @returns short forms in lower case by the pair, as `indexTerms` writes both
 */
export function shortFormsByPair(own: readonly Abbreviation[]): ReadonlyMap<string, readonly string[]> {
  const made = shortFormsMade.get(own) ?? makeShortForms([...own, ...KNOWN])
  shortFormsMade.set(own, made)
  return made
}

function makeShortForms(all: readonly Abbreviation[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { short, full } of all) {
    if (short.length <= NEEDS_CAPITALS) continue
    for (const pair of indexTerms(full).filter(isPair)) addTo(found, pair, short)
  }
  return new Map([...found].map(([pair, shorts]) => [pair, [...new Set(shorts)]]))
}

const SHORT = '([\\p{Lu}\\d][\\p{L}\\d&-]{1,11}(?: [\\p{Lu}\\d][\\p{L}\\d&-]{1,11})?)'
const CALLED = new RegExp(
  `([\\p{L}][^.;:()\\n]{4,160}?)\\s*[(,]\\s*(?:sau đây\\s+)?(?:được\\s+)?(?:gọi|viết) tắt là:?\\s*["“'‘]?${SHORT}`,
  'giu',
)
const CALLED_SHORT = new RegExp(
  `([\\p{L}][^.;:()\\n]{4,160}?)\\s*\\(\\s*viết tắt:?\\s*["“'‘]?${SHORT}`,
  'giu',
)
const BRACKETED = /((?:\p{L}+[ ,]+){1,11}\p{L}+)\s*\((\p{Lu}[\p{Lu}\d&-]{1,9})\)/gu

/** The last words of `before` whose initials spell `short` ("… Cụm công nghiệp" for CCN), else null. */
function spelledOut(before: string, short: string): string | null {
  const words = before.split(/[\s,]+/).filter(Boolean)
  const letters = [...foldMarks(short).toLowerCase()].filter((letter) => /[a-z]/.test(letter))
  const initial = (word: string | undefined): string =>
    foldMarks(word ?? '')
      .charAt(0)
      .toLowerCase()
  for (let skipped = 0; skipped <= 2; skipped++) {
    const tail = words.slice(-(letters.length + skipped))
    if (tail.length < letters.length + skipped || initial(tail[0]) !== letters[0]) continue
    let at = 0
    for (const word of tail) if (initial(word) === letters[at]) at++
    if (at === letters.length) return tail.join(' ')
  }
  return null
}

/**
 * Short forms that a text defines: "… (sau đây gọi tắt là X)", "(viết tắt X)", "Tên đầy đủ (TĐĐ)". The full
 * form is cut to the words that the letters stand for; a short form whose letters do not fit is left out.
 */
export function definedAbbreviations(text: string): readonly Abbreviation[] {
  const found: Abbreviation[] = []
  for (const pattern of [CALLED, CALLED_SHORT, BRACKETED]) {
    for (const match of text.matchAll(pattern)) {
      const [, before = '', short = ''] = match
      const full = short.length >= 2 ? spelledOut(before, short) : null
      if (full === null || !/\s/.test(full)) continue
      found.push({ short: normalizeLetters(short).replace(/[- ]/g, ''), full: normalizeLetters(full) })
    }
  }
  return found
}

/** Short forms of capitals and what they commonly stand for; two letters stand for too much. */
const COMMON: ReadonlyMap<string, string> = new Map(
  Object.entries(TABLE).flatMap(([short, fulls]) =>
    short.length > NEEDS_CAPITALS && fulls[0] !== undefined ? [[short, fulls[0]] as const] : [],
  ),
)

/**
 * A text with its short forms of capitals written out; null where it has none that is known.
 *
 * @param own what the document defines itself, by the short form in lower case; it wins over the table
 * @example writeOut('Thu NSNN', new Map()) // 'Thu ngân sách nhà nước'
 */
export function writeOut(text: string, own: ReadonlyMap<string, string>): string | null {
  const written = text.replace(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}-]{1,9}(?![\p{L}\p{N}])/gu, (short) => {
    const full = own.get(normalizeLetters(short).replace(/[- ]/g, ''))
    return full ?? COMMON.get(short) ?? short
  })
  return written === text ? null : written
}

/**
 * The known short forms of a typed text in capitals, as papers print them; those of two letters mean too much.
 *
 * @example inCapitals('công tác cchc') // 'công tác CCHC'
 */
export function inCapitals(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Ll}{3,9}(?![\p{L}\p{N}])/gu, (word) =>
    COMMON.has(word.toUpperCase()) ? word.toUpperCase() : word,
  )
}
