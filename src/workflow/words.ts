import type { ShellNode } from '../model/workflow.ts'
import { stretch } from './script.ts'
import { type ShellState, variable, type WordValue } from './shell-state.ts'
import { blurred, either, joined, known, unknown, type Value } from './value.ts'

const unescaped = (text: string) =>
  text.replace(/\\(\r?\n)?/g, (_, fold) => (fold === undefined ? '\u0001' : '')).replace(/\u0001(.?)/gs, '$1')
/** Inside double quotes a backslash takes the meaning of `$`, a quote, another backslash or a line break only. */
const unescapedInQuotes = (text: string) => text.replace(/\\(?:\r?\n|([$`"\\]))/g, (_, kept = '') => kept)

/** The words that a node of a command stands for: one, or those of an array. */
export function wordsOf(state: ShellState, node: ShellNode): readonly WordValue[] {
  const at = state.script.spot(node.start)
  const list = listIn(state, node)
  if (list !== null) return list.map((value) => ({ value, at, quoted: true }))
  const quoted = node.type !== 'simple_expansion' && node.type !== 'expansion' && node.type !== 'command_substitution'
  return [{ value: wordOf(state, node), at, quoted }]
}

/** `"$@"` and `"${a[@]}"`. */
function listIn(state: ShellState, node: ShellNode): readonly Value[] | null {
  const inner = node.type === 'string' ? node.children.filter(({ type }) => type !== '"') : [node]
  const [only] = inner
  if (inner.length !== 1 || only === undefined) return null
  const text = state.script.text.slice(only.start, only.end).trim()
  if (text === '$@' || text === '${@}' || text === '$*') return state.positional.slice(1)
  const [, array] = /^\$\{(\w+)\[[@*]\]\}$/.exec(text) ?? []
  return array === undefined ? null : (state.variables.get(array)?.elements ?? null)
}

/** What one word holds. */
export function wordOf(state: ShellState, node: ShellNode): Value {
  const { script } = state
  state.walk.work()
  switch (node.type) {
    case 'word':
    case 'number':
    case 'variable_name':
    case 'command_name':
    case 'file_descriptor':
    case 'brace_expression':
    case 'regex':
    case 'extglob_pattern':
    case 'special_variable_name':
      return node.children.length > 0
        ? gaps(state, node, node.start, node.end, unescaped)
        : stretch(script, node.start, node.end, unescaped)
    case 'raw_string':
      return stretch(script, node.start + 1, node.end - 1)
    case 'ansi_c_string':
      return stretch(script, node.start + 2, node.end - 1, (text) =>
        text
          .replace(/\\n/g, '\n')
          .replace(/\\t/g, '\t')
          .replace(/\\(['"\\])/g, '$1'),
      )
    case 'string':
      return gaps(state, node, node.start + 1, node.end - 1, unescapedInQuotes)
    case 'translated_string':
    case 'concatenation':
      return gaps(state, node, node.start, node.end, unescaped)
    case 'string_content':
    case 'heredoc_content':
      return stretch(script, node.start, node.end, unescapedInQuotes)
    case 'heredoc_body':
      return gaps(state, node, node.start, node.end, unescapedInQuotes)
    case 'simple_expansion':
      return expansion(state, script.text.slice(node.start, node.end).trim().slice(1))
    case 'expansion':
      return braced(state, node)
    case 'command_substitution':
      return trimmed(state.capture(state, node.children))
    case 'process_substitution':
      return blurred([state.capture(state, node.children)])
    case 'array':
      return blurred(node.children.filter(({ type }) => type !== '(' && type !== ')').map((child) => wordOf(state, child)))
    case 'arithmetic_expansion':
      substitutionsIn(state, node)
      return unknown
    default:
      return blurred(
        [...node.children.map((child) => wordOf(state, child)), stretch(script, node.start, node.end)].map((each) => each),
      )
  }
}

/** Children in a row, and the text between them, which the grammar does not always name. */
function gaps(state: ShellState, node: ShellNode, start: number, end: number, plain: (text: string) => string): Value {
  const values: Value[] = []
  let from = start
  for (const child of node.children) {
    if (child.type === '"' || child.start < from) continue
    // Spaces before `$` belong to its token.
    const begin = child.type === 'simple_expansion' ? state.script.text.indexOf('$', child.start) : child.start
    if (begin > from) values.push(stretch(state.script, from, begin, plain))
    values.push(wordOf(state, child))
    from = child.end
  }
  if (from < end) values.push(stretch(state.script, from, end, plain))
  return joined(values)
}

function expansion(state: ShellState, name: string): Value {
  if (/^\d$/.test(name)) return state.positional[Number(name)] ?? []
  if (name === '@' || name === '*') return blurred(state.positional.slice(1))
  return /^\w+$/.test(name) ? variable(state, name) : unknown
}

/** `${NAME}` and all that can be done with it. */
function braced(state: ShellState, node: ShellNode): Value {
  const operators = node.children.filter(
    ({ type }) => !['${', '}', 'variable_name', 'subscript', 'special_variable_name'].includes(type),
  )
  const subject = node.children.find(({ type }) => ['variable_name', 'subscript', 'special_variable_name'].includes(type))
  const text = state.script.text.slice(node.start + 2, node.end - 1)
  const name = /^[#!]?(\w+|[@*])/.exec(text)?.[1]
  if (subject === undefined && name === undefined) return unknown
  const there = subject?.type === 'subscript' ? element(state, subject) : expansion(state, name ?? '')
  const first = operators[0]?.type ?? ''
  if (subject?.type === 'subscript') substitutionsIn(state, subject)
  if (text.startsWith('#')) return unknown
  if (text.startsWith('!')) {
    const named = known(there)
    return named === null ? blurred([...state.variables.values()].map(({ value }) => value)) : variable(state, named)
  }
  if (operators.length === 0) return there
  const rest = () => joined(operators.slice(1).map((each) => wordOf(state, each)))
  if ([':-', '-', ':=', '='].includes(first)) return known(there) !== null && known(there) !== '' ? there : either(there, rest())
  if ([':+', '+'].includes(first)) return blurred([rest()])
  if ([':?', '?'].includes(first)) return there
  for (const each of operators) substitutionsIn(state, each)
  return blurred([there])
}

/** Runs the commands that stand somewhere in what is not read itself: an index, a sum, a pattern. */
export function substitutionsIn(state: ShellState, node: ShellNode): void {
  if (node.type === 'command_substitution' || node.type === 'process_substitution') wordOf(state, node)
  else for (const child of node.children) substitutionsIn(state, child)
}

function element(state: ShellState, node: ShellNode): Value {
  const text = state.script.text.slice(node.start, node.end)
  const [, name = '', index = ''] = /^(\w+)\[(.*)\]$/s.exec(text) ?? []
  const array = state.variables.get(name)
  if (array === undefined) return unknown
  return /^\d+$/.test(index) && array.elements !== null ? (array.elements[Number(index)] ?? []) : array.value
}

/** A substitution drops line breaks at the end. */
function trimmed(value: Value): Value {
  const last = value.at(-1)
  return typeof last === 'string' ? [...value.slice(0, -1), last.replace(/(?<!\n)\n+$/, '')] : value
}
