import { arrived } from '../detect/crossing.ts'
import { detectorOf } from '../detect/detector.ts'
import type { Search } from '../detect/search.ts'
import type { Service } from '../model/service.ts'
import type { Crew, Thread } from '../model/world.ts'
import type { PackAnswers, ProbeJob } from './probe-packs.ts'
import { type Looked, type Looking, lookThroughBlobs } from './sightings.ts'
import { lookThroughTexts } from './texts.ts'
import type { Answer, Answers, CrossingLooked, Question, ThreadSettings } from './thread-work.ts'

/** A scan's threads, which live until it ends; it does by itself what is too little for them, and what one that failed has left. */
export interface SharedLooking extends Looking {
  /** This thread's own, made where it is first asked for. */
  search(): Search
  /** What those threads answered that came to an end; they share the job, which is packs of so many bytes. Null where there are none. */
  probe(job: ProbeJob, bytes: number): Promise<readonly PackAnswers[] | null>
  end(): void
}

/**
 * Bytes that this thread looks through before it has others started: each takes a second to get as quick as this one is by then, which pays only
 * where as much again is to come. Threads that a history has are used for all of it.
 */
const worthThreads = 128 << 20
/**
 * A history has all threads but one: this one and git, which list what there is, need a core, too. The last one pays only where packs have so many bytes
 * together: it takes a while to get warm, and 60 MB.
 */
const worthLast = 64 << 20
/** Bytes that are worth another thread, once it is warm. */
const worthThread = 2 << 20
/** Bytes that are held at once for threads to look through. */
const mostUnderWay = 4 << 20
/** What a question takes besides its bytes, in bytes. */
const perQuestion = 1 << 12

interface Hand {
  readonly thread: Thread<Question, Answer>
  /** Bytes that it has been given and has not answered yet. */
  load: number
}

/**
 * Looks through all that a scan reads: in this thread by `search`, and in those of the crew from `worth` bytes on. `services` are the
 * configuration's.
 */
export function lookingBy(
  crew: Crew | undefined,
  search: () => Search,
  services: readonly Service[],
  worth: number = worthThreads,
): SharedLooking {
  const detector = detectorOf(search)
  let hands: Hand[] = []
  /** Places of threads that were not started yet. */
  let left: Promise<(() => Thread<Question, Answer>)[]> | undefined
  let lookedHere = 0
  /** While the packs are looked at the threads have no time for anything else, and this one has. */
  let isProbing = false
  let ended = false

  const places = () => {
    const settings: ThreadSettings = { services }
    return (left ??= (async () => [...((await crew?.places<Question, Answer>(settings)) ?? [])])())
  }
  /** Starts as many threads; gives those. */
  const start = (free: (() => Thread<Question, Answer>)[], count = free.length): readonly Hand[] => {
    if (ended) return []
    const more = free.splice(0, count).map((begin): Hand => ({ thread: begin(), load: 0 }))
    hands = [...hands, ...more]
    return more
  }

  async function ask<K extends keyof Answers>(
    hand: Hand,
    asked: Extract<Question, { is: K }>,
    bytes: number,
  ): Promise<Answers[K] | null> {
    hand.load += bytes + perQuestion
    const answer = await hand.thread.ask(asked)
    hand.load -= bytes + perQuestion
    // nobody waits for it any more, and it is not worth doing here
    if (ended) throw new Error('the scan has ended')
    if (answer === null) hands = hands.filter((each) => each !== hand)
    return answer as Answers[K] | null
  }

  /** The answer of the thread that has least to do; null where there is none, or not for so little, or it failed. */
  async function handOut<K extends keyof Answers>(
    asked: Extract<Question, { is: K }>,
    bytes: number,
  ): Promise<Answers[K] | null> {
    if (lookedHere >= worth) start(await places())
    const [first, ...others] = isProbing ? [] : hands
    if (first === undefined) {
      lookedHere += bytes
      return null
    }
    return await ask(
      others.reduce((least, hand) => (hand.load < least.load ? hand : least), first),
      asked,
      bytes,
    )
  }

  return {
    detector,
    search,
    async blobs(blobs) {
      if (blobs.length === 0) return []
      const size = blobs.reduce((sum, { bytes, paths }) => sum + bytes.length * paths.length, 0)
      const answer = await handOut<'blobs'>({ is: 'blobs', blobs }, size)
      if (answer === null) return lookThroughBlobs(detector, blobs)
      return answer.map((paths) => paths.map(arriving))
    },
    async texts(texts) {
      const size = texts.reduce((sum, bytes) => sum + bytes.length, 0)
      const answer = await handOut<'texts'>({ is: 'texts', texts }, size)
      return answer === null ? lookThroughTexts(detector, texts) : answer.map(arriving)
    },
    room: () => (hands.length === 0 ? 0 : mostUnderWay),
    async probe(job, bytes) {
      const free = await places()
      const asked = start(free, bytes < worthLast ? Math.max(1, free.length - 1) : free.length)
      if (asked.length === 0) return null
      isProbing = true
      const answers = (await Promise.all(asked.map((hand) => ask<'probe'>(hand, { is: 'probe', job }, 0)))).filter(
        (answer) => answer !== null,
      )
      isProbing = false
      // the others' memory is worth more than their help
      const needed = Math.max(1, Math.ceil(loudIn(answers) / worthThread))
      for (const { thread } of hands.splice(needed)) thread.end()
      return answers
    },
    end() {
      ended = true
      for (const { thread } of hands) thread.end()
      hands = []
    },
  }
}

/** Bytes of all blobs that have to be looked through. */
function loudIn(answers: readonly PackAnswers[]): number {
  let loud = 0
  for (const verdicts of answers.flat())
    verdicts?.sizes.forEach((size, entry) => {
      if (verdicts.quiet[entry] !== 1) loud += size
    })
  return loud
}

const arriving = (looked: CrossingLooked): Looked => ({
  ...looked,
  seen: looked.seen.map((seen) => ({ ...seen, hit: arrived(seen.hit) })),
})
