/** A text made of stretches of another, its base, and of what is new. */
export interface Rebuilt {
  readonly bytes: Uint8Array
  /**
   * The stretches: where each begins in the text, where in the base, and its length; one behind the other, in the order of the text. What
   * goes on in both is one stretch; all between two of them is new.
   */
  readonly copies: readonly number[]
  readonly baseLength: number
}

/**
 * Tells texts that need no look, whatever file they stand in. `Seen` is what was seen in such a text: it is needed for those that are made
 * from it. Null is said of a text that has to be looked through. Bytes are only good while it is asked.
 */
export interface Probe<Seen> {
  whole(bytes: Uint8Array): Seen | null
  changed(made: Rebuilt, base: Seen): Seen | null
}
