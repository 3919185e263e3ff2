/** A word, a block or a sign of a PowerShell script, by offsets. */
export interface PowerWord {
  readonly kind: 'word' | 'block' | 'pipe' | 'redirect'
  readonly start: number
  readonly end: number
}
export type PowerStatement = readonly PowerWord[]

const closing: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' }

/**
 * Cuts a script into statements and words. https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_parsing
 * Brackets and quotes are stepped over whole; a block (`{ ... }` of its own) is a word of its own kind.
 */
export function statementsOf(text: string, from: number, to: number): readonly PowerStatement[] {
  const statements: PowerStatement[] = []
  let words: PowerWord[] = []
  const end = () => {
    if (words.length > 0) statements.push(words)
    words = []
  }
  for (let at = from; at < to; ) {
    const here = text[at]!
    if (here === '\n' || here === ';') {
      // A pipe at the line's end goes on.
      if (here === ';' || words.at(-1)?.kind !== 'pipe') end()
      at++
    } else if (here === '`' && /^\r?\n/.test(text.slice(at + 1, at + 3))) at = text.indexOf('\n', at) + 1
    else if (/\s/.test(here)) at++
    else if (here === '#') at = ends(text.indexOf('\n', at), to)
    else if (text.startsWith('<#', at)) at = ends(text.indexOf('#>', at), to, 2)
    else if (here === '|') {
      words.push({ kind: 'pipe', start: at, end: at + 1 })
      at++
    } else if (here === '>') {
      const length = text[at + 1] === '>' ? 2 : 1
      words.push({ kind: 'redirect', start: at, end: at + length })
      at += length
    } else if (here === '{') {
      const close = skip(text, at, to)
      words.push({ kind: 'block', start: at + 1, end: close - 1 })
      at = close
    } else {
      const start = at
      while (at < to && !/[\s;|>{]/.test(text[at]!)) at = /["'({[@$`]/.test(text[at]!) ? skip(text, at, to) : at + 1
      if (at === start) at++
      words.push({ kind: 'word', start, end: at })
    }
  }
  end()
  return statements
}

const ends = (found: number, to: number, more = 0) => (found < 0 || found > to ? to : found + more)

/** Behind the quoted or bracketed stretch that begins here, or behind one character. */
function skip(text: string, at: number, to: number): number {
  const here = text[at]!
  if (here === '`') return Math.min(to, at + 2)
  if (here === '@' && (text[at + 1] === '"' || text[at + 1] === "'")) return ends(text.indexOf(`\n${text[at + 1]}@`, at), to, 3)
  if (here === '@' || here === '$') return text[at + 1] === '{' || text[at + 1] === '(' ? skip(text, at + 1, to) : at + 1
  if (here === "'") {
    for (let end = at + 1; end < to; end++)
      if (text[end] === "'") {
        if (text[end + 1] !== "'") return end + 1
        end++
      }
    return to
  }
  if (here === '"') {
    for (let end = at + 1; end < to; end++) {
      if (text[end] === '`') end++
      else if (text[end] === '$' && text[end + 1] === '(') end = skip(text, end + 1, to) - 1
      else if (text[end] === '"') {
        if (text[end + 1] !== '"') return end + 1
        end++
      }
    }
    return to
  }
  const close = closing[here]
  if (close === undefined) return at + 1
  // Brackets are counted in a loop: a script may open any number of them.
  const open = [close]
  let end = at + 1
  while (end < to && open.length > 0) {
    const sign = text[end]!
    if (sign === open.at(-1)) {
      open.pop()
      end++
    } else if (closing[sign] !== undefined) {
      open.push(closing[sign]!)
      end++
    } else if (sign === '#' && /\s/.test(text[end - 1]!)) end = ends(text.indexOf('\n', end), to)
    else
      end =
        sign === "'" || sign === '`' || (sign === '"' && !text.slice(end + 1, end + 2000).includes('$('))
          ? skip(text, end, to)
          : sign === '"'
            ? plainQuote(text, end, to)
            : end + 1
  }
  return end
}

/** A double-quoted text, whatever is in it, without going deeper. */
function plainQuote(text: string, at: number, to: number): number {
  for (let end = at + 1; end < to; end++) {
    if (text[end] === '`') end++
    else if (text[end] === '"') return end + 1
  }
  return to
}
