import { parentPort, workerData } from 'node:worker_threads'
import { type Question, type ThreadSettings, threadWork } from './verbs/thread-work.ts'
import { files } from './world/files.ts'

/** A thread of a scan: looks at packs and through blobs, as it is asked. It gets ready before it is. */
const { answer, getReady } = threadWork(workerData as ThreadSettings, files)
parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)))
getReady()
