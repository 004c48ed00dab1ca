// npm test [-- vitest arguments …]: sets up what is missing, then types, lint, unused code and all tests.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { findChromium } from './chromium.mjs'
import { ensureReady, ROOT, requireNode } from './setup.mjs'

requireNode()
await ensureReady({ tests: true })

const skipped = []
const chromium = findChromium()
if (chromium === null) {
  skipped.push('Không thấy Chromium: bỏ qua các bài thử trên trình duyệt. Cài bằng: apt-get install chromium')
}
const reports = process.env.REPORTS_DIR ?? path.join(ROOT, '..', 'shared', 'reports')
if (!existsSync(reports)) {
  skipped.push(
    `Không thấy báo cáo thật ở ${reports} (đặt REPORTS_DIR): bỏ qua các bài thử trên báo cáo thật.`,
  )
}

const env = { ...process.env, ...(chromium === null ? {} : { CHROMIUM_PATH: chromium }) }
const bin = (...parts) => path.join(ROOT, 'node_modules', ...parts)
const checks = [
  ['Kiểu dữ liệu (tsc)', bin('typescript', 'bin', 'tsc'), '-p', ROOT],
  [
    'Trình bày và lỗi thường gặp (biome)',
    bin('@biomejs', 'biome', 'bin', 'biome'),
    'check',
    '--error-on-warnings',
  ],
  ['Mã thừa (knip)', bin('knip', 'bin', 'knip.js')],
]

/** Runs a check beside others and keeps what it tells. */
function check([name, ...command]) {
  const child = spawn(process.execPath, command, { cwd: ROOT, env })
  let told = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (told += chunk))
  return new Promise((resolve) => child.once('close', (status) => resolve({ name, told, status })))
}

const failed = []
for (const { name, told, status } of await Promise.all(checks.map(check))) {
  console.log(`\n== ${name}\n${told}`)
  if (status !== 0) failed.push(name)
}
const tests = 'Các bài thử (vitest)'
console.log(`\n== ${tests}`)
const vitest = [bin('vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)]
if (spawnSync(process.execPath, vitest, { cwd: ROOT, stdio: 'inherit', env }).status !== 0) failed.push(tests)

console.log('')
for (const line of skipped) console.log(`BỎ QUA: ${line}`)
for (const name of failed) console.log(`LỖI: ${name}`)
console.log(failed.length === 0 ? 'Tất cả đều đạt.' : 'Có bước không đạt; xem ở trên.')
process.exitCode = failed.length === 0 ? 0 : 1
