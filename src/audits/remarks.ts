import type { Audited, Remark } from '../model/audit.ts'
import type { Evidence, Flow, Job, LocalAction, Spot, Step, Workflow } from '../model/workflow.ts'

/** What the audits share: how a flow is told, and how a remark is made of a place and a sentence. */

type Said = Pick<Remark, 'severity' | 'confidence' | 'message'> & Partial<Remark>

/** A remark at a place; what is not given is null or empty. */
export const remarkAt = ({ path, line, column }: Spot, said: Said): Remark => ({
  secret: null,
  service: null,
  places: [],
  fix: null,
  edit: null,
  ...{ path, line, column },
  ...said,
})

/** A remark about a flow, shown where its key ends, with the way there. */
export const remarkOn = (flow: Flow, said: Said): Remark =>
  remarkAt(endOf(flow), { secret: secretOf(flow), service: flow.service?.service ?? null, places: placesOf(flow), ...said })

export const placesOf = ({ trail }: Flow): Remark['places'] => trail.map(placeOf)
export const placeOf = ({ path, line, column, why }: Evidence): Remark['places'][number] => ({ path, line, column, why })

export const startOf = ({ trail }: Flow): Evidence => trail[0]!
export const endOf = ({ trail }: Flow): Evidence => trail.at(-1)!

/** The secret's name; null for the run's own token and for what has no single name. */
export const secretOf = ({ from }: Flow): string | null => (from.kind === 'secret' ? from.name : null)

/** `LOCO_API_KEY`, or what is handed over where it is no single secret. */
export function nameOf({ from }: Flow): string {
  if (from.kind === 'secret') return from.name
  return { 'all-secrets': 'the whole `secrets` context', 'some-secret': 'a secret', token: 'the run’s own token' }[from.kind]
}

/** Flows of stored secrets; the run's own token dies with the run. */
export const secretFlows = ({ flows }: Audited): readonly Flow[] => flows.filter(({ from }) => from.kind !== 'token')

/** Keeps the first of those that have the same key. */
export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = keyOf(item)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

export const spotKey = ({ path, line, column }: Spot): string => `${path}:${line}:${column}`

/** Groups in the order in which their first members come. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** True for a workflow, and not for an action of this repository. */
export const isWorkflow = (file: Workflow | LocalAction): file is Workflow => file.kind === 'workflow'

/** `a`, `a and b`, `a, b and c`; at most five. */
export function listed(words: readonly string[]): string {
  const shown = words.length > 5 ? [...words.slice(0, 4), `${words.length - 4} more`] : words
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** What flows do in each job; those of a job are those whose step stands in it, in a workflow that another one calls, too. */
export function flowsByJob(audited: Audited): ReadonlyMap<Job, readonly Flow[]> {
  const there = byJob.get(audited)
  if (there !== undefined) return there
  const owners = new Map<string, Job>()
  for (const { jobs } of audited.workflows) for (const job of jobs) for (const step of job.steps) owners.set(spotKey(step), job)
  const groups = new Map<Job, Flow[]>()
  for (const flow of secretFlows(audited)) {
    const job = (flow.step === null ? undefined : owners.get(spotKey(flow.step))) ?? flow.job
    if (job === null) continue
    const group = groups.get(job)
    if (group === undefined) groups.set(job, [flow])
    else group.push(flow)
  }
  byJob.set(audited, groups)
  return groups
}

/** Several audits ask for it. */
const byJob = new WeakMap<Audited, ReadonlyMap<Job, readonly Flow[]>>()

/** A workflow that another one calls is read once for each, so that its steps are known again by their places alone. */
export const isStepOf = ({ step }: Flow, other: Step): boolean => step !== null && spotKey(step) === spotKey(other)
