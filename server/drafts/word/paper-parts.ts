import { lineOf } from './measures.ts'
import type { OfficeSettings } from './office-settings.ts'
import { KIND_NAMES, type PaperKind, symbolOf } from './paper-kind.ts'
import { textWidth } from './text-width.ts'

/** A line of a paper's head or foot, in the middle of its column unless it says otherwise. */
export interface PartLine {
  readonly text: string
  /** Points. */
  readonly size: number
  readonly bold?: true
  readonly italics?: true
  readonly underline?: true
  /** Begins at the left, so far in, in twentieths of a point. */
  readonly left?: number
  /** Points above it. */
  readonly above?: number
  /** A solid line in place of words, so long, in twentieths of a point. */
  readonly rule?: number
}

/** Two columns side by side. */
export interface PartTable {
  /** Of the width, for the left column. */
  readonly leftShare: number
  readonly rows: readonly (readonly [left: readonly PartLine[], right: readonly PartLine[]])[]
}

/** What stands around the text of a paper in its official form. */
export interface PaperParts {
  readonly head: PartTable
  /** The kind of paper, what it is about, and to whom it goes. */
  readonly title: readonly PartLine[]
  readonly foot: PartTable
}

/** A4 between margins of 30 and 15-20 mm, in twentieths of a point. */
export const PART_WIDTH = 9350
/** Of the words above it: between a third and a half. */
const SHORT_RULE = 0.4
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
const STATE_LEFT = 0.4
const PARTY_LEFT = 0.45
/** How high the space of a solid line is, in points. */
export const RULE_HEIGHT = 3
/** Around it, in points. */
export const RULE_ABOVE = 1
export const RULE_BELOW = 2
/** Where "Kính gửi:" begins when several are to be listed below it. */
const ADDRESSEES_LEFT = 1900

const blank = (text: string, dots: string) => (text === '' ? dots : text)

/** How wide the left column is, in twentieths of a point. */
export function leftWidth({ leftShare }: PartTable): number {
  return Math.round(PART_WIDTH * leftShare)
}

/** How high a line of a part is, in points, for so many lines of words. */
export function partLineHeight({ size, above = 0, rule }: PartLine, lines = 1): number {
  return rule === undefined ? above + lines * lineOf(size) : RULE_ABOVE + RULE_HEIGHT + RULE_BELOW
}

/** The parts of a paper of one kind; what is not known is left blank to fill. */
export function paperParts(title: string, office: OfficeSettings, kind: PaperKind): PaperParts {
  return {
    head: office.form === 'party' ? partyHead(title, office, kind) : stateHead(title, office, kind),
    title: [...titleLines(title, office, kind), ...addresseeLines(office, kind), { text: '', size: 4 }],
    foot: footOf(office, kind),
  }
}

/** Place and a date left to fill in: "Sông Lam, ngày … tháng … năm …". */
function placeAndDate({ place }: OfficeSettings, size: number): PartLine {
  return { text: `${blank(place, '…………')}, ngày … tháng … năm ……`, size, italics: true }
}

function partyHead(title: string, office: OfficeSettings, kind: PaperKind): PartTable {
  const about: readonly PartLine[] =
    kind === 'letter' ? [{ text: aboutOf(title, 'về việc'), size: 13, italics: true }] : []
  return {
    leftShare: PARTY_LEFT,
    rows: [
      [
        [
          ...(office.parent === '' ? [] : [{ text: office.parent.toUpperCase(), size: 14 }]),
          { text: blank(office.issuer.toUpperCase(), '………………………'), size: 14, bold: true },
          { text: '*', size: 14 },
          { text: `Số       -${symbolOf(office.symbol, kind, 'party')}`, size: 14 },
          ...about,
        ],
        [
          { text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 15, bold: true, underline: true },
          { text: '', size: 8 },
          placeAndDate(office, 14),
        ],
      ],
    ],
  }
}

