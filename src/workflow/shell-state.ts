import type { Command, ShellNode, Spot } from '../model/workflow.ts'
import { normalPath } from './action-ref.ts'
import { keyVariables, type Scope, variableOf, workspace } from './scope.ts'
import type { Script } from './script.ts'
import { either, holdsKey, known, unknown, type Value } from './value.ts'
import type { Walk } from './walk.ts'

export interface ShellVariable {
  readonly value: Value
  /** Of an array: its words. */
  readonly elements: readonly Value[] | null
  readonly exported: boolean
  /** `declare -n`: it stands for the variable of this name. */
  readonly refersTo?: string
}
export interface WordValue {
  readonly value: Value
  readonly at: Spot
  /** True where it is one word whatever it holds. */
  readonly quoted: boolean
}
/** Where a command's standard output goes. */
export type Out = (value: Value, command: Command) => void
export interface Io {
  readonly stdin: Value | null
  readonly out: Out
}
/** A shell in the middle of a script. */
export interface ShellState {
  readonly walk: Walk
  readonly scope: Scope
  readonly script: Script
  readonly variables: Map<string, ShellVariable>
  readonly functions: Map<string, { readonly body: ShellNode; readonly script: Script }>
  /** Names that `alias` gave another meaning. */
  readonly aliases: Set<string>
  /** `$0` first. */
  positional: readonly Value[]
  /** What the job wrote into files, by path from the top. */
  readonly files: Map<string, Value>
  /** What the step wrote into the runner's own files (`GITHUB_ENV` ...). */
  readonly toRunner: Map<string, Value>
  /** `set -x`. */
  trace: boolean
  /** How many conditions and loops stand around: what is assigned there may not have been. */
  doubt: number
  readonly depth: number
  /** From the top; null where it is not known. */
  folder: string | null
  /** Runs statements and gives what they print. */
  capture(state: ShellState, nodes: readonly ShellNode[]): Value
}

/** Names of the files by which a step tells the runner something, as values: no path can look like this. */
export const runnerFiles = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_PATH', 'GITHUB_STATE'] as const
export const runnerFile = (name: string) => `\u0000${name}`

export function variable(state: ShellState, name: string): Value {
  const own = state.variables.get(name)
  if (own?.refersTo !== undefined && own.refersTo !== name) return variable(state, own.refersTo)
  if (own !== undefined) return own.value
  const given = variableOf(state.scope.env, name)
  if (given !== undefined) {
    given.used = true
    return given.value
  }
  if ((runnerFiles as readonly string[]).includes(name)) return [runnerFile(name)]
  if (name === 'GITHUB_WORKSPACE') return [workspace]
  if (name === 'GITHUB_ACTION_PATH' && state.scope.actionPath !== null) return [`${workspace}/${state.scope.actionPath}`]
  return unknown
}

export function assign(state: ShellState, name: string, value: Value, elements: readonly Value[] | null = null): void {
  const before = state.variables.get(name)
  if (before?.refersTo !== undefined) {
    assign(state, before.refersTo, value, elements)
    return
  }
  const outside = before === undefined ? variableOf(state.scope.env, name) : undefined
  const doubtful = state.doubt > 0
  const old = before?.value ?? outside?.value ?? (doubtful ? [] : undefined)
  state.variables.set(name, {
    value: doubtful && old !== undefined ? either(old, value) : value,
    elements: doubtful ? null : elements,
    // A variable of the environment stays one when it gets another value.
    exported: before?.exported ?? outside !== undefined,
  })
}

export function exportVariable(state: ShellState, name: string): void {
  const there = state.variables.get(name)
  if (there !== undefined) state.variables.set(name, { ...there, exported: true })
}

export interface Given {
  readonly name: string
  readonly value: Value
}

/** What a program that is started now gets in its environment and that holds a key. */
export function environmentOf(state: ShellState, local: readonly Given[]): readonly Given[] {
  const given = new Map<string, Value>()
  for (const { name, value } of keyVariables(state.scope.env)) if (!state.variables.has(name)) given.set(name, value)
  for (const [name, { value, exported }] of state.variables) if (exported && holdsKey(value)) given.set(name, value)
  for (const { name, value } of local)
    if (holdsKey(value)) given.set(name, value)
    else given.delete(name)
  return [...given].map(([name, value]) => ({ name, value }))
}

/** Marks variables as used by a program that gets them. */
export function markUsed(state: ShellState, given: readonly Given[]): void {
  for (const { name } of given) {
    const variable = variableOf(state.scope.env, name)
    if (variable !== undefined) variable.used = true
  }
}

/** A path of the repository from its top, or null: outside of it, or not known. */
export function pathOf(state: ShellState, value: Value): string | null {
  const text = known(value)
  if (text === null || text.startsWith('\u0000')) return null
  if (text.startsWith(`${workspace}/`)) return normalPath(text.slice(workspace.length + 1))
  if (text.startsWith('/') || text.startsWith('~') || state.folder === null) return null
  return normalPath(`${state.folder}/${text}`)
}

/** The name under which a file's content is remembered: a path of the repository, or the text itself for one outside of it. */
export const fileName = (state: ShellState, value: Value): string | null => pathOf(state, value) ?? known(value)
