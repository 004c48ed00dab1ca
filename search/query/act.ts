import { foldedLetters } from '../text/folded-letters.ts'

/**
 * What a turn of a conversation wants: courtesy, help with the program, what the library holds, what one paper is,
 * a summary made, or an answer from the papers.
 */
export type Act = 'greeting' | 'thanks' | 'help' | 'library' | 'paper' | 'summary' | 'question'

/** Syllables of courtesy, without marks; a turn of these alone asks nothing. */
const COURTESY = new Set(
  'xin chao ban anh chi em co chu bac minh toi oi a ah nhe nha nhi vang da u uh um ok oke okay duoc roi tot qua lam rat that cam on nhieu cac moi nguoi ca nha buoi sang trua chieu toi hello hi alo thanks thank you tks bye tam biet hen gap lai tro ly bot biet the thoi vay hieu dung tuyet voi chuc mot ngay vui ve'.split(
    ' ',
  ),
)
const GREETS = /(?<!\p{L})(?:chao|hello|hi|alo)(?!\p{L})/u
const THANKS = /(?<!\p{L})(?:cam on|thanks?|tks|tam biet|bye|ok|oke|okay|tot|tuyet voi|duoc roi)(?!\p{L})/u

const SELF = '(?:ban|may|em|tro ly|he thong|phan mem|chuong trinh nay|cong cu|ung dung|app|bot|chatbot)'
/** "bạn làm được gì", "trợ lý giúp được những việc gì", "cách dùng phần mềm", "bạn là ai". */
const HELP = [
  new RegExp(
    `(?<!\\p{L})${SELF}\\s(?:(?:nay|co the|biet|thi|se|dang)\\s)*(?:lam|giup|ho tro|tra loi|biet)(?:\\s\\p{L}+){0,6}\\s(?:gi|nao|sao)(?!\\p{L})`,
    'u',
  ),
  /(?<!\p{L})(?:huong dan|chi)\s(?:toi\s|minh\s|em\s)?(?:cach\s)?(?:su dung|dung)(?:\s(?:phan mem|cong cu|he thong|app|ung dung|chuong trinh))?\s*[?.!]*$/u,
  /^(?:cach|lam sao de|lam the nao de)\s(?:su dung|dung|hoi|them (?:van ban|tai lieu|bao cao|file|tep))/u,
  new RegExp(`^${SELF}\\s(?:la ai|la gi|ten gi|ten la gi)`, 'u'),
]

const PAPER =
  '(?:van ban|tai lieu|bao cao|cong van|cong dien|nghi quyet|quyet dinh|quy che|ke hoach|thong bao(?: ket luan)?|chi thi|to trinh|bien ban|chuong trinh|du thao|giay to|giay moi|file|tep|ho so luu)'
/** Kinds whose names are as often words of a text: "có quy định nào về …" may ask what papers say. */
const PAPER_OR_WORD = '(?:quy dinh|huong dan|ket luan|de an|phu luc)'
const ANY_PAPER = `(?:${PAPER}|${PAPER_OR_WORD})`
const FIND =
  '(?:(?:hay|giup|nho|cho|toi|minh|em|ban|voi)\\s)*(?:liet ke|ke ten|tim|xem|danh sach|danh muc|cho xem|mo|lay)\\s(?:(?:giup|ho|cho|toi|minh|em|cac|nhung|tat ca|toan bo|moi)\\s)*'
