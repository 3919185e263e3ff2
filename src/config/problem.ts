/** Something wrong in the file, before it has a line. */
export interface Problem {
  /** Keys and indexes from the top of the file. */
  readonly path: readonly (string | number)[]
  /** Point at the key itself, not at its value. */
  readonly onKey?: true
  /** A sentence without its full stop. It holds no value of the file: someone may have pasted a key into it. */
  readonly text: string
}
