import type { ReportSummary } from '../../search/library.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { figureLead, itemOpening } from './figure-lead.ts'
import type { Question } from './question.ts'
import { quotePiece } from './quote-piece.ts'
import type { RatedSpan } from './rate-span.ts'
import { reportName } from './report-name.ts'
import { trimSpan } from './span-trim.ts'
import { withoutRepeats } from './synthesis.ts'
import { nothingWanted, type WantedOf } from './wanted-words.ts'

/** Nearest passages shown with a refusal. */
const NEAREST = 3

/**
 * "Hai nơi ghi khác nhau:" and each with its source, a draft called so; which one holds is for the reader to decide.
 *
 * @param reports those of the library, by id
 */
export function composeConflict(
  spans: readonly RatedSpan[],
  reports: ReadonlyMap<string, ReportSummary>,
  wanted: WantedOf = nothingWanted,
): readonly SentenceDraft[] {
  const count = ['', 'Một', 'Hai', 'Ba'][spans.length] ?? 'Nhiều'
  return composePlaces(`${count} nơi ghi khác nhau, cần đối chiếu trước khi dùng:`, spans, reports, wanted)
}

/** What several places say, under words that tell how they stand to each other. */
export function composePlaces(
  told: string,
  spans: readonly RatedSpan[],
  reports: ReadonlyMap<string, ReportSummary>,
  wanted: WantedOf = nothingWanted,
): readonly SentenceDraft[] {
  return [
    { pieces: [{ said: told }], block: 'lead', tail: '\n\n' },
    ...spans.map(
      (rated, index): SentenceDraft => ({
        pieces: [
          {
            said: `- ${rated.view.passage.kind === 'note' ? 'Ở' : 'Trong'} ${placeName(rated.view, rated.span, reports)}: `,
          },
          quotePiece(rated, wanted),
        ],
        block: 'item',
        tail: index === spans.length - 1 ? '\n\n' : '\n',
      }),
    ),
  ]
}

/** "bản dự thảo báo cáo của Hoa Giang, số liệu năm 2024". */
function placeName(
  view: RatedSpan['view'],
  span: RatedSpan['span'],
  reports: ReadonlyMap<string, ReportSummary>,
): string {
  const isDraft = reports.get(view.passage.reportId)?.draft != null
  const name = `${isDraft ? 'bản dự thảo ' : ''}${reportName(view.passage)}`
  return [name, figureLead({ view, span })].filter((part) => part !== null).join(', ')
}

/** Several places answer equally well; the choices are told beside it. */
export function composeClarify(): readonly SentenceDraft[] {
  return [
    { pieces: [{ said: 'Nhiều nơi có nội dung này. Anh/chị hỏi về nơi nào?' }], block: 'text', tail: '\n' },
  ]
}

/** The figure asked for is left blank in the source: said, and the place cited. */
export function composeBlank(rated: RatedSpan, blank: string): readonly SentenceDraft[] {
  return composeGap(rated, `để trống chỗ này (“${blank}”)`)
}

/** The same of a cell of a row that is quoted: an empty cell has no words to quote. */
export function composeBlankCell(rated: RatedSpan, head: string): readonly SentenceDraft[] {
  return composeGap(rated, `để trống cột ${head.toLowerCase()} của dòng này`)
}

function composeGap(rated: RatedSpan, told: string): readonly SentenceDraft[] {
  const { passage } = rated.view
  return [
    {
      pieces: [
        { said: `Không có số liệu: ${reportName(passage)} ${told}: ` },
        { passage, span: trimSpan(passage.text, rated.span), marked: true },
      ],
      block: 'text',
      tail: '\n\n',
    },
  ]
}

/** Nothing answers: what was looked for, and the nearest passages, which the reader may judge. */
export function composeNotFound(question: Question, rated: readonly RatedSpan[]): readonly SentenceDraft[] {
  const nearest = withoutRepeats(rated, NEAREST, 0.6)
  return [
    {
      pieces: [{ said: `Không tìm thấy trong các báo cáo đã nạp câu trả lời cho: “${question.text}”` }],
      block: 'text',
      tail: nearest.length === 0 ? '\n' : '\n\n',
    },
    ...(nearest.length === 0
      ? []
      : [
          {
            pieces: [{ said: 'Những đoạn gần nhất, không trả lời đúng điều được hỏi:' }],
            block: 'lead',
            tail: '\n\n',
          } as const,
        ]),
    ...nearest.map(
      ({ view, span }): SentenceDraft => ({
        pieces: [
          { said: itemOpening({ view, span }) },
          { passage: view.passage, span: trimSpan(view.passage.text, span), marked: true },
        ],
        block: 'item',
        tail: '\n',
      }),
    ),
  ]
}
