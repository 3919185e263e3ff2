import type { Carrier, Key, Service } from '../model/service.ts'

/**
 * A service as detection sees it: what its keys look like and what stands near them, without acts, manuals and settings. A search
 * made from it finds the same.
 */
export function looksOf({ id, name, hosts, selfHosted, vars, keys }: Service): Service {
  const looks = Object.entries(keys).map(([kind, key]) => [kind, looksOfKey(key)] as const)
  const settings = { ...(selfHosted === undefined ? {} : { selfHosted }), ...(vars === undefined ? {} : { vars }) }
  return { id, name, docs: '', hosts, ...settings, keys: Object.fromEntries(looks) }
}

const seen = ['shape', 'shapes', 'check', 'parts', 'within', 'weak', 'beside', 'alone'] as const

/** Ways to travel that say something of what stands around a key; what is signed or exchanged first is not seen. */
const isSeen = (carrier: Carrier): boolean => 'header' in carrier || 'query' in carrier || 'basic' in carrier

function looksOfKey(key: Key): Key {
  const carriers = key.carriers?.filter(isSeen)
  const fields = seen.flatMap((field) => (key[field] === undefined ? [] : [[field, key[field]] as const]))
  return {
    ...(Object.fromEntries<unknown>(fields) as unknown as Key),
    ...(carriers === undefined ? {} : { carriers }),
    name: '',
    // that there is a page counts, not which
    ...(key.source === undefined ? {} : { source: '' }),
  }
}
