import type { ActAnswer, EndingAct, Target } from '../model/issuer.ts'
import { type Act, type Key, waysOf } from '../model/service.ts'
import { type Doors, Operation } from './operation.ts'
import { type Tried, tryWays } from './ways.ts'

/** The ways that a description has for an act, in order. What disables carries what takes it back. */
function waysFor(key: Key, act: EndingAct): readonly Act[] {
  if (act === 'undo') return waysOf(key.disable).map((way) => way.undo)
  return act === 'disable' ? waysOf(key.disable) : waysOf(key.revoke)
}

/** Ends or stops one key, or takes a stop back. `found` is the record's id where `find` gave it. */
export async function act(target: Target, name: EndingAct, found: string | null, doors: Doors): Promise<ActAnswer> {
  const operation = new Operation(target, doors, { found })
  const ways = waysFor(operation.key, name)
  return answerOf(await tryWays(operation, ways, noWay(name)), ways)
}

const noWay = (name: EndingAct) => `the service has no call to ${name === 'undo' ? 'take a stop back' : name} such a key`

function answerOf({ meaning, answer, way, note }: Tried<'done' | 'gone' | 'denied'>, ways: readonly Act[]): ActAnswer {
  return { outcome: meaning ?? 'unknown', status: answer?.status ?? null, way, note, settles: ways[way]?.settles ?? 0 }
}

/** The first ways that take many keys at once and are the same call for each of them. */
function sharedWays(key: Key): readonly Act[] {
  const ways = waysFor(key, 'revoke')
  const end = ways.findIndex((way) => way.batch === undefined || way.as === 'key' || way.as === undefined)
  return end < 0 ? ways : ways.slice(0, end)
}

/**
 * Revokes several keys. Keys whose first ways take many at once and are the same calls in the same setting share them; those that
 * shared calls were denied for, and all others, go one by one.
 */
export async function revokeAll(targets: readonly Target[], doors: Doors): Promise<readonly ActAnswer[]> {
  const answers = new Map<Target, ActAnswer>()
  const groups = new Map<string, Target[]>()
  for (const target of targets) {
    const { key } = new Operation(target, doors)
    const ways = sharedWays(key)
    if (ways.length === 0 || !Object.hasOwn(target.parts, 'key')) continue
    const same = JSON.stringify([target.service.id, target.vars, key.admin ?? null, ways])
    groups.set(same, [...(groups.get(same) ?? []), target])
  }
  for (const group of groups.values()) {
    const [first] = group
    const operation = new Operation(first!, doors)
    const ways = sharedWays(operation.key)
    const size = Math.min(...ways.map(({ batch = 1 }) => batch))
    for (let at = 0; at < group.length; at += size) {
      const part = group.slice(at, at + size)
      const tried = await tryWays(operation, ways, '', { keys: part.map((target) => target.parts.key!.reveal()) })
      if (tried.meaning !== 'denied') for (const target of part) answers.set(target, answerOf(tried, ways))
    }
  }
  // In order and one after the other: a service that is asked to stop many keys is not to be flooded.
  const all: ActAnswer[] = []
  for (const target of targets) all.push(answers.get(target) ?? (await act(target, 'revoke', null, doors)))
  return all
}
