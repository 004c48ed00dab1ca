import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../ingest/parse-document.ts'
import type { ReadFigure } from '../../search/figure.ts'
import { bareAreaName } from '../../search/text/areas.ts'
import { plainTerms } from '../../search/text/terms.ts'

const FOLDER = new URL('papers/', import.meta.url)
/** Share of the words of a label that the figure's name must hold. */
const NAMED = 0.5
/** What is read right today, less a little; each of the 160 or so labels was set by hand from the papers alone. */
const FLOORS = { found: 0.97, indicator: 0.9, period: 0.93, area: 0.97, role: 0.93 }

interface Label {
  readonly raw: string
  readonly indicator: string
  readonly period: string
  readonly area: string
  readonly role: string
}

function labelsOf(paper: string): readonly Label[] {
  return readFileSync(new URL(`${paper}.tsv`, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [raw = '', indicator = '', period = '', area = '', role = ''] = line.split('\t')
      return { raw: raw.trim(), indicator, period, area, role }
    })
}

async function figuresOf(paper: string): Promise<readonly ReadFigure[]> {
  const { figures } = await parseDocument(readFileSync(new URL(`${paper}.md`, FOLDER)), `${paper}.md`)
  return (figures?.reports ?? []).flat()
}

const nameOf = ({ context, indicator, fullName }: ReadFigure) =>
  [context, indicator, fullName].filter(Boolean).join(' ')

function held(wanted: string, given: string): number {
  const words = plainTerms(wanted)
  const own = new Set(plainTerms(given))
  return words.filter((word) => own.has(word)).length / words.length
}

/** What is read right of a label, aspect by aspect; null where its figure is not found. */
function marks(label: Label, figures: readonly ReadFigure[]) {
  const [figure] = figures
    .filter(({ quantity }) => quantity.raw === label.raw)
    .toSorted((a, b) => held(label.indicator, nameOf(b)) - held(label.indicator, nameOf(a)))
  if (figure === undefined) return null
  const period = figure.period === null ? '' : `${figure.period.from}..${figure.period.to}`
  return {
    indicator: held(label.indicator, nameOf(figure)) >= NAMED,
    period: period === label.period,
    area: bareAreaName(figure.area?.name ?? '') === bareAreaName(label.area),
    role: figure.role === label.role,
  }
}

describe('figures of papers of many kinds', () => {
  it('are read with what they measure, when, where and as what', async () => {
    const wrong: string[] = []
    const tally = { found: [0, 0], indicator: [0, 0], period: [0, 0], area: [0, 0], role: [0, 0] }
    const count = (aspect: keyof typeof tally, right: boolean) => {
      tally[aspect][0] = (tally[aspect][0] ?? 0) + Number(right)
      tally[aspect][1] = (tally[aspect][1] ?? 0) + 1
    }
    const papers = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))
    for (const paper of papers.map((name) => path.parse(name).name)) {
      const figures = await figuresOf(paper)
      for (const label of labelsOf(paper)) {
        const right = marks(label, figures)
        count('found', right !== null)
        if (right === null) wrong.push(`${paper} ${label.raw}: not found`)
        for (const aspect of ['indicator', 'period', 'area', 'role'] as const) {
          if (right === null) continue
          count(aspect, right[aspect])
          if (!right[aspect]) wrong.push(`${paper} ${label.raw}: ${aspect}, not ${label[aspect]}`)
        }
      }
    }
    for (const [aspect, floor] of Object.entries(FLOORS)) {
      const [right = 0, all = 1] = tally[aspect as keyof typeof tally]
      expect(right / all, `${aspect} ${right}/${all}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(floor)
    }
    expect(tally.found[1]).toBeGreaterThan(150)
  })
})

describe('the area of figures', () => {
  it('is that of the title where a bundle reuses the cover of another province', async () => {
    const text = `**TỈNH ỦY ĐẦM THỊ**\n\n*Khe Mơ, ngày 2 tháng 9 năm 2024*\n\n**BÁO CÁO CHÍNH TRỊ**\n\n**CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHE MƠ**\n\n-----\n\nTỉnh có 05 cụm công nghiệp, diện tích 214 ha.\n`
    const { figures } = await parseDocument(Buffer.from(text), 'ghep.md')
    const areas = new Set((figures?.reports ?? []).flat().map(({ area }) => area?.name))
    expect([...areas]).toEqual(['tỉnh Khe Mơ'])
  })
})
