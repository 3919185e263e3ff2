import { Fault } from '../model/fault.ts'
import type { KeyParts, Secret } from '../model/secret.ts'
import type { RandomBytes } from '../model/world.ts'

/** The part of a key that is kept under a name. Throws `Fault` where the key has no such part. */
export function partOf(key: KeyParts, part: string, name: string): Secret {
  const value = key[part]
  if (value === undefined) throw new Fault(`The key has no part for ${name}.`)
  return value
}

/** The name under which writing is tried: nothing of anyone's stands there. */
export const probeName = (random: RandomBytes): string => `REKEY_PROBE_${Buffer.from(random(8)).toString('hex').toUpperCase()}`
