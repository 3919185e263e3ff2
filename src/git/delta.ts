/** A text made of stretches of another and of what is new (gitformat-pack, "Deltified representation"). */
export interface Rebuilt {
  readonly bytes: Uint8Array
  /** What is new in it, sorted: inserted stretches, and as empty ranges the seams between stretches that did not follow one another. */
  readonly changes: readonly (readonly [start: number, end: number])[]
  /** How often a stretch of the base stands in it at most. */
  readonly repeats: number
}

/** The lengths of the base and of the result, and where the instructions begin; null where the delta is broken. */
export function readDeltaHead(delta: Uint8Array): readonly [base: number, result: number, at: number] | null {
  let at = 0
  const number = (): number => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = delta[at++]
      if (byte === undefined || scale > 2 ** 42) return -1
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
    }
  }
  const base = number()
  const result = base < 0 ? -1 : number()
  return result < 0 ? null : [base, result, at]
}

/** Puts a text together; null where the delta is broken or is not one of this base. */
export function applyDelta(base: Uint8Array, delta: Uint8Array): Rebuilt | null {
  const head = readDeltaHead(delta)
  if (head === null || head[0] !== base.length) return null
  const [, length, from] = head
  const bytes = new Uint8Array(length)
  const changes: [number, number][] = []
  let [at, filled] = [from, 0]
  /** Where the base was copied to last: a stretch that goes on there leaves no seam. */
  let [copied, repeats] = [0, 1]
  const seam = (start: number, end: number) => {
    const last = changes.at(-1)
    if (last !== undefined && last[1] === start) last[1] = end
    else changes.push([start, end])
  }
  while (at < delta.length) {
    const instruction = delta[at++]!
    if (instruction >= 0x80) {
      let [offset, size] = [0, 0]
      for (let k = 0; k < 4; k++) if (instruction & (1 << k)) offset += (delta[at++] ?? 0) * 2 ** (8 * k)
      for (let k = 0; k < 3; k++) if (instruction & (0x10 << k)) size += (delta[at++] ?? 0) * 2 ** (8 * k)
      if (size === 0) size = 0x10000
      if (at > delta.length || offset + size > base.length || filled + size > length) return null
      if (offset !== copied) seam(filled, filled)
      // each time that it goes back, a stretch may come once more
      if (offset < copied) repeats++
      bytes.set(base.subarray(offset, offset + size), filled)
      copied = offset + size
      filled += size
    } else {
      if (instruction === 0 || at + instruction > delta.length || filled + instruction > length) return null
      seam(filled, filled + instruction)
      bytes.set(delta.subarray(at, at + instruction), filled)
      at += instruction
      filled += instruction
    }
  }
  if (filled !== length) return null
  // the end is a seam, too, unless it is the base's
  if (copied !== base.length) seam(length, length)
  return { bytes, changes, repeats }
}
