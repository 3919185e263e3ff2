/** An instruction to insert bytes holds no more of them. */
const mostInserted = 127
/** An instruction to copy holds no more bytes in what Git writes. */
const mostCopied = 0x10000

/**
 * The delta that makes a text from its base (gitformat-pack, "Deltified representation"). `stretches` are what it copies: for each, where it begins in the
 * text, where in the base, and its length, one behind the other, in the order of the text. All between two of them is new.
 */
export function deltaOf(base: Uint8Array, stretches: readonly number[], bytes: Uint8Array): Uint8Array {
  const delta = [...number(base.length), ...number(bytes.length)]
  let told = 0
  const insertUpTo = (to: number): void => {
    for (; told < to; told += mostInserted) {
      const part = bytes.subarray(told, Math.min(to, told + mostInserted))
      delta.push(part.length, ...part)
    }
    told = to
  }
  for (let i = 0; i < stretches.length; i += 3) {
    const [to, from, length] = stretches.slice(i, i + 3) as [number, number, number]
    insertUpTo(to)
    for (let at = 0; at < length; at += mostCopied) delta.push(...copy(from + at, Math.min(length - at, mostCopied)))
    told = to + length
  }
  insertUpTo(bytes.length)
  return Uint8Array.from(delta)
}

/** Seven bits in each byte, the lowest first. */
function number(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(Math.floor(value / 0x80))]
}

/** Only bytes that are not zero are written, and a bit for each that is; a size of zero is the largest. */
function copy(offset: number, size: number): readonly number[] {
  const parts = [0, 8, 16, 24].map((shift) => (offset >>> shift) & 0xff)
  if (size !== mostCopied) parts.push(size & 0xff, size >> 8)
  const bits = parts.reduce((sum, part, i) => (part === 0 ? sum : sum | (1 << i)), 0x80)
  return [bits, ...parts.filter((part) => part !== 0)]
}
