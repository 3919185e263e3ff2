import type { ShellNode } from '../model/workflow.ts'
import { runCommand } from './command.ts'
import { fromFile, giveTo } from './redirects.ts'
import { type Script, stretch } from './script.ts'
import { assign, environmentOf, exportVariable, type Given, type Io, type ShellState, type WordValue } from './shell-state.ts'
import { blurred, joined, keysIn, known, unknown, type Value } from './value.ts'
import { substitutionsIn, wordOf, wordsOf } from './words.ts'

/** Functions and scripts that call each other so deep are not followed further. */
const deepest = 12

/** Runs a script in a shell as far as its text says what it does. Nothing is run: keys are followed through words. */
export function runScript(state: ShellState, io: Io): void {
  const tree = state.walk.library.shell(state.script.text)
  if (tree !== null) runAll(state, tree.children, io)
  if (tree !== null && tree.type === 'program' && !hasError(tree)) return
  // What the grammar could not read may do anything with what the script has.
  const why = 'the script, or a part of it, could not be read'
  const at = state.script.spot(0)
  const given = [...state.script.parts, ...environmentOf(state, []), ...[...state.variables.values()]].map(({ value }) => value)
  state.walk.tell(keysIn(blurred(given)), { kind: 'unknown', why }, at, 'it goes into a script that could not be read', false)
}

const errors = new WeakMap<ShellNode, boolean>()
function hasError(node: ShellNode): boolean {
  const there = errors.get(node)
  if (there !== undefined) return there
  const found = node.type === 'ERROR' || node.children.some(hasError)
  if (node.type === 'program') errors.set(node, found)
  return found
}

/** A shell's way to run statements whose output it wants. */
export function capture(state: ShellState, nodes: readonly ShellNode[]): Value {
  const values: Value[] = []
  const io: Io = { stdin: null, out: (value) => void values.push(value) }
  for (const node of nodes) if (node.type === 'file_redirect') values.push(fromFile(state, wordOf(state, node.children.at(-1)!)))
  // What a substitution assigns is gone when it ends.
  runAll({ ...state, variables: new Map(state.variables) }, nodes, io)
  return joined(values)
}

function runAll(state: ShellState, nodes: readonly ShellNode[], io: Io): void {
  for (const node of nodes) run(state, node, io)
}

function inDoubt(state: ShellState, work: () => void): void {
  state.doubt++
  work()
  state.doubt--
}

function run(state: ShellState, node: ShellNode, io: Io): void {
  state.walk.work()
  const { children } = node
  switch (node.type) {
    case 'command':
      command(state, node, io)
      return
    case 'pipeline':
      pipeline(state, children, io)
      return
    case 'redirected_statement':
      redirected(state, node, io)
      return
    case 'variable_assignment':
    case 'variable_assignments':
    case 'declaration_command':
      return void declare(state, node)
    case 'unset_command':
      for (const child of children)
        if (child.type === 'variable_name')
          state.variables.set(textOf(state.script, child), { value: [], elements: null, exported: false })
      return
    case 'list':
    case 'elif_clause':
    case 'else_clause':
    case 'case_item':
      for (const [index, child] of children.entries())
        if (index === 0) run(state, child, io)
        else inDoubt(state, () => run(state, child, io))
      return
    case 'if_statement':
    case 'case_statement':
      children.forEach((child, index) => {
        if (child.field === 'condition' && index < 3) run(state, child, io)
        else if (child.field === 'value' && node.type === 'case_statement') asked(state, child)
        else inDoubt(state, () => run(state, child, io))
      })
      return
    case 'for_statement':
    case 'c_style_for_statement':
    case 'while_statement':
      loop(state, node, io)
      return
    case 'subshell':
      runAll({ ...state, variables: new Map(state.variables) }, children, io)
      return
    case 'function_definition': {
      const name = children.find(({ field }) => field === 'name')
      const body = children.find(({ field }) => field === 'body')
      if (name !== undefined && body !== undefined)
        state.functions.set(textOf(state.script, name), { body, script: state.script })
      return
    }
    case 'test_command':
      asked(state, node)
      return
    case 'program':
    case 'compound_statement':
    case 'do_group':
    case 'negated_command':
    case 'ERROR':
      runAll(state, children, io)
      return
    default:
      substitutionsIn(state, node)
  }
}

const textOf = (script: Script, node: ShellNode) => script.text.slice(node.start, node.end)

/** Keys that a test asks about: only a yes or no comes of it. */
function asked(state: ShellState, node: ShellNode): void {
  const leaves = (at: ShellNode): readonly Value[] =>
    ['simple_expansion', 'expansion', 'string', 'command_substitution', 'concatenation', 'word'].includes(at.type)
      ? [wordOf(state, at)]
      : at.children.flatMap(leaves)
  const [only] = blurred(leaves(node))
  if (typeof only === 'object')
    state.walk.tell(only.keys, { kind: 'condition' }, state.script.spot(node.start), 'a test asks about it here')
}

