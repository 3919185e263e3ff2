import type { Target } from '../model/issuer.ts'
import { type KeyParts, Secret } from '../model/secret.ts'
import type { Carrier, Exchange } from '../model/service.ts'
import { type Answer, holds, valueAt } from './answers.ts'
import { carry } from './carriers.ts'
import { draftOf } from './drafts.ts'
import type { Resolve } from './fill.ts'
import type { Destination } from './hosts.ts'
import { Missing } from './missing.ts'
import type { Doors } from './operation.ts'

/** Tokens of a run, by what was exchanged for them; in memory alone. */
export type Tokens = Map<string, Promise<{ readonly token: Secret; readonly until: number }>>

/**
 * The token that a credential is exchanged for. An administrator's is asked for once in a run, and again where its time is over; that of
 * the key which is asked about is new each time (`fresh`), since an old one would outlive the key. Throws `Missing` where there is none:
 * nothing but a token was asked for then, and nothing done.
 */
export async function tokenFor(
  carrier: Extract<Carrier, { exchange: Exchange }>,
  credential: KeyParts,
  of: { readonly target: Target; readonly destination: Destination; readonly doors: Doors; readonly fresh: boolean },
): Promise<Secret> {
  const { tokens, now } = of.doors
  if (of.fresh) return (await ask(carrier, credential, of)).token
  const marks = Object.entries(credential).map(([part, secret]) => [part, secret.mark])
  const name = JSON.stringify([of.target.service.id, carrier, of.target.vars, marks])
  const kept = await tokens.get(name)?.catch(() => undefined)
  if (kept !== undefined && kept.until > now().getTime()) return kept.token
  const asked = ask(carrier, credential, of)
  tokens.set(name, asked)
  asked.catch(() => tokens.delete(name))
  return (await asked).token
}

async function ask(
  { exchange, gives }: Parameters<typeof tokenFor>[0],
  credential: KeyParts,
  { target, destination, doors }: Parameters<typeof tokenFor>[2],
): Promise<{ readonly token: Secret; readonly until: number }> {
  const draft = await draftOf(exchange, destination, resolveIn(credential, target))
  const whole = exchange.carrier === undefined ? draft : await carry(draft, exchange.carrier, credential, doors.now())
  const answer = await doors.send(target.service, whole, destination.loopback, exchange)
  const token = valueAt(answer.body, gives)
  if (!fits(exchange, answer) || typeof token !== 'string' || !/^[\x21-\x7e]{8,16000}$/.test(token))
    throw new Missing(`the credential got no token${answer.status === null ? `: ${answer.why}` : ` (${answer.status})`}`)
  return { token: new Secret(token), until: doors.now().getTime() + lifeOf(answer) }
}

const fits = ({ of }: Exchange, answer: Answer) =>
  of === undefined ? answer.status !== null && answer.status >= 200 && answer.status < 300 : holds(of, answer)

/** Milliseconds that a token may be used for: `expires_in` (RFC 6749, section 5.1) less a minute, or five minutes where it is not said. */
function lifeOf({ body }: Answer): number {
  const seconds = valueAt(body, 'expires_in')
  return typeof seconds === 'number' && Number.isFinite(seconds) ? Math.max(0, seconds - 60) * 1000 : 300_000
}

/** In an exchange `{key}` is the credential that is exchanged. */
const resolveIn =
  (credential: KeyParts, { vars }: Target): Resolve =>
  async ({ source, field, written }) => {
    const value = source === 'key' ? credential[field ?? 'key']?.reveal() : source === 'var' ? vars[field ?? ''] : undefined
    if (value === undefined) throw new Missing(`nothing gives ${written}`)
    return value
  }
