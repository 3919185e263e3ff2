import { createHash, timingSafeEqual } from 'node:crypto'

const marks = new Map<string, number>()

/**
 * A key's value. It can't become text by accident: concatenation, templates, `String()` and `JSON.stringify` throw,
 * `console.log` shows a mark. A placeholder would be worse than an error: sent to an issuer, it would be refused, and a live key
 * would look dead.
 */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  /** The value itself. Only the rooms that send, store, mask or bind a key may call it; a test reads the sources for the call. */
  reveal(): string {
    return this.#value
  }

  /** Length in UTF-16 units. */
  get length(): number {
    return this.#value.length
  }

  /** True where both hold the same value; takes the same time whether or not they do. */
  equals(other: Secret): boolean {
    const digest = (value: string) => createHash('sha256').update(value).digest()
    return timingSafeEqual(digest(this.#value), digest(other.#value))
  }

  /** A number that this value has wherever it occurs in this process, and no other value: for tables. It says nothing of the value. */
  get mark(): number {
    const digest = createHash('sha256').update(this.#value).digest('base64')
    const mark = marks.get(digest) ?? marks.size
    marks.set(digest, mark)
    return mark
  }

  [Symbol.toPrimitive](): never {
    throw new TypeError('a secret was about to become text')
  }

  toString(): never {
    throw new TypeError('a secret was about to become text')
  }

  toJSON(): never {
    throw new TypeError('a secret was about to become JSON')
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[secret]'
  }
}

/**
 * A key as it is used: each part under its name. A key of one part is `{ key }`; a key in parts has the names that its description
 * gives (`id`, `secret`). Named pieces of a shape (`as`) stand beside them.
 */
export type KeyParts = Readonly<Record<string, Secret>>

/** True where both have the same parts with the same values. */
export function sameKey(a: KeyParts, b: KeyParts): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => b[name] !== undefined && a[name]!.equals(b[name]))
}
