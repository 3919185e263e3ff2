import { type Json, nameInTemplate, type Request, type Service } from '../model/service.ts'
import type { Problem } from './problem.ts'

/** What templates may name, and where a request may go. */

export type Path = Problem['path']

/** The names that templates may use: source to its fields. `key` alone stands for the whole key. */
export interface Names {
  readonly [source: string]: readonly string[]
}
export const whole = ''

/** What the names in a text lean on. */
export const sourcesIn = (text: string): readonly string[] => [...text.matchAll(nameInTemplate)].map(([, source]) => source!)

/** A problem for each name that nothing gives. */
export function templateProblems(texts: readonly string[], names: Names, path: Path): readonly Problem[] {
  const used = texts.flatMap((text) => [...text.matchAll(nameInTemplate)])
  return used.flatMap(([written, source, field = whole]): Problem[] => {
    const fields = Object.hasOwn(names, source!) ? names[source!]! : undefined
    if (fields?.includes(field)) return []
    const known = Object.entries(names).flatMap(([of, its]) =>
      its.map((each) => (each === whole ? `{${of}}` : `{${of}.${each}}`)),
    )
    return [{ path, text: `nothing gives ${written} here; known: ${known.length === 0 ? 'none' : known.join(', ')}` }]
  })
}

/** The names that a host may be made of. */
export const hostNames = (service: Service): Names => ({ var: Object.keys(service.vars ?? {}) })

/** Text against text, templates and all: what stands behind `*.` is always literal here or the same setting. */
export const covers = (host: string, authority: string): boolean =>
  host === authority || (host.startsWith('*.') && authority.endsWith(host.slice(1)) && authority.length > host.length - 1)

/** The texts of a call that may hold templates, besides its address. */
export const textsOf = ({ headers, form, json }: Pick<Request, 'headers' | 'form' | 'json'>): readonly string[] => [
  ...Object.values(headers ?? {}),
  ...Object.values(form ?? {}),
  ...textsIn(json),
]

function textsIn(json: Json | undefined): readonly string[] {
  if (typeof json === 'string') return [json]
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap((each) => textsIn(each as Json)) : []
}

/** Authority and the rest of an address. */
function partsOfAddress(request: string): readonly [authority: string, rest: string] {
  const [, authority = '', rest = ''] = /^\S+ https:\/\/([^/?#]+)((?:[/?#].*)?)$/.exec(request) ?? []
  return [authority, rest]
}

/** The problems of an address: a host that is not the service's, a name in it that nothing gives. */
export function addressProblems(request: string, service: Service, names: Names, path: Path): readonly Problem[] {
  const [authority, rest] = partsOfAddress(request)
  const known = service.hosts.some((host) => covers(host, authority))
  const strange: Problem[] = known ? [] : [{ path, text: `this call goes to a host that is not in \`hosts\` of ${service.id}` }]
  return [...strange, ...templateProblems([authority], hostNames(service), path), ...templateProblems([rest], names, path)]
}
