import type { Hit } from '../model/leak.ts'
import { Secret } from '../model/secret.ts'

/**
 * A hit on its way from one thread to another: plain data, since a `Secret` can't go there. Its values are bytes of UTF-16 and no texts,
 * so that they are in no message or error by accident.
 */
export interface CrossingHit extends Omit<Hit, 'parts'> {
  readonly parts: Readonly<Record<string, Uint8Array>>
}

/** A hit as it leaves a thread. */
export const departing = (hit: Hit): CrossingHit => ({
  ...hit,
  parts: mapped(hit.parts, (value) => new Uint8Array(Buffer.from(value.reveal(), 'utf16le'))),
})

/** A hit that has come from another thread, with its values as secrets; the bytes that brought them are wiped. */
export const arrived = (hit: CrossingHit): Hit => ({
  ...hit,
  parts: mapped(hit.parts, (bytes) => {
    const value = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le')
    bytes.fill(0)
    return new Secret(value)
  }),
})

const mapped = <A, B>(parts: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, to(value)]))
