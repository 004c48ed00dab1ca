import { describe, expect, it } from 'vitest'
import { withFullContrast } from './contrast.ts'
import type { Picture } from './picture.ts'
import { INK } from './skew.ts'
import { withoutSpecks } from './specks.ts'

/** White paper of 200 by 120 dots with boxes of ink: left, top, width, height, level. */
function paper(boxes: readonly (readonly [number, number, number, number, number])[], level = 250): Picture {
  const width = 200
  const grey = new Uint8Array(width * 120).fill(level)
  for (const [left, top, across, down, ink] of boxes)
    for (let y = top; y < top + down; y++) grey.fill(ink, y * width + left, y * width + left + across)
  return { width, height: 120, grey }
}

const at = ({ width, grey }: Picture, x: number, y: number) => grey[y * width + x] ?? -1

describe('specks of a worn scan', () => {
  it('takes a small spot that stands by itself for dirt', () => {
    const clean = withoutSpecks(paper([[100, 60, 5, 5, 20]]))
    expect([...clean.grey].every((level) => level >= INK)).toBe(true)
  })

  it('keeps the dot of a letter, the stop behind it, and every letter', () => {
    const page = paper([
      [40, 40, 6, 30, 20],
      [40, 30, 5, 5, 20],
      [50, 65, 5, 5, 20],
      [120, 40, 20, 30, 20],
    ])
    expect(withoutSpecks(page).grey).toEqual(page.grey)
  })

  it('keeps three stops in a row', () => {
    const page = paper([
      [60, 60, 5, 5, 20],
      [70, 60, 5, 5, 20],
      [80, 60, 5, 5, 20],
    ])
    expect(withoutSpecks(page).grey).toEqual(page.grey)
  })

  it('works at the very edge of the page', () => {
    expect(() => withoutSpecks(paper([[0, 0, 3, 3, 0]]))).not.toThrow()
  })
})

describe('contrast', () => {
  it('makes pale ink black and greyish paper white', () => {
    const full = withFullContrast(paper([[40, 40, 30, 30, 110]], 225))
    expect(at(full, 50, 50)).toBe(0)
    expect(at(full, 5, 5)).toBe(255)
  })

  it('leaves clear print as it is', () => {
    const page = paper([[40, 40, 30, 30, 20]])
    expect(withFullContrast(page)).toBe(page)
  })

  it('knows no ink on an empty page', () => {
    expect(at(withFullContrast(paper([])), 10, 10)).toBeGreaterThan(200)
  })
})
