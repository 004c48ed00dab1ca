import { setImmediate as others } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { longJson } from './long-json.ts'

describe('a long list as JSON', () => {
  it.each([0, 1, 249, 250, 251, 500, 1_001])(
    'of %d elements is the same as written at once',
    async (length) => {
      const items = Array.from({ length }, (_, i) => ({ text: `Đoạn "${i}"`, list: [] }))
      const reply = longJson({ id: 'a', sections: [{ title: 'I' }] }, 'contents', items)
      expect(reply.headers.get('Content-Type')).toBe('application/json')
      expect(await reply.text()).toBe(
        JSON.stringify({ id: 'a', sections: [{ title: 'I' }], contents: items }),
      )
    },
  )

  it('lets others have their turn while it is written', async () => {
    const reading = longJson({}, 'contents', Array(5_000).fill('a')).text()
    let turns = 0
    let isRead = false
    reading.then(() => {
      isRead = true
    })
    while (!isRead) {
      await others()
      turns++
    }
    expect(turns).toBeGreaterThan(15)
  })
})
