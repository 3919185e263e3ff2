import { runCommand } from './command.ts'
import { type PowerStatement, type PowerWord, statementsOf } from './powershell-words.ts'
import { giveTo } from './redirects.ts'
import { stretch } from './script.ts'
import type { Starts } from './shell.ts'
import { assign, environmentOf, exportVariable, type Io, type ShellState, variable, type WordValue } from './shell-state.ts'
import { toLog } from './step-log.ts'
import { blurred, joined, keysIn, shown, unknown, type Value } from './value.ts'

/** Functions and scripts of PowerShell are not followed. */
const starts: Starts = { call: () => false, source: () => false, child: () => false }
const aliases: Readonly<Record<string, string>> = { irm: 'Invoke-RestMethod', iwr: 'Invoke-WebRequest', sls: 'Select-String' }
const ofFlow = new Set([
  'if',
  'elseif',
  'else',
  'foreach',
  'for',
  'while',
  'do',
  'switch',
  'try',
  'catch',
  'finally',
  'return',
  'function',
  'param',
  'throw',
])
const deepest = 32

/** Follows keys through a PowerShell script, statement by statement. */
export function followPowerShell(state: ShellState): void {
  const { text } = state.script
  const seen = new Set<number>()
  run(state, 0, text.length, toLog(state), seen, 0)
  // A variable that no statement above gave a meaning to may be used in any way.
  for (const match of text.matchAll(/\$\{?env:(\w+)/gi)) {
    if (seen.has(match.index)) continue
    const keys = keysIn(variable(state, match[1]!))
    state.walk.tell(
      keys,
      { kind: 'unknown', why: 'what PowerShell does with it here is not read' },
      state.script.spot(match.index),
      'read here',
    )
  }
  // The environment by other ways, or parameters that no command shows.
  const other = /GetEnvironmentVariable|(?<![$\w{:])env:|\bPSDefaultParameterValues\b/i.exec(text)
  if (other !== null)
    state.walk.tell(
      keysIn(blurred(environmentOf(state, []).map(({ value }) => value))),
      { kind: 'unknown', why: 'what PowerShell does with it here is not read' },
      state.script.spot(other.index),
      'may be read here',
      false,
    )
  for (const { start, value } of state.script.parts)
    if (!seen.has(start))
      state.walk.tell(
        keysIn(value),
        { kind: 'unknown', why: 'what PowerShell does with it here is not read' },
        state.script.spot(start),
        'read here',
      )
}

function run(state: ShellState, from: number, to: number, io: Io, seen: Set<number>, depth: number): void {
  for (const statement of statementsOf(state.script.text, from, to)) {
    state.walk.work()
    if (depth < deepest) one(state, statement, io, seen, depth)
  }
}

function one(state: ShellState, statement: PowerStatement, io: Io, seen: Set<number>, depth: number): void {
  const raw = (word: PowerWord | undefined) => (word === undefined ? '' : state.script.text.slice(word.start, word.end))
  const [first, second] = statement
  const assigned = /^(?:\[[\w.]+\])?\$\{?(env:)?(\w+)\}?$/i.exec(raw(first))
  if (first !== undefined && assigned !== null && /^\+?=$/.test(raw(second))) {
    const rest = statement.slice(2)
    let value: Value
    if (/^[A-Za-z][\w-]*$|^&$/.test(raw(rest[0]))) {
      const values: Value[] = []
      pipeline(state, rest, { ...io, out: (each) => void values.push(each) }, seen, depth)
      value = joined(values)
    } else value = rest.length === 0 ? [] : joined(rest.flatMap((word) => [filled(state, word, seen)]))
    assign(state, assigned[2]!, raw(second) === '+=' ? blurred([variable(state, assigned[2]!), value]) : value)
    if (assigned[1] !== undefined) exportVariable(state, assigned[2]!)
    return
  }
  if (ofFlow.has(raw(first).toLowerCase())) {
    for (const word of statement) {
      if (word.kind === 'block') {
        state.doubt++
        run(state, word.start, word.end, io, seen, depth + 1)
        state.doubt--
      } else {
        const keys = keysIn(filled(state, word, seen))
        if (keys.length > 0)
          state.walk.tell(keys, { kind: 'condition' }, state.script.spot(word.start), 'a test asks about it here')
      }
    }
    return
  }
  pipeline(state, statement, io, seen, depth)
}

function pipeline(state: ShellState, words: readonly PowerWord[], io: Io, seen: Set<number>, depth: number): void {
  const stages: PowerWord[][] = [[]]
  for (const word of words)
    if (word.kind === 'pipe') stages.push([])
    else stages.at(-1)!.push(word)
  let stdin: Value | null = null
  for (const [index, stage] of stages.entries()) {
    const values: Value[] = []
    const last = index === stages.length - 1
    command(state, stage, { stdin, out: last ? io.out : (value) => void values.push(value) }, seen, depth)
    stdin = joined(values)
  }
}

function command(state: ShellState, words: readonly PowerWord[], io: Io, seen: Set<number>, depth: number): void {
  const redirect = words.findIndex(({ kind }) => kind === 'redirect')
  let inner = io
  if (redirect >= 0 && words[redirect + 1] !== undefined) {
    const target = filled(state, words[redirect + 1]!, seen)
    const at = state.script.spot(words[redirect]!.start)
    inner = { ...io, out: (value) => giveTo(state, target, value, at) }
  }
  const own = redirect < 0 ? words : words.slice(0, redirect)
  const text = (word: PowerWord) => state.script.text.slice(word.start, word.end)
  const from = own[0] !== undefined && (text(own[0]) === '&' || text(own[0]) === '.') ? 1 : 0
  const first = own[from]
  if (first === undefined) return
  const at = state.script.spot(first.start)
  const values: WordValue[] = own.slice(from + 1).flatMap((word): readonly WordValue[] => {
    // `@name` stands for all that the table of this name holds.
    const table = /^@(\w+)$/.exec(text(word))?.[1]
    if (table !== undefined)
      return [{ value: blurred([variable(state, table)]), at: state.script.spot(word.start), quoted: false }]
    if (word.kind !== 'block') return [{ value: filled(state, word, seen), at: state.script.spot(word.start), quoted: true }]
    state.doubt++
    run(state, word.start, word.end, io, seen, depth + 1)
    state.doubt--
    return []
  })
  const name = text(first)
  // A value by itself is printed, or goes on through the pipe.
  if (/^["'$(@]/.test(name) && from === 0) {
    inner.out(joined([filled(state, first, seen), ...values.map(({ value }) => value), ['\n']]), {
      ...at,
      program: 'Write-Output',
      words: [],
      request: null,
    })
    return
  }
  const program = Object.hasOwn(aliases, name.toLowerCase()) ? aliases[name.toLowerCase()]! : name
  const file = flagged(values, program)
  if (file !== null) {
    giveTo(state, file.path, file.value ?? inner.stdin ?? [], at)
    return
  }
  runCommand(state, { program: from === 1 ? filled(state, first, seen) : [program], words: values, local: [], at }, inner, starts)
}

/** What `Out-File`, `Set-Content` and `Add-Content` write, and where. */
function flagged(words: readonly WordValue[], program: string): { readonly path: Value; readonly value: Value | null } | null {
  if (!/^(?:Out-File|Set-Content|Add-Content|Tee-Object)$/i.test(program)) return null
  let [path, value]: [Value | null, Value | null] = [null, null]
  for (let index = 0; index < words.length; index++) {
    const text = shown(words[index]!.value)
    if (/^-(?:FilePath|Path|LiteralPath)$/i.test(text)) path = words[++index]?.value ?? null
    else if (/^-Value$/i.test(text)) value = words[++index]?.value ?? null
    else if (/^-(?:Encoding|InputObject|Width|Delimiter)$/i.test(text)) index++
    else if (!text.startsWith('-')) {
      if (path === null) path = words[index]!.value
      else value ??= words[index]!.value
    }
  }
  return { path: path ?? unknown, value }
}

/** A word with its variables filled in, and without the quotes around it. */
function filled(state: ShellState, { start, end }: PowerWord, seen: Set<number>): Value {
  const { script } = state
  const text = script.text.slice(start, end)
  const literal = text.startsWith("'") && text.endsWith("'") && text.length > 1
  const quoted = literal || (text.startsWith('"') && text.endsWith('"') && text.length > 1)
  const [from, to] = quoted ? [start + 1, end - 1] : [start, end]
  for (const part of script.parts) if (part.start >= start && part.end <= end) seen.add(part.start)
  const plain = (each: string) =>
    literal ? each.replaceAll("''", "'") : each.replace(/`(.)/gs, (_, sign) => ({ n: '\n', t: '\t' })[sign as string] ?? sign)
  if (literal) return stretch(script, from, to, plain)
  const values: Value[] = []
  let done = from
  for (const match of script.text.slice(from, to).matchAll(/\$\{?(env:)?(\w+)\}?/gi)) {
    const at = from + match.index
    if (script.text[at - 1] === '`') continue
    if (at > done) values.push(stretch(script, done, at, plain))
    values.push(variable(state, match[2]!))
    seen.add(at)
    done = at + match[0].length
  }
  if (done < to) values.push(stretch(script, done, to, plain))
  return joined(values)
}
