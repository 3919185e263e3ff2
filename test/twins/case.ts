import type { Handler, TwinAnswer, TwinRequest } from './proxy.ts'

/** A key as its parts are called in the description. */
export type Values = Readonly<Record<string, string>>

/** A state that the issuer documents, and what is to be made of it. What is left out may be anything. */
export interface Documented {
  readonly name: string
  make(): Values
  readonly state: 'live' | 'dead' | 'limited' | 'unknown'
  readonly access?: 'none' | 'read' | 'write' | 'full'
  readonly owner?: string
  readonly scopes?: readonly string[]
  /** True where an age must have been read. */
  readonly created?: true
  readonly expires?: true
}

/** One kind of key before its twin: what the shared suite needs to ask it the hard questions. */
export interface Case {
  /** Handlers by host; every other host that is asked is a fault. */
  readonly hosts: Readonly<Record<string, Handler>>
  /** Where variables and admin credentials come from. */
  readonly environment: Readonly<Record<string, string>>
  live(): Values
  /** Ends a key by other hands than ours. */
  kill(key: Values): void
  isLive(key: Values): boolean
  /** A key of the same layout that the service has never seen. */
  stranger(): Values
  readonly documented: readonly Documented[]
  /** Answers by which the service puts callers off; they say nothing of the key, unless a documented state above says so. */
  readonly busy: readonly TwinAnswer[]
  /** Tells requests that change something from those that ask. */
  acts(request: TwinRequest): boolean
  /** The same settings, but of another customer: what is said there says nothing. */
  readonly elsewhere?: Readonly<Record<string, string>>
  /** True where the service confirms any revocation, also of what is long dead. */
  readonly confirmsAnything?: true
  /** True where the page gives a status alone for an act that was done: whoever answers so is believed, and the next `verify` is the proof. */
  readonly doneByStatus?: true
  /** True where the page has a look-up of a key by its value in the query of a GET, and no other: to the service itself alone. */
  readonly keyInQuery?: true
  /** More records in the list, some of which look like the key; and what `find` must make of them. */
  readonly lists?: readonly {
    readonly name: string
    make(): Values
    readonly outcome: 'one' | 'none' | 'several' | 'denied'
    readonly weak?: boolean
  }[]
  /** Acts that the service refuses in ways that it documents, and what comes of them (`done` where another way is left). */
  readonly refusals?: readonly {
    readonly act: 'disable' | 'revoke' | 'create' | 'rotate'
    readonly name: string
    make(): Values
    readonly outcome: 'denied' | 'done'
  }[]
  /** How many calls end three keys together; 1 where it is left out. More where the first way is refused. */
  readonly callsForThree?: number
  /** Sets how many requests a change takes to be seen. */
  lag?(requests: number): void
}

/** Fresh twins for each kind of key, by `service/kind`; several where settings make a difference. Each twin's file exports its own as `cases`. */
export type Cases = Readonly<Record<string, readonly (() => Case)[]>>

export const changes = (request: TwinRequest) => request.method !== 'GET'
export const day = 86_400_000
export const inAMonth = () => new Date(Date.now() + 30 * day)
