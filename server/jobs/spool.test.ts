import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSpool } from './spool.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'spool-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const content = new TextEncoder().encode('Tỉnh Sông Lam')

describe('openSpool', () => {
  it('keeps files in the order they came, over a restart', () => {
    const spool = openSpool(directory)
    spool.put({ id: 'b', file: 'hai.txt', bytes: 15 }, content)
    spool.put({ id: 'a', file: '../../một.txt', bytes: 15 }, content)
    spool.update({ id: 'b', file: 'hai.txt', bytes: 15, error: { code: 'x', message: 'y' } })
    const reopened = openSpool(directory)
    expect(reopened.list()).toEqual([
      { id: 'b', file: 'hai.txt', bytes: 15, error: { code: 'x', message: 'y' } },
      { id: 'a', file: '../../một.txt', bytes: 15 },
    ])
    expect(new Uint8Array(readFileSync(reopened.contentPath('a')))).toEqual(content)
  })

  it('leaves nothing of what was removed', () => {
    const spool = openSpool(directory)
    spool.put({ id: 'a', file: 'một.txt', bytes: 15 }, content)
    spool.remove('a')
    expect(readdirSync(directory)).toEqual([])
  })

  it.each([
    ['bytes without an entry', 'a.bytes', 'abc'],
    ['a half-written entry', 'a.json', '{"version":1,"id":'],
    ['an entry of another form', 'a.json', '{"version":7,"id":"a"}'],
    ['an entry under another name', 'a.json', '{"version":1,"order":1,"id":"../b","file":"x","bytes":1}'],
  ])('throws away %s', (_, name, text) => {
    writeFileSync(path.join(directory, name), text)
    expect(openSpool(directory).list()).toEqual([])
    expect(readdirSync(directory)).toEqual([])
  })

  it('leaves alone what it cannot read or remove', () => {
    const spool = openSpool(directory)
    spool.put({ id: 'a', file: 'một.txt', bytes: 15 }, content)
    mkdirSync(path.join(directory, 'b.json'))
    mkdirSync(path.join(directory, 'c.bytes'))
    expect(openSpool(directory).list()).toMatchObject([{ id: 'a' }])
  })

  it('keeps what failed for a week', () => {
    const spool = openSpool(directory)
    spool.put({ id: 'a', file: 'một.txt', bytes: 15, error: { code: 'x', message: 'y' } }, content)
    spool.put({ id: 'b', file: 'hai.txt', bytes: 15 }, content)
    const day = 24 * 3_600_000
    const listed = (days: number) => openSpool(directory, () => Date.now() + days * day).list()
    expect(listed(6)).toHaveLength(2)
    expect(listed(8)).toMatchObject([{ id: 'b' }])
    expect(readdirSync(directory).sort()).toEqual(['b.bytes', 'b.json'])
  })

  it('keeps files from the eyes of other accounts', () => {
    const inside = path.join(directory, 'incoming')
    const spool = openSpool(inside)
    spool.put({ id: 'a', file: 'một.txt', bytes: 15 }, content)
    const modes = [inside, ...readdirSync(inside).map((name) => path.join(inside, name))].map(
      (file) => statSync(file).mode & 0o077,
    )
    expect(modes).toEqual([0, 0, 0])
  })
})
