import type { Entry, Ledger } from './ledger.ts'
import type { Handler, TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, routeOf } from './twin.ts'

/** Where a caller's key stands. */
export type Found = (request: TwinRequest) => string | undefined

/** Behind `Bearer`. */
export const bearer: Found = (request) => authorization(request, 'Bearer')
/** In a header that holds nothing else. */
export const inHeader =
  (name: string): Found =>
  (request) =>
    request.headers[name]
/** As one of the two halves of Basic. */
export const inBasic =
  (half: 'user' | 'password'): Found =>
  (request) => {
    const pair = Buffer.from(authorization(request, 'Basic') ?? '', 'base64').toString('latin1')
    const colon = pair.indexOf(':')
    if (colon === -1) return half === 'user' ? pair : undefined
    return half === 'user' ? pair.slice(0, colon) : pair.slice(colon + 1)
  }
/** As a member of the query. */
export const inQuery =
  (name: string): Found =>
  (request) =>
    request.url.searchParams.get(name) ?? undefined

/** What a service says where it knows the key, where it does not, and where there is no such route. */
export interface Said {
  readonly works: (entry: Entry, request: TwinRequest) => TwinAnswer
  readonly refused: TwinAnswer
  readonly nowhere?: TwinAnswer
  /** States of a key that works, by its scope, in which it is told something else. */
  readonly instead?: Readonly<Record<string, TwinAnswer>>
}

/**
 * A service of which one route is asked whose key it is: who is no caller is refused everywhere, and all other routes are not there.
 */
export const askedAt =
  (ledger: Ledger, route: string, found: Found, { works, refused, nowhere, instead = {} }: Said): Handler =>
  (request) => {
    const entry = ledger.working(found(request))
    if (entry === undefined) return refused
    const other = entry.scopes.map((scope) => instead[scope]).find((answer) => answer !== undefined)
    if (other !== undefined) return other
    return routeOf(request) === route ? works(entry, request) : (nowhere ?? { status: 404, body: { message: 'Not Found' } })
  }

/** What the suite asks of each state that `instead` names. */
export const states = (ledger: Ledger, of: Readonly<Record<string, 'limited' | 'unknown' | 'live'>>) =>
  Object.entries(of).map(([name, state]) => ({ name, make: () => ({ key: ledger.add({ scopes: [name] }).value }), state }))
