import { Worker } from 'node:worker_threads'

/**
 * Ends this process as soon as it holds more memory than it may. The heap has its own limit in Node; what a file
 * unpacks to lies outside of it, and while it does so nothing else runs on the thread. So another thread watches.
 *
 * @param megabytes most memory of the whole process
 */
export function watchMemory(megabytes: number): void {
  const program = `
    const { workerData } = require('node:worker_threads')
    setInterval(() => {
      if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL')
    }, 100)`
  new Worker(program, { eval: true, workerData: megabytes * 1024 * 1024, execArgv: [] }).unref()
}
