import { isHex, isLikeAKey, isUuid, looksSecret } from '../formats/values.ts'
import type { SpokenKey } from '../search.ts'
import { areNeutral, fit, isCalled, nameAKey, withoutFramework, wordsIn } from './key-names.ts'
import { isClient, type Mention, type Near } from './mentions.ts'
import { pairAt } from './pair.ts'
import { type NameBefore, nameBehind, type Place } from './place.ts'
import { isAloneBelow, isArgument, isBehind, isGivenToClient, isNear, isSaidAbove } from './statements.ts'

/**
 * How much it says that a value stands where it does, on the scale of `strengths`; nearer ones say a little more, so that of two services the
 * nearer has it.
 */
const says = { own: 3.5, doubtful: 2.7, near: 2.3, direct: 2.1, alone: 2.05, behind: 2, nothing: 0 } as const
const nearness = (distance: number): number => 0.2 * (1 - Math.min(distance, 400) / 400)

/**
 * What a value's surroundings say for a kind of key of a service that is spoken of near by: a strength, or 0 for nothing.
 */
export function evidenceFor(text: Buffer, start: number, end: number, place: Place, near: Near, key: SpokenKey): number {
  const { before, behind } = near
  // no random text of more characters is hexadecimal by chance
  if (key.wide && isHex(text.toString('latin1', start, end)) && end - start >= 20) return says.nothing
  const name = nameOf(text, end, place, before, key)
  const inside = [before, behind].find((mention) => mention !== undefined && name !== null && isIn(mention, name))
  if (inside !== undefined) return inName(text, start, end, { ...place, name: name! }, inside, key)
  const isOwn = before !== undefined && name !== null && !before.of.host && before.start <= name.start && before.end >= name.end
  const isRandom = key.tight || isLikeAKey(text.toString('latin1', start, end))
  if (!isRandom) return says.nothing
  // `data-key` is what a page finds its own elements by
  const named = name !== null && name.words.join() !== 'data,key' && isKeys(name, key)
  const pair = pairAt(text, start, end, key.route, key.others)
  if (before !== undefined && isNear(text, before, start)) {
    const distance = start - before.end
    if (named || (name === null && place.spoken)) {
      // `key` alone is what many things are found by
      if (before.of.ordinary && name !== null && name.words.join() === 'key' && !isDirect(text, before, name.start))
        return says.nothing
      const doubt = name !== null && fit(name.words, key.called) === 'doubtful' ? 0.2 : 0
      return says.near + nearness(distance) - doubt
    }
    if (pair !== null && (!before.of.ordinary || isDirect(text, before, pair)))
      return ofDigests(text, place, before) ? says.nothing : says.direct + nearness(distance)
    if (before.of.ordinary) return says.nothing
    if (isOwn || (name === null && isDirect(text, before, start)) || isGivenToClient(text, before, name, start))
      return ofDigests(text, place, before) ? says.nothing : says.direct + nearness(distance)
    if (isSaidAbove(text, before, start, end)) return says.direct
    // of a pair, the id has to stand beside it
    if (key.others.length === 0 && isArgument(text, before, start)) return says.direct + nearness(distance)
    if (isAloneBelow(text, before, start, end)) return says.alone + nearness(distance) / 10
    if (key.tight) return says.alone + nearness(distance) / 10
  }
  if (
    behind !== undefined &&
    !behind.of.ordinary &&
    isBehind(text, end, behind, name) &&
    (named || place.spoken || key.tight || pair !== null)
  )
    return says.behind + nearness(behind.start - end) / 10
  return says.nothing
}

const isKeys = (name: NameBefore, key: SpokenKey): boolean => nameAKey(name.words) || isCalled(name, key.called)

/** The name before a value; where that is none of a key's, the one behind it. */
function nameOf(text: Buffer, end: number, { name }: Place, before: Mention | undefined, key: SpokenKey): NameBefore | null {
  if (name !== null && (isKeys(name, key) || (before !== undefined && isIn(before, name)))) return name
  return nameBehind(text, end) ?? name
}

const isIn = (mention: Mention, name: NameBefore): boolean =>
  !mention.of.host && mention.start >= name.start && mention.end <= name.end

/** The service's name is part of the value's: what else is part of it decides. */
function inName(text: Buffer, start: number, end: number, place: Place, mention: Mention, key: SpokenKey): number {
  const name = place.name!
  const rest = [
    ...withoutFramework(wordsIn(text.toString('latin1', name.start, mention.start))),
    ...wordsIn(text.toString('latin1', mention.end, name.end)),
  ]
  const value = text.toString('latin1', start, end)
  const how = fit(rest, key.called)
  if (how === 'named' && rest.length > 0) return says.own + 0.2
  if (nameAKey(rest))
    return key.tight || looksSecret(value) || isUuid(value) ? (how === 'doubtful' ? says.doubtful : says.own) : says.nothing
  if (!areNeutral(rest) || ofDigests(text, place, mention)) return says.nothing
  if (mention.of.ordinary && !rest.some(isClient) && !isMade(text, name.start)) return says.nothing
  return key.tight || isLikeAKey(value) ? says.direct + nearness(Math.abs(start - mention.end)) : says.nothing
}

/** A line that speaks of digests and revisions: what stands beside a service's name in it is one. */
const ofDigests = (text: Buffer, { line }: Place, mention: Mention): boolean =>
  /hash|sha-?\d|md5|digest|checksum|integrity|etag|fingerprint|commit|revision|(?:site|domain)-verification/i.test(
    line.replaceAll(text.toString('latin1', mention.start, mention.end), ''),
  )
const isMade = (text: Buffer, at: number): boolean => text.toString('latin1', Math.max(0, at - 4), at) === 'new '
/** Nothing but a mark or a blank stands between a service's name and the value. */
const isDirect = (text: Buffer, mention: Mention, at: number): boolean =>
  at - mention.end < 12 &&
  /^["'`*)\]]{0,2}[ \t]{0,3}(?:[:=|,-]|->|=>)?[ \t]{0,3}["'`*(]{0,3}$/.test(text.toString('latin1', mention.end, at))
