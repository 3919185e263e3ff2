import { nearest } from '../model/fault.ts'
import type { Service } from '../model/service.ts'
import { readStoreSpec } from '../model/store-forms.ts'
import type { ConfigurationFile, InventoryRow } from './file-schema.ts'
import type { Problem } from './problem.ts'

/** What the schema can't see: whether services, kinds, parts and variables that the file names are there. */
export function inventoryProblems(file: ConfigurationFile, services: readonly Service[]): readonly Problem[] {
  const known = new Map(services.map((service) => [service.id, service]))
  return [
    ...(file.policy?.rules ?? []).flatMap((rule, index) => {
      const path = ['policy', 'rules', index]
      // A glob may fit what a later version knows; a plain name that nothing has is a slip.
      const [service, kind] = [plainName(rule.service), plainName(rule.kind)]
      const kinds = rule.service === undefined || service === undefined ? services.flatMap(kindsOf) : kindsOf(known.get(service))
      return [
        ...(service === undefined ? [] : unknown(service, known.keys(), 'service', [...path, 'service'])),
        ...(kind === undefined || kinds.length === 0 ? [] : unknown(kind, kinds, 'kind of key', [...path, 'kind'])),
      ]
    }),
    ...Object.keys(file.policy?.ages ?? {}).flatMap((id) => unknown(id, known.keys(), 'service', ['policy', 'ages', id], true)),
    ...Object.keys(file.limits ?? {}).flatMap((id) => unknown(id, known.keys(), 'service', ['limits', id], true)),
    ...(file.canaries ?? []).flatMap(({ service }, index) =>
      service === undefined ? [] : unknown(service, known.keys(), 'service', ['canaries', index, 'service']),
    ),
    ...Object.keys(file.owners ?? {}).flatMap((id) => unknown(id, known.keys(), 'service', ['owners', id], true)),
    ...sameSecretTwice(Object.keys(file.keys ?? {})),
    ...overwritingProblems(file.keys ?? {}, known),
    ...Object.entries(file.keys ?? {}).flatMap(([secret, row]) => {
      const path = ['keys', secret]
      const service = known.get(row.service)
      return [
        ...(service === undefined
          ? unknown(row.service, known.keys(), 'service', [...path, 'service'])
          : [...kindProblems(row, service, path), ...varProblems(row, service, path)]),
        ...storeProblems(row.stores ?? [], file.stores ?? {}, [...path, 'stores']),
      ]
    }),
  ]
}

/** Undefined for a glob. */
const plainName = (name: string | undefined) => (name === undefined || /[*?[\]{}()!+@\\]/.test(name) ? undefined : name)

const kindsOf = (service: Service | undefined) => Object.keys(service?.keys ?? {})

/** A secret's name does not heed case: https://docs.github.com/actions/reference/security/secrets. */
function sameSecretTwice(names: readonly string[]): readonly Problem[] {
  const upper = names.map((name) => name.toUpperCase())
  return names.flatMap((name, index): Problem[] =>
    upper.indexOf(name.toUpperCase()) < index
      ? [
          {
            path: ['keys', name],
            onKey: true,
            text: 'this secret is in the inventory already; GitHub does not tell capitals from small letters',
          },
        ]
      : [],
  )
}

/**
 * No place under one name is written for two keys: what one rotation stores, another would have overwritten. Parts that are public (the
 * account that two keys are of) may be shared. A routine rotation keeps the old value under a name with `_OLD`, and removes it afterwards.
 */