/** A body may run again with what its end assigned: it is walked twice. */
function loop(state: ShellState, node: ShellNode, io: Io): void {
  const name = node.children.find(({ field }) => field === 'variable')
  const values = node.children.filter(({ field }) => field === 'value')
  const words = values.flatMap((value) => wordsOf(state, value).map((word) => word.value))
  inDoubt(state, () => {
    if (name !== undefined && node.type === 'for_statement') {
      const value = words.length === 1 ? words[0]! : blurred(words)
      state.variables.set(textOf(state.script, name), { value, elements: null, exported: false })
    }
    for (let round = 0; round < (state.doubt > 2 ? 1 : 2); round++)
      for (const child of node.children) if (child.field !== 'value' && child.field !== 'variable') run(state, child, io)
  })
}

function pipeline(state: ShellState, nodes: readonly ShellNode[], io: Io): void {
  const stages = nodes.filter(({ type }) => type !== '|' && type !== '|&')
  let stdin = io.stdin
  for (const [index, stage] of stages.entries()) {
    if (index === stages.length - 1) {
      run(state, stage, { ...io, stdin })
      return
    }
    const values: Value[] = []
    run(state, stage, { stdin, out: (value) => void values.push(value) })
    stdin = joined(values)
  }
}

function redirected(state: ShellState, node: ShellNode, io: Io): void {
  const body = node.children.find(({ field }) => field === 'body')
  let inner = io
  const behind: ShellNode[] = []
  const redirect = (each: ShellNode) => {
    if (each.type === 'file_redirect') inner = fileRedirect(state, each, inner)
    else if (each.type === 'herestring_redirect') inner = { ...inner, stdin: wordOf(state, each.children.at(-1)!) }
    else if (each.type === 'heredoc_redirect') {
      const text = heredoc(state, each)
      inner = { ...inner, stdin: text }
      for (const child of each.children)
        if (child.field === 'redirect') redirect(child)
        else if (['pipeline', 'command', 'list', 'redirected_statement'].includes(child.type)) behind.push(child)
    }
  }
  for (const child of node.children) if (child.field === 'redirect') redirect(child)
  const stages = behind.filter(({ type }) => type === 'pipeline')
  if (body === undefined) return
  if (stages.length === 0) run(state, body, inner)
  else {
    // `cat <<EOF | command`: the rest of the pipeline stands behind the mark.
    const values: Value[] = []
    run(state, body, { ...inner, out: (value) => void values.push(value) })
    pipeline(state, stages[0]!.children, { ...io, stdin: joined(values) })
  }
  for (const each of behind) if (each.type !== 'pipeline') inDoubt(state, () => run(state, each, io))
}

function heredoc(state: ShellState, node: ShellNode): Value {
  const start = node.children.find(({ type }) => type === 'heredoc_start')
  const body = node.children.find(({ type }) => type === 'heredoc_body')
  if (body === undefined) return []
  const literal = start !== undefined && /['"\\]/.test(textOf(state.script, start))
  const text = literal ? stretch(state.script, body.start, body.end) : wordOf(state, body)
  const first = text[0]
  // `<<-` takes tabs away.
  return typeof first === 'string' && node.children[0]?.type === '<<-'
    ? text.map((piece) => (typeof piece === 'string' ? piece.replace(/^\t+/gm, '') : piece))
    : text
}

function fileRedirect(state: ShellState, node: ShellNode, io: Io): Io {
  const to = node.children.find(({ field }) => field === 'destination')
  const descriptor = node.children.find(({ field }) => field === 'descriptor')
  const operator = node.children.find(({ type }) => /^[<>&]/.test(type))?.type ?? '>'
  if (to === undefined) return io
  const target = wordOf(state, to)
  if (operator === '<') return { ...io, stdin: fromFile(state, target) }
  if (descriptor !== undefined && textOf(state.script, descriptor) !== '1') return io
  if (operator === '>&' || operator === '<&') return io
  const at = state.script.spot(node.start)
  return { ...io, out: (value) => giveTo(state, target, value, at) }
}

/** Assignments, and `export`, `local` and the like. */
function declare(state: ShellState, node: ShellNode): void {
  const word = node.children[0]?.type
  const options = node.children.filter(({ type }) => type === 'word').map((child) => textOf(state.script, child))
  const refers = word !== 'export' && options.some((option) => /^-\w*n/.test(option))
  const exports = word === 'export' || options.some((option) => /^-\w*x/.test(option))
  for (const child of node.type === 'variable_assignment' ? [node] : node.children) {
    if (child.type === 'variable_assignment') {
      const { name, value, elements } = assignment(state, child)
      if (refers) refer(state, name, value)
      else assign(state, name, value, elements)
      if (exports) exportVariable(state, name)
    } else if (child.type === 'variable_name' && exports) exportVariable(state, textOf(state.script, child))
  }
}

/** From here on one name stands for the other; where the other is not known, it may be any. */
function refer(state: ShellState, name: string, to: Value): void {
  const target = known(to)
  if (target !== null && /^[A-Za-z_]\w*$/.test(target) && !leadsTo(state, target, name)) {
    state.variables.set(name, { value: [], elements: null, exported: false, refersTo: target })
    return
  }
  const any = blurred([...state.variables.values()].map(({ value }) => value))
  for (const [each, { exported }] of state.variables) state.variables.set(each, { value: any, elements: null, exported })
  state.variables.set(name, { value: any, elements: null, exported: false })
}

function leadsTo({ variables }: ShellState, from: string, name: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = variables.get(at)?.refersTo) if (at === name) return true
  return false
}

