import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Encoder } from './encoder.ts'
import { openEncoder } from './open-encoder.ts'

const modelsDir = resolve(import.meta.dirname, '../../models')
function cosine(a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()): number {
  let sum = 0
  a.forEach((x, i) => {
    sum += x * (b[i] ?? 0)
  })
  return sum
}

describe('the encoder that is used where none is named', () => {
  let encoder: Encoder
  const fetched = vi.fn()
  beforeAll(async () => {
    vi.stubGlobal('fetch', fetched)
    encoder = await openEncoder({ modelsDir })
  })
  afterAll(() => {
    vi.unstubAllGlobals()
  })

  it('opens with the network shut and tells its name and dimension', () => {
    expect(fetched).not.toHaveBeenCalled()
    expect(encoder).toMatchObject({ name: 'vi-e5-small', dimension: 384 })
  })

  it('knows what is said in other words, where no syllable is shared', async () => {
    const question = await encoder.embedQuery('Bao nhiêu người không có việc làm?')
    const [unemployed, rice] = await encoder.embedDocuments([
      'Tỷ lệ thất nghiệp khu vực thành thị giảm còn 2,1%.',
      'Tổng diện tích gieo trồng lúa cả năm đạt 61.200 ha.',
    ])
    expect(cosine(question, unemployed)).toBeGreaterThan(cosine(question, rice) + 0.02)
  })

  it('gives each text its vector, whatever the batch', async () => {
    const texts = Array.from({ length: 12 }, (_, i) => `Xã số ${i} ${'xây dựng đường '.repeat(3 * (i % 5))}`)
    const together = await encoder.embedDocuments(texts)
    const [alone] = await encoder.embedDocuments([texts[9] ?? ''])
    expect(alone).toEqual(together[9])
  })

  it('reads the beginning of a page that is pasted as a question', async () => {
    const page = (end: string) =>
      'Thu ngân sách của tỉnh tăng so với năm trước. '.repeat(80) + end.repeat(400)
    expect(await encoder.embedQuery(page('rừng '))).toEqual(await encoder.embedQuery(page('biển ')))
    const [forest, sea] = await encoder.embedDocuments([page('rừng '), page('biển ')])
    expect(forest).not.toEqual(sea)
  })

  it('reads a text that holds nothing as the zero vector', async () => {
    expect(await encoder.embedQuery(' ')).toEqual(new Float32Array(384))
  })
})

describe('the smallest encoder', () => {
  let encoder: Encoder
  const fetched = vi.fn()
  beforeAll(async () => {
    vi.stubGlobal('fetch', fetched)
    encoder = await openEncoder({ modelsDir, model: 'vi-admin-static' })
  })
  afterAll(() => {
    vi.unstubAllGlobals()
  })

  it('opens with the network shut and tells its name, dimension and fingerprint', () => {
    expect(fetched).not.toHaveBeenCalled()
    expect(encoder).toMatchObject({ name: 'vi-admin-static', dimension: 128 })
    expect(encoder.fingerprint).toMatch(/^[0-9a-f]{64}$/)
  })

  it('gives unit vectors, nearer for related texts', async () => {
    const [a, b, c] = await encoder.embedDocuments([
      'Diện tích lúa vụ đông xuân của huyện đạt kế hoạch.',
      'Vụ đông xuân, lúa được gieo sạ hết diện tích.',
      'Ban chỉ huy quân sự tổ chức lễ giao quân.',
    ])
    expect(cosine(a, a)).toBeCloseTo(1, 5)
    expect(cosine(a, b)).toBeGreaterThan(cosine(a, c))
  })

  it.each(['', ' ', '\n\t'])('gives the zero vector for the empty text %j', async (text) => {
    const [vector] = await encoder.embedDocuments([text])
    expect(vector).toEqual(new Float32Array(128))
    expect(await encoder.embedQuery(text)).toEqual(new Float32Array(128))
  })

  it('never gives NaN for texts of unknown letters', async () => {
    for (const vector of await encoder.embedDocuments(['☃☃☃', '漢字', '\u0000', '🙂'])) {
      expect(vector.every(Number.isFinite)).toBe(true)
    }
  })

  it.each([
    ['decomposed letters', 'Tốc độ phát triển'.normalize('NFD'), 'Tốc độ phát triển'],
    ['the other tone placement', 'thị xã Hoà Phú, Uỷ ban', 'thị xã Hòa Phú, Ủy ban'],
    ['capitals', 'HUYỆN BÌNH KHÊ', 'huyện Bình Khê'],
  ])('reads %s as the same words', async (_, one, other) => {
    expect(cosine(await encoder.embedQuery(one), await encoder.embedQuery(other))).toBeCloseTo(1, 5)
  })

  it('keeps marks apart: other marks are other words', async () => {
    const likeness = cosine(await encoder.embedQuery('bán đất'), await encoder.embedQuery('bạn dắt'))
    expect(likeness).toBeLessThan(0.9)
  })

  it('reads a text far longer than its window to the end', async () => {
    const head = 'kinh tế phát triển '.repeat(400)
    const [short, long] = await encoder.embedDocuments([
      head,
      `${head}${'rừng ngập mặn ven biển '.repeat(400)}`,
    ])
    const forest = await encoder.embedQuery('rừng ngập mặn ven biển')
    expect(cosine(long, forest)).toBeGreaterThan(cosine(short, forest) + 0.2)
  })

  it('gives each text its vector, whatever the batch', async () => {
    const texts = Array.from({ length: 150 }, (_, i) => `Xã số ${i} ${'xây dựng đường '.repeat(i % 9)}`)
    const together = await encoder.embedDocuments(texts)
    for (const i of [0, 63, 64, 149]) {
      const [alone] = await encoder.embedDocuments([texts[i] ?? ''])
      expect(alone).toEqual(together[i])
    }
  })
})

