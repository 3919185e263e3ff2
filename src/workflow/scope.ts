import type { Spot, Text } from '../model/workflow.ts'
import { type Asked, conditionIn, type Expression, expressionsIn } from './expressions.ts'
import { begin, blurred, holdsKey, joined, keysIn, type Passing, pass, unknown, type Value } from './value.ts'

/** A variable of the environment. `used` is set once something asks for it. */
export interface Variable {
  readonly name: string
  readonly value: Value
  readonly at: Spot
  used: boolean
}
/** What expressions of one place can ask for. Contexts that a place does not have give text that is not known, without keys. */
export interface Scope {
  /** By name (upper case); `*` for the whole context, null for a name that is not known before it runs. Null: the place has no secrets. */
  readonly secret: ((name: string | null, at: Spot) => Value) | null
  /** By name, lower case. Null name: all of them. */
  readonly input: (name: string | null) => Value
  /** Variables, the innermost level first. */
  readonly env: readonly ReadonlyMap<string, Variable>[]
  readonly steps: ReadonlyMap<string, ReadonlyMap<string, Value>>
  readonly needs: (job: string | null, output: string | null) => Value
  readonly matrix: readonly { readonly path: string; readonly value: Value }[]
  /** Where the action's own files are; null outside of one. */
  readonly actionPath: string | null
}

/** Where the repository stands while a job runs, in values: paths below it are the repository's own. */
export const workspace = '/github/workspace'

export const variableOf = (env: Scope['env'], name: string): Variable | undefined => {
  for (const level of env) {
    const there = level.get(name)
    if (there !== undefined) return there
  }
  return undefined
}

/** Every variable that holds a key and that no inner level hides. */
export function keyVariables(env: Scope['env']): readonly Variable[] {
  const seen = new Set<string>()
  const found: Variable[] = []
  for (const level of env)
    for (const variable of level.values()) {
      if (seen.has(variable.name)) continue
      seen.add(variable.name)
      if (holdsKey(variable.value)) found.push(variable)
    }
  return found
}

export interface Evaluated {
  readonly value: Value
  /** The expressions of the text with the value of each, by their offsets. */
  readonly parts: readonly { readonly start: number; readonly end: number; readonly value: Value }[]
  /** Keys of which only a yes or no goes on. */
  readonly conditions: readonly Passing[]
}

/** What a text holds when its expressions are filled in. */
export function evaluate(text: Text, scope: Scope): Evaluated {
  return text.value.includes('${{')
    ? filled(text, expressionsIn(text.value), scope)
    : { value: [text.value], parts: [], conditions: [] }
}

export const evaluateCondition = (text: Text, scope: Scope): Evaluated => filled(text, conditionIn(text.value), scope)

function filled(text: Text, expressions: readonly Expression[], scope: Scope): Evaluated {
  const parts: { start: number; end: number; value: Value }[] = []
  const conditions: Passing[] = []
  const values: Value[] = []
  let from = 0
  for (const { start, end, asked, plain } of expressions) {
    const value =
      plain !== null
        ? answer(plain, text, scope)
        : blurred(asked.filter(({ use }) => use === 'value').map((each) => answer(each, text, scope)))
    for (const each of asked) if (each.use === 'condition') conditions.push(...keysIn(answer(each, text, scope)))
    parts.push({ start, end, value })
    values.push([text.value.slice(from, start)], value)
    from = end
  }
  values.push([text.value.slice(from)])
  return { value: joined(values), parts, conditions }
}

function answer({ path, offset }: Asked, text: Text, scope: Scope): Value {
  const [context, first, second, third] = path
  const at = () => text.at(offset)
  const one = (name: string | null | undefined) => (name === undefined || name === '*' ? null : name)
  switch (context) {
    case 'secrets':
      return scope.secret === null ? unknown : scope.secret(first === undefined ? '*' : (first?.toUpperCase() ?? null), at())
    case 'github': {
      if (first === 'workspace') return [workspace]
      if (first === 'action_path' && scope.actionPath !== null) return [`${workspace}/${scope.actionPath}`]
      const token = first === undefined || first === null || first === '*' || first.toLowerCase() === 'token'
      if (!token) return unknown
      return [
        {
          keys: [
            begin(
              { kind: 'token' },
              at(),
              first?.toLowerCase() === 'token'
                ? '`github.token`, the job’s own token, is read here'
                : 'the whole `github` context, and the job’s token with it, is read here',
            ),
          ],
        },
      ]
    }
    case 'env': {
      const name = one(first)
      if (name === null) return blurred(keyVariables(scope.env).map((variable) => used(variable)))
      const variable = variableOf(scope.env, name)
      return variable === undefined ? unknown : pass(used(variable), at(), `\`env.${name}\` is read here`)
    }
    case 'inputs':
      return pass(scope.input(one(first)?.toLowerCase() ?? null), at(), `the input ${first ?? ''} is read here`)
    case 'steps': {
      const [step, output] = [one(first)?.toLowerCase(), third === undefined ? null : one(third)]
      if (second !== undefined && second !== 'outputs' && second !== null && second !== '*') return unknown
      const steps = step === undefined ? [...scope.steps.values()] : [scope.steps.get(step) ?? new Map<string, Value>()]
      const values = steps.flatMap((outputs) => (output === null ? [...outputs.values()] : [outputs.get(output) ?? unknown]))
      return pass(
        values.length === 1 ? values[0]! : blurred(values),
        at(),
        `the output ${output ?? ''} of step ${step ?? ''} is read here`,
      )
    }
    case 'needs':
    case 'jobs':
      if (second === 'result') return unknown
      return pass(
        scope.needs(one(first), third === undefined ? null : one(third)),
        at(),
        `the output ${third ?? ''} of job ${first ?? ''} is read here`,
      )
    case 'matrix': {
      const names = path.slice(1)
      const open = names.findIndex((name) => name === null || name === '*')
      const wanted = (open < 0 ? names : names.slice(0, open)).join('.')
      const values = scope.matrix.filter(
        (leaf) =>
          leaf.path === '*' ||
          wanted === '' ||
          leaf.path === wanted ||
          leaf.path.startsWith(`${wanted}.`) ||
          wanted.startsWith(`${leaf.path}.`),
      )
      if (values.length === 0) return unknown
      return pass(
        values.length === 1 && values[0]!.path === wanted ? values[0]!.value : blurred(values.map(({ value }) => value)),
        at(),
        'the matrix is read here',
      )
    }
    default:
      return unknown
  }
}

function used(variable: Variable): Value {
  variable.used = true
  return variable.value
}
