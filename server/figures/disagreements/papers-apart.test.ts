import { describe, expect, it } from 'vitest'
import { createPause } from '../../../search/pause.ts'
import { reportOf } from '../../drafts/testing-reports.ts'
import { findPapersApart } from './papers-apart.ts'

async function apart(one: string, two: string, otherPlace = 'Sông Lam'): Promise<readonly string[]> {
  const passages = [
    ...reportOf('bc', 'Báo cáo', 'Sông Lam', [{ text: one }]).contents,
    ...reportOf('pl', 'Phụ lục', otherPlace, [{ text: two }]).contents,
  ]
  const found = await findPapersApart(passages, createPause())
  return found.map((pair) => pair.apart)
}

const ABOUT = 'về phát triển vùng trồng dừa xiêm hữu cơ ven sông'

describe('papers named in two ways', () => {
  it.each([
    [
      'one number with two dates',
      'Nghị quyết số 47-NQ/TU ngày 4/5/2022.',
      'Nghị quyết số 47-NQ/TU ngày 14/5/2022.',
      'date',
    ],
    [
      'one date in two years',
      'Nghị quyết số 47-NQ/TU ngày 4/5/2022.',
      'Nghị quyết số 47-NQ/TU ngày 4/5/2023.',
      'date',
    ],
    [
      'one subject with two numbers',
      `Nghị quyết số 47-NQ/TU ngày 4/5/2022 ${ABOUT}.`,
      `Nghị quyết số 74-NQ/TU ngày 4/5/2022 ${ABOUT}.`,
      'number',
    ],
    [
      'two kinds in one number',
      'Kết luận số 47-CT/TU, ngày 4/5/2022.',
      'Kết luận số 47-KL/TU, ngày 5/5/2022.',
      'number',
    ],
  ])('finds %s', async (_, one, two, expected) => {
    expect(await apart(one, two)).toEqual([expected])
  })

  it.each([
    [
      'one date written in two ways',
      'Nghị quyết số 47-NQ/TU ngày 4/5/2022.',
      'Nghị quyết số 47-NQ/TU ngày 04-5-2022.',
    ],
    [
      'a number that another term gave again',
      'Nghị quyết số 47-NQ/TU ngày 4/5/2022.',
      'Nghị quyết số 47-NQ/TU ngày 9/8/2017.',
    ],
    [
      'two papers of one day',
      `Quyết định số 47-QĐ/TU ngày 4/5/2022 ${ABOUT}.`,
      'Quyết định số 48-QĐ/TU ngày 4/5/2022 về chia tách khu dân cư phía bắc.',
    ],
  ])('passes over %s', async (_, one, two) => {
    expect(await apart(one, two)).toEqual([])
  })

  it('sets papers of two places against each other only where they are central', async () => {
    const other = 'Bình Khê'
    expect(
      await apart('Nghị quyết số 47-NQ/TU ngày 4/5/2022.', 'Nghị quyết số 47-NQ/TU ngày 14/5/2022.', other),
    ).toEqual([])
    expect(
      await apart('Nghị quyết số 47-NQ/TW ngày 4/5/2022.', 'Nghị quyết số 47-NQ/TW ngày 14/5/2022.', other),
    ).toEqual(['date'])
  })
})
