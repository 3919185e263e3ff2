import { resolve } from 'node:path'
import type { Configuration } from '../model/configuration.ts'
import { Fault, nearest } from '../model/fault.ts'
import { secondsInWords } from '../reporters/telling.ts'
import type { Setting } from '../response/ports.ts'
import { rehearsal } from '../response/rehearse.ts'
import { type Rotated, rotateKeys } from '../response/rotate.ts'
import { services } from '../services/index.ts'
import { inLog } from '../text/log.ts'
import { stoppedBy } from './acts-switch.ts'
import { goAhead, needsYes, saidNo } from './go-ahead.ts'
import { planOf } from './plan-lines.ts'
import { lettingGo, localPorts, trustedConfiguration } from './respond.ts'
import { outputsOf } from './send-reports.ts'
import type { RunVerb } from './world.ts'

/** Renews one key of the inventory, or all that are due. Exit code 2 where one that was to be renewed was not. */
export const rotate: RunVerb = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`rotate takes one name, not ${args.length}`)
  const send = outputsOf(options, world)
  const repository = await world.git(resolve(world.cwd))
  const { configuration, isNamed } = await trustedConfiguration(options, repository, world)
  if (!isNamed) throw new Fault('rotate needs an inventory that is trusted: --config FILE (.github/rekey.yml)')
  const wanted = wantedIn(configuration, args[0] ?? options.key)
  const ports = await localPorts(options, repository, configuration, world)
  const dry = options['dry-run'] ? rehearsal(ports) : null
  const setting: Setting = {
    configuration,
    services: [...services, ...configuration.services],
    trust: { mayVerify: true, verifyAtMost: null, mayAct: 'policy' },
    branch: null,
    stopped: stoppedBy(options, configuration, world.environment),
  }
  const rehearse = async () => {
    const { ports: pretended, acts } = rehearsal(ports)
    const { rotated } = await rotateKeys(wanted, pretended, setting)
    const incidents = rotated.flatMap(({ responded }) => (responded === null ? [] : [responded.incident]))
    return { lines: acts.length === 0 ? [] : planOf(acts, []), incidents }
  }
  const allowed: Setting = { ...setting, ...(setting.stopped === null ? await goAhead(options, world, rehearse) : {}) }
  if (allowed.stopped === saidNo) return 0
  const { rotated, notes } = await lettingGo(ports, () => rotateKeys(wanted, dry?.ports ?? ports, allowed))
  const plan = dry === null ? [] : planOf(dry.acts, [])
  await send((format) =>
    format === 'json' ? asJson(rotated, [...notes, ...plan], world.version) : asText(rotated, [...notes, ...plan], dry !== null),
  )
  const lacksYes = rotated.some(({ why }) => why === needsYes)
  const faults = rotated.flatMap(({ why, isFault }) => ((isFault || why === needsYes) && why !== null ? [why] : []))
  for (const fault of new Set(faults)) await world.stderr(`rekey: ${fault}\n`)
  return lacksYes || rotated.some(hasFailed) ? 2 : 0
}

/** The entry that is named, or none for all that are due. Throws `Fault` for a name that the inventory does not have. */
export function wantedIn({ keys }: Configuration, name: string | undefined): readonly string[] {
  if (name === undefined) return []
  if (Object.hasOwn(keys, name)) return [name]
  const near = nearest(name, Object.keys(keys))
  throw new Fault(`the inventory has no key ${inLog(name)}${near === undefined ? '' : `; did you mean ${near}?`}`)
}

/** True for a key that was to be renewed and was not. */
export const hasFailed = ({ isFault, responded }: Rotated): boolean =>
  isFault || (responded !== null && ['denied', 'unknown', 'lost'].includes(responded.response.outcome))

/** A line for each key. */
function asText(rotated: readonly Rotated[], notes: readonly string[], isDry: boolean): string {
  const lines = rotated.map((each) => `${inLog(each.entry.secret)}: ${inLog(rotatedInWords(each, isDry))}`)
  if (rotated.length === 0) lines.push('The inventory is empty.')
  return `${[...lines, ...notes.map((note) => inLog(note))].join('\n')}\n`
}

/** What came of a key, or would have, in a few words. */
export function rotatedInWords({ responded, isDue, why }: Rotated, isDry: boolean): string {
  if (responded === null) return why ?? (isDue === false ? 'not due' : 'nothing was done')
  if (isDry) return 'would be rotated'
  const { response, isKilledNow } = responded
  if (response.outcome !== 'done') return why ?? response.outcome
  return isKilledNow ? `rotated${response.seconds === null ? '' : ` in ${secondsInWords(response.seconds)}`}` : 'rotated before'
}

/** What came of each key, as one JSON value. */
const asJson = (rotated: readonly Rotated[], notes: readonly string[], version: string): string =>
  `${JSON.stringify(
    {
      schema: 1,
      tool: { name: 'rekey', version },
      rotated: rotated.map(({ entry, isDue, responded, why }) => ({
        secret: entry.secret,
        service: entry.service,
        due: isDue,
        outcome: responded?.response.outcome ?? null,
        why,
        events: responded?.response.events ?? [],
      })),
      notes,
    },
    null,
    2,
  )}\n`
