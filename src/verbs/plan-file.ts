import { resolve } from 'node:path'
import type { Options } from '../inputs.ts'
import { Fault } from '../model/fault.ts'
import type { Git } from '../model/world.ts'
import { type Plan, planLasts, readPlan, refusalOf, writePlan } from '../response/plan.ts'
import type { Setting } from '../response/ports.ts'
import { inLog } from '../text/log.ts'
import type { VerbWorld } from './world.ts'

/** What a plan is bound to. */
export interface PlanPlace {
  readonly repository: string
  /** The commit that is read. */
  readonly head: string | null
  /** The commit that its branch has now, as far as anyone can tell. Asked for where a plan is acted on. */
  readonly headNow: () => Promise<string | null>
  readonly stateKey: string | null
}

/** Throws `Fault` where the options of a plan go with nothing that is asked for. */
export function checkPlanOptions(options: Options): void {
  const [plan, actOn] = [options.plan !== undefined, options['act-on'] !== undefined]
  if (plan && actOn) throw new Fault('plan and act-on are two runs: one writes the plan, the other one acts on it')
  if (plan && options['dry-run']) throw new Fault('plan writes a plan, and dry-run prints one: give one of them')
}

/** The incidents that a person has said yes to; undefined where no plan is asked for. Throws `Fault` for a plan that does not count. */
export async function approvedBy(options: Options, place: PlanPlace, world: VerbWorld): Promise<Setting['approved']> {
  const file = options['act-on']
  if (file === undefined) return undefined
  if (place.stateKey === null) throw new Fault('act-on needs the state key that the plan was written with (state-key)')
  const text = Buffer.from(await world.files.read(resolve(world.cwd, file))).toString('utf8')
  const plan = readPlan(text, place.stateKey)
  const refusal = refusalOf(plan, place.repository, plan === null ? [] : [place.head, await place.headNow()], world.clock.now())
  if (refusal !== null) throw new Fault(`the plan in ${inLog(file)} is not acted on: ${refusal}`)
  return new Map(plan!.incidents.map(({ id, policy }) => [id, policy]))
}

/** Writes the plan where it is asked for. */
export async function keepPlan(
  options: Options,
  incidents: Plan['incidents'],
  place: PlanPlace,
  world: VerbWorld,
): Promise<void> {
  if (options.plan === undefined) return
  const { stateKey, repository, head } = place
  if (stateKey === null) throw new Fault('plan needs a state key (state-key): what authenticates it')
  if (head === null) throw new Fault('plan needs a commit that it is for, and there is none')
  const until = new Date(world.clock.now().getTime() + planLasts * 1000).toISOString()
  const text = writePlan({ repository, head, until, incidents }, stateKey, world.random)
  await world.files.write(resolve(world.cwd, options.plan), `${text}\n`, 0o600)
}

/** The commit of HEAD; null where there is none. */
export async function headOf(git: Git): Promise<string | null> {
  const { stdout } = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { ok: [0, 1, 128] })
  return Buffer.from(stdout).toString('latin1').trim() || null
}

/** The commit that a ref of `origin` has now; null where nobody can tell. */
export async function remoteHeadOf(git: Git, ref: string | null): Promise<string | null> {
  if (ref === null || !ref.startsWith('refs/')) return null
  const all = Array.from({ length: 256 }, (_, code) => code)
  const { code, stdout } = await git.run(['ls-remote', '--quiet', 'origin', ref], { ok: all })
  if (code !== 0) return null
  const lines = Buffer.from(stdout).toString('latin1').split('\n')
  return lines.map((line) => line.split('\t')).find(([, name]) => name === ref)?.[0] ?? null
}
