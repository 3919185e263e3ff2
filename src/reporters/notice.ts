import type { NoticeState } from '../incident/notices.ts'
import type { Secret } from '../model/secret.ts'
import type { Clock, HttpAnswer, Network } from '../model/world.ts'
import { signedHeaders } from '../text/standard-webhook.ts'
import type { Story, Telling } from './telling.ts'

/** Where notices go. `loopback`: a person named this address of this machine for the run. */
export interface Hook {
  readonly url: string
  readonly secret: Secret
  readonly loopback: boolean
}

/** One notice. `id` is the same whenever it is sent: a receiver that has it already leaves it. */
export interface Notice {
  readonly id: string
  readonly body: string
}

/** So many places of one key are told. */
const fewPlaces = 20
/** Milliseconds before the second and the third try. */
const pauses = [1000, 4000]

/**
 * An incident's state, as the payload of a Standard Webhook: no key, and on a public repository no place and no page, since the place
 * where notices are read may be anyone's. `turn` tells the same state apart when it comes again.
 */
export function write(
  { incident, leaks }: Story,
  state: NoticeState,
  { readers, page, repository, at, turn }: Pick<Telling, 'readers' | 'page'> & { repository: string; at: string; turn: number },
): Notice {
  const places = leaks.slice(0, fewPlaces).map(({ path, line, commit, found }) => ({ path, line, commit, found }))
  const data = {
    repository,
    incident: incident.id,
    service: incident.service,
    key: incident.kind,
    state,
    policy: incident.policy,
    secret: readers === 'maintainers' ? incident.secret : null,
    run: readers === 'maintainers' ? page : null,
    places: readers === 'maintainers' ? places : [],
  }
  return {
    id: `rekey-${incident.id}-${state}-${turn}`,
    body: JSON.stringify({ type: `rekey.incident.${state}`, timestamp: at, data }),
  }
}

const setting = 'notify-secret (REKEY_NOTIFY_SECRET)'

/** Throws `Fault` where the secret is none of a Standard Webhook. */
export const checkHook = ({ secret }: Hook): void =>
  void signedHeaders(secret, setting, { id: 'check', at: new Date(0), body: '' })

/** Sends a notice, at most three times. */
export async function send(
  { id, body }: Notice,
  { url, secret, loopback }: Hook,
  network: Network,
  clock: Clock,
): Promise<{ readonly outcome: 'done' | 'denied' | 'unknown'; readonly status?: number }> {
  for (let attempt = 0; ; attempt++) {
    const headers = signedHeaders(secret, setting, { id, at: clock.now(), body })
    const answer = await network.ask({ method: 'POST', url, headers, body, loopback })
    const status = answer.status === null ? {} : { status: answer.status }
    if (answer.status !== null && answer.status >= 200 && answer.status < 300) return { outcome: 'done', ...status }
    if (!mayAgain(answer)) return { outcome: 'denied', ...status }
    if (attempt >= pauses.length) return { outcome: 'unknown', ...status }
    await clock.sleep(pauses[attempt]!)
  }
}

/** A receiver that is away, busy or broken is asked again; one that says no is not. */
const mayAgain = ({ status }: HttpAnswer): boolean => status === null || status === 408 || status === 429 || status >= 500
