// npm start [-- folders or files …]: sets up what is missing, then serves.
import { ensureInstalled, ensurePage, requireNode } from './setup.mjs'

requireNode()
ensureInstalled()
ensurePage()

// In this process, so that Ctrl-C reaches the server itself and it stops in its own time.
const { register } = await import('tsx/esm/api')
register()
await import('../server/main.ts')
