import type { Abilities, Can, Facts } from '../incident/facts.ts'
import type { Issuer, Target } from '../model/issuer.ts'
import { type Act, type Key, waysOf } from '../model/service.ts'

/** What can be done with a key in this run, read off its description and what the issuer says is missing. */
export function abilitiesOf(
  target: Target,
  issuer: Issuer,
): Pick<Facts, 'can' | 'needsRecord' | 'standsAlone' | 'oldAfterRotate'> {
  const key = keyOf(target)
  const can = (act: 'list' | 'disable' | 'revoke' | 'create' | 'rotate', of: Target = target): Can => {
    const calls = issuer.planned(of, act)
    if (calls.length === 0) return 'no'
    if (calls.some(({ missing }) => missing === null)) return 'yes'
    return { lacks: `${of.service.name} can't ${act} this key: ${calls[0]!.missing}.` }
  }
  const sendable = (act: 'disable' | 'revoke'): readonly Act[] => {
    const calls = issuer.planned(target, act)
    return waysOf<Act>(key[act]).filter((_, way) => calls[way]?.missing === null)
  }
  const records = (act: 'disable' | 'revoke') => sendable(act).map(needsList)
  const byRecord = targetByRecord(target)
  const abilities: Abilities = {
    disable: can('disable'),
    revoke: can('revoke'),
    create: can('create'),
    rotate: can('rotate'),
    findLabel: key.list?.label === undefined ? 'no' : can('list'),
    endRecord: [can('revoke', byRecord), can('disable', byRecord)].reduce((best, each) =>
      best === 'yes' || each === 'no' ? best : each,
    ),
  }
  return {
    can: abilities,
    needsRecord: { disable: records('disable').includes(true), revoke: records('revoke').includes(true) },
    standsAlone: { disable: records('disable').includes(false), revoke: records('revoke').includes(false) },
    oldAfterRotate: waysOf(key.rotate)[0]?.old ?? 'dies',
  }
}

export function keyOf({ service, kind }: Pick<Target, 'service' | 'kind'>): Key {
  const key = Object.hasOwn(service.keys, kind) ? service.keys[kind] : undefined
  if (key === undefined) throw new Error(`${service.id} has no key of kind ${kind}`)
  return key
}

/** The parts that make a key. */
export const partNames = ({ parts }: Key): readonly string[] => (parts === undefined ? ['key'] : Object.keys(parts))

/**
 * A key's description with those ways alone that end another record of the same list: named by the record's id and by nothing of the
 * key that asks. `{key.id}` becomes the record's id where the list says that they are the same.
 */
export function targetByRecord(target: Target): Target {
  const { list, disable, revoke, ...key } = keyOf(target)
  const match = list?.match
  const idInKey = match !== undefined && 'id' in match ? match.is : null
  const byRecord = <W extends Act>(ways: readonly W[]): readonly W[] =>
    ways
      .map((way) => (idInKey === null ? way : replaced(way, idInKey, '{list.id}')))
      .filter((way) => needsList(way) && !/\{(?:key|verify|new)[.}]/.test(JSON.stringify(withoutAdmin(way))))
  return withKey(target, {
    ...key,
    ...(list && { list }),
    disable: byRecord(waysOf(disable)),
    revoke: byRecord(waysOf(revoke)),
  } as Key)
}

/**
 * A key's description with those ways alone that name it by its whole value, or speak for it. After a rotation in place the record may
 * be the new key's: whatever names the record would end that one.
 */
export function targetByValue(target: Target): Target {
  const { disable: _, revoke, ...key } = keyOf(target)
  const byValue = waysOf(revoke).filter(
    (way) => !/\{(?:list|verify|key)\./.test(JSON.stringify(way)) && (way.as !== 'admin' || says(way, '{key}')),
  )
  return withKey(target, { ...key, revoke: byValue } as Key)
}

/** In an administrator's carrier `{key}` is the administrator's. */
const withoutAdmin = ({ carrier, ...way }: Act): object =>
  way.as === 'admin' || carrier === undefined ? way : { ...way, carrier }

const says = (way: Act, name: string): boolean => JSON.stringify(withoutAdmin(way)).includes(name)

const withKey = (target: Target, key: Key): Target => ({
  ...target,
  service: { ...target.service, keys: { ...target.service.keys, [target.kind]: key } },
})

const needsList = (way: Act): boolean => JSON.stringify(way).includes('{list.')

const replaced = <T>(value: T, from: string, to: string): T =>
  JSON.parse(JSON.stringify(value).replaceAll(JSON.stringify(from).slice(1, -1), to)) as T
