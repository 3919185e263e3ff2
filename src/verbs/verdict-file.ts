import { dirname, resolve } from 'node:path'
import type { Options } from '../inputs.ts'
import type { Configuration } from '../model/configuration.ts'
import { Fault } from '../model/fault.ts'
import type { Responded, Setting } from '../response/ports.ts'
import { type Remembered, readVerdicts, stillCounting, toRemember, writeVerdicts } from '../response/verdicts.ts'
import { inLog } from '../text/log.ts'
import type { VerbWorld } from './world.ts'

/** What an earlier run was told, for a run that may use it. */
export interface VerdictFile {
  readonly remembered: Setting['remembered']
  /** What stands in the way, as sentences. */
  readonly notes: readonly string[]
  /** Keeps what this run was told. Throws `Fault` where the file can't be written. */
  keep(responded: readonly Responded[]): Promise<void>
}

const none: VerdictFile = { remembered: new Map(), notes: [], keep: async () => {} }

/**
 * Opens the file that `memory` names. Only runs that read what writers wrote use it, and without a state key nobody can. What was changed is
 * ignored and told; where there is no file yet, nothing is remembered.
 */
export async function openVerdicts(
  options: Options,
  configuration: Configuration,
  { trust }: Pick<Setting, 'trust'>,
  stateKey: string | null,
  world: VerbWorld,
): Promise<VerdictFile> {
  const file = options.memory
  if (file === undefined || trust.mayAct === 'ours-only') return none
  if (stateKey === null)
    return { ...none, notes: ['Answers of services are remembered with a state key alone (state-key); none are.'] }
  const path = resolve(world.cwd, file)
  const bytes = await world.files.readIfThere(path)
  const read = bytes === undefined ? [] : readVerdicts(Buffer.from(bytes).toString('utf8'), stateKey)
  const before: readonly Remembered[] = read ?? []
  const { policy, keys } = configuration
  const mayAct = [policy, ...policy.rules, ...Object.values(keys)].some(({ onLeak }) => onLeak != null && onLeak !== 'report')
  return {
    remembered: stillCounting(before, world.clock.now(), mayAct),
    notes: read === null ? [`${inLog(file)} was not written with this state key, or was changed: it is ignored.`] : [],
    async keep(responded) {
      if (options['dry-run']) return
      if ((await world.files.kind(dirname(path))) !== 'folder')
        throw new Fault(`can't write ${inLog(file)}: there is no such folder`)
      const all = toRemember(before, responded, world.clock.now())
      await world.files.write(path, `${writeVerdicts(all, stateKey, world.random)}\n`, 0o600)
    },
  }
}
