import type { RandomBytes } from '../model/world.ts'

/** A whole number from 0 up to but without `below` (at most 2^32), each as likely. */
export function pick(random: RandomBytes, below: number): number {
  const limit = Math.floor(2 ** 32 / below) * below
  for (;;) {
    const bytes = random(4)
    const number = ((bytes[0]! << 24) | (bytes[1]! << 16) | (bytes[2]! << 8) | bytes[3]!) >>> 0
    if (number < limit) return number % below
  }
}

/** So many characters of an alphabet, each as likely. */
export function pickText(random: RandomBytes, characters: string, length: number): string {
  const limit = 256 - (256 % characters.length)
  let text = ''
  while (text.length < length)
    for (const byte of random(length - text.length + 8))
      if (byte < limit && text.length < length) text += characters[byte % characters.length]
  return text
}
