// npm run ingest, backup, restore: sets up what is missing, then runs the command that the first word names.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureReady, requireNode } from './setup.mjs'

requireNode()
const [command] = process.argv.splice(2, 1)
const program = await ensureReady({ page: false })
await import(pathToFileURL(path.join(program, command)).href)
