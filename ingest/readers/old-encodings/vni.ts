// VNI for Windows: a base letter and a letter that stands for its marks; keys are the bytes read as Latin-1.
const TONES = 'øùûõï'
const BREVE = 'êèéúüë'
const CIRCUMFLEX = 'âàáåãä'
const SINGLE = 'ììííæỉóĩòịîỵñđôơöư'

const TABLE = buildTable()

/** Turns VNI letters into Unicode: "Tænh Soâng Lam" becomes "Tỉnh Sông Lam". All other letters stay. */
export function fromVni(text: string): string {
  let result = ''
  for (let at = 0; at < text.length; at++) {
    const pair = TABLE.get(text.slice(at, at + 2))
    if (pair !== undefined) {
      result += pair
      at++
    } else {
      const letter = text[at] ?? ''
      result += TABLE.get(letter) ?? letter
    }
  }
  return result
}

function buildTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  function add(key: string, value: string): void {
    table.set(key, value)
    table.set(key.toUpperCase(), value.toUpperCase())
    if (key.length === 2) table.set((key[0] ?? '').toUpperCase() + (key[1] ?? ''), value.toUpperCase())
  }
  function addMarks(base: string, marks: string, letters: string): void {
    for (const [index, letter] of [...letters].entries()) add(base + (marks[index] ?? ''), letter)
  }
  for (let index = 0; index < SINGLE.length; index += 2) add(SINGLE[index] ?? '', SINGLE[index + 1] ?? '')
  addMarks('a', TONES, 'àáảãạ')
  addMarks('e', TONES, 'èéẻẽẹ')
  addMarks('o', TONES, 'òóỏõọ')
  addMarks('u', TONES, 'ùúủũụ')
  addMarks('y', TONES, 'ỳýỷỹỵ')
  addMarks('ô', TONES, 'ờớởỡợ')
  addMarks('ö', TONES, 'ừứửữự')
  addMarks('a', BREVE, 'ăằắẳẵặ')
  addMarks('a', CIRCUMFLEX, 'âầấẩẫậ')
  addMarks('e', CIRCUMFLEX, 'êềếểễệ')
  addMarks('o', CIRCUMFLEX, 'ôồốổỗộ')
  return table
}
