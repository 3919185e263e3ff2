import type { Token } from './program-tokens.ts'
import type { Language } from './programs.ts'

/** A program as far as its brackets, calls and assignments say what it is; indexes are those of its tokens. */
export interface Program {
  readonly tokens: readonly Token[]
  /** Index of the bracket that closes the one at an index. */
  readonly closes: ReadonlyMap<number, number>
  readonly calls: readonly CallOf[]
  readonly assignments: readonly Assignment[]
}
export interface CallOf {
  readonly name: string
  readonly first: number
  readonly open: number
  readonly close: number
}
interface Assignment {
  readonly name: string
  readonly target: number
  readonly from: number
  readonly to: number
}

/** Whether a name is a member of something, or a label: it says nothing of the variable of that name. */
export const isMember = (tokens: readonly Token[], index: number) => {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (before?.kind === 'sign' && (before.text === '.' || before.text === '?.')) return true
  // `name:` in an object is a label.
  return after?.text === ':' && before?.kind === 'sign' && (before.text === '{' || before.text === ',')
}

/** Reads the shape of a program. */
export function readProgram(tokens: readonly Token[], language: Language): Program {
  const closes = new Map<number, number>()
  const open: number[] = []
  const calls: CallOf[] = []
  const assignments: Assignment[] = []
  // In Python and Ruby `name=` inside a call's brackets is a label of an argument.
  const labels = new Set<number>()
  tokens.forEach((token, index) => {
    if (language !== 'javascript' && token.text === '=' && tokens[open.at(-1) ?? -1]?.text === '(') labels.add(index - 1)
    if (token.kind !== 'sign') return
    if ('([{'.includes(token.text)) open.push(index)
    else if (')]}'.includes(token.text)) {
      const start = open.pop()
      if (start !== undefined) closes.set(start, index)
    }
  })
  for (const [start, close] of closes) {
    if (tokens[start]!.text !== '(') continue
    const path = pathBefore(tokens, start)
    if (path !== null) calls.push({ name: path.name, first: path.first, open: start, close })
  }
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    if (
      token.kind !== 'name' ||
      next?.text !== '=' ||
      tokens[index + 2]?.text === '=' ||
      isMember(tokens, index) ||
      labels.has(index)
    )
      return
    assignments.push({ name: token.text, target: index, from: index + 2, to: endOfStatement(tokens, closes, index + 2) })
  })
  return { tokens, closes, calls: calls.sort((a, b) => a.open - b.open), assignments }
}

/** `a.b.c` that stands right before an index. */
export function pathBefore(tokens: readonly Token[], end: number): { name: string; first: number } | null {
  let first = end - 1
  if (tokens[first]?.kind !== 'name') return null
  let name = tokens[first]!.text
  while (tokens[first - 1]?.text === '.' && tokens[first - 2]?.kind === 'name') {
    first -= 2
    name = `${tokens[first]!.text}.${name}`
  }
  return tokens[first - 1]?.text === '.' ? null : { name, first }
}

/** Where a value ends: at a comma, a semicolon or a closing bracket outside of brackets, or where the next statement begins. */
function endOfStatement(tokens: readonly Token[], closes: ReadonlyMap<number, number>, from: number): number {
  let index = from
  while (index < tokens.length) {
    const token = tokens[index]!
    if (token.kind === 'sign' && [',', ';', ')', ']', '}'].includes(token.text)) return index
    if (index > from && startsStatement(tokens, index)) return index
    const close = closes.get(index)
    const next = close === undefined ? index + 1 : close + 1
    index = next
  }
  return index
}

function startsStatement(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1]!, tokens[index]!]
  if (token.within > 0) return false
  const ended = before.kind !== 'sign' || [')', ']', '}'].includes(before.text)
  const words = ['await', 'new', 'not', 'or', 'and', 'in', 'is', 'if', 'else', 'typeof', 'return', 'lambda', 'for']
  return (
    token.kind === 'name' &&
    ended &&
    !words.includes(before.text) &&
    !['or', 'and', 'in', 'is', 'if', 'else', 'not', 'instanceof', 'for'].includes(token.text)
  )
}

/** A value that is what a call gives: an answer, not the key. */
export function isCall(program: Program, from: number, to: number): boolean {
  const start = program.tokens[from]?.text === 'await' || program.tokens[from]?.text === 'new' ? from + 1 : from
  const call = program.calls.find((each) => each.first === start)
  if (call === undefined || call.close >= to) return false
  return !/^(?:os\.getenv|getenv|os\.environ\.get|environ\.get|ENV\.fetch|Deno\.env\.get|String|str|Buffer\.from|btoa|base64\.\w+|encodeURIComponent|JSON\.stringify|json\.dumps|dict|Headers|URLSearchParams|URL|Object\.\w+)$/.test(
    call.name,
  )
}

/** Some tokens: from the first to before the last. */
export interface Part {
  readonly from: number
  readonly to: number
}

/** What stands between a call's commas. */
export function argumentsOf({ tokens, closes }: Program, { open, close }: CallOf): readonly Part[] {
  const parts: Part[] = []
  let from = open + 1
  for (let at = open + 1; at <= close; at++) {
    if (at === close || (tokens[at]!.text === ',' && tokens[at]!.kind === 'sign')) {
      if (at > from) parts.push({ from, to: at })
      from = at + 1
    } else at = closes.get(at) ?? at
  }
  return parts
}

/** The `{` of an object: of the argument itself, or of what its name was given once. */
export function objectAt({ tokens, closes, assignments }: Program, { from, to }: Part): number | null {
  if (tokens[from]?.text === '{' && closes.get(from) === to - 1) return from
  if (to - from !== 1 || tokens[from]?.kind !== 'name') return null
  const given = assignments.filter(({ name }) => name === tokens[from]!.text)
  // Set once, used here and nowhere else: nothing can have changed it in between.
  const uses = tokens.filter(({ kind, text }) => kind === 'name' && text === tokens[from]!.text).length
  const only = given.length === 1 && uses === 2 ? given[0]! : null
  return only !== null && tokens[only.from]?.text === '{' && closes.get(only.from) === only.to - 1 ? only.from : null
}