function assignment(state: ShellState, node: ShellNode): Given & { readonly elements: readonly Value[] | null } {
  const name = node.children.find(({ field }) => field === 'name')
  const given = node.children.find(({ field }) => field === 'value')
  const adds = node.children.some(({ type }) => type === '+=')
  if (name?.type === 'subscript') substitutionsIn(state, name)
  const called = name === undefined ? '' : textOf(state.script, name).replace(/\[.*$/s, '')
  const inner = given?.type === 'array' ? given.children.filter(({ type }) => type !== '(' && type !== ')') : null
  const words = inner?.flatMap((child) => wordsOf(state, child).map((word) => word.value)) ?? null
  const value = given === undefined ? [] : words === null ? wordOf(state, given) : blurred(words)
  const before = state.variables.get(called)
  // One element set by its index leaves the others as they are.
  if (name?.type === 'subscript') return { name: called, value: blurred([before?.value ?? [], value]), elements: null }
  if (!adds) return { name: called, value, elements: words }
  if (words === null) return { name: called, value: joined([before?.value ?? unknown, value]), elements: null }
  return {
    name: called,
    value: blurred([before?.value ?? unknown, value]),
    elements: before?.elements == null ? null : [...before.elements, ...words],
  }
}

function command(state: ShellState, node: ShellNode, io: Io): void {
  const local: Given[] = []
  const words: WordValue[] = []
  let program: WordValue | undefined
  let inner = io
  for (const child of node.children) {
    if (child.type === 'variable_assignment') local.push(assignment(state, child))
    else if (child.field === 'name') {
      const [first, ...rest] = wordsOf(state, child.children.length === 1 ? child.children[0]! : child)
      program = first
      words.push(...rest)
    } else if (child.type === 'herestring_redirect') inner = { ...inner, stdin: wordOf(state, child.children.at(-1)!) }
    else if (child.type === 'file_redirect') inner = fileRedirect(state, child, inner)
    else if (child.field === 'argument' || child.type === 'ERROR') words.push(...wordsOf(state, child))
  }
  if (program === undefined) return
  const at = state.script.spot(node.start)
  runCommand(state, { program: program.value, words, local, at }, inner, { call, source, child: childShell })
}

/** A function of the script, with its own words as `$1` and the rest. */
function call(state: ShellState, name: string, words: readonly WordValue[], io: Io): boolean {
  const known_ = state.functions.get(name)
  if (known_ === undefined || state.depth >= deepest) return false
  const inner: ShellState = {
    ...state,
    script: known_.script,
    positional: [[name], ...words.map(({ value }) => value)],
    depth: state.depth + 1,
  }
  run(inner, known_.body, io)
  return true
}

/** `source` and `eval`: in the same shell. */
function source(state: ShellState, script: Script, words: readonly WordValue[], io: Io): boolean {
  if (state.depth >= deepest) return false
  const positional = words.length > 0 ? [state.positional[0] ?? [], ...words.map(({ value }) => value)] : state.positional
  runScript({ ...state, script, positional, depth: state.depth + 1 }, io)
  return true
}

/** A shell of its own, that gets what is exported. */
function childShell(
  state: ShellState,
  script: Script,
  words: readonly WordValue[],
  local: readonly Given[],
  io: Io,
  trace: boolean,
): boolean {
  if (state.depth >= deepest) return false
  const variables = new Map([...state.variables].filter(([, { exported }]) => exported))
  for (const { name, value } of local) variables.set(name, { value, elements: null, exported: true })
  const positional: Value[] = [['script'], ...words.map(({ value }) => value)]
  runScript(
    {
      ...state,
      script,
      variables,
      functions: new Map(),
      aliases: new Set(),
      positional,
      trace,
      doubt: 0,
      depth: state.depth + 1,
    },
    io,
  )
  return true
}

/** How a command starts other scripts; handed to it, since each leans on the other. */
export interface Starts {
  readonly call: typeof call
  readonly source: typeof source
  readonly child: typeof childShell
}
