import type { Probe } from '../model/probe.ts'
import type { Slices } from '../model/world.ts'
import { bufferOf } from './bytes.ts'
import { lengthOfResult } from './delta.ts'
import { type Families, familiesOf, madeFrom } from './families.ts'
import type { PackIndex } from './pack-index.ts'

/** Bytes of blobs that are held at once while those that are made from them are read. */
const mostHeld = 64 << 20
/** Bytes of a pack that is held as a whole. */
const small = 32 << 20

/**
 * Has the blobs of a pack (gitformat-pack) probed, each entry once: what is stored whole, then what is made from it, and so on. Families are read as `take` gives
 * their numbers, so that several can share a pack. `told` gets what was said of each, with its length in bytes. What is made from a loud one is not looked at, and
 * taken to be as long: it is loud, too, nearly always, and where it is not so it costs only time. What is not as the format says, larger than `largest` or too much to hold is left out.
 */
export function readPack<Seen>(
  file: Slices,
  index: PackIndex,
  probe: Probe<Seen>,
  { largest, take }: { readonly largest: number; readonly take: () => number },
  told: (entry: number, length: number, isQuiet: boolean) => void,
): void {
  const pack = heldIfSmall(file)
  const head = bufferOf(pack.read(0, 12))
  const signature = head.toString('latin1', 0, 4)
  if (head.length < 12 || signature !== 'PACK' || head.readUInt32BE(4) !== 2 || head.readUInt32BE(8) !== index.offsets.length)
    return
  const families = familiesOf(pack, index)
  const inflated = inflaterOf(pack, index, families, probe)
  /** Quiet blobs from a whole one to what is read now, of those that others are still to be made from, each with the next of them. */
  const path: { readonly seen: Seen; readonly length: number; next: number }[] = []
  let held = 0
  const enter = (entry: number, seen: Seen | null, length: number): void => {
    told(entry, length, seen !== null)
    if (seen === null) {
      for (const made of madeFrom(families, entry)) told(made, length, false)
      return
    }
    const next = families.firstChange[entry]!
    if (next < 0) probe.end(seen)
    else {
      path.push({ seen, length, next })
      held += length
    }
  }
  for (let family = take(); family < families.wholes.length; family = take()) {
    const whole = families.wholes[family]!
    const bytes = families.sizes[whole]! > largest ? null : inflated(whole)
    if (bytes === null) continue
    enter(whole, probe.whole(bytes), bytes.length)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const entry = top.next
      const delta = inflated(entry)
      const length = delta === null ? -1 : lengthOfResult(delta)
      const fits = length >= 0 && length <= largest && held + length <= mostHeld
      const seen = fits ? probe.changed(delta!, top.seen) : null
      top.next = families.nextChange[entry]!
      // the last one that is made from it: of a long chain two are held at once
      if (top.next < 0) {
        path.pop()
        held -= top.length
        probe.end(top.seen)
      }
      if (fits) enter(entry, seen, length)
    }
  }
}

/** Gives an entry's bytes, until the next one is asked for; null where they are broken or not as many as they should be. */
function inflaterOf(
  pack: Slices,
  index: PackIndex,
  { data, sizes }: Families,
  probe: Pick<Probe<unknown>, 'inflated'>,
): (entry: number) => Uint8Array | null {
  const room = new Uint8Array(1 << 16)
  return (entry) => {
    const end = index.endOf(entry)
    const [from, size] = [data[entry]!, sizes[entry]!]
    if (end <= from || size > mostHeld) return null
    return probe.inflated(pack.read(from, end - from, end - from <= room.length ? room : undefined), size)
  }
}

/**
 * A pack that is small is read at once. Of a larger one each entry is read by itself: entries of a family stand far apart in it, so that what is read
 * around them is mostly of others.
 */
function heldIfSmall(pack: Slices): Slices {
  if (pack.size > small) return pack
  const all = pack.read(0, pack.size)
  return { ...pack, read: (offset, length) => all.subarray(offset, offset + length) }
}
