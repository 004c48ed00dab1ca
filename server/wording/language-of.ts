import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { LANGUAGES, type Language } from '../answer/frames/frame.ts'

/** In which the program's own words are wanted: the first of `Accept-Language` that is known, else Vietnamese. */
export function languageOf(c: Context): Language {
  const wanted = accepts(c, { header: 'Accept-Language', supports: [...LANGUAGES], default: 'vi' })
  return LANGUAGES.find((language) => language === wanted) ?? 'vi'
}
