/**
 * Tells texts that need no look, whatever file they stand in. `Seen` is what was seen in such a text: it is needed for those that are made
 * from it, and ended once none is made any more. Null is said of a text that has to be looked through.
 */
export interface Probe<Seen> {
  /** What an entry of a pack holds in zlib's format; it stands until the next one is asked for. Null where it is broken, not of this size, or too much. */
  inflated(entry: Uint8Array, size: number): Uint8Array | null
  whole(bytes: Uint8Array): Seen | null
  /** A text that a delta makes from another (gitformat-pack, "Deltified representation"). */
  changed(delta: Uint8Array, base: Seen): Seen | null
  end(seen: Seen): void
}
