import type { Rebuilt } from '../model/probe.ts'

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

/** Stretches of a base that one text is made of, at most. */
export const mostStretches = 1 << 16

/**
 * Puts a text together (gitformat-pack, "Deltified representation"), in the room that is given for its bytes where they fit; null where the
 * delta is broken, is not one of this base, or has more stretches than anyone's change: a few bytes of a pack could ask for millions.
 */
export function applyDelta(base: Uint8Array, delta: Uint8Array, room?: Uint8Array): Rebuilt | null {
  const head = readDeltaHead(delta)
  if (head === null || head[0] !== base.length) return null
  const [, length, from] = head
  const bytes = room === undefined || room.length < length ? new Uint8Array(length) : room.subarray(0, length)
  const copies: number[] = []
  let [at, filled] = [from, 0]
  /** Where the last stretch ends in the base and in the text: one that goes on there is the same. */
  let [copied, ended] = [0, -1]
  while (at < delta.length) {
    const instruction = delta[at++]!
    if (instruction >= 0x80) {
      let [offset, size] = [0, 0]
      for (let k = 0; k < 4; k++) if (instruction & (1 << k)) offset += (delta[at++] ?? 0) * 2 ** (8 * k)
      for (let k = 0; k < 3; k++) if (instruction & (0x10 << k)) size += (delta[at++] ?? 0) * 2 ** (8 * k)
      if (size === 0) size = 0x10000
      if (at > delta.length || offset + size > base.length || filled + size > length) return null
      if (offset === copied && filled === ended) copies[copies.length - 1]! += size
      else if (copies.push(filled, offset, size) > 3 * mostStretches) return null
      bytes.set(base.subarray(offset, offset + size), filled)
      copied = offset + size
      filled += size
      ended = filled
    } else {
      if (instruction === 0 || at + instruction > delta.length || filled + instruction > length) return null
      for (let k = 0; k < instruction; k++) bytes[filled + k] = delta[at + k]!
      at += instruction
      filled += instruction
    }
  }
  return filled === length ? { bytes, copies, baseLength: base.length } : null
}
