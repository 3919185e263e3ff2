import type { Options } from '../inputs.ts'
import { Fault } from '../model/fault.ts'
import { rehearsal } from '../response/rehearse.ts'
import { type Rotated, rotateKeys } from '../response/rotate.ts'
import { inLog } from '../text/log.ts'
import { code, markdown } from '../text/markdown.ts'
import { planOf } from './plan-lines.ts'
import { lettingGo } from './respond.ts'
import { type OnGitHub, openMemory, portsOnGitHub, settingOf } from './respond-on-github.ts'
import { hasFailed, rotatedInWords, wantedIn } from './rotate.ts'
import type { VerbWorld } from './world.ts'

/** What came of the keys that were due. */
export interface RotationTold {
  readonly code: number
  readonly acts: number
  readonly open: number
  readonly sentence: string | null
  /** Entries whose new key is stored since this run. */
  readonly renewed: readonly string[]
}

/**
 * Renews the inventory's keys that are due, or the one that is named, and tells it in the log and the summary. `overdue`: entries that an
 * audit knows to be due, beside those that are due by what is known here.
 */
export async function rotateOnGitHub(
  options: Options,
  on: OnGitHub,
  world: VerbWorld,
  overdue: readonly string[] | null = null,
): Promise<RotationTold> {
  const { runner, configuration, trust } = on
  if (trust.content !== 'writers' || trust.mayAct !== 'policy') throw new Fault(`rotate does not run here: ${trust.reason}`)
  const wanted = overdue ?? wantedIn(configuration, options.key)
  const memory = await openMemory(options, on, { leaks: [] }, world)
  const ports = await portsOnGitHub(on, memory, world)
  const dry = options['dry-run'] ? rehearsal(ports) : null
  const { rotated, notes, acts } = await lettingGo(ports, () =>
    rotateKeys(wanted, dry?.ports ?? ports, settingOf(on), overdue !== null || wanted.length === 0),
  )
  const plan = dry === null ? [] : planOf(dry.acts, [])
  for (const line of [...notes, ...plan, ...memory.remarks]) runner.log(inLog(line))
  const rows = rotated.map((each) => `| ${code(each.entry.secret)} | ${markdown(rotatedInWords(each, dry !== null))} |`)
  const table = rows.length === 0 ? 'The inventory is empty.' : ['| key | what came of it |', '| --- | --- |', ...rows].join('\n')
  await runner
    .summary(
      `## rekey: rotation\n\n${table}\n\n${[...notes, ...plan, ...memory.remarks].map((line) => `- ${markdown(line)}`).join('\n')}\n`,
    )
    .catch(ignoreFault)
  for (const each of rotated) runner.log(`${inLog(each.entry.secret)}: ${inLog(rotatedInWords(each, dry !== null))}`)
  const failed = rotated.filter(hasFailed)
  const faults = [
    ...(memory.stateKey === null ? memory.remarks : []),
    ...failed.flatMap(({ why }) => (why === null ? [] : [why])),
  ]
  return {
    code: failed.length > 0 ? 2 : 0,
    acts: dry === null ? acts : 0,
    open: rotated.filter(({ responded }) => responded !== null && responded.incident.status !== 'closed').length,
    renewed: dry === null ? rotated.filter(isStored).map(({ entry }) => entry.secret) : [],
    sentence: failed.length === 0 ? null : (faults[0] ?? 'A key that was to be renewed was not.'),
  }
}

const isStored = ({ responded }: Rotated): boolean =>
  responded?.response.events.some(({ step, outcome, what }) => step === 'store' && outcome === 'done' && what === undefined) ===
  true

const ignoreFault = (error: unknown) => {
  if (!(error instanceof Fault)) throw error
}
