import type { Event } from '../model/incident.ts'
import type { KeyParts } from '../model/secret.ts'
import type { Store, StoreAnswer } from '../model/world.ts'
import { fromStore } from './event-parts.ts'
import type { Sources } from './sources.ts'
import type { Walked } from './walked.ts'

/** Writes keys into the places that hold them, and runs what has to follow. Throws what the journal throws; then nothing was begun. */
export class Storing {
  readonly #walked: Walked
  /** Those of the entries that the key is of by now. */
  readonly #sources: () => readonly Sources[]
  readonly #probed = new Map<string, StoreAnswer>()

  constructor(walked: Walked, sources: () => readonly Sources[]) {
    this.#walked = walked
    this.#sources = sources
  }

  /** What places said of whether they can be written. */
  get probed(): ReadonlyMap<string, StoreAnswer> {
    return this.#probed
  }
  /** Another run went on: they are asked again. */
  forgetProbed(): void {
    this.#probed.clear()
  }

  async probe(id: string): Promise<void> {
    this.#probed.set(id, await this.#store(id).probe())
  }

  async put(id: string, parts: KeyParts, about: Pick<Event, 'label' | 'what'>): Promise<void> {
    const { record } = this.#walked
    const store = this.#store(id)
    await record.begin({ step: 'store', outcome: 'begun', store: id, ...about })
    const answer = await store.write(parts)
    record.add({ step: 'store', store: id, ...about, ...fromStore(answer) })
    await record.save()
  }

  /** Takes away the old value that was kept for its grace. */
  async forget(id: string): Promise<void> {
    const { record } = this.#walked
    await record.begin({ step: 'store', outcome: 'begun', store: id, what: 'forget' })
    const answer = await this.#store(id).remove!()
    record.add({ step: 'store', store: id, what: 'forget', ...fromStore(answer) })
    await record.save()
  }

  /** What was begun by a run that died is found again, and not begun twice. */
  async afterStore(id: string, label: string): Promise<void> {
    const { record } = this.#walked
    const redeploy = this.#sources()
      .flatMap(({ afterStores }) => afterStores)
      .find((each) => each.id === id)
    if (redeploy === undefined) throw new Error(`${id} is not open`)
    const about = { step: 'after-store', store: id, label } as const
    const before = record.incident.events.findLast(
      (event) => event.step === 'after-store' && event.store === id && event.label === label,
    )
    const begun = before !== undefined && (before.outcome === 'begun' || before.outcome === 'unknown') ? before : null
    if (begun === null) await record.begin({ ...about, outcome: 'begun' })
    const known = begun === null ? null : { at: begun.at, run: begun.id ?? null }
    const told = (run: string) => record.begin({ ...about, outcome: 'begun', id: run })
    // What this run has in hand stays in its hand while it waits.
    const answer = await redeploy.run(label, known, told, async () => void (await record.claim()))
    record.add({ ...about, ...fromStore(answer), ...(answer.run === null ? {} : { id: answer.run }) })
    await record.save()
  }

  #store(id: string): Store {
    const store = this.#sources()
      .flatMap(({ stores, keeps }) => [...stores, ...keeps])
      .find((each) => each.id === id)
    if (store === undefined) throw new Error(`the place ${id} is not open`)
    return store
  }
}
