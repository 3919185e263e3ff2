import type { AfterStore } from '../model/configuration.ts'
import { Fault } from '../model/fault.ts'
import { type GitHubWorkflows, isRefusal, Refused, type WorkflowRun } from '../model/github.ts'
import type { Clock, Redeploy } from '../model/world.ts'

/** Seconds between two looks at a run, and how long a run that was dispatched may take to be listed. */
const pauses = { first: 5, longest: 60, listed: 60 } as const
/** Seconds by which GitHub's clock and ours may differ. */
const leeway = 120

/** Words of GitHub's for a run's end: https://docs.github.com/rest/actions/workflow-runs */
const conclusions = ['failure', 'cancelled', 'timed_out', 'action_required', 'neutral', 'skipped', 'stale', 'startup_failure']

type Told = Awaited<ReturnType<Redeploy['run']>>

/**
 * A workflow that takes a new key into use: dispatched once for each key, and waited for. A run that was begun is known by its id, or,
 * where the answer with the id was lost, by rekey's own word in its title (`mark` is the input by which the workflow puts it into
 * `run-name`). Only the conclusion `success` is one.
 */
export function redeployByWorkflow(
  { workflow, ref, inputs, mark, timeLimit }: AfterStore & { readonly workflow: string },
  workflows: GitHubWorkflows,
  clock: Clock,
): Redeploy {
  const marked = async (label: string, since: string): Promise<WorkflowRun | null> => {
    if (mark === null) return null
    const early = new Date(Date.parse(since) - leeway * 1000).toISOString()
    const found = (await workflows.dispatched(workflow, early)).filter(({ title }) => wordsOf(title).includes(label))
    // Of several the newest: it was started last with the new key.
    return found[0] ?? null
  }

  /** The id of the run that this dispatch started; null where nobody can say. */
  async function listed(label: string, since: string): Promise<string | null> {
    const deadline = clock.now().getTime() + pauses.listed * 1000
    while (mark !== null) {
      const run = await marked(label, since)
      if (run !== null) return run.id
      if (clock.now().getTime() >= deadline) return null
      await clock.sleep(pauses.first * 1000)
    }
    return null
  }

  async function start(label: string): Promise<Told | string> {
    const since = clock.now().toISOString()
    try {
      const given = mark === null ? inputs : { ...inputs, [mark]: label }
      const id = await workflows.dispatch(workflow, ref ?? (await workflows.defaultBranch()), given)
      const known = id ?? (await listed(label, since))
      if (known !== null) return known
      return { outcome: 'denied', run: null, note: 'GitHub does not say which run it started; give after-store a `mark`' }
    } catch (error) {
      if (error instanceof Refused) return { outcome: 'denied', status: error.status, run: null, note: error.message }
      if (!(error instanceof Fault)) throw error
      const run = await listed(label, since).catch(unlessFault)
      return run ?? { outcome: 'unknown', run: null, note: error.message }
    }
  }

  async function wait(run: string, deadline: number, waiting: () => Promise<void>): Promise<Told> {
    for (let pause: number = pauses.first; ; pause = Math.min(pause * 2, pauses.longest)) {
      const about = await look(run)
      if (typeof about === 'object') return about
      if (clock.now().getTime() + pause * 1000 > deadline)
        return { outcome: 'unknown', run, note: `it was not over after ${Math.round(timeLimit / 60)} minutes` }
      await waiting()
      await clock.sleep(pause * 1000)
    }
  }

  /** What came of a run; `wait` while nothing has. */
  async function look(run: string): Promise<Told | 'wait'> {
    try {
      const { conclusion } = await workflows.run(run)
      if (conclusion === null) return 'wait'
      if (conclusion === 'success') return { outcome: 'done', run }
      return { outcome: 'denied', run, note: `it ended as ${conclusions.includes(conclusion) ? conclusion : 'no success'}` }
    } catch (error) {
      // A run that is not there any more did not succeed as far as anyone can say.
      if (error instanceof Refused)
        return { outcome: error.status === 404 ? 'denied' : 'unknown', status: error.status, run, note: error.message }
      if (error instanceof Fault) return 'wait'
      throw error
    }
  }

  return {
    id: `workflow:${workflow}`,
    async run(label, before, begun, waiting = async () => {}) {
      const now = clock.now().getTime()
      let run = before?.run ?? null
      if (before !== null && run === null)
        try {
          run = (await marked(label, before.at))?.id ?? null
        } catch (error) {
          if (!isRefusal(error)) throw error
          return { outcome: 'unknown', run: null, note: error.message }
        }
      // One that was begun long ago is looked at, and not waited for anew.
      const since = before !== null && run !== null ? Date.parse(before.at) : now
      if (run === null) {
        const started = await start(label)
        if (typeof started === 'object') return started
        run = started
      }
      if (run !== before?.run) await begun(run)
      return wait(run, since + timeLimit * 1000, waiting)
    },
  }
}

const wordsOf = (title: string): readonly string[] => title.split(/[^\w-]+/)
const unlessFault = (error: unknown): null => {
  if (isRefusal(error)) return null
  throw error
}
