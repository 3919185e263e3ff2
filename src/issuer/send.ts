import type { RateLimits } from '../model/service.ts'
import type { Clock, HttpAnswer, Network } from '../model/world.ts'
import { type Answer, headerOf, meaningOf, notAsked, readAnswer } from './answers.ts'
import { urlOf } from './drafts.ts'
import type { Doors } from './operation.ts'
import { makeRates, patience, retryAfter } from './rates.ts'

/**
 * Sends calls at each service's rate and reads their answers. A GET that was answered 429 or 503 with a short `Retry-After` is asked
 * again, unless the description has a meaning for that answer; nothing else is ever sent twice.
 */
export function makeSend(io: {
  readonly network: Network
  readonly clock: Clock
  readonly limits?: { readonly [service: string]: RateLimits }
}): Doors['send'] {
  const rates = makeRates(io.clock, io.limits)
  return async (service, draft, loopback, request) => {
    const call = { method: draft.method, url: urlOf(draft), headers: draft.headers, body: draft.body, loopback }
    for (let asked = 1; ; asked++) {
      const closed = await rates.turn(service)
      if (closed !== null) return notAsked(closed)
      const answer: Answer = readAnswer(await ask(io.network, call), request.answer)
      const wait = retryAfter(headerOf(answer, 'retry-after'), io.clock.now())
      const busy = answer.status === 429 || answer.status === 503
      const meant = 'means' in request && meaningOf(request.means, answer) !== null
      if (draft.method !== 'GET' || !busy || meant || wait === undefined || asked > patience.times) return answer
      if (!(await rates.pause(service, wait))) return answer
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
