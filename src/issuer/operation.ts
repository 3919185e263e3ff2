import type { Target } from '../model/issuer.ts'
import type { KeyParts, Secret } from '../model/secret.ts'
import type { Call, Carrier, Exchange, Json, Key, Lookup, Reads, Request, Service } from '../model/service.ts'
import type { RandomBytes } from '../model/world.ts'
import { type Answer, holds, meaningOf, notUnderstood } from './answers.ts'
import { carry, lackingFor, userAndPassword } from './carriers.ts'
import { sendWithDigest } from './digest.ts'
import { type Draft, draftOf, type Extra, withHeader } from './drafts.ts'
import { type Tokens, tokenFor } from './exchange.ts'
import type { Resolve } from './fill.ts'
import { destinationOf, pathBefore } from './hosts.ts'
import { type KeyPair, newKeyPair, publicHalf } from './key-pairs.ts'
import { Missing } from './missing.ts'
import { jsonFrom, type RawReads, rawReads, sourceIn, type Value } from './reads.ts'
import { type Name, namesIn, namesOfRequest, partsOfRequest, wholeName } from './templates.ts'

/** A label that rekey gave, in brackets at the end of a title. */
const ourLabel = / \(rekey-[0-9a-f]{1,64}-\d+\)$/

/** What an operation on one key knows from the start, besides the target. */
export interface Known {
  readonly label?: string
  /** The record's id, where `find` gave it. */
  readonly found?: string | null
  /** What `verify` read before. */
  readonly verified?: RawReads
}

export interface Doors {
  readonly loopback: readonly string[]
  readonly now: () => Date
  /** Sends a call that is whole, at the service's rate. Never throws. */
  readonly send: (
    service: Service,
    draft: Draft,
    loopback: boolean,
    request: Request | Exchange | Call<string>,
  ) => Promise<Answer>
  readonly tokens: Tokens
  /** This key's record by `list` and a match that is not weak. Throws `Missing`. */
  readonly recordOf: (operation: Operation) => Promise<ListedRecord>
  /** For pairs that are made; without it none is. */
  readonly random?: RandomBytes
}

export interface ListedRecord {
  readonly id: string
  readonly record: unknown
}

/**
 * One act on one key with all the calls that it leans on; each of those is made once. It knows what is missing before anything is sent,
 * and sends nothing that is not whole.
 */
export class Operation {
  readonly target: Target
  readonly key: Key
  readonly #doors: Doors
  readonly #known: Known
  readonly #memory = new Map<string, Promise<Json>>()
  readonly #answers = new Map<string, Promise<unknown>>()
  #pair: KeyPair | undefined

  constructor(target: Target, doors: Doors, known: Known = {}) {
    const key = Object.hasOwn(target.service.keys, target.kind) ? target.service.keys[target.kind] : undefined
    if (key === undefined) throw new Missing(`${target.service.id} has no key of kind ${target.kind}`)
    this.target = target
    this.key = key
    this.#doors = doors
    this.#known = known
  }

  /** What is missing to send this call and all that it leans on, in one sentence; null where nothing is. Sends nothing. */
  missing(request: Request): string | null {
    try {
      this.#check(request, new Set())
      return null
    } catch (error) {
      if (error instanceof Missing) return error.message
      throw error
    }
  }

