import { join } from 'node:path'
import type { Files, Journal, RandomBytes } from '../model/world.ts'
import { checkStateKey, readBlock, writeBlock } from './journal.ts'

/** Only the owner of the repository reads and writes what rekey remembers. */
const ownerOnly = 0o600

/**
 * What the command line remembers: `<folder>/journal/<incident>.json`, each written whole or not at all. `folder` is `rekey` in git's
 * own folder, which is never committed.
 */
export function fileJournal(folder: string, stateKey: string, files: Files): Journal {
  const place = join(folder, 'journal')
  return {
    async read() {
      if ((await files.kind(place)) !== 'folder') return { incidents: [], ignored: [] }
      const names = (await files.list(place)).filter((name) => /^[0-9a-f]+\.json$/.test(name))
      const read = await Promise.all(
        names.map(async (name) => {
          const incident = readBlock(Buffer.from(await files.read(join(place, name))).toString('utf8'), stateKey)
          return { name, incident: incident !== null && `${incident.id}.json` === name ? incident : null }
        }),
      )
      return {
        incidents: read.flatMap(({ incident }) => (incident === null ? [] : [incident])),
        ignored: read.flatMap(({ name, incident }) =>
          incident === null ? [`${name} was not written with this state key.`] : [],
        ),
      }
    },
    async write(incident) {
      await files.makeFolder?.(place)
      await files.write(join(place, `${incident.id}.json`), `${writeBlock(incident, stateKey)}\n`, ownerOnly)
    },
  }
}

/** The state key of a command line without `REKEY_STATE_KEY`: made once for each repository, kept in git's own folder. */
export async function localStateKey(folder: string, files: Files, random: RandomBytes): Promise<string> {
  const path = join(folder, 'state-key')
  const known = await files.readIfThere(path)
  if (known !== undefined) return checkStateKey(Buffer.from(known).toString('utf8').trim())
  const made = Buffer.from(random(32)).toString('hex')
  await files.makeFolder?.(folder)
  await files.write(path, `${made}\n`, ownerOnly)
  return made
}
