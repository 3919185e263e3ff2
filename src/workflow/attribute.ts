import type { InventoryEntry } from '../model/configuration.ts'
import type { Service } from '../model/service.ts'
import type { Evidence, KeyOf, Need } from '../model/workflow.ts'
import { makeNames, type NamedKey } from './key-names.ts'
import { type Hosts, makeHosts } from './service-hosts.ts'
import { namesAction, namesProgram, needOf } from './usage.ts'
import type { Way } from './walk.ts'

interface Lists {
  readonly byId: ReadonlyMap<string, Service>
  readonly names: (name: string) => NamedKey | null
  readonly hosts: Hosts
  readonly actions: ReadonlyMap<string, readonly Service[]>
  readonly programs: ReadonlyMap<string, readonly Service[]>
}
/** A list of services is gone through once: thousands of names take longer than most workflows do. */
const known = new WeakMap<readonly Service[], Lists>()
function listsOf(services: readonly Service[]): Lists {
  const there = known.get(services)
  if (there !== undefined) return there
  const made = makeLists(services)
  known.set(services, made)
  return made
}

function makeLists(services: readonly Service[]): Lists {
  const actions = new Map<string, Service[]>()
  const programs = new Map<string, Service[]>()
  const list = (to: Map<string, Service[]>, name: string, service: Service) => {
    const there = to.get(name) ?? []
    if (!there.includes(service)) to.set(name, [...there, service])
  }
  for (const service of services) {
    for (const use of Object.values(service.usage ?? {}).flat()) {
      if ('action' in use) list(actions, use.action.toLowerCase(), service)
      if ('command' in use) list(programs, use.command.split(' ')[0]!, service)
    }
    for (const key of Object.values(service.keys))
      for (const each of key.beside ?? []) if ('command' in each) list(programs, each.command, service)
  }
  const byId = new Map(services.map((service) => [service.id, service]))
  return { byId, names: makeNames(services), hosts: makeHosts(services), actions, programs }
}

/** Says of each way which service its key is of and what access its end needs. */
export interface Attribution {
  of(way: Way): { readonly service: KeyOf | null; readonly need: Need }
}

/**
 * The service of a key: the inventory's word first, then where it is sent, the action or program that takes it, its name. Each with the
 * evidence; where two say different things of one rank, nothing is said.
 */
export function makeAttribution(
  services: readonly Service[],
  inventory: { readonly [secret: string]: InventoryEntry },
): Attribution {
  const { byId, names, hosts, actions, programs } = listsOf(services)

  const evidenceOf = (way: Way, why: string): Evidence => ({ ...way.trail.at(-1)!, why })
  const only = (found: readonly Service[]) => (found.length === 1 ? found[0]! : null)

  function serviceOf(way: Way): KeyOf | null {
    const { from, end } = way
    const first = way.trail[0]!
    if (from.kind === 'token') {
      const evidence = { ...first, why: 'the token that GitHub makes for the job' }
      return byId.has('github') ? { service: 'github', kind: null, by: 'name', evidence } : null
    }
    if (from.kind !== 'secret') return null
    const entry = Object.hasOwn(inventory, from.name) ? inventory[from.name]! : null
    if (entry !== null)
      return {
        service: entry.service,
        kind: entry.kind,
        by: 'inventory',
        evidence: { ...first, why: `the inventory says that \`${from.name}\` is a key of ${entry.service}` },
      }
    if (end.kind === 'command' && end.command.request?.host) {
      const { host } = end.command.request
      const there = only(hosts.of(host))
      if (there !== null)
        return { service: there.id, kind: onlyKind(there), by: 'host', evidence: evidenceOf(way, `it is sent to \`${host}\``) }
    }
    if (end.kind === 'action' && end.input !== null) {
      const there = only((actions.get(end.action.name.toLowerCase()) ?? []).filter((service) => namesAction(service, end)))
      if (there !== null)
        return {
          service: there.id,
          kind: onlyKind(there),
          by: 'action',
          evidence: evidenceOf(way, `\`${end.action.name}\` takes a key of ${there.name}`),
        }
    }
    const named = nameOf(way)
    if (named !== null)
      return {
        service: named.service,
        kind: named.kind === '' ? null : named.kind,
        by: 'name',
        evidence: { ...first, why: `a key of ${named.service} has such a name` },
      }
    if (end.kind === 'command' && end.by.by !== 'environment' && end.command.program !== null) {
      const program = end.command.program
      const there = only((programs.get(program) ?? []).filter((service) => namesProgram(service, program)))
      if (there !== null)
        return {
          service: there.id,
          kind: onlyKind(there),
          by: 'command',
          evidence: evidenceOf(way, `\`${program}\` takes a key of ${there.name}`),
        }
    }
    return null
  }

  /** The secret's own name, then those of the variables on its way. */
  function nameOf(way: Way): NamedKey | null {
    const variables = way.trail.flatMap(
      ({ why }) => /^(?:set as the variable|written into `GITHUB_ENV` as) `([^`]+)`/.exec(why)?.[1] ?? [],
    )
    for (const name of [way.from.kind === 'secret' ? way.from.name : '', ...variables]) {
      const found = names(name)
      if (found !== null) return found
    }
    return null
  }

  return {
    of(way) {
      const service = serviceOf(way)
      return { service, need: needFor(way, service === null ? null : (byId.get(service.service) ?? null), hosts) }
    },
  }
}

const onlyKind = (service: Service): string | null => {
  const kinds = Object.keys(service.keys)
  return kinds.length === 1 ? kinds[0]! : null
}

function needFor(way: Way, service: Service | null, hosts: Hosts): Need {
  const { end } = way
  const say = (access: Need['access'], why: string): Need => ({ access, evidence: { ...way.trail.at(-1)!, why } })
  if (end.kind === 'condition') return say('none', 'only whether it is there is asked')
  if (end.kind === 'unused') return say('none', 'nothing reads it')
  if (service === null) return say('unknown', 'which service the key is of is not known')
  if (end.kind !== 'action' && end.kind !== 'command') return say('unknown', 'what becomes of it behind this place is not known')
  if (end.kind === 'command' && end.command.request?.host && !hosts.mayBe(service, end.command.request))
    return say('unknown', `it is sent to a host that is none of ${service.name}`)
  const access = needOf(service, end, hosts)
  const what =
    end.kind === 'action'
      ? `\`${end.action.name}\``
      : (requestWords(end.command.request) ?? `\`${end.command.program ?? 'this command'}\``)
  if (access === 'unknown') return say('unknown', `the description of ${service.name} does not say what ${what} needs`)
  return say(access, access === 'none' ? `${what} works without a key` : `${what} ${access === 'read' ? 'reads only' : 'writes'}`)
}

const requestWords = (request: { readonly method: string | null; readonly url: string } | null): string | null =>
  request === null || request.method === null ? null : `this ${request.method} request`
