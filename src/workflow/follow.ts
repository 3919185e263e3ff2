import type { Job, LocalAction, Named, Spot, Workflow } from '../model/workflow.ts'
import { followSteps, type JobState, tellConditions, tellUnused, variablesOf } from './follow-steps.ts'
import { evaluate, evaluateCondition, type Scope } from './scope.ts'
import { begin, blurred, keysIn, pass, unknown, type Value } from './value.ts'
import type { Walk } from './walk.ts'

/** What a workflow is called with. */
interface Bound {
  readonly secret: NonNullable<Scope['secret']>
  readonly input: Scope['input']
}

/** Secrets as the repository has them. */
const ofRepository: Bound = {
  secret(name, at) {
    if (name === '*') return [{ keys: [begin({ kind: 'all-secrets' }, at, 'the whole `secrets` context is read here')] }]
    if (name === null)
      return [{ keys: [begin({ kind: 'some-secret' }, at, 'a secret is read here whose name is known only when it runs')] }]
    if (name === 'GITHUB_TOKEN')
      return [{ keys: [begin({ kind: 'token' }, at, '`secrets.GITHUB_TOKEN`, the job’s own token, is read here')] }]
    return [{ keys: [begin({ kind: 'secret', name }, at, `\`secrets.${name}\` is read here`)] }]
  },
  input: () => unknown,
}

/** Walks a workflow, or a composite action by itself. */
export function follow(walk: Walk, source: Workflow | LocalAction): void {
  if (source.kind === 'workflow') {
    followWorkflow(walk, source, ofRepository)
    return
  }
  const scope = scopeOf(
    { ...ofRepository, secret: () => unknown },
    [],
    () => unknown,
    source.path.slice(0, Math.max(0, source.path.lastIndexOf('/'))),
  )
  const outputs = new Map<string, ReadonlyMap<string, Value>>()
  followSteps({ walk, added: new Map(), files: new Map(), shell: 'bash' }, source.steps, { ...scope, steps: outputs }, outputs)
}

const scopeOf = (bound: Bound, env: Scope['env'], needs: Scope['needs'], actionPath: string | null = null): Scope => ({
  ...bound,
  env,
  steps: new Map(),
  needs,
  matrix: [],
  actionPath,
})

function followWorkflow(walk: Walk, workflow: Workflow, bound: Bound): ReadonlyMap<string, Value> {
  const made = new Map<string, ReadonlyMap<string, Value>>()
  const needs: Scope['needs'] = (job, output) => {
    const jobs = job === null ? [...made.values()] : [made.get(job) ?? new Map<string, Value>()]
    const values = jobs.flatMap((outputs) => (output === null ? [...outputs.values()] : [outputs.get(output) ?? unknown]))
    return values.length === 1 ? values[0]! : blurred(values)
  }
  const variables = variablesOf(walk, workflow.env, scopeOf(bound, [], needs))
  const scope = scopeOf(bound, [variables], needs)
  const outside = walk.job
  for (const job of inOrder(workflow.jobs)) {
    walk.work()
    // Of a workflow that is called, the caller's job is the one that a reader looks for.
    walk.job = outside ?? job
    made.set(job.id, followJob(walk, workflow, job, scope))
  }
  walk.job = outside
  tellUnused(walk, variables)
  return new Map(workflow.outputs.map(({ name, value }) => [name.value, evaluate(value, scope).value] as const))
}

/** Jobs behind those that they need. Those in a circle come last, as they stand. */
function inOrder(jobs: readonly Job[]): readonly Job[] {
  const byId = new Map(jobs.map((job) => [job.id, job]))
  const waits = new Map(jobs.map((job) => [job.id, new Set(job.needs.map(({ value }) => value).filter((id) => byId.has(id)))]))
  const asked = new Map<string, string[]>()
  for (const [id, needs] of waits)
    for (const need of needs)
      asked
        .set(need, asked.get(need) ?? [])
        .get(need)!
        .push(id)
  const order: Job[] = jobs.filter(({ id }) => waits.get(id)!.size === 0)
  for (const job of order)
    for (const id of asked.get(job.id) ?? []) {
      const left = waits.get(id)!
      left.delete(job.id)
      if (left.size === 0) order.push(byId.get(id)!)
    }
  const done = new Set(order.map(({ id }) => id))
  return [...order, ...jobs.filter(({ id }) => !done.has(id))]
}

