import { setOf } from '../alphabets.ts'
import { narrowed, type Piece } from './layer.ts'

const hexBytes = setOf('hexAny')
/** A key in hex is not shorter. */
const shortest = 40

/** The piece that a run of hex digits holds where it begins with text; `0x` or the `x` of an escape may stand before it. */
export function openHex(text: Buffer, start: number, end: number): Piece | null {
  let from = start
  if (text[from] === 0x30 && (text[from + 1]! | 0x20) === 0x78) from += 2
  else if (text[from] === 0x78 && text[from - 1] === 0x5c) from++
  if (end - from < shortest) return null
  // most runs are something else
  for (let i = from; i < from + 16; i += 2) {
    if (hexBytes[text[i]!] === 0 || hexBytes[text[i + 1]!] === 0) return null
    const high = text[i]! & 0x0f
    // 2 to 7: printable; 0 with 9, a or d: a line's end
    if (!(high >= 2 && high <= 7 && text[i]! < 0x40) && !(text[i] === 0x30 && i > from)) return null
  }
  let stop = from
  while (stop < end && hexBytes[text[stop]!] === 1) stop++
  if (stop - from < shortest) return null
  stop -= (stop - from) % 2
  const bytes = Buffer.from(text.toString('latin1', from, stop), 'hex')
  return narrowed({
    start: from,
    end: stop,
    layers: ['hex'],
    bytes,
    outside: (a, b) => [from + 2 * a, from + 2 * b],
    opaque: false,
  })
}