describe('opening', () => {
  let dir: string
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'encoder-'))
    await cp(join(modelsDir, 'vi-admin-static'), join(dir, 'copy'), { recursive: true })
  })
  afterAll(() => rm(dir, { recursive: true }))

  it('gives another fingerprint to other files, and the same to a copy', async () => {
    const original = await openEncoder({ modelsDir, model: 'vi-admin-static' })
    expect((await openEncoder({ modelsDir: dir, model: 'copy' })).fingerprint).toBe(original.fingerprint)
    await cp(join(dir, 'copy'), join(dir, 'other'), { recursive: true })
    const settings = JSON.parse(await readFile(join(dir, 'other/encoder.json'), 'utf8'))
    await rm(join(dir, 'other/encoder.json'), { force: true })
    await writeFile(join(dir, 'other/encoder.json'), JSON.stringify({ ...settings, maxTokens: 256 }))
    expect((await openEncoder({ modelsDir: dir, model: 'other' })).fingerprint).not.toBe(original.fingerprint)
  })

  it.each(['missing', '../models', '..', ''])('says that there is no encoder %j', async (model) => {
    await expect(openEncoder({ modelsDir: dir, model })).rejects.toMatchObject({
      code: 'encoder_unavailable',
    })
  })

  it('says that settings are wrong', async () => {
    await cp(join(dir, 'copy'), join(dir, 'wrong'), { recursive: true })
    await rm(join(dir, 'wrong/encoder.json'), { force: true })
    await writeFile(join(dir, 'wrong/encoder.json'), '{"pooling": "max"}')
    await expect(openEncoder({ modelsDir: dir, model: 'wrong' })).rejects.toMatchObject({
      code: 'encoder_invalid',
    })
  })

  it('says that weights are damaged', async () => {
    await cp(join(dir, 'copy'), join(dir, 'torn'), { recursive: true })
    const weights = join(dir, 'torn/onnx/model_quantized.onnx')
    const bytes = await readFile(weights)
    await rm(weights, { force: true })
    await writeFile(weights, bytes)
    await truncate(weights, 4000)
    const opened = openEncoder({ modelsDir: dir, model: 'torn' })
    await expect(opened).rejects.toMatchObject({ code: 'encoder_unavailable' })
  })
})

describe('a model of the hub', () => {
  let hub: Server
  let dir: string
  const asked: string[] = []
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'hub-'))
    hub = createServer((request, response) => {
      asked.push(request.url ?? '')
      const path = (request.url ?? '').replace('/Invented/tiny-e5/resolve/main/', '')
      readFile(join(modelsDir, 'vi-admin-static', path)).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      )
    })
    await new Promise<void>((done) => hub.listen(0, '127.0.0.1', done))
  })
  afterAll(async () => {
    hub.closeAllConnections()
    hub.close()
    await rm(dir, { recursive: true })
  })

  it('is fetched once, called with prefixes and mean pooling, and then opened without the hub', async () => {
    const hubUrl = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`
    const options = { modelsDir, model: 'Invented/tiny-e5', cacheDir: dir, hubUrl }
    const encoder = await openEncoder(options)
    expect(encoder).toMatchObject({ name: 'Invented/tiny-e5', dimension: 128 })
    expect(asked).toContain('/Invented/tiny-e5/resolve/main/onnx/model_quantized.onnx')
    const [passage] = await encoder.embedDocuments(['báo cáo'])
    expect(cosine(passage, await encoder.embedQuery('báo cáo'))).toBeLessThan(0.999)

    asked.length = 0
    const again = await openEncoder({ ...options, hubUrl: 'http://127.0.0.1:9/' })
    expect(asked).toEqual([])
    expect(again.fingerprint).toBe(encoder.fingerprint)
  })

  it('says what to do when the hub does not have it', async () => {
    const hubUrl = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`
    const opened = openEncoder({ modelsDir, model: 'Invented/none', cacheDir: dir, hubUrl })
    await expect(opened).rejects.toMatchObject({ code: 'encoder_unavailable' })
  })
})
