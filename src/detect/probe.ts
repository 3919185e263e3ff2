import type { Probe } from '../model/probe.ts'
import { newIn } from './around-changes.ts'
import { openedFor, stepsFor } from './budget.ts'
import { reach } from './descriptions.ts'
import { scanText } from './scanner.ts'
import type { Search } from './search.ts'
import type { Range } from './surroundings.ts'
import type { Zone } from './zones.ts'

/** A text in the kernel's memory, and what was seen in it: where that stands. */
export type Seen = number

/**
 * Makes the probe that goes with a detector of this search. It tells texts that hold nothing, in whatever file they stand: those of which the
 * detector gives no hit and cuts nothing short. It errs on one side alone: a text that may hold something is loud, and has to be looked through.
 *
 * The kernel (`src/kernel/probe.ts`) reads the texts, and of those that were made from others only what is new and what is near. What it has no answer to is
 * followed here. Once its program is stopped all is loud.
 */
export function makeProbe(search: Search): Probe<Seen> {
  const kernel = search.kernel()
  const { exports, memory } = kernel
  const { bytes, numbers, floats } = memory
  const textOf = (blob: Seen): Buffer => Buffer.from(bytes.buffer, numbers[blob >> 2]!, numbers[(blob >> 2) + 1]!)
  const stepsOf = (blob: Seen): number => (blob >> 3) + 4
  const openedOf = (blob: Seen): number => stepsOf(blob) + 1

  /** Rooms for what is handed in, and for what that opens to. */
  const [given, opened] = [growing(), growing()]

  /** What is seen in a text of which the kernel said this. */
  const seen = (said: number): Seen | null => {
    if (said === 0) return null
    if ((said & 1) === 0) return said
    const blob = said - 1
    // what is opened in it is a text of its own to the kernel
    const isWhole = exports.isWhole.value === 1
    const taken = follow(textOf(blob), isWhole)
    if (taken === null || kernel.isStopped()) return loud(blob)
    floats[stepsOf(blob)]! += taken.steps
    floats[openedOf(blob)]! += taken.opened
    const { length } = textOf(blob)
    // about as much as a look through the whole takes, or more: where that comes near to what it may take, it is asked
    const cut = (isWhole ? 1 : 2) * floats[stepsOf(blob)]! > stepsFor(length) || floats[openedOf(blob)]! > openedFor(length)
    if (!cut) return blob
    return isWhole ? loud(blob) : seen(exports.wholeAgain(blob))
  }
  const loud = (blob: Seen): null => {
    if (!kernel.isStopped()) exports.end(blob)
    return null
  }

  /** What it takes to follow what the kernel had no answer to, or null where something is found. */
  const follow = (text: Buffer, isWhole: boolean): { readonly steps: number; readonly opened: number } | null => {
    const lines = kernel.newLines()
    const isNear = nearTo(lines)
    const budget = { meter: { left: plenty }, opened: { left: plenty } }
    // the kernel has counted what led to nothing
    const looked = { ...kernel.looked(), steps: 0 }
    const { claims, sealed, goesOn } = scanText(search, text, null, budget, 0, {
      isWhole,
      looked,
      isOpen: (end, zone, isOpened) => isWhole || isOpened || isNear(end, zone),
      newIn: (start, end) => newIn(rangesOf(lines), start, end),
    })
    if (claims.length > 0 || sealed.length > 0 || goesOn) return null
    return { steps: plenty - budget.meter.left, opened: plenty - budget.opened.left }
  }

  /** A room that grows with what is put into it; gives where it is, or 0 where there is none. A large one is given back once less is asked for. */
  function growing(): (size: number) => number {
    let [blob, room] = [0, 0]
    return (size) => {
      if (size > room || (room > mostKept && size <= mostKept)) {
        if (blob !== 0) exports.end(blob)
        room = Math.max(leastRoom, size > mostKept ? size : Math.min(mostKept, 2 * size))
        blob = exports.room(room)
        if (blob === 0) room = 0
      }
      return blob === 0 ? 0 : numbers[blob >> 2]!
    }
  }

  function handIn(some: Uint8Array): number {
    const at = given(some.length)
    if (at !== 0) bytes.set(some, at)
    return at
  }

  return {
    inflated: (entry, size) =>
      kernel.ask(() => {
        const to = opened(size)
        const from = to === 0 ? 0 : handIn(entry)
        return from !== 0 && exports.inflate(from, entry.length, to, size) ? bytes.subarray(to, to + size) : null
      }),
    whole: (text) =>
      kernel.ask(() => {
        const blob = kernel.take(text)
        return blob === 0 ? null : seen(exports.whole(blob))
      }),
    changed: (delta, base) =>
      kernel.ask(() => {
        const at = handIn(delta)
        return at === 0 ? null : seen(exports.changed(base, at, delta.length))
      }),
    end(blob) {
      kernel.ask(() => exports.end(blob))
    },
  }
}

const plenty = 2 ** 50
/** Bytes of rooms: what they have at least, and what they keep. */
const leastRoom = 1 << 16
const mostKept = 1 << 20
const rangesOf = (flat: Int32Array): readonly Range[] =>
  Array.from({ length: flat.length >> 1 }, (_, i): Range => [flat[2 * i]!, flat[2 * i + 1]!])

/**
 * Whether a line is new in the zone of what ends at an offset: where none is, a lead leads to what it led to in the old text: nothing. Offsets
 * come in order.
 */
function nearTo(lines: Int32Array): (end: number, zone: Zone) => boolean {
  let first = 0
  return (end, [back, ahead]) => {
    while (first < lines.length && lines[first + 1]! < end - reach) first += 2
    for (let i = first; i < lines.length && lines[i]! <= end + ahead; i += 2) if (lines[i + 1]! >= end - back) return true
    return false
  }
}
