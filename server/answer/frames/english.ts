import { capital } from '../../../search/text/capital.ts'
import { englishKind, englishLead, englishName, englishPeriod } from './english-names.ts'

type Told = (groups: readonly (string | undefined)[]) => string

const SECTION = '(?:, (?:mục )?(“[^”]*”))?'

/** What a lead-in names: a paper, its section, what its figures are: "báo cáo của Khe Sen, mục “Chè”, số liệu năm 2022". */
function source(name = '', section?: string, lead?: string): string {
  const of = section === undefined ? '' : `, section ${section}`
  return `${englishName(name)}${of}${lead === undefined ? '' : ` (${englishLead(lead)})`}`
}

const whole = (vi: string, en: string): readonly [RegExp, Told] => [
  new RegExp(`^${vi.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'u'),
  () => en,
]

const ENDS: Readonly<Record<string, string>> = {
  'Xếp đầu': 'First',
  'Xếp cuối': 'Last',
  'Giảm nhiều nhất': 'Falls most',
  'Giảm ít nhất': 'Falls least',
  'Cao nhất': 'Highest',
  'Thấp nhất': 'Lowest',
  'Nhiều nhất': 'Most',
  'Ít nhất': 'Fewest',
}
const END = Object.keys(ENDS).join('|')
const COUNTS: Readonly<Record<string, string>> = { Một: 'One', Hai: 'Two', Ba: 'Three', Nhiều: 'Several' }
const APART: Readonly<Record<string, string>> = {
  'không cùng thời gian': 'of different times',
  'không phải của thời gian được hỏi': 'not of the time asked about',
  'không cùng tính chất (kết quả, mục tiêu)': 'of different natures (results, targets)',
  'không cùng đơn vị tính': 'in different units',
}
const FACTS: Readonly<Record<string, string>> = {
  'Người ký': 'Signer',
  'Số, ký hiệu': 'Number and symbol',
  'Ngày ban hành': 'Date of issue',
  'Cơ quan ban hành': 'Issued by',
  'Nơi nhận': 'Recipients',
}
const FACT = Object.keys(FACTS).join('|')
const HEADS: Readonly<Record<string, string>> = {
  Nơi: 'Place',
  Kỳ: 'Time',
  'Văn bản': 'Paper',
  Loại: 'Kind',
  'Chỉ tiêu': 'Indicator',
  'Số liệu': 'Figure',
  'Thời gian': 'Time',
  'Nhiệm vụ': 'Task',
  'Cơ quan thực hiện': 'Who does it',
  'Thời hạn': 'Due',
}
const tally = (told = '', name: (words: string) => string): string =>
  told.replace(/([^,()]+) \((\d+)\)/gu, (_, words: string, count: string) => {
    const space = /^\s*/u.exec(words)?.[0] ?? ''
    return `${space}${name(words.trim())} (${count})`
  })

/**
 * The answerer's own words in English, each by its whole Vietnamese wording; what names papers, areas and people stays as
 * it is. The first that fits is told; what none fits, such as cells and headings of papers, stays as it was composed.
 */
const FRAMES: readonly (readonly [RegExp, Told])[] = [
  [
    new RegExp(`^(- )?Theo ([^,:“]+?)${SECTION}(?:, (.+?))?: $`, 'u'),
    ([dash = '', name, section, lead]) => `${dash}According to ${source(name, section, lead)}: `,
  ],
  [
    /^Theo nơi: (.+)\.$/u,
    ([told]) => `By place: ${tally(told, (words) => words.replace('không rõ nơi', 'place unknown'))}.`,
  ],
  [
    /^Theo loại: (.+)\.$/u,
    ([told]) =>
      `By kind: ${tally(told, (words) => (words === 'chưa rõ loại' ? 'kind unknown' : englishKind(words)))}.`,
  ],
  [
    /^Theo (.+?)(?: – văn bản (mới nhất khớp|khớp nhất) với yêu cầu, còn văn bản khác cũng khớp)?:$/u,
    ([name, fits]) =>
      `According to ${englishName(name ?? '')}${fits === undefined ? '' : ` – the ${fits === 'khớp nhất' ? 'best' : 'newest'} fitting paper; others fit as well`}:`,
  ],
  [/^Theo (.+)$/u, ([name]) => `According to ${englishName(name ?? '')}`],
  [
    new RegExp(`^Đoạn gần nhất với câu hỏi, cần xem lại – theo ([^,:“]+?)${SECTION}(?:, (.+?))?: $`, 'u'),
    ([name, section, lead]) =>
      `Nearest passage, to be looked at again – according to ${source(name, section, lead)}: `,
  ],
  [
    /^Mục gần nhất với câu hỏi, cần xem lại – theo (.+)$/u,
    ([name]) => `Nearest section, to be looked at again – according to ${englishName(name ?? '')}`,
  ],
  [/^ của (.+)$/u, ([area]) => `, ${area}`],
  [/^, mục (“.*”) \($/u, ([section]) => `, section ${section} (`],
  whole(' trong ', ' of '),
  whole(' mục):', ' items):'),
  whole(' dòng):', ' rows):'),
  whole('Cũng ở đó: ', 'Also there: '),
  whole('Chú thích của câu đó: ', 'Note to that sentence: '),
  whole(
    'Chưa chắc chắn, cần xem lại. Những chỗ sau có thể là điều anh/chị hỏi:',
    'Not certain, please check. What you ask may stand in these places:',
  ),
  [
    /^- (Trong|Ở) ([^,:“]+?)(?:, (.+?))?: $/u,
    ([at, name, lead]) => `- ${at === 'Ở' ? 'At' : 'In'} ${source(name, undefined, lead)}: `,
  ],
  [
    new RegExp(`^(${Object.keys(COUNTS).join('|')}) nơi ghi khác nhau, cần đối chiếu trước khi dùng:$`, 'u'),
    ([count = '']) => `${COUNTS[count]} places disagree; compare them before use:`,
  ],
  whole('Mỗi số có ở một nơi:', 'Each figure stands in one place:'),
  whole('Hai nơi ghi như nhau:', 'Two places say the same:'),
  whole('Hai nơi ghi như sau, cần đối chiếu:', 'Two places say as follows; compare them:'),
  [
    /^Trong những đoạn tìm được không thấy nơi nào ghi (.+)\.$/u,
    ([values]) => `None of the passages found says ${values?.replaceAll(' hay ', ' or ')}.`,
  ],
  whole(
    'Nhiều nơi có nội dung này. Anh/chị hỏi về nơi nào?',
    'Several places have this. Which one do you mean?',
  ),
  [
    /^Không có số liệu: (.+?) để trống (?:chỗ này \((“.*”)\)|cột (.+) của dòng này): $/u,
    ([name, blank, column]) =>
      `No figure: ${englishName(name ?? '')} leaves ${column === undefined ? `this blank (${blank})` : `column ${column} of this row blank`}: `,
  ],
  [
    /^Không tìm thấy trong các báo cáo đã nạp câu trả lời cho: (“[\s\S]*”)$/u,
    ([question]) => `No answer was found in the papers of the library to: ${question}`,
  ],
  [
    /^Không tìm thấy trong các báo cáo đã nạp phần (“[\s\S]*”)\.$/u,
    ([part]) => `Nothing was found in the papers of the library about ${part}.`,
  ],
  [/^Về (“[\s\S]*”):$/u, ([part]) => `On ${part}:`],
  whole(
    'Những đoạn gần nhất, không trả lời đúng điều được hỏi:',
    'The nearest passages, which do not answer what was asked:',
  ),
  whole(
    'Không thấy số liệu của cả thời gian được hỏi; sau đây là số liệu của một phần thời gian đó.',
    'There are no figures for the whole time asked about; these are of a part of it.',
  ),
  [
    /^Không thấy số liệu của thời gian được hỏi; sau đây là số liệu (.+)\.$/u,
    ([period]) =>
      `There are no figures for the time asked about; these are of ${englishPeriod(period ?? '')}.`,
  ],
  [
    /^Con số (.+) không có trong đoạn trả lời câu hỏi này của (.+); nguyên văn như sau\.$/u,
    ([figure, name]) =>
      `The figure ${figure} does not stand in what answers this question in ${englishName(name ?? '')}; it reads as follows.`,
  ],
  [
    /^Lưu ý: (.+)\.$/u,
    ([told]) =>
      `Note: ${(told ?? '')
        .split('; ')
        .map((one) => one.split(' đã có bản mới hơn là ').map(englishName).join(' has a newer version, '))
        .join('; ')}.`,
  ],
  [
    /^“Năm ngoái” được hiểu là năm (\d{4}), năm trọn vẹn gần nhất mà các văn bản nêu\.$/u,
    ([year]) => `“Năm ngoái” (last year) is taken for ${year}, the last whole year that the papers tell of.`,
  ],
  [
    /^\| (Nơi|Kỳ|Văn bản) \| Báo cáo nêu \|\n\| --- \| --- \|$/u,
    ([head = '']) => `| ${HEADS[head]} | What papers say |\n| --- | --- |`,
  ],
  [/^\| (.+) \| – \(không nêu\) \|$/u, ([side]) => `| ${side} | – (not told) |`],
  [
    /^\| ([^|\n]+(?: \| [^|\n]+)*) \|\n(\|(?: --- \|)+)$/u,
    ([heads = '', rule]) =>
      `| ${heads
        .split(' | ')
        .map((head) => HEADS[head] ?? head)
        .join(' | ')} |\n${rule}`,
  ],
  whole('Bảng nêu ', 'The table tells '),
  whole(' dòng tìm được.', ' rows that were found.'),
  whole('Xếp từ cao xuống thấp: ', 'From high to low: '),
  [
    /^Không xếp hơn kém được: số liệu của các bên (.+)\.$/u,
    ([apart = '']) => {
      const told = Object.entries(APART).flatMap(([vi, en]) => (apart.includes(vi) ? [en] : []))
      return `They cannot be ranked: the figures are ${told.join(', ')}.`
    },
  ],
  [
    /^Trong đó: (\*\*[\s\S]*\*\*)\.$/u,
    ([cells = '']) => `Of these: ${cells.replaceAll('xếp thứ ', 'rank ')}.`,
  ],
  [new RegExp(`^(${END}) trong $`, 'u'), ([end = '']) => `${ENDS[end]} of `],
  [/^ dòng được so của bảng: ([\s\S]*)$/u, ([told]) => ` rows of the table that were compared: ${told}`],
  [
    /^ nơi có số liệu này trong kho: ([\s\S]*)$/u,
    ([told]) => ` places with this figure in the library: ${told}`,
  ],
  [
    new RegExp(`^(${FACT}) của (.+?)(: văn bản không ghi hoặc chưa đọc được\\.)?$`, 'u'),
    ([fact = '', name, unknown]) =>
      `${FACTS[fact]} of ${englishName(name ?? '')}${unknown === undefined ? '' : ': not told, or not read'}${unknown === undefined ? '' : '.'}`,
  ],
  whole('Văn bản gồm các phần chính:', 'Its main parts are:'),
  whole(
    'Xin chào! Tôi trả lời câu hỏi từ các văn bản trong kho, câu nào cũng kèm nguồn để anh/chị mở ra xem.',
    'Hello! I answer questions from the papers of the library, each sentence with its source to look up.',
  ),
  whole(
    'Kho chưa có văn bản nào. Anh/chị thêm tệp ở mục “Văn bản” rồi hỏi tôi.',
    'The library has no papers yet. Add files under “Documents”, then ask me.',
  ),
  whole(
    'Kho chưa có văn bản nào. Hãy thêm tệp ở mục “Văn bản”.',
    'The library has no papers yet. Add files under “Documents”.',
  ),
  whole('Trong kho đang có ', 'The library holds '),
  whole(
    ' văn bản. Anh/chị cần tìm số liệu hay nội dung nào?',
    ' papers. What figure or matter do you look for?',
  ),
  whole('Trong kho có ', 'The library has '),
  whole(' văn bản như vậy, gần nhất là:', ' such papers, the nearest of which are:'),
  whole(' văn bản như vậy:', ' such papers:'),
  whole(' văn bản.', ' papers.'),
  whole('Mới nhất:', 'Newest:'),
  whole(
    'Không có gì ạ. Anh/chị cần tra thêm gì cứ hỏi tiếp.',
    'You are welcome. Ask on whenever you need more.',
  ),
  whole(
    'Tôi giúp được những việc sau, chỉ dựa trên các văn bản trong kho:',
    'This is what I can do, from the papers of the library alone:',
  ),
  whole(
    '- Tra số liệu, ngày tháng, người, số hiệu trong các văn bản đã nạp; câu nào cũng kèm đoạn nguồn.',
    '- Find figures, dates, people and numbers in the papers, each sentence with its passage.',
  ),
  whole(
    '- So sánh các nơi hoặc các kỳ, chỉ ra chỗ hai văn bản ghi khác nhau.',
    '- Compare places or times, and point out where two papers disagree.',
  ),
  whole(
    '- Liệt kê nhiệm vụ, hạn chế, nguyên nhân, dự án, các dòng của bảng.',
    '- List tasks, shortcomings, causes, projects, rows of tables.',
  ),
  whole(
    '- Tìm văn bản: có văn bản nào về một việc, ai ký, số mấy, ngày nào, nói về gì.',
    '- Find papers: which there are on a matter, who signed, which number, which day, what about.',
  ),
  whole(
    '- Tóm tắt và soạn đoạn báo cáo kèm nguồn, tải về dạng Word.',
    '- Summarise and draft with sources, to be taken away as a Word file.',
  ),
  whole(
    'Điều gì văn bản không ghi thì tôi nói là không tìm thấy.',
    'What the papers do not say I say was not found.',
  ),
  [
    /^Trong kho không có (.+) nào như vậy\.$/u,
    ([kind]) => `The library has no such ${englishKind(kind ?? '')}.`,
  ],
  [
    /^Không thấy (.+) nào nói về việc này\.$/u,
    ([kind]) => `No ${englishKind(kind ?? '')} was found that speaks of this.`,
  ],
  [/^Các (.+) trong kho:$/u, ([kind]) => `Papers of the library of the kind “${englishKind(kind ?? '')}”:`],
  whole('Văn bản loại khác có nói đến:', 'Papers of other kinds that speak of it:'),
  whole(
    'Muốn sửa, lấy bản dài hơn hoặc in ra Word: bấm “Mở thành bản thảo” dưới câu trả lời này.',
    'To edit it, make it longer or print it in Word, press “Open as a draft” below this answer.',
  ),
  [
    /^Chưa rõ cần soạn từ văn bản nào\. Hãy nêu tên tỉnh, loại, số, thời gian của văn bản hoặc nội dung cần nêu\. Trong kho có văn bản của: ([\s\S]*)$/u,
    ([places]) =>
      `It is not clear which paper is meant. Name its province, kind, number or time, or what is to be told. The library has papers of: ${places}`,
  ],
  [
    /^(- )?((?:Số liệu|Mục tiêu|Kế hoạch|Ước thực hiện)(?: [^:|*]+)?): $/u,
    ([dash = '', lead = '']) => `${dash}${capital(englishLead(lead))}: `,
  ],
  [
    /^- (.+?) – ([\s\S]+)$/u,
    ([name = '', title]) => {
      const told = englishName(name)
      return told === name ? `- ${name} – ${title}` : `- ${capital(told.replace(/^the /u, ''))} – ${title}`
    },
  ],
  [
    /^\*\*(.+):\*\*$/u,
    ([name = '']) => {
      const told = englishName(name)
      return told === name ? `**${name}:**` : `**${capital(told.replace(/^the /u, ''))}:**`
    },
  ],
]

export function englishFrame(said: string): string {
  for (const [pattern, told] of FRAMES) {
    const match = pattern.exec(said)
    if (match !== null) return told(match.slice(1))
  }
  return said
}
