import { makeProbe } from '../detect/probe.ts'
import type { Search } from '../detect/search.ts'
import { type PackVerdicts, type ProbePacks, probePack, sizeOf } from '../git/packed.ts'
import type { Entries } from '../model/world.ts'
import { worthThreads } from './ahead.ts'
import type { SharedLooking } from './looking.ts'

/** Packs to look at, as threads get it: plain data, and one counter for each pack by which they share its families. */
export interface ProbeJob {
  readonly packs: readonly string[]
  /** Bytes of the largest blob. */
  readonly largest: number
  readonly counters: SharedArrayBuffer
}
/** By pack. */
export type PackAnswers = readonly (PackVerdicts | null)[]

/** How packs are looked at: by the threads where the packs are large, otherwise here. */
export const probingBy = (
  { probe, search }: Pick<SharedLooking, 'probe' | 'search'>,
  entries: Entries,
  { largest }: Pick<ProbeJob, 'largest'>,
): { readonly probePacks: ProbePacks } => ({
  async probePacks(packs) {
    const job: ProbeJob = { packs, largest, counters: new SharedArrayBuffer(4 * packs.length) }
    const bytes = packs.reduce((sum, name) => sum + (sizeOf(entries, `${name}.pack`) ?? 0), 0)
    const parts = (bytes < worthThreads ? null : await probe(job, bytes)) ?? [probeAll(job, entries, search())]
    return packs.map((_, n) => parts.map((part) => part[n] ?? null).reduce(merged, null))
  },
})

/** What one thread does: takes families until none are left. */
export function probeAll({ packs, largest, counters }: ProbeJob, entries: Entries, search: Search): PackAnswers {
  const probe = makeProbe(search)
  const taken = new Int32Array(counters)
  return packs.map((name, n) => probePack(entries, name, probe, largest, () => Atomics.add(taken, n, 1)))
}

function merged(one: PackVerdicts | null, other: PackVerdicts | null): PackVerdicts | null {
  if (one === null || other === null) return one ?? other
  other.quiet.forEach((quiet, entry) => {
    if (quiet === 1) {
      one.quiet[entry] = 1
      one.sizes[entry] = other.sizes[entry]!
    }
  })
  return one
}
