import { parentPort, workerData } from 'node:worker_threads'
import { type ProbeJob, probeAll } from './verbs/probe-packs.ts'
import { files } from './world/files.ts'

/** A thread of a scan: looks at packs, and says what needs no look. */
parentPort?.postMessage(probeAll(workerData as ProbeJob, files))
