// npm start [-- folders or files …]: sets up what is missing, then serves.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureReady, requireNode } from './setup.mjs'

requireNode()
const program = await ensureReady()
// In this process, so that Ctrl-C reaches the server itself and it stops in its own time.
await import(pathToFileURL(path.join(program, 'server', 'main.js')).href)
