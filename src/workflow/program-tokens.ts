import type { Language } from './programs.ts'

/** A piece of a program: a name (`process`), a text, or a sign. A template's inner expressions come as tokens of their own behind it. */
export interface Token {
  readonly kind: 'name' | 'text' | 'template' | 'number' | 'sign'
  /** A text without its quotes and escapes; of a template the text with a shade for each expression. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** How many templates stand around it. */
  readonly within: number
}

const most = 20_000

/**
 * Cuts a program into tokens; comments are left out. It is no parser: what it can't tell apart (a regular expression behind a bracket)
 * gives odd tokens, and what follows from odd tokens is unknown. Null for a program of too many.
 */
export function tokensOf(text: string, language: Language): readonly Token[] | null {
  const tokens: Token[] = []
  const read = (from: number, to: number, within: number): boolean => {
    let at = from
    while (at < to) {
      if (tokens.length > most) return false
      const rest = text[at]!
      const code = text.charCodeAt(at)
      if (code <= 32) at++
      else if (isComment(text, at, language)) {
        const block = language === 'javascript' && text[at + 1] === '*'
        const end = block ? text.indexOf('*/', at + 2) : text.indexOf('\n', at)
        at = end < 0 ? to : block ? end + 2 : end
      } else if (/[A-Za-z_$\u0080-\uffff]/.test(rest)) {
        const end = runOf(text, at, to, /[\w$\u0080-\uffff]/)
        const quote = text[end]
        // f"..." and the like.
        if (
          language === 'python' &&
          end - at <= 2 &&
          (quote === '"' || quote === "'") &&
          /^[rbfu]+$/i.test(text.slice(at, end))
        ) {
          const next = textAt(text, end, to, language, /f/i.test(text.slice(at, end)))
          if (!take(next, at, within)) return false
          at = next.end
        } else {
          tokens.push({ kind: 'name', text: text.slice(at, end), start: at, end, within })
          at = end
        }
      } else if (/\d/.test(rest)) {
        const end = runOf(text, at, to, /[\w.]/)
        tokens.push({ kind: 'number', text: text.slice(at, end), start: at, end, within })
        at = end
      } else if (rest === '"' || rest === "'" || (rest === '`' && language !== 'python')) {
        const next = textAt(text, at, to, language, rest === '`' || (language === 'ruby' && rest === '"'))
        if (!take(next, at, within)) return false
        at = next.end
      } else if (rest === '/' && language !== 'python' && beginsPattern(tokens.at(-1))) {
        const end = patternEnd(text, at, to)
        tokens.push({ kind: 'text', text: '', start: at, end, within })
        at = end
      } else {
        const wide = ['...', '=>', '==', '!=', '&&', '||', '??', '?.', '**'].find((sign) => text.startsWith(sign, at)) ?? rest
        tokens.push({ kind: 'sign', text: wide, start: at, end: at + wide.length, within })
        at += wide.length
      }
    }
    return true
  }
  const take = (found: Found, start: number, within: number): boolean => {
    tokens.push({ kind: found.inner.length > 0 ? 'template' : 'text', text: found.text, start, end: found.end, within })
    return within > 8 ? false : found.inner.every(([from, to]) => read(from, to, within + 1))
  }
  return read(0, text.length, 0) ? tokens : null
}

interface Found {
  readonly text: string
  readonly end: number
  readonly inner: readonly (readonly [number, number])[]
}

const isComment = (text: string, at: number, language: Language) =>
  language === 'javascript' ? text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*') : text[at] === '#'

function runOf(text: string, at: number, to: number, kind: RegExp): number {
  let end = at + 1
  while (end < to && kind.test(text[end]!)) end++
  return end
}

const beginsPattern = (before: Token | undefined) =>
  before === undefined ||
  (before.kind === 'sign' && !/[)\]}]/.test(before.text)) ||
  (before.kind === 'name' && before.text === 'return')

function patternEnd(text: string, at: number, to: number): number {
  let inClass = false
  for (let end = at + 1; end < to; end++) {
    const here = text[end]
    if (here === '\\') end++
    else if (here === '\n') return at + 1
    else if (here === '[') inClass = true
    else if (here === ']') inClass = false
    else if (here === '/' && !inClass) return runOf(text, end, to, /[a-z]/)
  }
  return at + 1
}

/** A text from its quote on, with the stretches of the expressions in it. */
function textAt(text: string, at: number, to: number, language: Language, open: boolean): Found {
  const quote = text[at]!
  const triple = language === 'python' && text.startsWith(quote.repeat(3), at)
  const close = triple ? quote.repeat(3) : quote
  const inner: [number, number][] = []
  let value = ''
  for (let end = at + close.length; end < to; end++) {
    const here = text[end]!
    if (here === '\\') {
      value += { n: '\n', t: '\t' }[text[end + 1] ?? ''] ?? text[end + 1] ?? ''
      end++
    } else if (text.startsWith(close, end)) return { text: value, end: end + close.length, inner }
    else if (
      open &&
      (language === 'python'
        ? here === '{' && text[end + 1] !== '{'
        : here === (language === 'ruby' ? '#' : '$') && text[end + 1] === '{')
    ) {
      const from = end + (language === 'python' ? 1 : 2)
      let depth = 1
      let stop = from
      for (; stop < to && depth > 0; stop++) depth += text[stop] === '{' ? 1 : text[stop] === '}' ? -1 : 0
      inner.push([from, stop - 1])
      value += '…'
      end = stop - 1
    } else value += here
  }
  return { text: value, end: to, inner }
}
