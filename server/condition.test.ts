import { expect, it, vi } from 'vitest'
import { UserError } from '../search/user-error.ts'
import { openCondition } from './condition.ts'

const damage = new UserError('library_damaged', 'Thư viện đã hỏng.')

it('keeps a damaged library from being served', async () => {
  await expect(openCondition(() => {}).requireWhole(Promise.resolve(damage))).rejects.toBe(damage)
})

it('does not hold up a start for long, and tells later what was found', async () => {
  const log = vi.fn()
  const condition = openCondition(log, 1)
  let found = (_: UserError | null) => {}
  await condition.requireWhole(
    new Promise((resolve) => {
      found = resolve
    }),
  )
  expect(condition.damage()).toBeNull()
  found(damage)
  await vi.waitFor(() => expect(condition.damage()).toBe(damage))
  condition.report(damage)
  expect(log.mock.calls).toEqual([[damage.message]])
})

it('is well when nothing is found', async () => {
  const condition = openCondition(() => {})
  await condition.requireWhole(Promise.resolve(null))
  expect(condition.damage()).toBeNull()
})
