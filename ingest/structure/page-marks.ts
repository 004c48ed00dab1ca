/** Running heads of gazettes: "CÔNG BÁO/Số 12/Ngày 12-3-2025 52". */
const GAZETTE =
  /^(?:\d{1,4}\s+)?CÔNG BÁO\s*\/\s*Số\s[\d\s+]+\/\s*Ngày\s[\d\s/-]+\d(?:\s+\d{1,4})?$|^VĂN BẢN (?:PHÁP LUẬT KHÁC|QUY PHẠM PHÁP LUẬT)$/u
const PAGE = /^trang\s+\d{1,4}(?:\s*\/\s*\d{1,4})?$/iu
/** What a program that signs files prints into them. */
const STAMP =
  /^(?:người ký|ký bởi|ký số bởi)\s*:|^ngày ký\s*:\s*\d|^thời gian ký\s*:\s*\d|^cơ quan\s*:\s*\p{Lu}{2}|^email\s*:\s*\S+@/iu

/**
 * A line that belongs to the page and not to the paper: a gazette's running head, "Trang 3/17", the stamp of who
 * signed the file. It stands between the halves of a paragraph without parting them.
 */
export function isPageMark(text: string): boolean {
  return text.length <= 120 && (GAZETTE.test(text) || PAGE.test(text) || STAMP.test(text))
}
