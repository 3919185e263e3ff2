import type { WebhookStore } from '../model/configuration.ts'
import { Fault } from '../model/fault.ts'
import { Secret } from '../model/secret.ts'
import type { Clock, HttpAnswer, Network, RandomBytes, Store, StoreAnswer } from '../model/world.ts'
import { signedHeaders } from '../text/standard-webhook.ts'
import { isWebPage } from '../text/web-page.ts'
import { partOf, probeName } from './parts.ts'

/** What a webhook store needs of the outside. */
export interface WebhookPorts {
  readonly network: () => Promise<Network>
  readonly clock: Clock
  readonly random: RandomBytes
  readonly environment: { readonly [name: string]: string | undefined }
  /** `HOST:PORT` on this machine that a person named for this run. */
  readonly loopback: readonly string[]
}

/**
 * A place that a server of one's own writes: it gets one signed message (Standard Webhooks) with all parts of the key, so that they are
 * kept together or not at all. Over https alone, but for a loopback address that was named for this run. Throws `Fault` where the
 * signing secret is missing or is none.
 */
export function openWebhook(
  id: string,
  names: Readonly<Record<string, string>>,
  { url, secret: setting }: WebhookStore,
  { network, clock, random, environment, loopback }: WebhookPorts,
): Store {
  const target = new URL(url)
  const isLoopback = loopback.includes(target.host)
  if (target.protocol !== 'https:' && !isLoopback)
    throw new Fault(`The store webhook:${id} goes over plain http to ${target.host}, which --allow-loopback does not name.`)
  const secret = new Secret(environment[setting] ?? '')
  if (secret.length === 0)
    throw new Fault(`The store webhook:${id} needs the environment variable ${setting}: its signing secret.`)
  // Said now, and not when a key was made already.
  signedHeaders(secret, setting, { id: 'probe', at: clock.now(), body: '' })

  const parts = Object.entries(names)
  const post = async (type: string, data: object): Promise<StoreAnswer> => {
    const at = clock.now()
    const body = JSON.stringify({ type, timestamp: at.toISOString(), data })
    const headers = signedHeaders(secret, setting, { id: `rekey_${Buffer.from(random(16)).toString('hex')}`, at, body })
    return answerOf(await (await network()).ask({ method: 'POST', url: target.href, headers, body, loopback: isLoopback }))
  }
  const write = (values: { readonly [name: string]: string }) => post('rekey.secret.write', { values })
  const remove = (gone: readonly string[]) => post('rekey.secret.remove', { names: gone })

  return {
    id: `webhook:${id}:${parts.map(([, name]) => name).join('+')}`,
    async probe() {
      const name = probeName(random)
      const written = await write({ [name]: Buffer.from(random(16)).toString('hex') })
      return written.outcome === 'done' ? remove([name]) : written
    },
    write: (key) => write(Object.fromEntries(parts.map(([part, name]) => [name, partOf(key, part, name).reveal()]))),
    remove: () => remove(parts.map(([, name]) => name)),
  }
}

/** Statuses that say that the message was not taken; any other may come from a server that did as it was asked. */
const refusals: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 410, 413, 415, 422, 429])

function answerOf(answer: HttpAnswer): StoreAnswer {
  if (answer.status === null) {
    const isUnsent = answer.why === 'unreachable' || answer.why === 'refused address'
    return { outcome: isUnsent ? 'denied' : 'unknown', note: `The webhook gave no answer (${answer.why}).` }
  }
  const { status } = answer
  // What signs people in answers 200, too, and hands nothing on.
  if (status >= 200 && status < 300 && isWebPage(answer.body))
    return { outcome: 'unknown', status, note: `A web page came instead of the webhook’s answer (${status}).` }
  if (status >= 200 && status < 300) return { outcome: 'done', status }
  return refusals.has(status)
    ? { outcome: 'denied', status, note: `The webhook refused the message (${status}).` }
    : { outcome: 'unknown', status, note: `The webhook gave no clear answer (${status}).` }
}
