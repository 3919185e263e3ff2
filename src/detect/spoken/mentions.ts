import type { ServiceLead } from '../search.ts'
import { nameAKey, wordsIn } from './key-names.ts'

/** Where a text speaks of a service whose keys have no mark of their own. */
export interface Mention {
  readonly of: ServiceLead
  readonly start: number
  readonly end: number
}

/** Bytes between a service's name and a value behind it, and between the start of a value and a name, or a host, behind that. */
export const farthest = { before: 300, behind: 250, host: 600 } as const
/** Where values begin that a mention may be behind of. */
const startOf = ({ of, start }: Mention): number => start - (of.host ? farthest.host : farthest.behind)

/** Stretches of text near mentions, which come in the order of their ends: disjoint, in order. */
export function* stretchesNear(mentions: readonly Mention[]): Iterable<readonly [start: number, end: number]> {
  let to = 0
  for (let i = 0; i < mentions.length; ) {
    const last = to
    let from = startOf(mentions[i]!)
    to = mentions[i]!.end + farthest.before
    for (i++; i < mentions.length && startOf(mentions[i]!) <= to; i++) {
      from = Math.min(from, startOf(mentions[i]!))
      to = mentions[i]!.end + farthest.before
    }
    yield [Math.max(last, from), to]
  }
}

/** For each service that is spoken of near by, where that is: last before a place, first behind it. */
export interface Near {
  before: Mention | undefined
  behind: Mention | undefined
}

/** By what is looked for near them. */
export type Nearest = ReadonlyMap<ServiceLead['keys'], Near>

/** Asks for mentions near places that come in order. */
export function makeNearest(mentions: readonly Mention[]): (at: number) => Nearest {
  let first = 0
  return (at) => {
    const near = new Map<ServiceLead['keys'], Near>()
    while (first < mentions.length && mentions[first]!.end < at - farthest.before) first++
    for (let i = first; i < mentions.length && mentions[i]!.start <= at + farthest.host; i++) {
      const mention = mentions[i]!
      let known = near.get(mention.of.keys)
      if (known === undefined) near.set(mention.of.keys, (known = { before: undefined, behind: undefined }))
      if (mention.end <= at) known.before = mention
      else if (mention.start > at && isFirst(mention, known.behind)) known.behind = mention
    }
    return near
  }
}
/** A host says more than the name that is a part of it. */
const isFirst = (mention: Mention, known: Mention | undefined): boolean =>
  known === undefined || (mention.of.host && mention.start <= known.start)

/** Whether a service's name is the head of a section: `[acme]`, `"acme": {`, `acme:` and below it, `acme => [`, `provider "acme" {`. */
export const isHead = (text: Buffer, start: number, end: number): boolean =>
  /^["']? {0,4}(?:\{|(?::|=>?) {0,4}[[{]|:[ \t\r]{0,4}\n)/.test(behind(text, end)) ||
  (text[end] === 0x5d && /[[.] ?["']?$/.test(ahead(text, start)))

/** The service's name, which is an ordinary word, stands where it is meant as a name: of a key, of a client, over a section or before "key". */
export function speaksOf(text: Buffer, start: number, end: number): boolean {
  const before = ahead(text, start)
  const after = behind(text, end)
  const inName = [...wordsIn(/(?<![\w$.-])[\w$.-]*$/.exec(before)![0]), ...wordsIn(/^[\w$.:-]*/.exec(after)![0])]
  return (
    nameAKey(inName) ||
    inName.some((word) => isClient(word) || /^cred/.test(word)) ||
    isConstructed(before, after) ||
    isHead(text, start, end) ||
    isHeading(before, after) ||
    /^["'`*]{0,2} (?:api |access |secret |auth )?(?:api|key|token|secret|password|credential|pat)s?\b/i.test(after)
  )
}

/** Words that stand beside a service's name where its client is made or told its key. */
export const isClient = (word: string): boolean => /^(?:client|api|sdk|init|configure)$/.test(word)

const isConstructed = (before: string, after: string): boolean => /\bnew $/.test(before) && /^\w{0,16}\(/.test(after)

/** A comment or a title of nothing else. */
const isHeading = (before: string, after: string): boolean =>
  /(?:^|\n)[ \t]{0,20}(?:#{1,6}|\/\/|--|;|\*|<!--|=+)[ \t]{0,4}$/.test(before) &&
  /^(?: (?:api|keys?|tokens?|secrets?|credentials|settings|config(?:uration)?)){0,2}[ \t:=#*>-]{0,20}(?:[\r\n]|$)/i.test(after)

const ahead = (text: Buffer, start: number): string => text.toString('latin1', Math.max(0, start - 32), start)
const behind = (text: Buffer, end: number): string => text.toString('latin1', end, Math.min(text.length, end + 40))
