/** The digits of Bech32, from 0 to 31: https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki */
const digits = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const

/** The remainder of the text as BIP 173 reads it: what stands before its last `1`, spread out, then its digits. Null where one is none. */
function remainder(text: string): number | null {
  const lower = text.toLowerCase()
  const end = lower.lastIndexOf('1')
  const name = Buffer.from(lower.slice(0, Math.max(end, 0)), 'latin1')
  const values = [...name].map((byte) => byte >> 5).concat(0, ...[...name].map((byte) => byte & 31))
  for (const letter of lower.slice(end + 1)) values.push(digits.indexOf(letter))
  if (end < 1 || values.includes(-1)) return null
  let rest = 1
  for (const value of values) {
    const top = rest >>> 25
    rest = ((rest & 0x1ffffff) << 5) ^ value
    for (const [i, generator] of generators.entries()) if (((top >>> i) & 1) === 1) rest ^= generator
  }
  return rest
}

/** Whether a text in one case ends in its own checksum. Bech32m's constant is another. */
export const isBech32 = (text: string): boolean =>
  (text === text.toLowerCase() || text === text.toUpperCase()) && remainder(text) === 1

/** A text of one case whose last six characters are made its checksum; others that are no digits become some. */
export function withBech32(text: string): string {
  const start = text.lastIndexOf('1') + 1
  const upper = text === text.toUpperCase()
  const body = [...text.slice(start, -6)].map((letter) => digits[letter.charCodeAt(0) % 32]!).join('')
  const named = text.slice(0, start).toLowerCase() + body
  const rest = remainder(`${named}qqqqqq`)! ^ 1
  const sum = Array.from({ length: 6 }, (_, i) => digits[(rest >>> (5 * (5 - i))) & 31]!).join('')
  return upper ? (named + sum).toUpperCase() : named + sum
}