function overwritingProblems(
  rows: Readonly<Record<string, InventoryRow>>,
  known: ReadonlyMap<string, Service>,
): readonly Problem[] {
  const places = Object.entries(rows).flatMap(([secret, row]) => {
    const service = known.get(row.service)
    const kind = row.kind ?? kindsOf(service)[0] ?? ''
    const parts = service !== undefined && Object.hasOwn(service.keys, kind) ? service.keys[kind]!.parts : undefined
    return Object.entries(row.parts ?? { [whole]: secret }).map(([part, name]) => ({
      ...{ secret, name: name.toUpperCase(), stores: row.stores ?? [], isPublic: parts?.[part]?.public === true },
      path: part === whole ? ['keys', secret] : ['keys', secret, 'parts', part],
    }))
  })
  return places.flatMap((place, index) => {
    const isTaken = places.slice(0, index).some((other) => {
      const isOneKey = other.secret === place.secret
      const isShared = isOneKey || place.stores.some((store) => other.stores.includes(store))
      return other.name === place.name && isShared && (isOneKey || !(place.isPublic && other.isPublic))
    })
    const keeper = places.find(
      ({ name, stores }) =>
        place.name === `${name}_OLD` && stores.some((store) => place.stores.length === 0 || place.stores.includes(store)),
    )
    return [
      ...(isTaken
        ? [{ path: place.path, onKey: true as const, text: 'this secret holds another key, or another part of it, already' }]
        : []),
      ...(keeper === undefined
        ? []
        : [
            {
              path: place.path,
              onKey: true as const,
              text: `a rotation keeps the old value of ${keeper.secret} under this name, and removes it afterwards: it needs another one`,
            },
          ]),
    ]
  })
}

/** Stands for the key where it has no parts. */
const whole = ''

function kindProblems(row: InventoryRow, service: Service, path: readonly string[]): readonly Problem[] {
  const kinds = kindsOf(service)
  if (row.kind === undefined && kinds.length > 1)
    return [
      { path: [...path, 'service'], text: `\`kind\` is missing: ${service.id} has several kinds of key (${kinds.join(', ')})` },
    ]
  const kind = row.kind ?? kinds[0]!
  const key = service.keys[kind]
  if (key === undefined || !kinds.includes(kind)) return unknown(kind, kinds, `kind of ${service.id} key`, [...path, 'kind'])
  const parts = Object.keys(key.parts ?? {})
  const given = Object.keys(row.parts ?? {})
  if (parts.length === 0)
    return given.length === 0
      ? []
      : [{ path: [...path, 'parts'], onKey: true, text: `${service.id}/${kind} is a key of one part; leave out \`parts\`` }]
  const missing = parts.filter((part) => !given.includes(part))
  if (missing.length > 0)
    return [
      {
        path: [...path, 'parts'],
        text: `\`parts\` must say which secret holds each part of ${service.id}/${kind}; missing: ${missing.join(', ')}`,
      },
    ]
  return given.flatMap((part) => unknown(part, parts, 'part', [...path, 'parts', part], true))
}

function varProblems(row: InventoryRow, service: Service, path: readonly string[]): readonly Problem[] {
  return Object.keys(row.vars ?? {}).flatMap((name) =>
    unknown(name, Object.keys(service.vars ?? {}), `setting of ${service.id}`, [...path, 'vars', name], true),
  )
}

/** Places that are no places, that the file does not describe, or that are named twice. */
function storeProblems(
  specs: readonly string[],
  described: NonNullable<ConfigurationFile['stores']>,
  path: Problem['path'],
): readonly Problem[] {
  return specs.flatMap((spec, index): readonly Problem[] => {
    const at = [...path, index]
    const read = readStoreSpec(spec)
    if (read.problem !== undefined) return [{ path: at, text: `this ${read.problem}` }]
    if (specs.indexOf(spec) < index) return [{ path: at, text: 'this place is named twice' }]
    const { word } = read.form
    if (word !== 'command' && word !== 'webhook') return []
    const fitting = Object.keys(described).filter((name) => (word === 'command' ? 'write' : 'url') in described[name]!)
    return unknown(read.what, fitting, `${word} of \`stores\``, at)
  })
}

/** So many known words are named where none is near. */
const few = 10

/** A problem unless the word is known. The word itself is not repeated. */
export function unknown(
  word: string,
  words: Iterable<string>,
  what: string,
  path: Problem['path'],
  onKey = false,
): readonly Problem[] {
  const all = [...words]
  if (all.includes(word)) return []
  const near = nearest(word, all)
  const hint =
    near !== undefined
      ? `; did you mean \`${near}\`?`
      : all.length === 0
        ? '; there is none'
        : `; known: ${all.slice(0, few).join(', ')}${all.length > few ? ` and ${all.length - few} more` : ''}`
  return [{ path, ...(onKey ? { onKey: true as const } : {}), text: `this ${what} is not known${hint}` }]
}
