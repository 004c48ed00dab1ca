/**
 * Measures the recognition of scanned pages on pages of invented text that it draws itself:
 *
 *   npx tsx scripts/bench-recognition.ts
 *
 * For 300 to 100 dots an inch, clean, worn (askew, grey, grainy, specks) and poor (more of it): the share of letters wrong (edit
 * distance), of figures not found again, the confidence, processor seconds. Needs the font DejaVu Serif.
 */
import { createCanvas } from '@napi-rs/canvas'
import { greyPicture } from '../ingest/recognition/picture.ts'
import { recognisePage } from '../ingest/recognition/recognise-page.ts'
import { openRecogniser, type RecognisedWord } from '../ingest/recognition/recogniser.ts'
import { editDistance } from './edit-distance.ts'

const LINES = [
  'ỦY BAN NHÂN DÂN HUYỆN KHE SANH',
  'BÁO CÁO',
  'Kết quả trồng rừng và giao khoán bảo vệ rừng năm 2023',
  'I. KẾT QUẢ THỰC HIỆN',
  '1. Trồng rừng',
  'Toàn huyện trồng mới 1.284,5 ha rừng, đạt 103,7% kế hoạch; trong đó rừng',
  'phòng hộ 312 ha, rừng sản xuất 972,5 ha. Tỷ lệ cây sống bình quân 91,4%, cao',
  'hơn năm 2022 là 2,8 điểm phần trăm. Các xã Tà Rụt, Húc Nghì, Đa Krông hoàn',
  'thành trước ngày 30/9/2023; xã Ba Nang chậm do thiếu 46.000 cây giống.',
  '2. Giao khoán bảo vệ rừng',
  'Đã giao khoán 18.760 ha cho 1.093 hộ và 27 cộng đồng thôn, kinh phí 7.504',
  'triệu đồng, giải ngân 6.918 triệu đồng, bằng 92,2%. Xảy ra 14 vụ vi phạm,',
  'giảm 5 vụ so với cùng kỳ; xử lý 13 vụ, phạt 168,5 triệu đồng.',
  'II. HẠN CHẾ',
  'Việc nghiệm thu ở 3 xã còn chậm; 2 hợp đồng chưa thanh lý. Đường vào các',
  'khoảnh 7, 8 và 11 bị sạt lở 1,6 km, chưa khắc phục xong trước mùa mưa.',
]
const SURE = 55

type Wear = 'clean' | 'worn' | 'poor'

function drawPage(density: number, wear: Wear) {
  const scale = density / 72
  const canvas = createCanvas(Math.round(595 * scale), Math.round(500 * scale))
  const context = canvas.getContext('2d')
  context.fillStyle = wear === 'clean' ? 'white' : '#e4e2dc'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(scale, scale)
  if (wear !== 'clean') context.rotate(wear === 'worn' ? 0.015 : 0.03)
  context.fillStyle = wear === 'clean' ? 'black' : '#3a3a3a'
  context.font = '12.5px DejaVu Serif'
  for (const [index, line] of LINES.entries()) context.fillText(line, 60, 50 + 26 * index, 490)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  if (wear !== 'clean') addGrain(data, wear === 'worn' ? 1 : 2.5)
  // The recogniser is given 300 dots an inch, as pages are drawn for it.
  const whole = createCanvas(Math.round((595 * 300) / 72), Math.round((500 * 300) / 72))
  const source = createCanvas(canvas.width, canvas.height)
  const image = source.getContext('2d').createImageData(canvas.width, canvas.height)
  image.data.set(data)
  source.getContext('2d').putImageData(image, 0, 0)
  whole.getContext('2d').drawImage(source, 0, 0, whole.width, whole.height)
  const { width, height } = whole
  return greyPicture(whole.getContext('2d').getImageData(0, 0, width, height).data, width, height)
}

/** Grain on every dot and specks, on one in two thousand or more, the same each time. */
function addGrain(data: Uint8ClampedArray, strength: number): void {
  let state = 1
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  for (let at = 0; at < data.length; at += 4) {
    const change = (next() + next() - 1) * 40 * strength
    const speck = next() < 0.0005 * strength ** 2
    for (let part = 0; part < 3; part++) data[at + part] = speck ? 40 : (data[at + part] ?? 0) + change
  }
}

function textOf(words: readonly RecognisedWord[]): string {
  const lines: RecognisedWord[][] = []
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    const last = lines.at(-1)
    if (last?.[0] !== undefined && word.baseline - last[0].baseline < word.height * 0.6) last.push(word)
    else lines.push([word])
  }
  return lines
    .flatMap((line) => line.sort((a, b) => a.left - b.left))
    .map((word) => (/\d/.test(word.text) && word.confidence < SURE ? '[?]' : word.text))
    .join(' ')
}

const figuresOf = (text: string) => text.match(/\d[\d.,/]*\d|\d/g) ?? []
const truth = LINES.join(' ')
const recogniser = await openRecogniser()
console.log('dpi  wear   letters wrong  figures wrong  unsure  confidence  seconds')
for (const density of [300, 200, 150, 100])
  for (const wear of ['clean', 'worn', 'poor'] as const) {
    const before = process.cpuUsage()
    const page = await recognisePage(drawPage(density, wear), recogniser)
    const { user, system } = process.cpuUsage(before)
    const text = textOf(page.words)
    const read = [...figuresOf(text)]
    const missed = figuresOf(truth).filter((figure) => {
      const at = read.indexOf(figure)
      if (at >= 0) read.splice(at, 1)
      return at < 0
    })
    const unsure = text.split('[?]').length - 1
    const letters = (100 * editDistance(truth, text)) / truth.length
    console.log(
      `${density}  ${wear.padEnd(6)} ${letters.toFixed(2)} %  ${missed.length} of ${figuresOf(truth).length}  ${unsure}  ${page.confidence.toFixed(1)}  ${((user + system) / 1e6).toFixed(1)}`,
    )
  }
await recogniser.close()
