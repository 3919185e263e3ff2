import type { ActionRef, Named, ShellNode, Spot, Step, Text } from '../model/workflow.ts'
import { normalPath } from './action-ref.ts'
import { followPowerShell } from './powershell.ts'
import { tellUses } from './program-files.ts'
import { usesIn } from './program-text.ts'
import { bundlePrefix } from './programs.ts'
import { readRunnerFile } from './runner-files.ts'
import {
  type Evaluated,
  evaluate,
  evaluateCondition,
  keyVariables,
  type Scope,
  type Variable,
  variableOf,
  workspace,
} from './scope.ts'
import { scriptOf } from './script.ts'
import { capture, runScript } from './shell.ts'
import type { ShellState } from './shell-state.ts'
import { toLog } from './step-log.ts'
import { blurred, either, holdsKey, keysIn, known, pass, renamed, unknown, type Value } from './value.ts'
import type { Walk } from './walk.ts'

/** What the steps of a job have in common. Steps change it for those behind them. */
export interface JobState {
  readonly walk: Walk
  /** What steps wrote into `GITHUB_ENV`. */
  readonly added: Map<string, Variable>
  /** What steps wrote into files. */
  readonly files: Map<string, Value>
  /** `defaults.run.shell` or the runner's own: `bash`, `pwsh` ... */
  readonly shell: string
}

/** Steps of a job or a composite action, in order. `outputs` gets what they write for later ones. */
export function followSteps(
  job: JobState,
  steps: readonly Step[],
  scope: Scope,
  outputs: Map<string, ReadonlyMap<string, Value>>,
): void {
  const { walk } = job
  const [before, path] = [walk.step, walk.open.at(-1)]
  for (const step of steps) {
    walk.work()
    walk.step = step
    if (step.if !== null) tellConditions(walk, evaluateCondition(step.if, scope), step.if)
    const own = variablesOf(walk, step.env, scope)
    const inner: Scope = { ...scope, env: [own, ...scope.env] }
    let made: ReadonlyMap<string, Value> = new Map()
    if (step.uses !== null) made = followAction(job, step, step.uses, inner)
    if (step.run !== null) made = followRun(job, step, step.run, inner)
    if (step.id !== null && made.size > 0) outputs.set(step.id.value.toLowerCase(), made)
    tellUnused(walk, own)
  }
  walk.step = before
  if (walk.open.at(-1) !== path) walk.open.length = walk.open.indexOf(path ?? '') + 1
}

export function tellConditions(walk: Walk, { conditions, value }: Evaluated, at: Spot): void {
  walk.tell([...conditions, ...keysIn(value)], { kind: 'condition' }, at, 'a condition asks about it here')
}

/** Variables of one level, with a word about those that builds copy to browsers. */
export function variablesOf(walk: Walk, env: readonly Named[], scope: Scope): ReadonlyMap<string, Variable> {
  const variables = new Map<string, Variable>()
  for (const { name, value } of env) {
    walk.work()
    const there = evaluate(value, scope)
    if (there.conditions.length > 0) walk.tell(there.conditions, { kind: 'condition' }, value, 'a condition asks about it here')
    const held = pass(there.value, name, `set as the variable \`${name.value}\``)
    variables.set(name.value, { name: name.value, value: held, at: name, used: false })
    const prefix = bundlePrefix(name.value)
    if (prefix !== null)
      walk.tell(
        keysIn(held),
        { kind: 'bundle', variable: name.value, prefix },
        name,
        `\`${name.value}\` is copied into what browsers get`,
      )
  }
  return variables
}

export function tellUnused(walk: Walk, variables: ReadonlyMap<string, Variable>): void {
  for (const { name, value, at, used } of variables.values())
    if (!used) walk.tell(keysIn(value), { kind: 'unused', variable: name }, at, `nothing that is known reads \`${name}\``)
}

/** Whose actions read nothing of their environment but what their pages name: GitHub's own. */
const reserved = (action: ActionRef) => action.kind === 'repository' && (action.owner === 'actions' || action.owner === 'github')

