import { pick } from '../../src/detect/random.ts'
import type { Crew, RandomBytes, Thread } from '../../src/model/world.ts'
import { type Question, type ThreadSettings, threadWork } from '../../src/verbs/thread-work.ts'
import { files } from '../../src/world/files.ts'

/** What a crew of a test was asked. */
export interface Watched {
  readonly crew: Crew
  /** Of all threads, in the order of asking. */
  readonly asked: Question[]
  /** Threads that live. */
  alive: number
}

interface How {
  readonly threads?: number
  /** Whether a thread dies instead of answering its nth question, from 0. */
  readonly dies?: (thread: number, nth: number) => boolean
  /** Answers come sooner or later by this. */
  readonly random?: RandomBytes
}

/** Threads that are none: the same work in this one, with all that is asked and answered cloned as it is for threads. */
export function watchedCrew({ threads = 2, dies = () => false, random }: How = {}): Watched {
  const watched: Watched = {
    asked: [],
    alive: 0,
    crew: {
      places: async <Q, A>(settings: unknown) =>
        Array.from({ length: threads }, (_, n) => () => thread(n, settings) as unknown as Thread<Q, A>),
    },
  }
  return watched

  function thread(number: number, settings: unknown): Thread<Question, unknown> {
    const { answer: work } = threadWork(structuredClone(settings) as ThreadSettings, files)
    let [alive, nth] = [true, 0]
    let last: Promise<unknown> = Promise.resolve()
    watched.alive++
    const end = () => {
      if (alive) watched.alive--
      alive = false
    }
    return {
      end,
      ask(question) {
        watched.asked.push(question)
        const given = structuredClone(question)
        const before = last
        const answer = (async () => {
          await before
          for (let wait = random === undefined ? 1 : 1 + pick(random, 20); wait > 0; wait--)
            await new Promise((later) => setImmediate(later))
          if (alive && dies(number, nth++)) end()
          return alive ? structuredClone(work(given)) : null
        })()
        last = answer
        return answer as Promise<never>
      },
    }
  }
}
