import { byteSet } from '../alphabets.ts'
import { isKeyLike } from './key-like.ts'
import type { LocalLayer } from './layer.ts'
import { type Change, rewritten } from './rewritten.ts'

/** Longer texts nobody writes backwards. */
const longest = 400
/** What of the text before is opened along: the name that it is assigned to. */
const before = 200
const quotes = byteSet('"\'`')
const ends = byteSet('"\'`\\\r\n')
/** What may stand between a literal and the call that turns it round: its characters one by one. */
const oneByOne = [".split('')", '.split("")', '.chars()'].map((text) => Buffer.from(text))

/** Literals that a program turns round: `'...'[::-1]`, `'...'.split('').reverse()`, `strrev('...')`. */
export const reversed: LocalLayer = {
  words: ['[::-1]', '.reverse', 'strrev(', 'reverse(', '.rev()'],
  in(text) {
    const found: Change[] = []
    return {
      add(wordStart, wordEnd) {
        const [start, end] = text[wordEnd - 1] === 0x28 ? literalFrom(text, wordEnd) : literalTo(text, wordStart)
        if (start < (found.at(-1)?.end ?? 0) || !isKeyLike(text.toString('latin1', start, end))) return
        found.push({ start, end, bytes: text.subarray(start, end).toReversed(), placeOf: (i) => [end - 1 - i, end - i] })
      },
      open: () =>
        found.map((change, i) => {
          const start = Math.max(found[i - 1]?.end ?? 0, change.start - before)
          return rewritten('reversed', text, [start, Math.min(text.length, change.end + 1)], [change])
        }),
    }
  },
}

const none = [0, 0] as const

/** The inside of the literal that begins here, behind blanks. */
function literalFrom(bytes: Uint8Array, from: number): readonly [number, number] {
  let start = from
  while (start - from < 8 && bytes[start] === 0x20) start++
  if (quotes[bytes[start++] ?? 0] !== 1) return none
  let end = start
  while (end < bytes.length && end - start < longest && ends[bytes[end]!] !== 1) end++
  return bytes[end] === bytes[start - 1] ? [start, end] : none
}

/** The inside of the literal that ends here. */
function literalTo(text: Buffer, to: number): readonly [number, number] {
  let end = to
  for (const call of oneByOne) if (text.subarray(Math.max(0, end - call.length), end).equals(call)) end -= call.length
  const quote = text[--end]
  if (quote === undefined || quotes[quote] !== 1) return none
  let start = end
  while (start > 0 && end - start < longest && ends[text[start - 1]!] !== 1) start--
  return text[start - 1] === quote ? [start, end] : none
}
