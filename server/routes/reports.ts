import { Hono } from 'hono'
import * as z from 'zod'
import { UserError } from '../../search/user-error.ts'
import { longJson } from '../long-json.ts'
import type { Services } from '../services.ts'
import { validated } from '../validation.ts'

/** A value by hand; null or blank takes the correction back. */
const correctedText = z
  .string()
  .trim()
  .max(500)
  .transform((value) => value || null)
  .nullable()
  .optional()

const correctedDate = z
  .string()
  .trim()
  .regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/, {
    error: 'Ngày viết dạng năm-tháng-ngày, ví dụ 2024-07-09 (hoặc 2024-07, 2024)',
  })
  .transform((value) => value || null)
  .nullable()
  .optional()

const correctionSchema = z
  .strictObject({
    title: correctedText,
    kind: correctedText,
    number: correctedText,
    date: correctedDate,
    issuer: correctedText,
    place: correctedText,
    area: correctedText,
    period: correctedText,
    signer: correctedText,
    capacity: correctedText,
    recipients: correctedText,
    draft: correctedText,
  })
  .refine((correction) => Object.values(correction).some((value) => value !== undefined), {
    error:
      'Chưa có gì để sửa: hãy nhập tên, loại, số hiệu, ngày, cơ quan, địa phương, kỳ báo cáo, người ký hoặc nơi nhận.',
  })

/** `GET /reports/:id`, a report for the viewer, and `PATCH /reports/:id`, corrections by hand. */
export function reportRoutes({ library, figureKeeper }: Services) {
  return new Hono()
    .get('/reports/:id', async (c) => {
      const report = await library.report(c.req.param('id'))
      if (report === null) throw unknownReport()
      const { contents, ...head } = report
      return longJson(head, 'contents', contents)
    })
    .patch('/reports/:id', validated('json', correctionSchema), async (c) => {
      const given = Object.entries(c.req.valid('json')).filter(([, value]) => value !== undefined)
      const summary = await library.correct(c.req.param('id'), Object.fromEntries(given))
      if (summary === null) throw unknownReport()
      // Figures that say nothing of their place or time take them from the report.
      figureKeeper.look()
      return c.json(summary)
    })
}

function unknownReport(): UserError {
  return new UserError('unknown_report', 'Không có báo cáo này trong kho: có thể tài liệu đã được gỡ.')
}
