import type { Carriage, SentRequest } from '../model/workflow.ts'
import { requestTo } from './http-words.ts'
import type { Grammar } from './program-grammars.ts'
import { argumentsOf, type CallOf, objectAt, type Part, type Program } from './program-shape.ts'
import type { Token } from './program-tokens.ts'
import type { Language } from './programs.ts'
import type { Script } from './script.ts'

const methods = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options'])

/** Whether a name that sends requests is given another meaning: `fetch = ...`, `requests.get = ...`, `axios.defaults.method = ...`. */
export function redefined(tokens: readonly Token[], { clients, plain }: Grammar): boolean {
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

/** The request that a call sends, where its words say it. */
export function requestOf(
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
