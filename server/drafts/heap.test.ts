import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createHeap } from './heap.ts'

it('gives what is in it from the greatest to the least, whatever comes and goes between', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer())), (steps) => {
      const heap = createHeap<number>((a, b) => a > b)
      let held: number[] = []
      for (const step of [...steps, ...steps.map(() => null)]) {
        if (step === null) {
          expect(heap.pop()).toBe(held[0])
          held = held.slice(1)
        } else {
          heap.push(step)
          held = [...held, step].sort((a, b) => b - a)
        }
      }
    }),
  )
})
