import type { CitationBook } from '../answer/citation-book.ts'
import type { DraftContent } from './content/draft-content.ts'
import { textBlock, words } from './content/new-blocks.ts'
import { FALLS_SHORT } from './falls-short.ts'
import type { Quotable } from './quotable.ts'
import type { SectionRole } from './section-role.ts'
import type { FilledSection } from './select-quotables.ts'
import type { FindTwin } from './twin-places.ts'
import { asSpoken } from './write-sections.ts'

/** What a speech speaks of in turn; each told without headings, behind a line that claims nothing. */
const TURNS = [
  { turn: 'result', opening: 'Về kết quả đạt được, xin nêu một số nét chính.' },
  { turn: 'limit', opening: 'Bên cạnh kết quả, cần nhìn rõ những hạn chế, khó khăn.' },
  { turn: 'task', opening: 'Thời gian tới, đề nghị tập trung vào các nội dung sau.' },
] as const
type Turn = (typeof TURNS)[number]['turn']

const TURN_OF: Readonly<Record<SectionRole, Turn>> = {
  result: 'result',
  limit: 'limit',
  cause: 'limit',
  lesson: 'result',
  target: 'task',
  task: 'task',
}
const FEWEST_OF_TURN = 2
const GREETING = 'Kính thưa các đồng chí!'
const THANKS = 'Xin trân trọng cảm ơn!'

/** What sections say as paragraphs to be read out: results, then limits, then what is to be done. */
export function asSpeech(
  sections: readonly FilledSection[],
  book: CitationBook,
  twin: FindTwin,
): DraftContent {
  const all = sections.flatMap((section) =>
    section.chosen.map((one) => ({ turn: turnOf(section, one), section })),
  )
  const short = all.filter(({ turn }) => turn === 'limit')
  // One sentence that falls short, told among results, is no part of its own.
  const isAside =
    short.length < FEWEST_OF_TURN && short.every(({ section: { roles } }) => !roles.has('limit'))
  const told = TURNS.flatMap(({ turn, opening }) => {
    const chosen = sections.flatMap((section) =>
      section.chosen.filter((one) => {
        const own = turnOf(section, one)
        return (own === 'limit' && isAside ? 'result' : own) === turn
      }),
    )
    return chosen.length === 0 ? [] : [{ opening, chosen }]
  })
  if (told.length === 0) return []
  const line = (text: string) => textBlock('paragraph', [words(text)])
  return [
    line(GREETING),
    ...told.flatMap(({ opening, chosen }) => [
      ...(told.length === 1 ? [] : [line(opening)]),
      ...asSpoken(chosen, book, twin),
    ]),
    line(THANKS),
  ]
}

function turnOf({ roles }: FilledSection, { text }: Quotable): Turn {
  const [role] = roles
  const turn = role === undefined || roles.has('result') ? 'result' : TURN_OF[role]
  return turn === 'result' && FALLS_SHORT.test(text) ? 'limit' : turn
}
