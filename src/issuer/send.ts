import type { Clock, HttpAnswer, Network } from '../model/world.ts'
import { type Answer, headerOf, meaningOf, notAsked, readAnswer } from './answers.ts'
import { urlOf } from './drafts.ts'
import type { Doors } from './operation.ts'
import { makeRates, patience, retryAfter } from './rates.ts'

/**
 * Sends calls at each service's rate and reads their answers. A GET that was answered 429 or 503 with a short `Retry-After` is asked
 * again, unless the description has a meaning for that answer; nothing else is ever sent twice.
 */
export function makeSend(io: { readonly network: Network; readonly clock: Clock }): Doors['send'] {
  const rates = makeRates(io.clock)
  return async (service, draft, loopback, request) => {
    const call = { method: draft.method, url: urlOf(draft), headers: draft.headers, body: draft.body, loopback }
    for (let asked = 1; ; asked++) {
      if (!(await rates.turn(service))) return notAsked('the calls that the service allows in an hour are used up')
      const answer: Answer = readAnswer(await ask(io.network, call), request.answer)
      const wait = retryAfter(headerOf(answer, 'retry-after'), io.clock.now())
      const busy = answer.status === 429 || answer.status === 503
      const meant = 'means' in request && meaningOf(request.means, answer) !== null
      if (draft.method !== 'GET' || !busy || meant || wait === undefined || asked > patience.times) return answer
      await io.clock.sleep(wait)
    }
  }
}

async function ask(network: Network, call: Parameters<Network['ask']>[0]): Promise<HttpAnswer> {
  try {
    return await network.ask(call)
  } catch {
    // A network never throws by its contract; what it did before it threw is not known.
    return { status: null, why: 'cut off' }
  }
}
