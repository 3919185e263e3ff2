import type { Clock, RandomBytes } from '../model/world.ts'
import { answer, type ServiceState } from './answer.ts'
import type { Asked } from './input.ts'
import type { KeyStore } from './key-store.ts'
import { type Answer, Refusal, refuse } from './refusal.ts'

/** A service that remembers: one request after another, each change saved before its answer leaves. */
export function runKeyService(
  start: KeyStore,
  save: (store: KeyStore) => Promise<void>,
  clock: Pick<Clock, 'now'>,
  random: RandomBytes,
): (asked: Asked) => Promise<Answer> {
  let state: ServiceState = { store: start, rates: { minute: 0, counts: {} } }
  let last: Promise<unknown> = Promise.resolve()
  const turn = async (asked: Asked): Promise<Answer> => {
    const next = answer(state, asked, clock.now(), random)
    try {
      if (next.state.store !== state.store) await save(next.state.store)
    } catch {
      return refuse(new Refusal('not_saved', 'The change could not be saved; it may or may not hold.'), false)
    }
    state = next.state
    return next.answer
  }
  return (asked) => {
    const answered = last.then(() => turn(asked))
    last = answered.catch(() => undefined)
    return answered
  }
}
