import type { InventoryEntry } from '../model/configuration.ts'
import { Fault, nearest } from '../model/fault.ts'
import type { GitHubSecrets } from '../model/github.ts'
import type { Entries, Files, RandomBytes, Store } from '../model/world.ts'
import { type Assemble, openEnvFile, plainKey } from './env-file.ts'
import { openRepositorySecret } from './repository-secret.ts'

/** What stores need of the outside. */
export interface StorePorts {
  readonly files: Files & Entries
  /** Top of the working tree, absolute; null where there is none. */
  readonly root: string | null
  readonly random: RandomBytes
  /** With `admin-token`; null without one. */
  readonly secrets: (() => Promise<GitHubSecrets>) | null
  /** Default: each value is a part, and that is all. */
  readonly assemble?: Assemble
}

/** A kind of place where a working key is kept. */
export interface StoreKind {
  /** How an inventory entry names it: the word, and what follows `:`, if anything does. */
  readonly word: string
  readonly takes: string | null
  readonly help: string
  open(what: string, names: Readonly<Record<string, string>>, ports: StorePorts): Promise<Store>
}

export const stores: readonly StoreKind[] = [
  {
    word: 'env',
    takes: 'PATH',
    help: 'A line of an `.env` file in the working tree. Comments, order, quotes and line breaks stay as they are.',
    async open(what, names, { files, root, assemble = plainKey }) {
      if (root === null) throw new Fault(`The store env:${what} needs a working tree.`)
      return openEnvFile(what, names, { root, files, assemble })
    },
  },
  {
    word: 'repository',
    takes: null,
    help: 'A GitHub Actions secret of the repository. Needs `admin-token` with `Secrets: write`.',
    async open(_, names, { secrets, random }) {
      if (secrets === null)
        throw new Fault(
          'The store "repository" needs an admin token with "Secrets: write" (input admin-token or REKEY_ADMIN_TOKEN).',
        )
      return openRepositorySecret(names, await secrets(), random)
    },
  },
]

/** A store as an inventory entry names it: `env:PATH`, `repository`. Throws `Fault` where there is no such kind, or something is missing. */
export async function openStore(
  spec: string,
  entry: Pick<InventoryEntry, 'secret' | 'parts'>,
  ports: StorePorts,
): Promise<Store> {
  const cut = spec.indexOf(':')
  const [word, what] = cut < 0 ? [spec, ''] : [spec.slice(0, cut), spec.slice(cut + 1)]
  const kind = stores.find((known) => known.word === word && (known.takes === null) === (what === ''))
  if (kind === undefined) {
    const forms = stores.map(({ word, takes }) => (takes === null ? word : `${word}:${takes}`))
    const meant =
      nearest(
        word,
        forms.map((form) => form.split(':')[0] as string),
      ) === undefined
        ? ''
        : ' (check the spelling)'
    throw new Fault(`The key ${entry.secret} has the unknown store "${spec}"${meant}; there are ${forms.join(' and ')}.`)
  }
  const names = Object.keys(entry.parts).length === 0 ? { key: entry.secret } : entry.parts
  return kind.open(what, names, ports)
}
