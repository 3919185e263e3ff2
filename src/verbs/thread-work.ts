import { type CrossingHit, departing } from '../detect/crossing.ts'
import { detectorOf } from '../detect/detector.ts'
import { searchFor } from '../detect/search.ts'
import type { Service } from '../model/service.ts'
import type { Entries } from '../model/world.ts'
import { builtIn } from './looks.ts'
import { type PackAnswers, type ProbeJob, probeAll } from './probe-packs.ts'
import { type BlobAt, type Looked, lookThroughBlobs, type Seen } from './sightings.ts'
import { lookThroughTexts } from './texts.ts'

/** What a thread knows from its start. */
export interface ThreadSettings {
  /** Services of the configuration, besides the built-in ones. */
  readonly services: readonly Service[]
}
export type Question =
  | { readonly is: 'probe'; readonly job: ProbeJob }
  | { readonly is: 'blobs'; readonly blobs: readonly BlobAt[] }
  | { readonly is: 'texts'; readonly texts: readonly Uint8Array[] }
export interface Answers {
  readonly probe: PackAnswers
  readonly blobs: readonly (readonly CrossingLooked[])[]
  readonly texts: readonly CrossingLooked[]
}
export type Answer = Answers[keyof Answers]
export type CrossingSeen = Omit<Seen, 'hit'> & { readonly hit: CrossingHit }
export type CrossingLooked = Omit<Looked, 'seen'> & { readonly seen: readonly CrossingSeen[] }

/** What a thread of a scan does. One search serves all its work: what one question has warmed up is there for the next. */
export function threadWork(
  { services }: ThreadSettings,
  entries: Entries,
): { readonly answer: (question: Question) => Answer; readonly getReady: () => void } {
  const search = searchFor(services, builtIn)
  const detector = detectorOf(search)
  const answer = (question: Question): Answer => {
    switch (question.is) {
      case 'probe':
        return probeAll(question.job, entries, search())
      case 'blobs':
        return lookThroughBlobs(detector, question.blobs).map((paths) => paths.map(leaving))
      case 'texts':
        return lookThroughTexts(detector, question.texts).map(leaving)
    }
  }
  return { answer, getReady: () => void search().kernel() }
}

const leaving = (looked: Looked): CrossingLooked => ({
  ...looked,
  seen: looked.seen.map((seen) => ({ ...seen, hit: departing(seen.hit) })),
})
