import type { Options } from '../inputs.ts'
import type { Incident } from '../model/incident.ts'
import { plannedOf } from '../response/plan.ts'
import type { Setting } from '../response/ports.ts'
import { inLog } from '../text/log.ts'
import type { VerbWorld } from './world.ts'

/** What a rehearsal would have done: what people read of it, and its incidents. */
export interface Rehearsed {
  readonly lines: readonly string[]
  readonly incidents: readonly Incident[]
}

/** Why nothing is done where nobody said yes. */
export const needsYes =
  'Nothing is done without a yes, and there is no terminal to ask at: --yes acts by the policy, --dry-run prints what would be done.'
export const saidNo = 'Nobody said yes: nothing is done to any key.'

/**
 * By whose word a run of the command line acts: by `--yes`, by a plan that was said yes to (`act-on`), or by a person at this terminal,
 * who sees what would be done. Whatever a person did not see is not done: a service may say something else a moment later. Where nobody
 * can be asked nobody has said yes, be it a hook, a pipe or a job.
 */
export async function goAhead(
  options: Options,
  world: Pick<VerbWorld, 'ask' | 'stderr' | 'clock'>,
  rehearse: () => Promise<Rehearsed>,
): Promise<Pick<Setting, 'approved' | 'stopped'>> {
  if (options.yes || options['dry-run'] || options.plan !== undefined) return {}
  if (world.ask === undefined) return options['act-on'] === undefined ? { stopped: needsYes } : {}
  const start = world.clock.now()
  const { lines, incidents } = await rehearse()
  if (lines.length > 0) {
    await world.stderr(lines.map((line) => `${inLog(line)}\n`).join(''))
    if (!(await world.ask('Go ahead?'))) return { stopped: saidNo }
  }
  return { approved: new Map(plannedOf(incidents, start).map(({ id, policy }) => [id, policy])) }
}
