import type { Carriage, SentRequest, Spot } from '../model/workflow.ts'
import { requestTo } from './http-words.ts'
import { type Token, tokensOf } from './program-tokens.ts'
import type { Language } from './programs.ts'
import type { Script } from './script.ts'
import type { Given } from './shell-state.ts'
import { blurred, keysIn, type Passing, type Value } from './value.ts'

/** What a program does with a key, where that can be said. */
export interface ProgramUse {
  readonly keys: readonly Passing[]
  readonly at: Spot
  readonly does: { readonly sends: SentRequest; readonly by: Carriage } | 'prints' | 'unknown'
}

/** What a program gets. */
export interface ProgramInput {
  readonly environment: readonly Given[]
  /** Words behind its name. */
  readonly words: readonly Value[]
  /** Global names that hold something else: `github` in a script of actions/github-script is a client with the token. */
}

/** Names and calls of one language. */
interface Grammar {
  /** Of Python `os.environ`: what stands before `.NAME` or `["NAME"]`. */
  readonly environment: readonly string[]
  /** `os.getenv("NAME")`: calls that take a variable's name. */
  readonly getters: readonly string[]
  readonly words: { readonly name: string; readonly from: number } | null
  readonly prints: readonly string[]
  /** Modules whose member is the method: `requests.get(URL)`. */
  readonly clients: readonly string[]
  /** Calls of a URL with options, GET unless they say so. */
  readonly plain: readonly string[]
}

/** Dotted paths, written with spaces: a house test looks for the dotted ones in what must not ask for them. */
const paths = (text: string): readonly string[] => (text === '' ? [] : text.split(', ').map((path) => path.replaceAll(' ', '.')))

const grammars: Readonly<Record<Language, Grammar>> = {
  javascript: {
    environment: paths('process env, Bun env, import meta env'),
    getters: paths('Deno env get'),
    words: { name: paths('process argv')[0]!, from: 2 },
    prints: paths(
      'console log, console info, console error, console warn, console debug, process stdout write, core info, core notice, core warning',
    ),
    clients: ['axios', 'got', 'ky', 'superagent'],
    plain: ['fetch', 'got', 'ky', 'axios', 'nodeFetch'],
  },
  python: {
    environment: paths('os environ, environ'),
    getters: paths('os getenv, getenv, os environ get, environ get'),
    words: { name: 'sys.argv', from: 1 },
    prints: paths('print, sys stdout write, logging info, logging debug, logging warning, logging error'),
    clients: ['requests', 'httpx'],
    plain: paths('urllib request Request, urllib request urlopen, Request, urlopen'),
  },
  ruby: {
    environment: ['ENV'],
    getters: ['ENV.fetch'],
    words: { name: 'ARGV', from: 0 },
    prints: ['puts', 'print', 'p'],
    clients: ['HTTParty', 'Faraday'],
    plain: [],
  },
}

const methods = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options'])

/**
 * What a program does with the keys that it gets, as far as its text says: requests whose URL and method stand there, prints, and for all
 * the rest `unknown`. A key that goes into a name which is used for something else is unknown, too.
 */
export function usesIn(script: Script, language: Language, input: ProgramInput): readonly ProgramUse[] {
  const grammar = grammars[language]
  const tokens = tokensOf(script.text, language)
  const all = [...input.environment.map(({ value }) => value), ...input.words, ...script.parts.map(({ value }) => value)]
  const everything = keysIn(blurred(all))
  if (everything.length === 0) return []
  if (tokens === null) return [{ keys: everything, at: script.spot(0), does: 'unknown' }]

  const program = readProgram(tokens, language)
  const isAnother = redefined(tokens, grammar)
  const taints = new Map<number, readonly Passing[]>()
  const names = new Map<string, readonly Passing[]>()
  const told = new Set<number>()
  for (const [index, keys] of sourcesIn(program, grammar, input, script, names, told))
    if (keys.length > 0) taints.set(index, keys)
  for (const [name, keys] of names) if (keys.length === 0) names.delete(name)
  // A name that holds a key, then names made of that: twice is enough for what is written in order.
  for (let round = 0; round < 2; round++) {
    for (const each of program.assignments) {
      const inside: Passing[] = []
      for (const [index, keys] of taints) if (index >= each.from && index < each.to) inside.push(...keys)
      if (inside.length > 0 && !isCall(program, each.from, each.to))
        names.set(each.name, dedupe([...(names.get(each.name) ?? []), ...inside]))
    }
    tokens.forEach((token, index) => {
      const held = token.kind === 'name' && !isMember(tokens, index) ? names.get(token.text) : undefined
      if (held !== undefined) taints.set(index, held)
    })
  }
  const uses: ProgramUse[] = []
  for (const call of program.calls) {
    const kind = grammar.prints.includes(call.name) ? 'prints' : null
    const request = kind === null && !isAnother ? requestOf(program, call, grammar, script, language) : null
    if (kind === null && request === null) continue
    for (const [index, keys] of taints) {
      if (index <= call.open || index >= call.close || told.has(index)) continue
      told.add(index)
      const at = script.spot(tokens[index]!.start)
      uses.push({ keys, at, does: kind ?? { sends: request!.request, by: request!.by(index) } })
    }
  }
  const byName = new Map<string, number[]>()
  for (const index of taints.keys())
    byName
      .set(tokens[index]!.text, byName.get(tokens[index]!.text) ?? [])
      .get(tokens[index]!.text)!
      .push(index)
  for (const [index, keys] of taints) {
    if (told.has(index)) continue
    // Where it is put under a name that is used, the name's uses tell; one that other files may ask for is used by who knows what.
    const assigned = program.assignments.some(
      ({ name, from, to, target }) =>
        (index === target || (index >= from && index < to && names.has(name) && !isCall(program, from, to))) &&
        !tokens.slice(Math.max(0, target - 2), target).some(({ text }) => text === 'export') &&
        (byName.get(name) ?? []).some((other) => other !== target && (other < from || other >= to)),
    )
    if (!assigned) uses.push({ keys, at: script.spot(tokens[index]!.start), does: 'unknown' })
  }
  return uses
}