/** Questions on what the library holds, not on what its papers say. */
const LIBRARY = [
  /(?<!\p{L})(?:trong\s)?(?:kho|he thong nay|thu muc)\s(?:nay\s)?(?:co|dang co|hien co|chua|luu|gom|con)/u,
  new RegExp(
    `^(?:\\p{L}+\\s){0,3}?(?:co|con)\\s(?:(?:nhung|cac|bao nhieu|may|duoc)\\s)?${PAPER}(?:\\s\\p{L}+){0,3}?\\s(?:nao|gi)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `^(?:co\\s)?(?:bao nhieu|may)\\s${PAPER}(?!\\p{L})(?!.*(?:ban hanh|tham muu|duoc giao|da|phai))`,
    'u',
  ),
  new RegExp(
    `^${FIND}(?:van ban|tai lieu|bao cao|file|tep)(?!\\p{L})(?!.*(?:ban hanh|duoc giao|phai|chua nop|da nop))`,
    'u',
  ),
  new RegExp(
    `^(?:nhung\\s|cac\\s)?${PAPER}\\snao\\s(?:(?:noi|viet|nhac|ban)\\s(?:ve|den|toi)|de cap|lien quan)`,
    'u',
  ),
  new RegExp(
    `^(?:nhung\\s|cac\\s)?${PAPER}\\snao\\s(?:do\\s.{2,60}\\s(?:ban hanh|ky|ra|lap|soan|gui)|(?:ra|ban hanh|ky|co)(?:\\s(?:trong|vao))?(?:\\s(?:(?:thang|nam|quy|ngay|nay|ngoai)|[\\d/]+)){1,6})\\s*[?.!]*$`,
    'u',
  ),
  new RegExp(
    `^${PAPER}(?!\\p{L})(?:\\s[\\p{L}\\d/]+){0,8}\\sco\\s(?:may|bao nhieu|nhung)\\s(?:ban|cai|file|tep|nam|thang|quy|so|loai)(?:\\snao|\\sgi)?\\s*[?.!]*$`,
    'u',
  ),
  new RegExp(
    `^co\\s${PAPER}\\s(?:cua|ve|tu|truoc|sau|nam|thang|quy)(?!\\p{L}).*(?:khong|chua|nao)\\s*[?.!]*$`,
    'u',
  ),
]
/** A paper's name, asked for by words that may as well ask what a paper says of it. */
const MAYBE_LIBRARY = [
  new RegExp(`^${FIND}${ANY_PAPER}(?!\\p{L})`, 'u'),
  new RegExp(`^co\\s${ANY_PAPER}(?:\\s[\\p{L}\\d/]+){1,6}\\skhong\\s*[?.!]*$`, 'u'),
  new RegExp(
    `^(?:co|con)\\s(?:nhung\\s|cac\\s)?${PAPER_OR_WORD}(?:\\s\\p{L}+){0,3}?\\s(?:nao|gi)(?!\\p{L})`,
    'u',
  ),
  new RegExp(`^${PAPER}(?!\\p{L})(?:\\s[\\p{L}\\d/]+){1,8}\\s(?:o\\s)?dau(?: roi| nhi)?\\s*[?.!]*$`, 'u'),
]
/** "báo cáo tháng 9/2025" alone asks for the paper. */
const PAPER_ALONE = new RegExp(`^${PAPER}(?:\\s[\\p{L}\\d/.-]+){1,8}\\s*[?.!]*$`, 'u')
const ASKS =
  /(?<!\p{L})(?:gi|nao|ai|dau|sao|bao nhieu|may|khong|chua|the nao|khi nao|bao gio|tom tat|so sanh)(?!\p{L})/u

/** "Các báo cáo nói gì" asks what papers say, not what one is about. */
const SEVERAL = new RegExp(`(?<!\\p{L})(?:cac|nhung|hai|ba)\\s${PAPER}`, 'u')
/** What is asked of a paper as a whole: what it is about, or one of its facts. */
const ABOUT =
  /(?<!\p{L})(?:noi (?:ve|den|toi)?\s?(?:cai|viec|van de|chuyen|dieu)?\s?gi(?!\s(?:ve|den|toi|trong|cho)(?!\p{L}))|noi dung (?:chinh |chu yeu |co ban )?(?:la |cua |gom |co )?(?:gi|nhung gi)?|(?:la )?ve (?:viec|van de|cai|noi dung|chuyen) gi|de cap (?:den |toi )?(?:gi|nhung gi|van de gi|noi dung gi)|la (?:van ban|tai lieu|cong van|bao cao) gi|gom nhung (?:phan|muc|noi dung) (?:gi|nao))/u
/** "Ai ký", "người ký", "ký quyết định 12 là ai". */
const SIGNED =
  /(?<!\p{L})(?:ai (?:la nguoi )?ky|nguoi ky|do ai ky|ky boi ai)(?!\p{L})|^ky(?!\p{L}).*\sla (?:ai|nguoi nao)(?!\p{L})/u
const FACT =
  /(?<!\p{L})(?:so (?:may|bao nhieu|hieu|ky hieu)|(?:ban hanh|ky|ra|de|co) (?:vao )?(?:ngay|hom|khi|luc|thang) (?:nao|may)|ngay (?:ban hanh|ky)|(?:co quan|don vi|noi) nao (?:ban hanh|ky|ra)|ai ban hanh|cua (?:co quan|don vi) nao|gui (?:cho )?(?:ai|nhung ai|noi nao|co quan nao)|noi nhan)(?!\p{L})/u
/** "Thay cho quyết định số mấy", "phê duyệt tại quyết định số mấy": the number of a paper that another one names. */
const OF_OTHER_PAPER = new RegExp(
  `(?<!\\p{L})(?:thay(?: the)?(?: cho)?|bai bo|theo|can cu|tai|dinh chinh|sua doi|bi|boi)\\s(?:cac\\s)?(?:${PAPER}|nghi dinh|thong tu|luat)(?:\\s\\p{L}+)?\\s(?:so\\s)?(?:may|nao|bao nhieu|gi)(?!\\p{L})`,
  'u',
)
/** "Hằng năm báo cáo gửi ai": what a paper bids, not to whom it goes. */
const OF_DUTY = /(?<!\p{L})(?:hang (?:thang|quy|nam)|dinh ky|moi (?:thang|quy|nam)|phai)(?!\p{L})/u
const SUMMARY =
  /^(?:(?:hay|giup|nho|ban|toi|minh|em|cho|lam on|vui long|xin)\s)*(?:tom tat|tom luoc|tong hop|tong thuat|soan|viet(?! tat)|lap (?:bang|bieu|danh muc)|lam (?:bang|bieu|bai|tom tat)|(?:neu|cho biet|ke|trinh bay|liet ke)(?: (?:nhanh|giup|gon|ra|toi|minh|em))* (?:(?:nhung|cac|may|vai|\d{1,2}) )?(?:diem|y|noi dung|net) (?:chinh|chu yeu|co ban|quan trong|cot loi) (?:cua|trong|o|tai|ve)|(?:(?:neu|lay|trich|dua ra|liet ke|can|chon) (?:ra )?)?(?:\d{1,2}|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:(?:so lieu|con so|gach dau dong)(?! (?:nao|gi))|(?:y|diem) (?:chinh|quan trong|noi bat)(?! (?:nao|gi)))|bang so lieu(?! (?:nao|gi)))(?!\p{L})/u

/**
 * Tells what a turn wants by its own words, with or without marks.
 *
 * @param namesPaper the turn speaks of a paper by its number, subject or as a draft
 */
export function findAct(turn: string, namesPaper: boolean): Act {
  const text = asCompared(turn)
  const syllables = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (syllables.length > 0 && syllables.every((syllable) => COURTESY.has(syllable))) {
    if (GREETS.test(text)) return 'greeting'
    if (THANKS.test(text)) return 'thanks'
  }
  if (HELP.some((sign) => sign.test(text))) return 'help'
  if (SUMMARY.test(text)) return 'summary'
  if (LIBRARY.some((sign) => sign.test(text))) return 'library'
  if (mayName(text)) return 'library'
  if (
    namesPaper &&
    !SEVERAL.test(text) &&
    !OF_OTHER_PAPER.test(text) &&
    !OF_DUTY.test(text) &&
    (ABOUT.test(text) || FACT.test(text) || SIGNED.test(text))
  )
    return 'paper'
  return 'question'
}

/**
 * True for a turn that asks for a paper only where one has such a name, else for what papers say: "báo cáo tháng
 * 9/2025", "kế hoạch vốn 2025", "có thông báo cắt điện không".
 */
export function mayAskForPaper(turn: string): boolean {
  const text = asCompared(turn)
  return !LIBRARY.some((sign) => sign.test(text)) && mayName(text)
}

function mayName(text: string): boolean {
  return MAYBE_LIBRARY.some((sign) => sign.test(text)) || (PAPER_ALONE.test(text) && !ASKS.test(text))
}

/** A turn as the patterns read it: without marks, each white space a blank. */
function asCompared(turn: string): string {
  return foldedLetters(turn).replace(/\s+/gu, ' ').trim()
}

/** Which facts of a paper a turn asks for, in order; empty when it asks what the paper is about. */
export type PaperFact = 'signer' | 'number' | 'date' | 'issuer' | 'recipients'

const FACTS: readonly (readonly [PaperFact, RegExp])[] = [
  ['signer', SIGNED],
  ['number', /(?<!\p{L})(?:so (?:may|bao nhieu|hieu)|ky hieu)(?!\p{L})/u],
  [
    'date',
    /(?<!\p{L})(?:(?:ban hanh|ky|ra|de|co) (?:vao )?(?:ngay|hom|khi|luc|thang) (?:nao|may)|ngay (?:ban hanh|ky))(?!\p{L})/u,
  ],
  [
    'issuer',
    /(?<!\p{L})(?:(?:co quan|don vi|noi) nao (?:ban hanh|ky|ra)|ai ban hanh|cua (?:co quan|don vi) nao)(?!\p{L})/u,
  ],
  ['recipients', /(?<!\p{L})(?:gui (?:cho )?(?:ai|nhung ai|noi nao|co quan nao)|noi nhan)(?!\p{L})/u],
]

/** @see PaperFact */
export function findPaperFacts(turn: string): readonly PaperFact[] {
  const text = asCompared(turn)
  return FACTS.flatMap(([fact, sign]) => (sign.test(text) ? [fact] : []))
}