  /** The host that a request goes to, or undefined where it may go nowhere. */
  destination(request: Pick<Request, 'request'>) {
    const { service, vars } = this.target
    const { authority } = partsOfRequest(request.request)
    const destination = destinationOf(authority, service, vars, this.#doors.loopback)
    const below = pathBefore(authority, service, vars)
    return destination === undefined || below === undefined ? undefined : below === '' ? destination : { ...destination, below }
  }

  /** Fills, signs and sends a request. Throws `Missing` where it can't be made whole. */
  async send(request: Request, extra: Extra = {}): Promise<Answer> {
    this.#check(request, new Set())
    const destination = this.destination(request)!
    const carried = this.#carrierOf(request)
    const doors = this.#doors
    const send = (draft: Draft, as: Request = request) => doors.send(this.target.service, draft, destination.loopback, as)
    const draft = await draftOf(request, destination, this.resolve, extra)
    if (carried === null) return send(draft)
    const { carrier, credential } = carried
    if ('digest' in carrier) return sendWithDigest(draft, userAndPassword(carrier.digest, credential), doors.now(), send)
    if (!('exchange' in carrier)) return send(await carry(draft, carrier, credential, doors.now()))
    const token = await this.#tokenFor(carrier, credential, request.as !== 'admin')
    return send(withHeader(draft, 'authorization', `Bearer ${token.reveal()}`))
  }

  #tokenFor(carrier: Parameters<typeof tokenFor>[0], credential: KeyParts, fresh: boolean): Promise<Secret> {
    const destination = this.destination(carrier.exchange)!
    const ask = () => tokenFor(carrier, credential, { target: this.target, doors: this.#doors, fresh, destination })
    return fresh ? this.#once(`exchange ${JSON.stringify(carrier)}`, ask) : ask()
  }

  /** The credential and how it travels; null for calls without one. Throws `Missing`. */
  #carrierOf(request: Request): { carrier: Carrier; credential: KeyParts } | null {
    const as = request.as ?? 'key'
    if (as === 'none') return null
    const { service, parts, admin } = this.target
    if (as === 'key') return this.#withCarrier(request.carrier ?? this.key.carriers?.[0], parts)
    if (this.key.admin === undefined) throw new Missing('the description names no admin credential')
    const { is, env } = this.key.admin
    if (admin === null) throw new Missing(`${env} is not set (${is})`)
    const [owner, kind = ''] = is.split('/')
    // Another service's credential travels as the call itself says.
    if (owner !== service.id && request.carrier !== undefined) return this.#withCarrier(request.carrier, admin)
    const own = owner === service.id && Object.hasOwn(service.keys, kind) ? service.keys[kind] : undefined
    if (own === undefined) throw new Missing(`the admin credential ${is} is no key of this service`)
    return this.#withCarrier(request.carrier ?? own.carriers?.[0], admin)
  }

  #withCarrier(described: Carrier | undefined, credential: KeyParts) {
    if (described === undefined) throw new Missing('the description does not say how the credential travels')
    const carrier = 'region' in described ? { ...described, region: this.#region(described.region) } : described
    const [lacking] = lackingFor(carrier, credential)
    if (lacking !== undefined) throw new Missing(`the credential has no part ${lacking}`)
    if ('exchange' in carrier) this.#checkExchange(carrier.exchange)
    return { carrier, credential }
  }

  #checkExchange(exchange: Exchange): void {
    for (const name of namesOfRequest(exchange)) if (name.source !== 'key') this.#checkName(name, new Set(['exchange']))
    if (this.destination(exchange) === undefined) throw new Missing(this.#badHost(partsOfRequest(exchange.request).authority))
  }

  /** A region that signs, which may be a setting. */
  #region(region: string): string {
    const name = wholeName(region)
    const value = name === undefined ? region : name.source === 'var' ? this.target.vars[name.field ?? ''] : undefined
    if (value === undefined || !/^[a-z0-9-]{1,50}$/.test(value)) throw new Missing(`${region} is no region`)
    return value
  }

  /** Throws `Missing` for the first thing that a request and all that it leans on lacks. `above` are the calls that lean on it. */
  #check(request: Request, above: ReadonlySet<string>): void {
    const { authority } = partsOfRequest(request.request)
    for (const name of namesIn(authority)) this.#checkName(name, above)
    if (this.destination(request) === undefined) throw new Missing(this.#badHost(authority))
    for (const name of namesOfRequest(request)) this.#checkName(name, above)
    this.#carrierOf(request)
  }

