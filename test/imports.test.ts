import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { groupBy } from '../search/group-by.ts'

const ROOT = path.join(import.meta.dirname, '..')
/** From the lowest to the highest: each imports only itself and what stands before it. */
const LAYERS = ['search', 'ingest', 'server', 'web']

interface Import {
  readonly from: string
  readonly to: string
  /** Gone when the program runs. */
  readonly typesOnly: boolean
}

/** Every import of a file of ours by one of ours, of types too; paths from the root. */
function importsOf(file: string, source: string): readonly Import[] {
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'|^import\s+'(\.[^']+)'/gmu,
  )
  return [...statements].map(([, type, named, called, bare]) => ({
    from: file,
    to: path.join(path.dirname(file), named ?? called ?? bare ?? ''),
    typesOnly: type !== undefined,
  }))
}

const imports = LAYERS.flatMap((layer) =>
  readdirSync(path.join(ROOT, layer), { recursive: true, withFileTypes: true })
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .filter((file) => /\.tsx?$/u.test(file) && !/(?:^|\/)(?:dist|node_modules)\//u.test(file)),
).flatMap((file) => importsOf(file, readFileSync(path.join(ROOT, file), 'utf8')))

/** The first circle that a walk meets, from a file back to itself; null where there is none. */
function circleAmong(all: readonly Import[]): readonly string[] | null {
  const below = groupBy(all, ({ from }) => from)
  const clear = new Set<string>()
  const walk = (file: string, above: readonly string[]): readonly string[] | null => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file]
    if (clear.has(file)) return null
    for (const { to } of below.get(file) ?? []) {
      const circle = walk(to, [...above, file])
      if (circle !== null) return circle
    }
    clear.add(file)
    return null
  }
  for (const file of below.keys()) {
    const circle = walk(file, [])
    if (circle !== null) return circle
  }
  return null
}

describe('imports', () => {
  it('go down only, and from the page to types of the server alone', () => {
    expect(imports.length).toBeGreaterThan(1_000)
    const layerOf = (file: string) => LAYERS.indexOf(file.split('/')[0] ?? '')
    const isWrong = ({ from, to, typesOnly }: Import) =>
      layerOf(to) > layerOf(from) || (from.startsWith('web/') && !to.startsWith('web/') && !typesOnly)
    expect(imports.filter((one) => layerOf(one.to) >= 0 && isWrong(one))).toEqual([])
  })

  it('make no circle, of types either', () => {
    expect(circleAmong(imports)).toBeNull()
  })

  it('would be found in a circle', () => {
    const of = (from: string, source: string) => importsOf(from, source)
    const all = [
      ...of('a.ts', "import {\n  b,\n} from './b.ts'\n"),
      ...of('b.ts', "const c = await import('./x/c.ts')"),
      ...of('x/c.ts', "export type { A } from '../a.ts'"),
    ]
    expect(circleAmong(all)).toEqual(['a.ts', 'b.ts', 'x/c.ts', 'a.ts'])
  })
})
