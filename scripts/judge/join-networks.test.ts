import { describe, expect, it } from 'vitest'
import { networkScore } from '../../server/answer/judge/network.ts'
import { fitNetwork } from './fit-network.ts'
import { joinNetworks } from './join-networks.ts'

describe('joinNetworks', () => {
  it('scores as its networks do on average', () => {
    const lists = Array.from({ length: 12 }, (_, at) => ({
      rows: [
        [at % 3, 1 - (at % 2)],
        [(at + 1) % 3, at % 2],
      ],
      none: [at % 2],
      right: [at % 2 === 0, false],
    }))
    const settings = { hidden: 3, penalty: 0.1, epochs: 4, rate: 0.05 }
    const fits = [1, 2, 3].map(
      (seed) => fitNetwork(lists, ['a', 'b'], ['one'], { ...settings, seed }).candidate,
    )
    const joined = joinNetworks(fits)
    for (const row of [
      [0, 1],
      [2, 0],
      [1, 0.5],
    ]) {
      const mean = fits.reduce((sum, one) => sum + networkScore(one, row), 0) / fits.length
      expect(networkScore(joined, row)).toBeCloseTo(mean, 3)
    }
  })
})
