import type { OfficeSettings } from '../../server/drafts/word/office-settings.ts'
import { client } from './client.ts'

export async function readOffice(signal: AbortSignal): Promise<OfficeSettings> {
  const response = await client.office.$get(undefined, { init: { signal } })
  return await response.json()
}

export async function saveOffice(settings: OfficeSettings): Promise<void> {
  await client.office.$put({ json: settings })
}