function followJob(walk: Walk, workflow: Workflow, job: Job, outer: Scope): ReadonlyMap<string, Value> {
  const matrix = job.matrix.map(({ name, value }) => ({
    path: name.value,
    value: pass(evaluate(value, outer).value, value, 'a value of the matrix'),
  }))
  const outputs = new Map<string, ReadonlyMap<string, Value>>()
  const scope: Scope = { ...outer, matrix, steps: outputs }
  if (job.if !== null) tellConditions(walk, evaluateCondition(job.if, scope), job.if)
  for (const text of [...job.runsOn, ...(job.environment === null ? [] : [job.environment])])
    walk.tell(
      keysIn(evaluate(text, scope).value),
      { kind: 'unknown', why: 'it is part of the name of a runner or an environment' },
      text,
      'part of a name',
    )
  if (job.uses !== null) return called(walk, job, scope)

  const own = variablesOf(walk, job.env, scope)
  const added: JobState['added'] = new Map()
  const inner: Scope = { ...scope, env: [added, own, ...scope.env] }
  for (const container of job.containers) {
    const image = container.image?.value ?? null
    for (const { name, value } of container.credentials)
      walk.tell(keysIn(evaluate(value, inner).value), { kind: 'registry', image }, name, 'used to fetch the image of a container')
    for (const { name, value } of container.env)
      walk.tell(
        keysIn(evaluate(value, inner).value),
        { kind: 'unknown', why: 'what a container does with its environment is not known' },
        name,
        `a container has it as \`${name.value}\``,
      )
  }
  const shell = (job.shell ?? workflow.shell)?.value ?? (onWindows(job) ? 'pwsh' : 'bash')
  followSteps({ walk, added, files: new Map(), shell }, job.steps, inner, outputs)
  walk.step = null
  tellUnused(walk, added)
  tellUnused(walk, own)
  return new Map(
    job.outputs.map(({ name, value }) => {
      const there = evaluate(value, inner).value
      return [name.value, pass(there, name, `an output of the job, \`${name.value}\``)] as const
    }),
  )
}

const onWindows = (job: Job) => job.runsOn.length > 0 && job.runsOn.some(({ value }) => /^windows/i.test(value))

/** A job that is another workflow: one of this repository is walked, others get what they get. */
function called(walk: Walk, job: Job, scope: Scope): ReadonlyMap<string, Value> {
  const uses = job.uses!
  const workflow =
    uses.kind === 'local' && !walk.open.includes(uses.path) && walk.open.length <= 10 ? walk.library.workflow(uses.path) : null
  const filled = (named: readonly Named[]) =>
    named.map(({ name, value }) => ({ name, at: value as Spot, value: evaluate(value, scope).value }))
  const [secrets, inputs] = [filled(job.secrets), filled(job.with)]
  if (workflow === null) {
    for (const { name, value } of secrets)
      walk.tell(
        keysIn(value),
        { kind: 'handed', to: uses, as: 'secret', name: name.value },
        name,
        `handed to \`${uses.name}\` as its secret \`${name.value}\``,
      )
    for (const { name, value } of inputs)
      walk.tell(
        keysIn(value),
        { kind: 'handed', to: uses, as: 'input', name: name.value },
        name,
        `handed to \`${uses.name}\` as its input \`${name.value}\``,
      )
    if (job.inherit !== null) {
      const all = scope.secret?.('*', job.inherit) ?? []
      walk.tell(
        keysIn(all),
        { kind: 'handed', to: uses, as: 'inherit', name: null },
        job.inherit,
        `all secrets are handed to \`${uses.name}\``,
      )
    }
    return new Map()
  }
  const bound = new Map(
    secrets.map(
      ({ name, value }) => [name.value.toUpperCase(), pass(value, name, `handed on as the secret \`${name.value}\``)] as const,
    ),
  )
  const given = new Map(
    inputs.map(
      ({ name, value }) => [name.value.toLowerCase(), pass(value, name, `handed on as the input \`${name.value}\``)] as const,
    ),
  )
  for (const { name, default: text } of workflow.inputs)
    if (text !== null && !given.has(name.value.toLowerCase())) given.set(name.value.toLowerCase(), [text.value])
  const inherit = job.inherit
  walk.open.push(workflow.path)
  const outputs = followWorkflow(walk, workflow, {
    secret(name, at) {
      if (name === 'GITHUB_TOKEN') return ofRepository.secret(name, at)
      if (inherit !== null) {
        const there = scope.secret?.(name, inherit) ?? unknown
        return pass(
          there,
          at,
          name === null || name === '*' ? 'inherited, and read here' : `inherited, and read here as \`secrets.${name}\``,
        )
      }
      return name === null || name === '*'
        ? blurred([...bound.values()])
        : pass(bound.get(name) ?? unknown, at, `\`secrets.${name}\` is read here`)
    },
    input: (name) => (name === null ? blurred([...given.values()]) : (given.get(name) ?? unknown)),
  })
  walk.open.pop()
  return outputs
}
