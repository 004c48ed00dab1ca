/** What a draft is printed as: báo cáo, thông báo, kế hoạch, tờ trình, công văn. */
export const paperKinds = ['report', 'notice', 'plan', 'proposal', 'letter'] as const

export type PaperKind = (typeof paperKinds)[number]

/** Name as printed and its abbreviation in the paper's symbol; a letter has no name, and in the State form no abbreviation. */
export const KIND_NAMES: Readonly<Record<PaperKind, { readonly name: string; readonly short: string }>> = {
  report: { name: 'BÁO CÁO', short: 'BC' },
  notice: { name: 'THÔNG BÁO', short: 'TB' },
  plan: { name: 'KẾ HOẠCH', short: 'KH' },
  proposal: { name: 'TỜ TRÌNH', short: 'TTr' },
  letter: { name: '', short: 'CV' },
}

const MADE =
  /(?:^|[.!?]\s*)(?:(?:hãy|xin|nhờ|giúp(?: (?:tôi|mình|em))?|cho (?:tôi|mình|em))\s+)*(?:soạn|viết|làm|dự thảo|lập|thảo)(?:\s+(?:giúp|hộ|cho|nhanh|tôi|mình|em|một|01|1|bản|cái|dự thảo))*\s+(báo cáo|thông báo|kế hoạch|tờ trình|công văn)(?!\p{L})/iu
const KINDS: Readonly<Record<string, PaperKind>> = {
  'báo cáo': 'report',
  'thông báo': 'notice',
  'kế hoạch': 'plan',
  'tờ trình': 'proposal',
  'công văn': 'letter',
}

/** "Công văn gửi các sở …" without a verb asks for one to be made as well. */
const ADDRESSED =
  /^\s*(công văn|tờ trình|thông báo|kế hoạch)\s+(?:gửi|trình|đôn đốc|yêu cầu|đề nghị|nhắc|xin)(?!\p{L})/iu

/** The kind that a request asks to be made: "soạn tờ trình về …"; a report where it names none. */
export function paperKindOf(request: string): PaperKind {
  const text = request.normalize('NFC')
  return KINDS[(MADE.exec(text) ?? ADDRESSED.exec(text))?.[1]?.toLowerCase() ?? ''] ?? 'report'
}

const SHORT_NAMES = /^(?:BC|TB|KH|TTr|CV|NQ|KL|TT)\s*[-/]\s*/u

/**
 * What follows the blank number: "BC-UBND" of the State, "BC/TU" of the Party; of a letter of the State the issuer alone.
 *
 * @param symbol as the office keeps it, of any kind or of none
 */
export function symbolOf(symbol: string, kind: PaperKind, form: 'state' | 'party'): string {
  const issuer = symbol.replace(SHORT_NAMES, '') || '…'
  const { short } = KIND_NAMES[kind]
  if (form === 'party') return `${short}/${issuer}`
  return kind === 'letter' ? issuer : `${short}-${issuer}`
}
