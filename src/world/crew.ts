import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Crew } from '../model/world.ts'

/** Threads are not free: more than these wait for the disk and for each other. */
const most = 8

/** Threads that run the program beside a door. One that fails or can't be started answers nothing: what it took is left undone. */
export const crewOf = (door: string): Crew => ({
  async run<J, A>(job: J) {
    const program = new URL(door.endsWith('.ts') ? './worker.ts' : './worker.js', door)
    const threads = Array.from({ length: Math.min(most, availableParallelism()) }, () => ask<J, A>(program, job))
    return (await Promise.all(threads)).flat()
  },
})

/** Megabytes for what is short-lived: threads that may have more take it, and gain nothing. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 }

const ask = <J, A>(program: URL, job: J): Promise<readonly A[]> =>
  new Promise((resolve) => {
    const worker = new Worker(program, { workerData: job, stderr: true, stdout: true, resourceLimits })
    worker.once('message', (answer: A) => resolve([answer]))
    worker.once('error', () => resolve([]))
    worker.once('exit', () => resolve([]))
  })
