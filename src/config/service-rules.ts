import { faultsOf } from '../detect/faults.ts'
import type { Act, Call, Key, Looks, Mint, Request, Service } from '../model/service.ts'
import { waysOf } from '../model/service.ts'
import { carrierProblems, partsOf } from './carrier-rules.ts'
import { partProblems } from './part-rules.ts'
import type { Problem } from './problem.ts'
import { addressProblems, hostNames, type Names, type Path, sourcesIn, templateProblems, textsOf } from './template-rules.ts'

/**
 * What the schema can't see in a service that a user describes: where its calls go, what their templates lean on, whether its shapes
 * can be searched for. The issuer checks again before it sends; here a person gets the line.
 */
export function serviceProblems(service: Service, builtIn: readonly Service[]): readonly Problem[] {
  const path = ['services', service.id]
  const taken: Problem[] = builtIn.some(({ id }) => id === service.id)
    ? [{ path, onKey: true, text: `the service ${service.id} is built in; give yours another name` }]
    : []
  const kinds = Object.entries(service.keys)
  const none: Problem[] =
    kinds.length === 0 ? [{ path: [...path, 'keys'], text: '`keys` must describe at least one kind of key' }] : []
  return [
    ...taken,
    ...service.hosts.flatMap((host, index) => hostProblems(host, service, [...path, 'hosts', index])),
    ...lookupProblems(service, path),
    ...none,
    ...kinds.flatMap(([kind, key]) => keyProblems(key, kind, service, [...path, 'keys', kind])),
  ]
}

const variable = /^\{var\.([A-Za-z0-9_-]+)\}$/
const label = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?|\{var\.[A-Za-z0-9_-]+\})$/

/** A plain name, `*.name`, or either with `{var.x}` for a label or for all of it. */
function hostProblems(host: string, service: Service, path: Path): readonly Problem[] {
  if (variable.test(host)) return templateProblems([host], hostNames(service), path)
  const labels = (host.startsWith('*.') ? host.slice(2) : host).split('.')
  const last = labels.at(-1)!
  const isName = labels.length > 1 && labels.every((each) => label.test(each)) && /[a-z]/.test(last) && !last.startsWith('{')
  if (!isName)
    return [
      {
        path,
        text: 'a host is a name such as keys.acme.test, *.acme.test or {var.host}: lower case, without scheme, port or path, and no address',
      },
    ]
  return templateProblems([host], hostNames(service), path)
}

function keyProblems(key: Key, kind: string, service: Service, path: Path): readonly Problem[] {
  const names = namesOf(key, service)
  const own = `${service.id}/${kind}`
  return [
    ...faultsOf(key as Looks, key.beside).map((text): Problem => ({ path: placeOfLooks(key, path), text: `${own}: ${text}` })),
    ...(key.carriers ?? []).flatMap((carrier, index) => carrierProblems(carrier, key, service, [...path, 'carriers', index])),
    ...adminProblems(key, service, path),
    ...callsOf(key).flatMap(({ call, at }) => requestProblems(call, key, service, names, [...path, ...at])),
    ...mintsOf(key).flatMap(({ mint, at }) => givesProblems(mint, key, [...path, ...at])),
    ...partProblems(key, service, path),
    ...(key.manual === undefined ? [] : templateProblems([key.manual.page], names, [...path, 'manual'])),
  ]
}

const placeOfLooks = (key: Key, path: Path): Path => [
  ...path,
  key.parts !== undefined ? 'parts' : key.shapes !== undefined ? 'shapes' : 'shape',
]

function namesOf(key: Key, service: Service): Names {
  const lookups = Object.entries(service.lookups ?? {}).map(([name, { gives }]) => [name, Object.keys(gives)] as const)
  const made = mintsOf(key).length === 0 ? {} : { new: key.pair === undefined ? partsOf(key) : ['public'] }
  return {
    ...Object.fromEntries(lookups),
    key: [...partsOf(key), ...(key.pair === undefined ? [] : ['public'])],
    var: Object.keys(service.vars ?? {}),
    verify: Object.keys(key.verify?.reads ?? {}),
    list: [...(key.list?.reads?.id === undefined ? [] : ['id']), ...Object.keys(key.list?.gives ?? {})],
    incident: ['label'],
    ...made,
  }
}

/** The calls of a kind of key, each with its place in the file. */
function callsOf(key: Key): readonly { readonly call: Request & Partial<Call<string>>; readonly at: Path }[] {
  const ways = <T extends Request>(act: string, given: T | readonly T[] | undefined) =>
    waysOf(given).map((call, index) => ({ call, at: Array.isArray(given) ? [act, index] : [act] }))
  const disables = ways('disable', key.disable)
  return [
    ...ways('verify', key.verify),
    ...ways('privilege', key.privilege),
    ...ways('list', key.list),
    ...disables,
    ...disables.map(({ call, at }) => ({ call: (call as Act & { readonly undo: Act }).undo, at: [...at, 'undo'] })),
    ...ways('revoke', key.revoke),
    ...ways('create', key.create),
    ...ways('rotate', key.rotate),
  ]
}