function stateHead(title: string, office: OfficeSettings, kind: PaperKind): PartTable {
  const issuer = blank(office.issuer.toUpperCase(), '………………………')
  const left = PART_WIDTH * STATE_LEFT
  const issuerWidth = Math.min(left, textWidth(issuer, 13, true))
  const about: readonly PartLine[] =
    kind === 'letter' ? [{ text: aboutOf(title, 'V/v'), size: 12, above: 6 }] : []
  return {
    leftShare: STATE_LEFT,
    rows: [
      [
        [
          ...(office.parent === '' ? [] : [{ text: office.parent.toUpperCase(), size: 13 }]),
          { text: issuer, size: 13, bold: true },
          { text: '', size: 13, rule: Math.round(issuerWidth * SHORT_RULE) },
        ],
        [
          { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 12, bold: true },
          { text: MOTTO, size: 13, bold: true },
          { text: '', size: 13, rule: textWidth(MOTTO, 13, true) },
        ],
      ],
      [
        [{ text: `Số:       /${symbolOf(office.symbol, kind, 'state')}`, size: 13 }, ...about],
        [placeAndDate(office, 13)],
      ],
    ],
  }
}

/** What a letter is about, behind "V/v" or "về việc". */
function aboutOf(title: string, opening: string): string {
  return `${opening} ${smallOpening(title).replace(/^(?:về việc|v\/v)\s+/iu, '')}`
}

function titleLines(title: string, { form }: OfficeSettings, kind: PaperKind): readonly PartLine[] {
  if (kind === 'letter') return [{ text: '', size: 14 }]
  const party = form === 'party'
  const lastLine = Math.min(PART_WIDTH, textWidth(title, 14, true))
  return [
    { text: KIND_NAMES[kind].name, size: party ? 16 : 14, bold: true, above: 12 },
    { text: party ? smallOpening(title) : title, size: 14, bold: true },
    party ? { text: '-----', size: 14 } : { text: '', size: 14, rule: Math.round(lastLine * SHORT_RULE) },
  ]
}

/** A name keeps its capital: the word after it has one, too, or it is all capitals. */
function smallOpening(title: string): string {
  const [first = '', second = ''] = title.split(' ')
  const isName = /^\p{Lu}/u.test(second) || (first.length > 1 && first === first.toUpperCase())
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1)
}

/** Letters and proposals say to whom they go; a report where the office names somebody above. */
function addresseeLines(office: OfficeSettings, kind: PaperKind): readonly PartLine[] {
  if (kind === 'notice' || kind === 'plan') return []
  const named = office.addressees.map((one) => one.replace(/[;,.]\s*$/u, ''))
  if (kind === 'report' && named.length === 0) return []
  const opening = kind === 'proposal' && office.form === 'party' ? 'Kính trình:' : 'Kính gửi:'
  if (named.length <= 1) return [{ text: `${opening} ${named[0] ?? '………………………'}`, size: 14, above: 6 }]
  const colon = ADDRESSEES_LEFT + textWidth(opening, 14)
  return [
    { text: opening, size: 14, above: 6, left: ADDRESSEES_LEFT },
    ...named.map((one, at) => ({
      text: `- ${one}${at === named.length - 1 ? '.' : ';'}`,
      size: 14,
      left: colon,
    })),
  ]
}

/** Recipients on the left, authority, title and name of the signer on the right. */
function footOf(office: OfficeSettings, kind: PaperKind): PartTable {
  const party = office.form === 'party'
  const addressed =
    kind === 'letter' || kind === 'proposal' || (kind === 'report' && office.addressees.length > 0)
  const others = office.recipients.length > 0 ? office.recipients : addressed ? [] : ['…………………']
  const recipients = [...(addressed ? ['Như trên'] : []), ...others, party ? 'Lưu …' : 'Lưu: VT, …']
  const authority = blank(office.authority.toUpperCase(), party ? 'T/M ………………' : 'TM. ………………')
  const signerTitle: PartLine = { text: blank(office.signerTitle.toUpperCase(), '………………'), size: 14 }
  return {
    leftShare: 0.5,
    rows: [
      [
        [
          party
            ? { text: 'Nơi nhận:', size: 14, underline: true, left: 0 }
            : { text: 'Nơi nhận:', size: 12, bold: true, italics: true, left: 0 },
          ...recipients.map((text, index, all) => ({
            text: `- ${text.replace(/[;,.]\s*$/u, '')}${index === all.length - 1 ? '.' : ';'}`,
            size: party ? 12 : 11,
            left: 0,
          })),
        ],
        [
          { text: authority, size: 14, bold: true },
          party ? signerTitle : { ...signerTitle, bold: true },
          ...Array.from({ length: 4 }, () => ({ text: '', size: 14 })),
          { text: blank(office.signerName, '………………'), size: 14, bold: true },
        ],
      ],
    ],
  }
}