function followAction(job: JobState, step: Step, action: ActionRef, scope: Scope): ReadonlyMap<string, Value> {
  const { walk } = job
  const given = step.with.map(({ name, value }) => ({ name, text: value, evaluated: evaluate(value, scope) }))
  for (const { text, evaluated } of given)
    walk.tell(evaluated.conditions, { kind: 'condition' }, text, 'a condition asks about it here')
  if (action.kind === 'local') {
    const outputs = followLocal(job, action, given, scope)
    if (outputs !== null) return outputs
  }
  const script = action.name.toLowerCase() === 'actions/github-script'
  for (const { name, text, evaluated } of given) {
    if (script && name.value === 'script') scripted(job, scope, text, evaluated, 'javascript', 'github-script')
    else
      walk.tell(
        keysIn(evaluated.value),
        { kind: 'action', action, input: name.value, variable: null },
        name,
        `given to \`${action.name}\` as its input \`${name.value}\``,
      )
  }
  if (script && !step.with.some(({ name }) => name.value === 'script')) return new Map()
  tellKept(job, action, given)
  if (reserved(action)) return new Map()
  for (const variable of keyVariables(scope.env)) {
    variable.used = true
    walk.tell(
      keysIn(variable.value),
      { kind: 'action', action, input: null, variable: variable.name },
      action.text,
      `\`${action.name}\` has it in its environment as \`${variable.name}\``,
      false,
    )
  }
  return new Map()
}

interface GivenInput {
  readonly name: Text
  readonly text: Text
  readonly evaluated: Evaluated
}

/** A composite action of the repository: its steps, with its inputs filled in. Null where it can't be read so. */
function followLocal(
  job: JobState,
  ref: ActionRef,
  given: readonly GivenInput[],
  scope: Scope,
): ReadonlyMap<string, Value> | null {
  const { walk } = job
  const action = walk.library.action(ref.path)
  if (action === null || action.runs !== 'composite' || walk.open.includes(action.path) || walk.open.length > 10) return null
  const inputs = new Map<string, Value>()
  for (const { name, default: text } of action.inputs) if (text !== null) inputs.set(name.value.toLowerCase(), [text.value])
  for (const { name, evaluated } of given)
    inputs.set(name.value.toLowerCase(), pass(evaluated.value, name, `given to \`${ref.name}\` as its input \`${name.value}\``))
  const outputs = new Map<string, ReadonlyMap<string, Value>>()
  const inner: Scope = {
    ...scope,
    secret: null,
    input: (name) => (name === null ? blurred([...inputs.values()]) : (inputs.get(name) ?? unknown)),
    steps: outputs,
    actionPath: ref.path,
  }
  walk.open.push(action.path)
  followSteps(job, action.steps, inner, outputs)
  walk.open.pop()
  return new Map(action.outputs.map(({ name, value }) => [name.value, evaluate(value, inner).value] as const))
}

