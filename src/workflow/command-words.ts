import type { Carriage, Command, SentRequest, Spot } from '../model/workflow.ts'
import { headerWay, urlWay } from './http-words.ts'
import type { Given, ShellState, WordValue } from './shell-state.ts'
import { shown, type Value } from './value.ts'

/** A command with its words filled in. */
export interface Started {
  readonly program: Value
  readonly words: readonly WordValue[]
  /** `NAME=value` before the program. */
  readonly local: readonly Given[]
  readonly at: Spot
}

export const commandOf = (
  state: ShellState,
  program: string | null,
  { words, at }: Started,
  request: SentRequest | null,
): Command => {
  state.walk.work()
  return {
    path: at.path,
    line: at.line,
    column: at.column,
    program,
    words: words.map(({ value, at: place }) => ({
      path: place.path,
      line: place.line,
      column: place.column,
      text: shown(value),
    })),
    request,
  }
}

/** How a key goes along where the program is not one whose words we read. */
export function wayOf(words: readonly WordValue[], word: number): Carriage {
  const { value } = words[word]!
  const first = typeof value[0] === 'string' ? value[0] : ''
  const [, glued] = /^(--?[\w-]+)=/.exec(first) ?? []
  const flag = glued ?? flagBefore(words, word)
  const inner: Value = glued === undefined ? value : [first.slice(glued.length + 1), ...value.slice(1)]
  if (flag === '-H' || flag === '--header' || /^\s*(?:authorization|x-[\w-]+)\s*:/i.test(shown(inner))) return headerWay(inner)
  if (/^https?:\/\//i.test(shown(inner))) return urlWay(inner)
  return { by: 'argument', flag, word }
}

export function flagBefore(words: readonly WordValue[], word: number): string | null {
  const text = shown(words[word - 1]?.value ?? [])
  return /^--?[A-Za-z][\w-]*$/.test(text) ? text : null
}

export function wordsFor(by: Carriage): string {
  switch (by.by) {
    case 'argument':
      return by.flag === null ? 'as a word of its command line' : `as the value of \`${by.flag}\``
    case 'header':
      return by.name === null ? 'in a header' : `in the header \`${by.name}\``
    case 'query':
      return by.name === null ? 'in the query of a URL' : `in the query of a URL, as \`${by.name}\``
    case 'url':
      return 'in a URL'
    case 'basic':
      return 'as user or password'
    case 'body':
      return 'in the body of a request'
    case 'stdin':
      return 'as its input'
    default:
      return `in its environment as \`${by.variable}\``
  }
}
