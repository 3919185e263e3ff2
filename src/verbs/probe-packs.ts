import { makeProbe } from '../detect/probe.ts'
import { makeSearch } from '../detect/search.ts'
import { type PackVerdicts, type ProbePacks, probePack } from '../git/packed.ts'
import type { Service } from '../model/service.ts'
import type { Crew, Entries } from '../model/world.ts'
import { builtIn } from './looks.ts'

/** Packs to look at, as threads get it: plain data, and one counter for each pack by which they share its families. */
export interface ProbeJob {
  readonly packs: readonly string[]
  /** Services of the configuration, besides the built-in ones. */
  readonly services: readonly Service[]
  /** Bytes of the largest blob. */
  readonly largest: number
  readonly counters: SharedArrayBuffer
}

/** Bytes of packs from which on threads are worth their start. */
const worthThreads = 1 << 20

/** Looks at packs, in threads where there are any and the packs are large. */
export function probingBy(
  crew: Crew | undefined,
  entries: Entries,
  { services, largest }: Pick<ProbeJob, 'services' | 'largest'>,
): ProbePacks {
  return async (packs) => {
    const job: ProbeJob = { packs, services, largest, counters: new SharedArrayBuffer(4 * packs.length) }
    const small = packs.reduce((sum, name) => sum + sizeOf(entries, `${name}.pack`), 0) < worthThreads
    const parts = small || crew === undefined ? [probeAll(job, entries)] : await crew.run<ProbeJob, PackAnswers>(job)
    return packs.map((_, n) => parts.map((part) => part[n] ?? null).reduce(merged, null))
  }
}
type PackAnswers = readonly (PackVerdicts | null)[]

/** What one thread does: takes families until none are left. */
export function probeAll({ packs, services, largest, counters }: ProbeJob, entries: Entries): PackAnswers {
  const probe = makeProbe(makeSearch(services, builtIn()))
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

function sizeOf(entries: Entries, path: string): number {
  const file = entries.slices?.(path)
  file?.close()
  return file?.size ?? 0
}