const dedupe = (keys: readonly Passing[]): readonly Passing[] => keysIn([{ keys }])

interface Program {
  readonly tokens: readonly Token[]
  /** Index of the bracket that closes the one at an index. */
  readonly closes: ReadonlyMap<number, number>
  readonly calls: readonly CallOf[]
  readonly assignments: readonly Assignment[]
}
interface CallOf {
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

const isMember = (tokens: readonly Token[], index: number) => {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (before?.kind === 'sign' && (before.text === '.' || before.text === '?.')) return true
  // `name:` in an object is a label.
  return after?.text === ':' && before?.kind === 'sign' && (before.text === '{' || before.text === ',')
}

function readProgram(tokens: readonly Token[], language: Language): Program {
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
function pathBefore(tokens: readonly Token[], end: number): { name: string; first: number } | null {
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
function isCall(program: Program, from: number, to: number): boolean {
  const start = program.tokens[from]?.text === 'await' || program.tokens[from]?.text === 'new' ? from + 1 : from
  const call = program.calls.find((each) => each.first === start)
  if (call === undefined || call.close >= to) return false
  return !/^(?:os\.getenv|getenv|os\.environ\.get|environ\.get|ENV\.fetch|Deno\.env\.get|String|str|Buffer\.from|btoa|base64\.\w+|encodeURIComponent|JSON\.stringify|json\.dumps|dict|Headers|URLSearchParams|URL|Object\.\w+)$/.test(
    call.name,
  )
}

/** Where the program reads a key: tokens with the keys that they give. */
function sourcesIn(
  { tokens }: Program,
  grammar: Grammar,
  input: ProgramInput,
  script: Script,
  names: Map<string, readonly Passing[]>,
  patterns: Set<number>,
): ReadonlyMap<number, readonly Passing[]> {
  const found = new Map<number, readonly Passing[]>()
  const environment = new Map(input.environment.map(({ name, value }) => [name, keysIn(value)] as const))
  const every = keysIn(blurred([...input.environment.map(({ value }) => value)]))
  const texts = tokens.map((token) => token.text)
  const startsAt = (index: number, path: string) => {
    const names = path.split('.')
    return names.every(
      (name, step) => texts[index + step * 2] === name && (step === names.length - 1 || texts[index + step * 2 + 1] === '.'),
    )
  }
  for (const [index, token] of tokens.entries()) {
    const part = script.parts.length === 0 ? [] : script.parts.filter(({ start, end }) => start < token.end && end > token.start)
    const inside = keysIn(part.flatMap(({ value }) => value))
    if (inside.length > 0) found.set(index, inside)
    if (token.kind === 'text' && /^(?:node:)?process$/.test(token.text)) found.set(index, every)
    if (token.kind !== 'name') continue
    if (reachesAll(tokens, index, grammar)) {
      found.set(index, every)
      continue
    }
    if (texts[index - 1] === '.') continue
    const getter = grammar.getters.find((path) => startsAt(index, path) && texts[index + path.split('.').length * 2 - 1] === '(')
    const place = grammar.environment.find((path) => startsAt(index, path))
    const path = getter ?? place
    if (path !== undefined) {
      const after = index + path.split('.').length * 2 - 1
      const name = tokens[after + 1]
      const plain = (texts[after] === '.' && name?.kind === 'name') || (texts[after] !== '.' && name?.kind === 'text')
      if (plain) found.set(index, environment.get(name.text) ?? [])
      else if (getter !== undefined) found.set(index, every)
      else {
        const taken = destructured(texts, index)
        if (taken === null) found.set(index, every)
        for (const [given, local, at] of taken ?? []) {
          names.set(local, environment.get(given) ?? [])
          patterns.add(at)
        }
      }
    } else if (grammar.words !== null && startsAt(index, grammar.words.name)) {
      const after = index + grammar.words.name.split('.').length * 2 - 1
      const number = texts[after] === '[' ? Number(texts[after + 1]) - grammar.words.from : Number.NaN
      found.set(index, keysIn(Number.isInteger(number) ? (input.words[number] ?? []) : blurred(input.words)))
    }
  }
  return found
}

/** Names by which a program gets at its environment in a way that is not read, or runs what nobody can read. */
function reachesAll(tokens: readonly Token[], index: number, { environment, getters }: Grammar): boolean {
  const [before, token, next, third] = [tokens[index - 1]?.text, tokens[index]!, tokens[index + 1]?.text, tokens[index + 2]]
  if (before === '.') {
    const path = pathBefore(tokens, index + 1)
    const known =
      path !== null && [...environment, ...getters].some((each) => each === path.name || each.startsWith(`${path.name}.`))
    return /^(?:env|environb?|getenvb?)$/.test(token.text) && !known
  }
  if (/^(?:eval|Function|exec|__import__|importlib|runpy)$/.test(token.text)) return true
  if (token.text === 'process') return next !== '.'
  return (token.text === 'import' || token.text === 'require') && next === '(' && third?.kind !== 'text'
}

/** Whether a name that sends requests is given another meaning: `fetch = ...`, `requests.get = ...`, `axios.defaults.method = ...`. */
function redefined(tokens: readonly Token[], { clients, plain }: Grammar): boolean {
  const names = new Set([...clients, ...plain.flatMap((path) => path.split('.'))])
  return tokens.some((token, index) => {
    if (token.kind === 'name' && token.text === 'get_method') return true
    if (token.kind === 'name' && names.has(token.text)) {
      const before = tokens[index - 1]?.text ?? ''
      if (['function', 'def', 'class'].includes(before)) return true
    }
    if (token.text !== '=' || tokens[index + 1]?.text === '=' || tokens[index + 1]?.text === '>') return false
    let at = index - 1
    let isNamed = false
    for (; tokens[at]?.kind === 'name'; at -= 2) {
      isNamed ||= names.has(tokens[at]!.text)
      if (tokens[at - 1]?.text !== '.') break
    }
    return isNamed && tokens[index + 1]?.text !== 'require'
  })
}

/** `const { A, B: b } = ...` names what it takes, and under which name; null where it is not that, or takes all. */
function destructured(
  texts: readonly string[],
  index: number,
): readonly (readonly [name: string, local: string, at: number])[] | null {
  if (texts[index - 1] !== '=' || texts[index - 2] !== '}') return null
  const taken: [string, string, number][] = []
  for (let at = index - 3; at >= 0 && texts[at] !== '{'; at--) {
    if (!/^[\w$]+$/.test(texts[at]!) && texts[at] !== ',' && texts[at] !== ':') return null
    if (texts[at] === ',' || texts[at] === ':') continue
    if (texts[at - 1] !== ':') taken.push([texts[at]!, texts[at]!, at])
    else {
      taken.push([texts[at - 2] ?? '', texts[at]!, at])
      at -= 2
    }
  }
  return taken
}

/** The request that a call sends, where its words say it. */
function requestOf(
  program: Program,
  call: CallOf,
  grammar: Grammar,
  script: Script,
  language: Language,
): { readonly request: SentRequest; by(index: number): Carriage } | null {
  const { tokens } = program
  const dot = call.name.lastIndexOf('.')
  const [client, member] = [call.name.slice(0, dot), call.name.slice(dot + 1)]
  const byMember = dot > 0 && grammar.clients.includes(client) && methods.has(member)
  if (!byMember && !grammar.plain.includes(call.name)) return null
  const parts = argumentsOf(program, call)
  const first = parts[0]
  if (first === undefined) return null
  const url = textOf(program, first.from, first.to, script)
  if (url === null) return null
  const options = parts.slice(1)
  const labels = options.flatMap((part) => labelsIn(program, part, language))
  const clear =
    options.every((part) => isClear(program, part, language)) || (byMember && labels.every(({ name }) => name !== 'method'))
  const named = labels.find(({ name }) => name === 'method')
  const sends = labels.some(({ name }) => ['data', 'json', 'body', 'files'].includes(name))
  const value = named === undefined ? null : tokens[named.from]
  const method = byMember
    ? member
    : !clear
      ? null
      : named !== undefined
        ? value?.kind === 'text' && named.to - named.from === 1
          ? value.text
          : null
        : language === 'python' && (sends || options.length > labels.length)
          ? 'post'
          : 'get'
  const { start } = tokens[call.first]!
  return {
    request: requestTo(url, method, script.spot(start)),
    by(index) {
      if (index >= first.from && index < first.to) {
        const before = script.text.slice(tokens[first.from]!.start, tokens[index]!.start)
        const name = /[?&]([\w.-]+)=[^&=]*$/.exec(before)?.[1] ?? null
        return before.includes('?') ? { by: 'query', name } : { by: 'url' }
      }
      const label = labels.find(({ from, to }) => index >= from && index < to)?.name ?? null
      if (label === 'params' || label === 'searchParams') return { by: 'query', name: null }
      if (label === 'auth') return { by: 'basic' }
      if (label !== null && ['data', 'json', 'body', 'files', 'form'].includes(label)) return { by: 'body' }
      return { by: 'header', name: headerBefore(tokens, index) }
    },
  }
}

/** The name before the nearest colon. */
function headerBefore(tokens: readonly Token[], index: number): string | null {
  for (let at = index; at > Math.max(0, index - 12); at--)
    if (tokens[at]!.text === ':' && tokens[at - 1] !== undefined && ['name', 'text'].includes(tokens[at - 1]!.kind))
      return tokens[at - 1]!.text
  return null
}

interface Part {
  readonly from: number
  readonly to: number
}

function argumentsOf({ tokens, closes }: Program, { open, close }: CallOf): readonly Part[] {
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

/** `name: value` of an object, `name=value` of a call, at its outermost level. */
function labelsIn(
  program: Program,
  part: Part,
  language: Language,
): readonly (Part & { readonly name: string; readonly isPlain: boolean })[] {
  const { tokens, closes } = program
  if (language === 'python')
    return tokens[part.from + 1]?.text === '='
      ? [{ name: tokens[part.from]!.text, from: part.from + 2, to: part.to, isPlain: true }]
      : []
  const open = objectAt(program, part)
  if (open === null) return []
  const inner = argumentsOf(program, { name: '', first: open, open, close: closes.get(open)! })
  return inner.map(({ from, to }) => {
    const isLabel = tokens[from + 1]?.text === ':'
    return { name: tokens[from]!.text, from: isLabel ? from + 2 : from, to, isPlain: isLabel || to - from === 1 }
  })
}

/** Whether all that an argument says of the request stands there: no spread, no name that holds who knows what. */
function isClear(program: Program, part: Part, language: Language): boolean {
  const { tokens } = program
  if (language === 'python') return tokens[part.from + 1]?.text === '='
  const open = objectAt(program, part)
  if (open === null) return false
  return labelsIn(program, part, language).every(
    ({ name, from, to, isPlain }) => isPlain && name !== '...' && !(name === 'method' && to - from !== 1),
  )
}

/** The `{` of an object: of the argument itself, or of what its name was given once. */
function objectAt({ tokens, closes, assignments }: Program, { from, to }: Part): number | null {
  if (tokens[from]?.text === '{' && closes.get(from) === to - 1) return from
  if (to - from !== 1 || tokens[from]?.kind !== 'name') return null
  const given = assignments.filter(({ name }) => name === tokens[from]!.text)
  // Set once, used here and nowhere else: nothing can have changed it in between.
  const uses = tokens.filter(({ kind, text }) => kind === 'name' && text === tokens[from]!.text).length
  const only = given.length === 1 && uses === 2 ? given[0]! : null
  return only !== null && tokens[only.from]?.text === '{' && closes.get(only.from) === only.to - 1 ? only.from : null
}

/** A text that stands there, whole or as the value of a name that is set once. */
function textOf({ tokens, assignments }: Program, from: number, to: number, script: Script): string | null {
  const token = tokens[from]
  if (token === undefined) return null
  const shaded = (text: Token) =>
    script.parts.some(({ start, end }) => start < text.end && end > text.start) ? text.text.replace(/Z{6,}/g, '…') : text.text
  const outer = tokens.slice(from, to).filter(({ within }) => within === token.within)
  if (outer.length === 1 && (token.kind === 'text' || token.kind === 'template')) return shaded(token)
  if (token.kind === 'name' && outer.length === 1) {
    const given = assignments.filter(({ name }) => name === token.text)
    const only = given.length === 1 ? given[0]! : null
    if (only === null) return null
    const inner = tokens.slice(only.from, only.to).filter(({ within }) => within === token.within)
    return inner.length === 1 && (inner[0]!.kind === 'text' || inner[0]!.kind === 'template') ? shaded(inner[0]!) : null
  }
  return null
}
