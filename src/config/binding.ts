import { createHmac, timingSafeEqual } from 'node:crypto'
import { alphabets } from '../detect/alphabets.ts'
import { isRun, readRun } from '../detect/pieces.ts'
import type { Leak } from '../model/leak.ts'
import type { KeyParts } from '../model/secret.ts'
import type { Key, Shape } from '../model/service.ts'
import type { RandomBytes } from '../model/world.ts'

/** A digest of fewer bits than this could be turned back into the key by trying all that there are. */
const leastBits = 80
const saltBytes = 16

/**
 * A suppression's `value` for this leak: `v1:SALT:DIGEST`, which no other key fits. Null where the key's shape leaves fewer than 80 bits
 * open: such a leak is suppressed by its fingerprint.
 */
export function bindingOf(leak: Leak, key: Key, random: RandomBytes): string | null {
  if (bitsOf(key) < leastBits) return null
  const salt = Buffer.from(random(saltBytes)).toString('hex')
  return `v1:${salt}:${digest(leak.parts, salt)}`
}

/** True where a binding was made of this very key. */
export function isBoundTo(binding: string, leak: Pick<Leak, 'parts'>): boolean {
  const [, salt, expected] = /^v1:([0-9a-f]{32}):([0-9a-f]{64})$/.exec(binding) ?? []
  if (salt === undefined || expected === undefined) return false
  return timingSafeEqual(Buffer.from(digest(leak.parts, salt), 'hex'), Buffer.from(expected, 'hex'))
}

/** Of a key in parts all parts count, each behind its name and length, so that no two keys give one text. */
function digest(parts: KeyParts, salt: string): string {
  const mac = createHmac('sha256', Buffer.from(salt, 'hex'))
  if (parts.key !== undefined) return mac.update(parts.key.reveal()).digest('hex')
  for (const name of Object.keys(parts).sort()) mac.update(`${name}:${parts[name]!.length}:${parts[name]!.reveal()};`)
  return mac.digest('hex')
}

/** Bits that a key's shape leaves open, at the least. What is public or follows from the rest (a checksum) adds none. */
export function bitsOf(key: Key): number {
  if (key.parts === undefined) return Math.min(...(key.shapes ?? [key.shape]).map(bitsOfShape))
  const secret = Object.values(key.parts).filter((part) => part.public !== true)
  return secret.reduce((sum, { shape }) => sum + bitsOfShape(shape), 0)
}

function bitsOfShape(shape: Shape): number {
  return shape.reduce((sum, piece) => {
    if (typeof piece === 'object' && 'until' in piece) return sum + leastBits
    if (!isRun(piece)) return sum
    const { alphabet, least, holds } = readRun(piece)
    return sum + (least - (holds?.length ?? 0)) * Math.log2(alphabets[alphabet].length)
  }, 0)
}
