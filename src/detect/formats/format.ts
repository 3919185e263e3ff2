/** Whether a file's name says something; one that may have any name may say it. */
export const isNamed = (path: string | null, name: RegExp): boolean => path === null || name.test(path)

/** What a recognizer found: the range of the secret alone. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly value: string
  /** Why it is no leak, or null. */
  readonly judged: string | null
  /** It can hardly be anything else; without, it is `possible`. */
  readonly sure: boolean
  /** The value stands in the range in base64. */
  readonly decoded?: readonly string[]
}

/** Whether it is asked of texts and files in which none of its words need stand. */
export const isAskedOfAll = ({ whole, inBytes }: Recognizer): boolean => whole !== undefined || inBytes !== undefined

/** What was found in bytes that are no text: it is told at the place of all of them. */
export interface InBytes {
  readonly value: string
  /** What the bytes are, as it stands among the layers of a leak. */
  readonly layer: string
  /** Why it is no leak, or null. */
  readonly judged: string | null
}

/**
 * Finds credentials by the form they stand in, where a row of pieces can't say it. The work at each word is bounded.
 */
export interface Recognizer {
  /** The kind that it finds, as `service/kind`: its shape is not searched for. */
  readonly kind: string
  /** Where one of these stands, whatever its case, `find` is asked. */
  readonly words: readonly string[]
  readonly find: (text: Buffer, start: number, end: number, path: string | null) => Found | readonly Found[] | null
  /**
   * Bytes before and behind a word that decide whether something is found, the value's own line apart. `mayLookFar`, where it is there, tells
   * places at which more than that decides.
   */
  readonly reach: readonly [back: number, ahead: number]
  /** Is asked of each text once, be there words or not: what the text is as a whole. Only a short one may be something. */
  readonly whole?: (text: Buffer, path: string | null) => Found | null
  /** Is asked of each file whose first bytes `mayBeKeystore` lets pass, and of the same in base64 (`isFile` is false): what the bytes are. */
  readonly inBytes?: (bytes: Buffer, path: string | null, isFile: boolean) => InBytes | null
  /**
   * What has to stand behind a word for `find` to find anything, which is seen at once: `login`, an at-sign and a colon before it in an address; `value`, a word
   * that may be a secret, or before it a literal that is its value (`mayBeAssigned` and `mayBeBehindValue` in `src/kernel`); `cell`, a line
   * of nothing but words around it, and what parts the cells of a table.
   */
  readonly needs?: 'login' | 'value' | 'cell'
  readonly mayLookFar?: (text: Buffer, start: number) => boolean
}
