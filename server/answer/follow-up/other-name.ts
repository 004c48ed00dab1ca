/** A name of its own: "Tân Phú", "Sông Lam - Bến Đình", "Phú Xuân II", "Bến Đình 2". */
const NAME =
  /(\p{Lu}\p{Ll}+(?:(?:\s[-–]\s|\s)\p{Lu}\p{Ll}+)*(?:\s[IVX]+(?!\p{L}))?(?:\s\d{1,3}(?![\d.,%/]|\s(?:tháng|ngày|năm|quý|người|hộ|xã)))?)/u
const ALONE = new RegExp(`^((?:(?:\\p{Ll}+|\\p{Lu}{2,})\\s){0,3})${NAME.source}$`, 'u')
const IN_TEXT = new RegExp(`((?:(?<!\\p{L})(?:\\p{Ll}+|\\p{Lu}{2,})\\s){0,3})${NAME.source}`, 'gu')
/** The first word of a body, whose name goes on in small letters: "Sở Nội vụ". */
const BODY = /^(?:Sở|Ban|Bộ|Cục|Chi|Phòng|Đảng|Ủy|Uỷ|Hội|Văn|Tỉnh)(?= )/u
/** Words that tell what kind of thing a name is of. */
const KINDS =
  /(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thôn|ấp|bản|khu phố|trường|bệnh viện|trung tâm(?: y tế)?|ttyt|công ty|nhà máy|hợp tác xã|cầu|đường|hồ|cảng|chợ|khu công nghiệp|kcn|cụm công nghiệp|ccn|dự án|đảng bộ|đảng ủy|ubnd)(?=\s*$)/iu

interface Named {
  readonly start: number
  readonly end: number
  /** "huyện", empty where no word tells the kind. */
  readonly kind: string
  readonly name: string
}

/** Names in a text; the capital that opens a sentence makes none by itself. */
export function namesIn(text: string): readonly Named[] {
  const opened = text.replace(/^\p{Lu}(?=\p{Ll}*\s\p{Ll})/u, (letter) => letter.toLowerCase())
  return [...opened.matchAll(IN_TEXT)].flatMap((match) => {
    const before = match[1] ?? ''
    let name = match[2] ?? ''
    if (BODY.test(name)) return []
    let start = match.index + before.length
    let kind = KINDS.exec(before.trimEnd())?.[0] ?? ''
    const opens = match.index === 0 && before === ''
    const [first = '', ...rest] = name.split(' ')
    if (opens) {
      if (rest.length === 0) return []
      if (KINDS.test(first)) {
        kind = first
        name = rest.join(' ')
        start += first.length + 1
      }
    } else if (rest.length === 0 && kind === '') return []
    return [{ start, end: start + name.length, kind, name }]
  })
}

/**
 * "Còn Hòa Phú?" after "Huyện Tân Phú thu bao nhiêu?": the same asked of another of its kind.
 *
 * @param own what the question says beside openings and words that only ask
 * @returns null where it says more than a name, or the one before names nothing
 */
export function ofOtherName(own: string, before: string): string | null {
  const match = ALONE.exec(own)
  if (match === null) return null
  const kind = (match[1] ?? '').trim()
  const name = match[2] ?? ''
  if (kind !== '' && !KINDS.test(kind)) return null
  const names = namesIn(before)
  const old = names.find((one) => kind !== '' && one.kind.toLowerCase() === kind.toLowerCase()) ?? names[0]
  if (old === undefined) return null
  const from = kind === '' || old.kind === '' ? old.start : before.lastIndexOf(old.kind, old.start)
  return `${before.slice(0, from)}${kind === '' ? '' : `${kind} `}${name}${before.slice(old.end)}`
}
