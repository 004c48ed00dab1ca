import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { childProgram } from '../child-program.ts'
import { prepareDataFolder } from './data-folder.ts'
import { type DataUse, lockData } from './data-lock.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const refused = expect.objectContaining({ code: 'data_in_use' })
const use = (how: DataUse) => () => lockData(directory, how)

describe('a data folder', () => {
  it('has one server, beside which others may read and add', () => {
    const server = lockData(directory, 'serve')
    server.tell('http://127.0.0.1:3000')
    expect(use('serve')).toThrow(refused)
    expect(use('serve')).toThrow(new RegExp(`tiến trình ${process.pid}, .*http://127.0.0.1:3000`))
    expect(use('replace')).toThrow(refused)
    const [one, two] = [lockData(directory, 'join'), lockData(directory, 'join')]
    server.release()
    expect(use('replace')).toThrow(/một lệnh khác/)
    lockData(directory, 'serve').release()
    one.release()
    two.release()
    const alone = lockData(directory, 'replace')
    for (const how of ['serve', 'join', 'replace'] as const) expect(use(how)).toThrow(refused)
    alone.release()
    lockData(directory, 'serve').release()
  })

  it('is free again when the process that had it has died, whatever it left', async () => {
    const { file, execArgv } = childProgram(new URL('./data-lock.ts', import.meta.url))
    const holder = spawn(
      process.execPath,
      [
        ...execArgv,
        '--input-type=module',
        '--eval',
        `import { lockData } from ${JSON.stringify(pathToFileURL(file).href)}
         lockData(${JSON.stringify(directory)}, 'serve')
         console.log('held')
         setInterval(() => {}, 1000)`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await new Promise((resolve) => holder.stdout.once('data', resolve))
    expect(use('serve')).toThrow(new RegExp(`tiến trình ${holder.pid}`))
    holder.kill('SIGKILL')
    await new Promise((resolve) => holder.once('exit', resolve))
    expect(readdirSync(directory)).toContain('in-use.json')
    lockData(directory, 'serve').release()
  })
})

describe.skipIf(process.platform === 'win32')('the rights of other accounts', () => {
  it('are none in a folder that is made, and are taken from one that is ours', () => {
    const made = path.join(directory, 'a', 'b')
    prepareDataFolder(made)
    expect(statSync(made).mode & 0o777).toBe(0o700)
    chmodSync(made, 0o755)
    writeFileSync(path.join(made, 'library.sqlite'), 'x', { mode: 0o644 })
    prepareDataFolder(made)
    expect(statSync(made).mode & 0o777).toBe(0o700)
    expect(statSync(path.join(made, 'library.sqlite')).mode & 0o777).toBe(0o600)
  })

  it('stay on what is not ours', () => {
    const other = path.join(directory, 'thư.txt')
    writeFileSync(other, 'x', { mode: 0o644 })
    writeFileSync(path.join(directory, 'library.sqlite'), 'x', { mode: 0o644 })
    chmodSync(directory, 0o755)
    prepareDataFolder(directory)
    expect(statSync(directory).mode & 0o777).toBe(0o755)
    expect(statSync(other).mode & 0o777).toBe(0o644)
    expect(statSync(path.join(directory, 'library.sqlite')).mode & 0o777).toBe(0o600)
  })

  it.each(['', '/b'])('a file in the place of the folder is told in words%s', (below) => {
    writeFileSync(path.join(directory, 'a'), 'x')
    expect(() => prepareDataFolder(path.join(directory, `a${below}`))).toThrow(
      /đã có một tệp cùng tên.*DATA_DIR/,
    )
  })
})
