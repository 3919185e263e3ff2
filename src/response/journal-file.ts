import { join } from 'node:path'
import { Fault } from '../model/fault.ts'
import type { Incident } from '../model/incident.ts'
import type { Claimed, Files, Journal, RandomBytes } from '../model/world.ts'
import { checkStateKey, readBlock, writeBlock } from './journal.ts'
import type { LocalLock } from './local-lock.ts'

/** Only the owner of the repository reads and writes what rekey remembers. */
const ownerOnly = 0o600

/**
 * What the command line remembers: `<folder>/journal/<incident>.json`, each written whole or not at all. `folder` is `rekey` in git's
 * own folder, which is never committed. With a `lock` one process at a time acts here, and nobody writes over what it does.
 */
export function fileJournal(folder: string, stateKey: string, files: Files, lock: LocalLock | null = null): Journal {
  const place = join(folder, 'journal')
  const pathOf = (id: string) => join(place, `${id}.json`)
  /** Incidents that this run has, and which turn of the lock it was. */
  const taken = new Map<string, number>()
  /** What this run has read or written of each incident: what stands there besides is another run's. */
  const known = new Map<string, string | undefined>()
  const textOf = async (id: string): Promise<string | undefined> => {
    const bytes = await files.readIfThere(pathOf(id))
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')
  }
  const now = async (id: string): Promise<Incident | null> => {
    const text = await textOf(id)
    known.set(id, text)
    return text === undefined ? null : readBlock(text, stateKey)
  }
  return {
    async read() {
      if ((await files.kind(place)) !== 'folder') return { incidents: [], ignored: [] }
      const names = (await files.list(place)).filter((name) => /^[0-9a-f]+\.json$/.test(name))
      const read = await Promise.all(
        names.map(async (name) => {
          const text = Buffer.from(await files.read(join(place, name))).toString('utf8')
          known.set(name.slice(0, -'.json'.length), text)
          const incident = readBlock(text, stateKey)
          return { name, incident: incident !== null && `${incident.id}.json` === name ? incident : null }
        }),
      )
      return {
        incidents: read.flatMap(({ incident }) => (incident === null ? [] : [incident])),
        ignored: read.flatMap(({ name, incident }) =>
          incident === null ? [`${join(place, name)} was not written with this state key, and is ignored.`] : [],
        ),
      }
    },
    async write(incident) {
      const { id } = incident
      if (lock !== null && !(await lock.isMine())) {
        // What another run went on with meanwhile is worth more than what this one knows.
        if ((await lock.isOthers()) || (await textOf(id)) !== known.get(id)) return
      }
      await files.makeFolder?.(place)
      const text = `${writeBlock(incident, stateKey)}\n`
      await files.write(pathOf(id), text, ownerOnly)
      known.set(id, text)
    },
    ...(lock !== null && {
      async claim(incidents: readonly Incident[]) {
        const heldBy = await lock.take()
        const answers = new Map<string, Claimed>()
        for (const { id } of incidents) {
          // What this run had and lost, since it stood still, is read again.
          const isKept = taken.get(id) === lock.turn()
          answers.set(id, heldBy !== null ? { heldBy } : { heldBy, incident: isKept ? null : await now(id) })
          if (heldBy === null) taken.set(id, lock.turn())
        }
        return answers
      },
      holds: (id: string) => taken.get(id) === lock.turn() && lock.holds(),
      release: () => lock.release(),
    }),
  }
}

/** The state key of a command line without `REKEY_STATE_KEY`: made once for each repository, kept in git's own folder. */
export async function localStateKey(folder: string, files: Files, random: RandomBytes): Promise<string> {
  const path = join(folder, 'state-key')
  const kept = async (): Promise<string | null> => {
    const known = await files.readIfThere(path)
    return known === undefined ? null : checkStateKey(Buffer.from(known).toString('utf8').trim())
  }
  const before = await kept()
  if (before !== null) return before
  const made = Buffer.from(random(32)).toString('hex')
  await files.makeFolder?.(folder)
  if (files.create === undefined) await files.write(path, `${made}\n`, ownerOnly)
  // Two first runs at once remember with one key: what was written with the other one would be nobody's.
  else if (!(await files.create(path, `${made}\n`, ownerOnly))) {
    const other = await kept()
    if (other === null) throw new Fault(`can't read ${path}: it is no regular file`)
    return other
  }
  return made
}
