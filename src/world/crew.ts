import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Crew, Thread } from '../model/world.ts'

/** Threads are not free: more than these wait for the disk and for each other. */
const most = 8

/** Threads that run the program beside a door. One that fails or can't be started answers nothing: what it was asked is left undone. */
export function crewOf(door: string): Crew {
  const program = new URL(door.endsWith('.ts') ? './worker.ts' : './worker.js', door)
  let spare: { readonly settings: string; readonly thread: Thread<unknown, unknown> } | undefined
  /** The one that was started ahead, if it knows the same. */
  const taken = (settings: unknown): Thread<unknown, unknown> | undefined => {
    const first = spare
    spare = undefined
    if (first?.settings === JSON.stringify(settings)) return first.thread
    first?.thread.end()
    return undefined
  }
  return {
    async places<Q, A>(settings: unknown) {
      const start = () => (taken(settings) ?? startThread(program, settings)) as Thread<Q, A>
      return Array.from({ length: Math.min(most, availableParallelism()) }, () => start)
    },
    async ahead(settings) {
      spare ??= { settings: JSON.stringify(settings), thread: startThread(program, settings) }
    },
  }
}

/**
 * Megabytes for what is short-lived: threads that may have more take it, and gain nothing. And for what stays: a twentieth is enough, but V8 tidies
 * up heaps that may grow to 2 GB and more only when they are four times as large as before. Who takes more comes to its end.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 2000 }

/** It holds up the end of the program once it was asked something. */
function startThread(program: URL, settings: unknown): Thread<unknown, unknown> {
  /** Those that wait for an answer, in the order of asking. */
  const waiting: ((answer: unknown) => void)[] = []
  let worker: Worker | undefined
  const end = () => {
    const ended = worker
    worker = undefined
    for (const answer of waiting.splice(0)) answer(null)
    ended?.terminate().catch(() => {})
  }
  try {
    // what it would print is dropped: an error may hold anything
    worker = new Worker(program, { workerData: settings, stderr: true, stdout: true, resourceLimits })
    worker.unref()
    worker.on('message', (answer: unknown) => waiting.shift()?.(answer))
    for (const event of ['error', 'messageerror', 'exit']) worker.on(event, end)
  } catch {
    worker = undefined
  }
  return {
    ask(question) {
      if (worker === undefined) return Promise.resolve(null)
      worker.ref()
      worker.postMessage(question)
      return new Promise((answered) => waiting.push(answered))
    },
    end,
  }
}
