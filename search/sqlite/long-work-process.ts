import { workAside } from '../aside.ts'
import { doLongWork, type LongWork } from './long-work.ts'

const [dataDir = '', work = ''] = process.argv.slice(2)

workAside(() => doLongWork(dataDir, JSON.parse(work) as LongWork))
