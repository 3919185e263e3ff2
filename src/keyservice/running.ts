import type { Clock, RandomBytes, ServedAnswer, ServedRequest } from '../model/world.ts'
import { answer, type ServiceState } from './answer.ts'
import type { KeyStore } from './key-store.ts'
import { Refusal, refuse } from './refusal.ts'

export interface RunningService {
  answer(asked: ServedRequest): Promise<ServedAnswer>
  /** A change by whoever runs the service, for which no key is asked. Throws what saving throws. */
  operate<R extends { readonly store: KeyStore }>(change: (store: KeyStore, now: Date) => R): Promise<R>
}

/** A service that remembers: one request after another, each change saved before its answer leaves. */
export function runKeyService(
  start: KeyStore,
  save: (store: KeyStore) => Promise<void>,
  clock: Pick<Clock, 'now'>,
  random: RandomBytes,
): RunningService {
  let state: ServiceState = { store: start, rates: { minute: 0, counts: {} } }
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const acted = last.then(act)
    last = acted.catch(() => undefined)
    return acted
  }
  return {
    answer: (asked) =>
      inTurn(async () => {
        const next = answer(state, asked, clock.now(), random)
        try {
          if (next.state.store !== state.store) await save(next.state.store)
        } catch {
          return refuse(new Refusal('not_saved', 'The change could not be saved; it may or may not hold.'), false)
        }
        state = next.state
        return next.answer
      }),
    operate: (change) =>
      inTurn(async () => {
        const done = change(state.store, clock.now())
        await save(done.store)
        state = { ...state, store: done.store }
        return done
      }),
  }
}
