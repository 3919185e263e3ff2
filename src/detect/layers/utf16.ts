/** How a file's bytes are to be read as text. `mark` is the length of its byte-order mark. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly mark: number
}

/** How many bytes are looked at where there is no byte-order mark. */
const sampleSize = 2048

/** The encoding of a file: by its byte-order mark, else by where its zero bytes stand (ASCII in UTF-16 has every other byte zero). */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le', mark: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be', mark: 2 }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: 'utf-8', mark: 3 }
  const size = Math.min(bytes.length, sampleSize) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const units = size / 2
  if (units >= 8 && odd > units * 0.7 && even < units * 0.02) return { name: 'utf-16le', mark: 0 }
  if (units >= 8 && even > units * 0.7 && odd < units * 0.02) return { name: 'utf-16be', mark: 0 }
  return { name: 'utf-8', mark: 0 }
}

/** What a unit that is not ASCII becomes: no key holds it, and it is no letter of a name. */
const other = 0xff

/**
 * UTF-16 text as one byte for each unit, so that byte `i` of the result stands at `mark + 2 * i` of the file. Keys and all that is looked
 * for around them are ASCII.
 */
export function narrow(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const high = encoding.name === 'utf-16le' ? 1 : 0
  const units = (bytes.length - encoding.mark) >> 1
  const text = new Uint8Array(units)
  for (let i = 0, at = encoding.mark; i < units; i++, at += 2) {
    const low = bytes[at + 1 - high]!
    text[i] = bytes[at + high] === 0 && low < 0x80 ? low : other
  }
  return text
}
