import { Fault } from '../model/fault.ts'
import type { Files, RandomBytes } from '../model/world.ts'
import { type KeyStore, newStore, readStore } from './key-store.ts'

export interface KeptStore {
  readonly store: KeyStore
  /** True where there was nothing yet. */
  readonly fresh: boolean
  readonly save: (store: KeyStore) => Promise<void>
}

export const inMemory = (random: RandomBytes): KeptStore => ({ store: newStore(random), fresh: true, save: async () => {} })

/**
 * A store in a file, replaced whole with each change. A file that somebody else has changed is never overwritten: two services on one
 * file would lose each other's keys. Throws `Fault` for a file of another kind.
 */
export async function openKeyFile(path: string, files: Files, random: RandomBytes): Promise<KeptStore> {
  const bytes = await files.readIfThere(path)
  const there = bytes === undefined ? undefined : textOf(bytes)
  // After a write that failed, the file may hold what was there before or what was written.
  let ours = [there]
  return {
    store: there === undefined ? newStore(random) : readStore(there, path),
    fresh: there === undefined,
    async save(store) {
      const now = await files.readIfThere(path)
      if (!ours.includes(now === undefined ? undefined : textOf(now))) throw new Fault(`${path} was changed by somebody else.`)
      const text = `${JSON.stringify(store)}\n`
      ours = [...ours, text]
      await files.write(path, text, 0o600)
      ours = [text]
    },
  }
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
