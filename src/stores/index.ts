import type { CommandStore, InventoryEntry, WebhookStore } from '../model/configuration.ts'
import { Fault } from '../model/fault.ts'
import type { GitHubAdmin, SecretPlace } from '../model/github.ts'
import { type KnownStoreForm, readStoreSpec } from '../model/store-forms.ts'
import type { Clock, Commands, Entries, Files, Network, RandomBytes, Store } from '../model/world.ts'
import { openCommand } from './command.ts'
import { type Assemble, openEnvFile, plainKey } from './env-file.ts'
import { openGitHubSecret } from './github-secret.ts'
import { openWebhook } from './webhook.ts'

/** What stores need of the outside. */
export interface StorePorts {
  readonly files: Files & Entries
  /** Top of the working tree, absolute; null where there is none. */
  readonly root: string | null
  readonly random: RandomBytes
  /** With `admin-token`; null without one. */
  readonly admin: (() => Promise<GitHubAdmin>) | null
  /** Default: each value is a part, and that is all. */
  readonly assemble?: Assemble
  /** Places outside GitHub; null where nothing is trusted to name them. */
  readonly outside: {
    /** `stores` of the trusted configuration. */
    readonly stores: { readonly [name: string]: CommandStore | WebhookStore }
    readonly commands: Commands
    readonly network: () => Promise<Network>
    readonly clock: Clock
    readonly environment: { readonly [name: string]: string | undefined }
    readonly loopback: readonly string[]
  } | null
}

type Names = Readonly<Record<string, string>>
type Open = (what: string, names: Names, ports: StorePorts) => Promise<Store>

/** Opens each kind of place; `model/store-forms.ts` has how a configuration names them. */
const openers: { readonly [word in KnownStoreForm['word']]: Open } = {
  async env(what, names, { files, root, assemble = plainKey }) {
    if (root === null) throw new Fault(`The store env:${what} needs a working tree.`)
    return openEnvFile(what, names, { root, files, assemble })
  },
  repository: (_, names, ports) => onGitHub('repository', { of: 'actions', in: 'repository' }, '"Secrets: write"', names, ports),
  environment: (what, names, ports) =>
    onGitHub(
      `environment:${what}`,
      { of: 'actions', in: { environment: what } },
      '"Secrets: write" and "Environments: write"',
      names,
      ports,
    ),
  organization: (what, names, ports) =>
    onGitHub(
      `organization:${what}`,
      { of: 'actions', in: { organization: what } },
      'the organization’s "Secrets: write"',
      names,
      ports,
    ),
  dependabot: (what, names, ports) => onGitHub(...placeOf('dependabot', 'Dependabot', what), names, ports),
  codespaces: (what, names, ports) => onGitHub(...placeOf('codespaces', 'Codespaces', what), names, ports),
  async command(what, names, { outside, random }) {
    const store = named(what, 'command', outside)
    if (!('write' in store)) throw new Fault(`The store "${what}" is no command.`)
    return openCommand(what, names, store, { ...outside!, random })
  },
  async webhook(what, names, { outside, random }) {
    const store = named(what, 'webhook', outside)
    if (!('url' in store)) throw new Fault(`The store "${what}" is no webhook.`)
    return openWebhook(what, names, store, { ...outside!, random })
  },
}

/** Dependabot and Codespaces have secrets of the repository, and of an organization where one is named. */
const placeOf = (of: 'dependabot' | 'codespaces', name: string, organization: string): [string, SecretPlace, string] =>
  organization === ''
    ? [of, { of, in: 'repository' }, `"${name} secrets: write"`]
    : [`${of}:${organization}`, { of, in: { organization } }, `the organization’s "${name} secrets: write"`]

async function onGitHub(id: string, place: SecretPlace, permission: string, names: Names, { admin, random }: StorePorts) {
  if (admin === null)
    throw new Fault(`The store "${id}" needs an admin token with ${permission} (input admin-token or REKEY_ADMIN_TOKEN).`)
  return openGitHubSecret(id, names, (await admin()).secrets(place), random)
}

function named(what: string, word: string, outside: StorePorts['outside']): CommandStore | WebhookStore {
  const store = outside === null || !Object.hasOwn(outside.stores, what) ? undefined : outside.stores[what]
  if (store === undefined)
    throw new Fault(`The store "${word}:${what}" is not described under \`stores\` of the trusted configuration.`)
  return store
}

/** A store as an inventory entry names it: `env:PATH`, `repository`. Throws `Fault` where there is no such kind, or something is missing. */
export async function openStore(
  spec: string,
  entry: Pick<InventoryEntry, 'secret' | 'parts'>,
  ports: StorePorts,
): Promise<Store> {
  const read = readStoreSpec(spec)
  if (read.problem !== undefined) throw new Fault(`The key ${entry.secret} has the store "${spec}", which ${read.problem}.`)
  const names = Object.keys(entry.parts).length === 0 ? { key: entry.secret } : entry.parts
  return openers[read.form.word](read.what, names, ports)
}
