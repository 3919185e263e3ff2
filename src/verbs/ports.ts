import { fitting } from '../config/globs.ts'
import { makeDetector } from '../detect/detector.ts'
import { largestFile } from '../git/blobs.ts'
import { makeIssuer } from '../issuer/issuer.ts'
import { withNamedPieces } from '../issuer/looks.ts'
import { targetFor } from '../issuer/target.ts'
import type { Configuration, InventoryEntry } from '../model/configuration.ts'
import type { Detector } from '../model/detector.ts'
import type { GitHubAdmin } from '../model/github.ts'
import type { KeyParts, Secret } from '../model/secret.ts'
import type { Key, Service } from '../model/service.ts'
import type { Journal, Repository } from '../model/world.ts'
import type { Ports } from '../response/ports.ts'
import { openStore } from '../stores/index.ts'
import type { VerbWorld } from './world.ts'

/** What only the caller knows of the outside that a response needs. */
export interface Surroundings {
  readonly repository: Repository
  /** Built-in ones and those of the trusted configuration. */
  readonly services: readonly Service[]
  readonly journal: Journal
  readonly stateKey: string | null
  /** With `admin-token`; null without one. */
  readonly admin: (() => Promise<GitHubAdmin>) | null
  /** Credentials that no environment variable has: inputs of the Action, by the variable's name. */
  readonly credentials?: { readonly [name: string]: Secret }
  /** Places outside GitHub, of the trusted configuration. */
  readonly stores: Configuration['stores']
  /** `HOST:PORT` on this machine that keys may be sent to. */
  readonly loopback: readonly string[]
  /** The configuration's own, by service. */
  readonly limits: Configuration['limits']
  readonly mask?: Ports['mask']
  readonly watch?: Ports['watch']
}

/** Everything that a response needs of the outside, from a verb's world. */
export async function portsFor(world: VerbWorld, around: Surroundings): Promise<Ports> {
  // Made once, where there is an incident whose key this run did not come by.
  let detector: Detector | undefined
  const { repository, services, journal, stateKey, admin, stores, loopback } = around
  const keyOf = (entry: InventoryEntry): Key | undefined => {
    const keys = services.find(({ id }) => id === entry.service)?.keys ?? {}
    return keys[entry.kind ?? Object.keys(keys)[0] ?? '']
  }
  return {
    clock: world.clock,
    random: world.random,
    issuer: makeIssuer({
      network: await world.network(),
      clock: world.clock,
      random: world.random,
      loopback,
      limits: around.limits,
    }),
    journal,
    stateKey,
    fitting,
    targetOf: (service, kind, parts, vars) => targetFor(service, kind, parts, world.environment, vars, around.credentials),
    handedIn: (entry, which) => {
      const key = keyOf(entry)
      return key === undefined ? null : handedIn(key, which === 'old' ? beside(entry) : entry, world.environment)
    },
    openStore: (spec, entry, which) => {
      const key = keyOf(entry)
      const assemble = key === undefined ? {} : { assemble: (values: Values) => withNamedPieces(key, asFound(values)) }
      const { files, random } = world
      return openStore(spec, which === 'old' ? beside(entry) : entry, {
        files,
        root: repository.root,
        random,
        admin,
        outside: {
          stores,
          commands: world.commands,
          network: world.network,
          clock: world.clock,
          environment: world.environment,
          loopback,
        },
        ...assemble,
      })
    },
    async recall(places) {
      detector ??= makeDetector(services)
      const paths = new Map(places.map(({ blob, path }) => [blob, path]))
      const found: { service: string; kind: string; parts: KeyParts }[] = []
      for await (const { id, bytes } of repository.git.objects(paths.keys(), { largest: largestFile }))
        for (const { key, parts } of bytes === null ? [] : detector.find(bytes, paths.get(id) ?? '').hits) {
          const [service = '', kind = ''] = key.split('/')
          found.push({ service, kind, parts })
        }
      return found
    },
    ...(around.mask && { mask: around.mask }),
    ...(around.watch && { watch: around.watch }),
  }
}

/** A key of several lines often ends with one more line end where it is kept than where it was found. */
const asFound = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([part, value]) => [part, value.replace(/(?<![\r\n])[\r\n]+$/, '')]))

type Values = { readonly [part: string]: string }

/** The entry under whose names an old value is kept for its grace. */
const beside = (entry: InventoryEntry): InventoryEntry => ({
  ...entry,
  secret: `${entry.secret}_OLD`,
  parts: Object.fromEntries(Object.entries(entry.parts).map(([part, secret]) => [part, `${secret}_OLD`])),
})

/** `REKEY_KEY_<NAME>`, for a key in parts one for each of its secrets. Null unless it is whole. */
export function handedIn(key: Key, { secret, parts }: InventoryEntry, environment: VerbWorld['environment']): KeyParts | null {
  const names = Object.entries(Object.keys(parts).length === 0 ? { key: secret } : parts)
  const values = names.map(([part, name]) => [part, handedInAs(environment, name)] as const)
  if (values.some(([, value]) => value === undefined || value === '')) return null
  return withNamedPieces(key, asFound(Object.fromEntries(values) as Values))
}

const handedInAs = (environment: VerbWorld['environment'], name: string): string | undefined =>
  environment[`REKEY_KEY_${name}`] || environment[`REKEY_KEY_${name.toUpperCase()}`]
