import type { LibraryKnowledge } from '../../../search/library-knowledge.ts'
import type { SentenceDraft } from '../draft-sentence.ts'

const said = (text: string, block: SentenceDraft['block'] = 'text', tail = '\n\n'): SentenceDraft => ({
  pieces: [{ said: text }],
  block,
  tail,
})

/** A greeting answered: who this is, and how to begin. */
export function composeGreeting({ reports }: LibraryKnowledge): readonly SentenceDraft[] {
  return [
    said(
      'Xin chào! Tôi trả lời câu hỏi từ các văn bản trong kho, câu nào cũng kèm nguồn để anh/chị mở ra xem.',
    ),
    reports.size === 0
      ? said('Kho chưa có văn bản nào. Anh/chị thêm tệp ở mục “Văn bản” rồi hỏi tôi.')
      : {
          pieces: [
            { said: 'Trong kho đang có ' },
            { count: reports.size },
            { said: ' văn bản. Anh/chị cần tìm số liệu hay nội dung nào?' },
          ],
          block: 'text',
          tail: '\n',
        },
  ]
}

/** Thanks or a word of agreement answered shortly. */
export function composeThanks(): readonly SentenceDraft[] {
  return [said('Không có gì ạ. Anh/chị cần tra thêm gì cứ hỏi tiếp.', 'text', '\n')]
}

const ABILITIES: readonly string[] = [
  'Tra số liệu, ngày tháng, người, số hiệu trong các văn bản đã nạp; câu nào cũng kèm đoạn nguồn.',
  'So sánh các nơi hoặc các kỳ, chỉ ra chỗ hai văn bản ghi khác nhau.',
  'Liệt kê nhiệm vụ, hạn chế, nguyên nhân, dự án, các dòng của bảng.',
  'Tìm văn bản: có văn bản nào về một việc, ai ký, số mấy, ngày nào, nói về gì.',
  'Tóm tắt và soạn đoạn báo cáo kèm nguồn, tải về dạng Word.',
]

/** What the program can do, and where its knowledge ends. */
export function composeHelp(): readonly SentenceDraft[] {
  return [
    said('Tôi giúp được những việc sau, chỉ dựa trên các văn bản trong kho:', 'lead'),
    ...ABILITIES.map((ability, index) =>
      said(`- ${ability}`, 'item', index === ABILITIES.length - 1 ? '\n\n' : '\n'),
    ),
    said('Điều gì văn bản không ghi thì tôi nói là không tìm thấy.', 'text', '\n'),
  ]
}
