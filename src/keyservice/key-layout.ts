import { crc32 } from 'node:zlib'
import type { RandomBytes } from '../model/world.ts'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const layout = /^rekey_([0-9A-Za-z]{10})_([0-9A-Za-z]{32})([0-9A-Za-z]{6})$/
const anywhere = /rekey_[0-9A-Za-z]{10}_[0-9A-Za-z]{38}/

/** A new key with the id that stands in it. Give `id` to make a new value for a record that there is. */
export function makeKey(random: RandomBytes, id = drawn(10, random)): { readonly id: string; readonly key: string } {
  const secret = drawn(32, random)
  return { id, key: `rekey_${id}_${secret}${checksum(id + secret)}` }
}

/** The id in a key of this layout whose checksum holds; otherwise undefined. */
export function idIn(text: string): string | undefined {
  const [, id, secret, check] = layout.exec(text) ?? []
  return id !== undefined && check === checksum(`${id}${secret}`) ? id : undefined
}

/** True where a text holds what looks like a key: such a text is never kept or shown. */
export const holdsKey = (text: string): boolean => anywhere.test(text)

/** CRC-32 in base 62, padded with `0` on the left to six digits. */
function checksum(text: string): string {
  let rest = crc32(text)
  let written = ''
  for (let place = 0; place < 6; place++) {
    written = digits[rest % 62]! + written
    rest = Math.floor(rest / 62)
  }
  return written
}

/** Even chances: bytes of 248 and more, which would favour the first digits, are drawn again. */
function drawn(count: number, random: RandomBytes): string {
  let text = ''
  while (text.length < count) for (const byte of random(count)) if (byte < 248 && text.length < count) text += digits[byte % 62]
  return text
}
