import { randomInt } from 'node:crypto'
import { withNamedPieces } from '../../src/issuer/looks.ts'
import type { Target } from '../../src/model/issuer.ts'
import type { KeyParts } from '../../src/model/secret.ts'
import type { Key, Service } from '../../src/model/service.ts'
import type { Clock, HttpAnswer, HttpCall, Network } from '../../src/model/world.ts'

/** A network in memory: what was sent, and answers from a function. */
export function makeMemory(answer: (call: HttpCall, count: number) => HttpAnswer | Promise<HttpAnswer>) {
  const calls: HttpCall[] = []
  const network: Network = {
    async ask(call) {
      calls.push(call)
      return answer(call, calls.length)
    },
  }
  return { network, calls }
}

/** A clock that jumps where it is told to sleep. */
export function makeClock(start = '2026-11-20T12:00:00.000Z'): Clock & { readonly slept: number[] } {
  let now = Date.parse(start)
  const slept: number[] = []
  return {
    slept,
    now: () => new Date(now),
    async sleep(ms) {
      slept.push(ms)
      now += ms
    },
  }
}

export const json = (status: number, body: unknown, headers: { readonly [name: string]: string } = {}): HttpAnswer => ({
  status,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
export const word = (length: number): string => Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

/** A key whose value is `value`, of the first kind of a service. */
export function targetOf(
  service: Service,
  value: string | { readonly [part: string]: string },
  more: Partial<Target> = {},
): Target {
  const [kind, key] = Object.entries(service.keys)[0]!
  return { service, kind, parts: partsOf(key, value), vars: {}, admin: null, ...more }
}
export const partsOf = (key: Key, value: string | { readonly [part: string]: string }): KeyParts =>
  withNamedPieces(key, typeof value === 'string' ? { key: value } : value)

/** A small service to bend: one kind of key at one host. `key` may be any part of a description; the compiler is not asked. */
export function serviceWith(key: object, more: Partial<Service> = {}): Service {
  return {
    id: 'acme',
    name: 'Acme',
    docs: 'https://keys.acme.test',
    hosts: ['keys.acme.test'],
    keys: {
      'acme-key': {
        name: 'Acme key',
        shape: ['acme_', { base62: 8, as: 'id' }, '_', { base62: 24 }],
        carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
        ...key,
      } as Key,
    },
    ...more,
  }
}
export const acmeKey = (): string => `acme_${word(8)}_${word(24)}`