  #badHost(authority: string): string {
    const [name] = namesIn(authority)
    const setting = name === undefined ? undefined : this.target.service.vars?.[name.field ?? '']?.env
    return setting === undefined
      ? 'the description does not allow this host'
      : `${setting} names no host that a key may be sent to`
  }

  #checkName(name: Name, above: ReadonlySet<string>): void {
    const { source, field, written } = name
    const { service, parts, vars } = this.target
    const known = this.#known
    const nothing = () => new Missing(`nothing gives ${written}`)
    if (source === 'key') {
      if (this.#isPublicHalf(name)) {
        this.#publicHalf()
        return
      }
      if (!Object.hasOwn(parts, field ?? 'key')) throw new Missing(`the key has no part ${field ?? 'key'}`)
      return
    }
    if (field === null) throw nothing()
    if (source === 'var') {
      if (!Object.hasOwn(vars, field) || vars[field] === '')
        throw new Missing(`${service.vars?.[field]?.env ?? written} is not set`)
      return
    }
    if (source === 'incident') {
      if (field !== 'label' || known.label === undefined) throw nothing()
      return
    }
    if (above.has(source)) throw new Missing(`the description goes round in a circle at ${written}`)
    const below = new Set([...above, source])
    if (source === 'verify') {
      const { verify } = this.key
      if (verify?.reads === undefined || !Object.hasOwn(verify.reads, field)) throw nothing()
      if (known.verified === undefined) this.#check(verify, below)
      else if (known.verified[field as keyof Reads] === undefined) throw new Missing(`the service did not say ${written}`)
      return
    }
    if (source === 'new') {
      if (field !== 'public' || this.key.pair === undefined || this.#doors.random === undefined) throw nothing()
      return
    }
    if (source === 'list') {
      const { list } = this.key
      if (field !== 'id' && !Object.hasOwn(list?.gives ?? {}, field)) throw nothing()
      if (field === 'id' && known.found !== undefined && known.found !== null) return
      if (list === undefined) throw nothing()
      this.#check(list, below)
      return
    }
    const lookup = this.#lookup(source)
    if (lookup === undefined || !Object.hasOwn(lookup.gives, field)) throw nothing()
    this.#check(lookup, below)
  }

  #lookup(name: string): Lookup | undefined {
    const { lookups } = this.target.service
    return lookups !== undefined && Object.hasOwn(lookups, name) ? lookups[name] : undefined
  }

  /** The value of a name, asked for where need be; each is asked for once. */
  readonly resolve: Resolve = (name) => {
    const value = this.#memory.get(name.written) ?? this.#value(name)
    this.#memory.set(name.written, value)
    return value
  }

  async #value({ source, field, written }: Name): Promise<Json> {
    const { parts, vars } = this.target
    if (source === 'key' && this.#isPublicHalf({ source, field, written })) return this.#publicHalf()
    if (source === 'key') return parts[field ?? 'key']!.reveal()
    if (source === 'new') return this.newPair().public
    if (source === 'var') return vars[field!]!
    if (source === 'incident') return this.#known.label!
    if (source === 'list') return this.#listed(field!)
    const value =
      source === 'verify'
        ? (await this.#verified())[field as keyof Reads]
        : jsonFrom(await this.#lookedUp(source), this.#lookup(source)!.gives[field!]!)
    if (value === undefined || value === null) throw new Missing(`the service did not say ${written}`)
    return value
  }

  /** The pair that this act makes; each act makes one. */
  newPair(): KeyPair {
    const { random } = this.#doors
    if (random === undefined) throw new Missing('no pair can be made here')
    this.#pair ??= newKeyPair(random)
    return this.#pair
  }

  #isPublicHalf({ source, field }: Name): boolean {
    return source === 'key' && field === 'public' && this.key.pair !== undefined && Object.hasOwn(this.target.parts, 'key')
  }

  #publicHalf(): string {
    const half = publicHalf(this.target.parts.key!.reveal())
    if (half === undefined) throw new Missing('the private key can’t be read, or is encrypted')
    return half
  }

  async #listed(field: string): Promise<Value> {
    const { found } = this.#known
    if (field === 'id' && found !== undefined && found !== null) return found
    const { id, record } = await this.#once('list', () => this.#doors.recordOf(this))
    if (field === 'id') return id
    const value = sourceIn({ ...notUnderstood(''), body: record }, this.key.list!.gives![field]!)
    if (value === undefined) throw new Missing(`the list does not show {list.${field}}`)
    return typeof value === 'string' ? value.replace(ourLabel, '') : value
  }

  #verified(): Promise<RawReads> {
    const verify = this.key.verify!
    return this.#once('verify', async () => {
      if (this.#known.verified !== undefined) return this.#known.verified
      const answer = await this.send(verify)
      const meaning = meaningOf(verify.means, answer)
      return meaning === 'live' || meaning === 'limited' ? rawReads(answer, verify.reads) : {}
    })
  }

  #lookedUp(name: string): Promise<Answer> {
    return this.#once(name, async () => {
      const lookup = this.#lookup(name)!
      const answer = await this.send(lookup)
      const { status } = answer
      const fits = lookup.of === undefined ? status !== null && status >= 200 && status < 300 : holds(lookup.of, answer)
      if (!fits) throw new Missing(`the look-up ${name} failed${status === null ? `: ${answer.why}` : ` (${status})`}`)
      return answer
    })
  }

  #once<T>(name: string, ask: () => Promise<T>): Promise<T> {
    const asked = (this.#answers.get(name) as Promise<T> | undefined) ?? ask()
    this.#answers.set(name, asked)
    return asked
  }
}