function mintsOf(key: Key): readonly { readonly mint: Mint; readonly at: Path }[] {
  return callsOf(key).flatMap(({ call, at }) => (at[0] === 'create' || at[0] === 'rotate' ? [{ mint: call as Mint, at }] : []))
}

/** A key that is made has to come whole: one that is half known can neither be stored nor taken back. */
function givesProblems(mint: Mint, key: Key, path: Path): readonly Problem[] {
  if (key.pair !== undefined) return []
  const needed =
    key.parts === undefined
      ? ['key']
      : Object.entries(key.parts).flatMap(([part, { public: isPublic }]) => (isPublic === true ? [] : [part]))
  const missing = needed.filter((part) => !Object.hasOwn(mint.gives, part))
  return missing.length === 0
    ? []
    : [
        {
          path: [...path, 'gives'],
          text: `\`gives\` must say where the new key stands in the answer; missing: ${missing.join(', ')}`,
        },
      ]
}

function requestProblems(call: Request, key: Key | null, service: Service, names: Names, path: Path): readonly Problem[] {
  // Of an administrator's carrier the parts are those of that kind.
  const carried = call.as === 'admin' ? adminOf(key, service) : key
  return [
    ...addressProblems(call.request, service, names, [...path, 'request']),
    ...templateProblems(textsOf(call), names, path),
    ...(call.carrier === undefined || carried === null
      ? []
      : carrierProblems(call.carrier, carried, service, [...path, 'carrier'])),
    ...credentialProblems(call, key, path),
  ]
}

/** A call that goes out without the key it is about would be refused, and a live key would look dead. */
function credentialProblems(call: Request, key: Key | null, path: Path): readonly Problem[] {
  const as = call.as ?? 'key'
  if (as === 'admin' && key !== null && key.admin === undefined)
    return [{ path: [...path, 'as'], text: '`as: admin` needs `admin`, the credential that is meant' }]
  if (as === 'key' && key !== null && call.carrier === undefined && key.carriers === undefined)
    return [
      {
        path,
        text: 'nothing says how the key travels: `carriers` is missing (or `as: none`, for a call that holds it in its body)',
      },
    ]
  return []
}

/** The kind that an administrator's credential is; null where none is named, which is told elsewhere. */
function adminOf(key: Key | null, service: Service): Key | null {
  const kind = Object.keys(service.keys).find((each) => key?.admin?.is === `${service.id}/${each}`)
  return kind === undefined ? null : service.keys[kind]!
}

/** The issuer takes an admin credential of the same service only. */
function adminProblems(key: Key, service: Service, path: Path): readonly Problem[] {
  if (key.admin === undefined) return []
  const kinds = Object.keys(service.keys).map((kind) => `${service.id}/${kind}`)
  // Another service's credential is sent as each call says; where one does not, nothing says how.
  const calls = callsOf(key).filter(({ call }) => call.as === 'admin')
  const isForeign = !key.admin.is.startsWith(`${service.id}/`) && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(key.admin.is)
  return kinds.includes(key.admin.is) || (isForeign && calls.length > 0 && calls.every(({ call }) => call.carrier !== undefined))
    ? []
    : [
        {
          path: [...path, 'admin', 'is'],
          text: `the admin credential must be a kind of key of the same service; known: ${kinds.join(', ')}`,
        },
      ]
}

const reserved = ['key', 'new', 'var', 'verify', 'list', 'incident']

/** Lookups may lean on each other and on any kind's verify, but not in a circle. */
function lookupProblems(service: Service, path: Path): readonly Problem[] {
  const lookups = Object.entries(service.lookups ?? {})
  const keys = Object.values(service.keys)
  const fields = (source: string) => [...new Set(keys.flatMap((key) => namesOf(key, service)[source] ?? []))]
  const names: Names = {
    ...Object.fromEntries(lookups.map(([name, { gives }]) => [name, Object.keys(gives)])),
    key: fields('key'),
    var: Object.keys(service.vars ?? {}),
    verify: fields('verify'),
    list: fields('list'),
    incident: ['label'],
  }
  return lookups.flatMap(([name, lookup]) => {
    const at = [...path, 'lookups', name]
    if (reserved.includes(name))
      return [{ path: at, onKey: true as const, text: `a lookup can’t be called ${name}; templates mean something else by it` }]
    const circle = leansOn(name, service, new Set())
      ? [{ path: at, onKey: true as const, text: 'this lookup leans on itself' }]
      : []
    return [...circle, ...requestProblems(lookup, null, service, names, at)]
  })
}

function leansOn(name: string, service: Service, seen: Set<string>, from: string = name): boolean {
  const request = service.lookups?.[from]
  if (request === undefined) return false
  const texts = [request.request, ...textsOf(request)]
  const sources = texts.flatMap(sourcesIn)
  return sources.some((source) => {
    if (source === name) return true
    if (seen.has(source)) return false
    seen.add(source)
    return leansOn(name, service, seen, source)
  })
}
