import { resolve } from 'node:path'
import { stringify } from 'yaml'
import { bindingOf } from '../config/binding.ts'
import { Fault } from '../model/fault.ts'
import type { Leak } from '../model/leak.ts'
import { counted } from '../reporters/telling.ts'
import { services } from '../services/index.ts'
import { configurationPath, findLeaks, type Scan } from './scan.ts'
import { withoutKeys } from './without-keys.ts'
import type { RunVerb, VerbWorld } from './world.ts'

/** Days after which a baseline ends, unless `--until` says another: what was put off is to come back. */
const usualDays = 90

/**
 * Prints suppressions for all that leaks today, so that a repository with a past starts quietly: each bound to its value where that has
 * bits enough, else to its place. With `--write` they become the configuration, where there is none yet. A key that works is told all the same.
 */
export const baseline: RunVerb = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`baseline takes one path, not ${args.length}`)
  const until = options.until ?? dayAfter(world.clock.now(), usualDays)
  if (!isDay(until)) throw new Fault(`--until takes a day, YYYY-MM-DD, not ${until}`)
  if (until < dayAfter(world.clock.now(), 0)) throw new Fault(`--until ${until} is past: its entries would hide nothing`)
  const reason = options.reason ?? 'it was there when rekey came'
  if (withoutKeys(reason) !== reason) throw new Fault('the reason holds a key; it would stand in the configuration')
  const found = await findLeaks(options, world, args[0] === undefined ? {} : { path: args[0] })
  const told = found.leaks.filter((leak) => !found.suppressed.has(leak))
  const entries = entriesOf(told, found, world).map((what) => ({ ...what, reason, until }))
  const text = entries.length === 0 ? '' : stringify({ ignore: entries }, { lineWidth: 0 })
  if (options.write) await write(text, args[0], world)
  else await world.stdout(text)
  const left = found.coverage.complete ? '' : ' Not everything could be read: run `rekey scan` to see what.'
  const made = `${counted(told.length, 'leaked key')}, ${counted(entries.length, 'suppression')}`
  await world.stderr(
    `rekey: ${entries.length === 0 ? 'nothing is told today, and no suppression is needed.' : `${made}; rotate what still works before ${until}.`}${left}\n`,
  )
  return found.coverage.complete ? 0 : 2
}

/** One entry for each value, and for those that none can be bound to, one for each place. */
function entriesOf(
  leaks: readonly Leak[],
  { configuration }: Scan,
  { random }: VerbWorld,
): readonly ({ readonly key: string } & (
  | { readonly value: string }
  | { readonly fingerprint: string; readonly path: string }
))[] {
  const known = [...services, ...configuration.services]
  const byValue = new Map<string, { readonly key: string; readonly value: string }>()
  const byPlace: { readonly key: string; readonly fingerprint: string; readonly path: string }[] = []
  for (const leak of leaks) {
    const key = `${leak.service}/${leak.kind}`
    const described = known.find(({ id }) => id === leak.service)?.keys[leak.kind]
    const value = described === undefined ? null : bindingOf(leak, described, random)
    if (value === null) byPlace.push({ key, fingerprint: leak.fingerprint, path: leak.path })
    else {
      const same = Object.keys(leak.parts)
        .sort()
        .map((part) => leak.parts[part]!.mark)
      byValue.set([key, ...same].join('\0'), { key, value })
    }
  }
  return [...byValue.values(), ...byPlace]
}

async function write(text: string, path: string | undefined, { files, git, cwd }: VerbWorld): Promise<void> {
  const { root } = await git(resolve(cwd, path ?? '.'))
  if (root === null) throw new Fault('--write needs a working tree')
  if ((await files.kind(`${root}/${configurationPath}`)) !== 'none')
    throw new Fault(
      `${configurationPath} is there already, and is not overwritten: put the entries under its \`ignore\` (without --write)`,
    )
  await files.makeFolder?.(`${root}/.github`)
  await files.write(`${root}/${configurationPath}`, text)
}

const dayAfter = (now: Date, days: number): string => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
