import * as z from 'zod'
import type { Database } from '../../../search/sqlite/database.ts'
import { transactionWhenFree } from '../../../search/sqlite/when-free.ts'
import { migrateDrafts } from '../draft-schema.ts'
import { toneStyles } from './tone-style.ts'

const line = z.string().trim().max(300)

/** What heads and ends an office's papers; kept once, blank where the office fills it in by hand. */
export const officeSettingsSchema = z.strictObject({
  /** `state`: Nghị định 30/2020/NĐ-CP. `party`: the Party's form. */
  form: z.enum(['state', 'party']),
  /** The body above the issuer, e.g. "TỈNH ỦY SÔNG LAM". */
  parent: line,
  /** Who issues, e.g. "VĂN PHÒNG". */
  issuer: line,
  /** What follows the blank number, e.g. "BC-UBND" or "BC/TU". */
  symbol: line,
  /** Where it is signed, e.g. "Sông Lam". */
  place: line,
  /** E.g. "TM. ỦY BAN NHÂN DÂN" or "T/M BAN THƯỜNG VỤ". */
  authority: line,
  /** E.g. "CHỦ TỊCH". */
  signerTitle: line,
  signerName: line,
  recipients: z.array(line).max(30),
  /** To whom a letter or a proposal goes, and a report to a body above. */
  addressees: z.array(line).max(30).default([]),
  /** How "ủy" is spelt: as the sources have it, with the mark on the first letter (`first`) or on the second. */
  tone: z.enum(toneStyles).default('kept'),
  /** Printed on both sides: the margins of back pages are mirrored. */
  duplex: z.boolean().default(false),
})

export type OfficeSettings = z.infer<typeof officeSettingsSchema>

export const blankOffice: OfficeSettings = {
  form: 'state',
  parent: '',
  issuer: '',
  symbol: '',
  place: '',
  authority: '',
  signerTitle: '',
  signerName: '',
  recipients: [],
  addressees: [],
  tone: 'kept',
  duplex: false,
}

/** Where the settings of the office are kept. */
export interface Office {
  /** `blankOffice` until something is set. */
  get(): OfficeSettings
  set(settings: OfficeSettings): Promise<OfficeSettings>
}

/** @param database the connection of the drafts */
export function openOffice(database: Database): Office {
  migrateDrafts(database)
  return {
    get() {
      const row = database.get<{ value: string }>("SELECT value FROM office WHERE name = 'settings'")
      const kept = officeSettingsSchema.safeParse(row === undefined ? null : JSON.parse(row.value))
      return kept.success ? kept.data : blankOffice
    },
    async set(settings) {
      await transactionWhenFree(database, () =>
        database.run(
          `INSERT INTO office (name, value) VALUES ('settings', ?)
           ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
          [JSON.stringify(settings)],
        ),
      )
      return settings
    },
  }
}
