import type { Network } from '../../server/answer/judge/network.ts'

/**
 * One network that gives the mean of the scores of several with the same inputs, brought to the same scale: their
 * hidden units side by side, each counting for its share. What one fit owes to the chance of its first weights and of
 * the order of questions is evened out.
 *
 * @param networks fitted on the same examples; at least one
 */
export function joinNetworks(networks: readonly Network[]): Network {
  const [first] = networks
  if (first === undefined) throw new Error('no network to join')
  const share = 1 / networks.length
  const round = (value: number): number => Number(value.toFixed(5))
  return {
    inputs: first.inputs,
    mean: first.mean,
    deviation: first.deviation,
    hidden: networks.flatMap(({ hidden }) => hidden),
    bias: networks.flatMap(({ bias }) => bias),
    out: networks.flatMap(({ out }) => out.map((value) => round(value * share))),
    direct: first.direct.map((_, at) =>
      round(networks.reduce((sum, { direct }) => sum + (direct[at] ?? 0), 0) * share),
    ),
    offset: round(networks.reduce((sum, { offset }) => sum + offset, 0) * share),
  }
}
