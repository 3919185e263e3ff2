/** Ways to read a text that run inside Node, where no block of code is counted. */
const readers = ['indexOf', 'lastIndexOf', 'includes', 'toString'] as const

/**
 * How many characters regular expressions and Node's own searches through bytes and texts read: the same on every machine. An expression
 * is counted once for each text that it is given, from where it begins to where its match ends; how often it reads a character of these,
 * `test/house/expressions.test.ts` bounds.
 */
export function readsOf(run: () => void): number {
  let reads = 0
  const undo: (() => void)[] = []
  const replace = (owner: object, name: string, by: (was: Native) => Native) => {
    const was = Reflect.get(owner, name) as Native
    const own = Object.getOwnPropertyDescriptor(owner, name)!
    Object.defineProperty(owner, name, { ...own, value: by(was) })
    undo.push(() => Object.defineProperty(owner, name, own))
  }
  replace(RegExp.prototype, 'exec', (was) => {
    return function (this: RegExp, text: string) {
      const from = this.global || this.sticky ? Math.min(this.lastIndex, text.length) : 0
      const match = Reflect.apply(was, this, [text]) as RegExpExecArray | null
      // what is tried at one place reads no further than that place's own bounds
      const to = match === null ? (this.sticky ? Math.min(text.length, from + 300) : text.length) : match.index + match[0].length
      reads += 1 + to - from
      return match
    }
  })
  for (const [owner, names] of [
    [Buffer.prototype, readers],
    [String.prototype, readers.slice(0, 3)],
  ] as const)
    for (const name of names)
      replace(owner, name, (was) => {
        return function (this: string | Buffer, ...given: unknown[]) {
          const answer = Reflect.apply(was, this, given) as unknown
          reads += 1 + lengthRead(name, this.length, given, answer)
          return answer
        }
      })
  try {
    run()
  } finally {
    for (const each of undo) each()
  }
  return reads
}

type Native = (this: never, ...given: never[]) => unknown

function lengthRead(name: (typeof readers)[number], length: number, given: readonly unknown[], answer: unknown): number {
  if (name === 'toString') return Math.max(0, Math.min(length, Number(given[2] ?? length)) - Number(given[1] ?? 0))
  const place = typeof given[1] === 'number' ? given[1] : null
  if (name === 'lastIndexOf') return Math.min(length, place ?? length) - Math.max(0, Number(answer))
  const from = Math.min(length, Math.max(0, place ?? 0))
  return (answer === -1 || answer === false ? length : answer === true ? from : Number(answer)) - from
}