/** Artifacts and caches that take files which a key was written into. */
function tellKept(job: JobState, action: ActionRef, given: readonly GivenInput[]): void {
  // https://docs.docker.com/build/building/secrets/
  if (/^(?:docker\/build-push-action|docker\/bake-action|redhat-actions\/buildah-build)$/i.test(action.name))
    for (const { name, text, evaluated } of given)
      if (/^build-?args$|^set$/i.test(name.value))
        job.walk.tell(
          keysIn(evaluated.value),
          { kind: 'written', to: 'image', name: null },
          text,
          'a build argument stays in the image’s history',
        )
  const to = /^actions\/upload-(?:pages-)?artifact$/i.test(action.name)
    ? 'artifact'
    : /^actions\/cache(?:\/save)?$/i.test(action.name)
      ? 'cache'
      : null
  const path = given.find(({ name }) => name.value === 'path')
  if (to === null || path === undefined) return
  const globs = (known(path.evaluated.value) ?? '').split('\n').map((line) =>
    line
      .trim()
      .replace(`${workspace}/`, '')
      .replace(/^\.\//, '')
      .replace(/\/?\*.*$/s, '')
      .replace(/\/$/, ''),
  )
  for (const [file, value] of job.files)
    if (globs.some((glob) => glob === '' || glob === '.' || file === glob || file.startsWith(`${glob}/`)))
      job.walk.tell(
        keysIn(value),
        { kind: 'written', to, name: file },
        path.text,
        `the file \`${file}\` that holds it goes into ${to === 'artifact' ? 'an artifact' : 'a cache'}`,
      )
}

function followRun(job: JobState, step: Step, run: Text, scope: Scope): ReadonlyMap<string, Value> {
  const { walk } = job
  const evaluated = evaluate(run, scope)
  walk.tell(evaluated.conditions, { kind: 'condition' }, run, 'a condition asks about it here')
  const variables = keyVariables(scope.env)
  const touched = holdsKey(evaluated.value) || variables.length > 0 || handles(job, evaluated)
  if (!touched) {
    inDoubt(job, run, scope)
    return new Map()
  }
  const shell = step.shell?.value ?? job.shell
  const script = scriptOf(run, evaluated)
  const toRunner = new Map<string, Value>()
  const state: ShellState = {
    walk,
    scope,
    script,
    variables: new Map(),
    functions: new Map(),
    aliases: new Set(),
    positional: [['script']],
    files: job.files,
    toRunner,
    trace: /\s-\w*x/.test(shell) || /^#![^\n]*\s-\w*x/.test(run.value),
    doubt: 0,
    depth: 0,
    folder: folderOf(step, scope),
    capture: capture as (state: ShellState, nodes: readonly ShellNode[]) => Value,
  }
  if (/^(?:bash|sh|zsh|dash)\b/.test(shell)) runScript(state, toLog(state))
  else if (/^(?:pwsh|powershell)\b/.test(shell)) followPowerShell(state)
  else if (/^python/.test(shell)) scripted(job, scope, run, evaluated, 'python', 'python')
  else {
    const why = `scripts of the shell \`${shell.split(/\s/)[0]}\` are not read`
    walk.tell(keysIn(evaluated.value), { kind: 'unknown', why }, run, 'it goes into a script that is not read')
    for (const variable of variables) {
      variable.used = true
      walk.tell(keysIn(variable.value), { kind: 'unknown', why }, run, `a script that is not read has it as \`${variable.name}\``)
    }
  }
  return toldToRunner(job, state, run)
}

/** A script without keys is not followed, but what it sets for later steps is no longer what the workflow says. */
function inDoubt(job: JobState, run: Text, scope: Scope): void {
  if (!/GITHUB_ENV|set-env/.test(run.value)) return
  for (const [, name] of run.value.matchAll(/(?<!\w)(\w+)(?:=|<<)/g)) {
    const there = variableOf(scope.env, name!)
    if (there !== undefined) job.added.set(name!, { ...there, value: blurred([there.value]) })
  }
}

/** A script that names a file which a key was written into. */
const handles = (job: JobState, { value }: Evaluated) => {
  if (job.files.size === 0) return false
  const text = value.filter((piece) => typeof piece === 'string').join(' ')
  return [...job.files].some(([file, held]) => holdsKey(held) && text.includes(file.slice(file.lastIndexOf('/') + 1)))
}

function folderOf(step: Step, scope: Scope): string | null {
  if (step.workingDirectory === null) return ''
  const text = known(evaluate(step.workingDirectory, scope).value)
  return text === null || text.startsWith('/')
    ? text?.startsWith(`${workspace}/`)
      ? normalPath(text.slice(workspace.length + 1))
      : null
    : normalPath(text)
}

/** A script of another language that stands in the workflow. */
function scripted(
  job: JobState,
  scope: Scope,
  text: Text,
  evaluated: Evaluated,
  language: 'javascript' | 'python',
  name: string,
): void {
  const environment = keyVariables(scope.env)
  const uses = usesIn(scriptOf(text, evaluated), language, { environment, words: [] })
  for (const variable of environment) variable.used ||= text.value.includes(variable.name)
  const state = { walk: job.walk, scope } as ShellState
  tellUses(state, name, { program: [name], words: [], local: [], at: text }, uses)
}

/** What the step's script told the runner: variables and outputs for later steps. */
function toldToRunner(job: JobState, state: ShellState, run: Text): ReadonlyMap<string, Value> {
  for (const { name, value } of readRunnerFile(state.toRunner.get('GITHUB_ENV') ?? [])) {
    if (name === null) {
      job.walk.tell(
        keysIn(value),
        { kind: 'unknown', why: 'the name that it gets in the environment is not known' },
        run,
        'written into `GITHUB_ENV`',
      )
      continue
    }
    const held = renamed(value, `written into \`GITHUB_ENV\` as \`${name}\``)
    // A step, or a branch of its script, may not run: what was there before may still be.
    const before = variableOf(state.scope.env, name)
    job.added.set(name, { name, value: before === undefined ? held : either(before.value, held), at: run, used: false })
    const prefix = bundlePrefix(name)
    if (prefix !== null)
      job.walk.tell(keysIn(held), { kind: 'bundle', variable: name, prefix }, run, `\`${name}\` is copied into what browsers get`)
  }
  const outputs = new Map<string, Value>()
  for (const { name, value } of readRunnerFile(state.toRunner.get('GITHUB_OUTPUT') ?? []))
    if (name !== null) {
      const held = renamed(value, `written into \`GITHUB_OUTPUT\` as \`${name}\``)
      const before = outputs.get(name)
      outputs.set(name, before === undefined ? held : either(before, held))
    } else
      job.walk.tell(
        keysIn(value),
        { kind: 'unknown', why: 'the name of the output that it becomes is not known' },
        run,
        'written into `GITHUB_OUTPUT`',
      )
  return outputs
}
