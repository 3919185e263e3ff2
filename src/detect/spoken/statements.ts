import { startOfLine } from '../edges.ts'
import { isClientsWork, isPlainKey } from './key-names.ts'
import { isHead, type Mention } from './mentions.ts'
import type { NameBefore } from './place.ts'

/**
 * Lines between where a service is spoken of and a value: the host of a call says more than a name, and so does the head of what the value stands in.
 */
const mostLines = { name: 4, host: 14, head: 14 } as const

/** Whether a service is spoken of so little before a value that it may be the service's. */
export function isNear(text: Buffer, mention: Mention, at: number): boolean {
  const lines = text.toString('latin1', mention.end, at).split('\n').length - 1
  const isAddress = isHost(text, mention)
  if (lines <= (isAddress ? mostLines.host : mostLines.name)) return true
  return !isAddress && lines <= mostLines.head && isInside(text, mention, at)
}

/** A host of the service, or one that is named after it: people run servers of their own. */
const isHost = (text: Buffer, { of, start }: Mention): boolean =>
  of.host || /:\/\/[\w.-]{0,60}$/.test(text.toString('latin1', Math.max(0, start - 64), start))

/** Whether the service's name is the head of a section, or stands on the line that opens a block, and the value is further in, with all lines between. */
function isInside(text: Buffer, { start, end }: Mention, at: number): boolean {
  const [rest, ...lines] = text.toString('latin1', end, at).split('\n')
  if (!isHead(text, start, end) && !/[{[(:][ \t\r]*$/.test(rest!)) return false
  const outer = indentOf(startOfLine(text, start, 120))
  return lines.every((line) => line.trim() === '' || indentOf(line) > outer)
}
const indentOf = (line: string): number => /^[ \t]*/.exec(line)![0].length

/**
 * The service is spoken of behind the value: in what a command or a call goes on with, where the value's name is handed to it, or as the host of a call that
 * a key without a name of its own is for.
 */
export function isBehind(text: Buffer, end: number, mention: Mention, name: NameBefore | null): boolean {
  const between = text.toString('latin1', end, mention.start)
  const lines = between.split('\n')
  if (isHost(text, mention))
    return (
      lines.length <= 4 &&
      ((name !== null && isPlainKey(name.words)) ||
        (lines.length <= 3 && lines.slice(0, -1).every((line) => /[\\,`({[]\s*$/.test(line))))
    )
  if (lines.length === 1) return between.length <= 60
  return (
    lines.length === 2 &&
    name !== null &&
    text
      .toString('latin1', mention.end, mention.end + 80)
      .split('\n')[0]!
      .includes(name.text)
  )
}

/** What a service's client is made of: `import { createClient } from '@acme/sdk'` and `createClient("...")` below it, `AcmeClient it("...")`. */
export function isGivenToClient(text: Buffer, mention: Mention, name: NameBefore | null, at: number): boolean {
  if (name === null || mention.of.host || name.start < mention.end) return false
  if (!/^[({]\s{0,20}["'`]$/.test(text.toString('latin1', name.end, at))) return false
  const between = text.toString('latin1', mention.end, name.start)
  if (/^\w{0,24}[*&]?[ \t]{1,4}$/.test(between)) return true
  return isClientsWork(name.words) && isImported(text, mention)
}

/** Whether the line of a mention takes the service's library in. */
function isImported(text: Buffer, { start }: Mention): boolean {
  return /^\s*(?:"?import\b|"?from\b|use\b|using\b|#include\b|@import\b|library\(|require|.{0,80}\brequire\()/.test(
    startOfLine(text, start, 120),
  )
}

/** A later argument of what is called by the service's name: `Acme(context, "...")`, `Acme.start(this, "...")`. */
export const isArgument = (text: Buffer, { of, end }: Mention, at: number): boolean =>
  !of.host && at - end < 160 && laterArgument.test(text.toString('latin1', end, at))
const laterArgument =
  /^(?:\w{0,16}(?:\.\w{1,24}){0,3}|(?:::\w{1,24}){1,3})\(\s{0,12}(?:(?:[\w.$&:@]{1,40}(?:\(\))?|"[^"\n]{0,40}"|'[^'\n]{0,40}'),\s{0,20}){1,3}["'\x60]$/

/** A line of the service's name or an address of it alone, perhaps with a rule below it, and then a line of the value alone. */
export function isAloneBelow(text: Buffer, { start, end }: Mention, at: number, stop: number): boolean {
  if (at - end > 120 || !/^[ \t]{0,4}(?:[\r\n]|$)/.test(text.toString('latin1', stop, Math.min(text.length, stop + 6))))
    return false
  if (!/^(?:[ \t]{0,8}(?:[#=*-]{1,4} ?)?|[ \t]{0,8}https?:\/\/(?:[\w-]{1,24}\.){0,3})$/.test(startOfLine(text, start, 80)))
    return false
  if (
    !/^(?:[.\w-]{0,20}(?:\/[\w./-]{0,40})?)?[ \t:*]{0,6}\r?\n(?:[-=~ \t]{0,60}\r?\n){0,2}[ \t]{0,8}$/.test(
      text.toString('latin1', end, at),
    )
  )
    return false
  // what is as long as a digest may be one
  return !/^(?:[\da-f]{40}|[\da-f]{64})$/.test(text.toString('latin1', at, stop))
}

/** The line above says that the service's key follows, and nothing else stands on the value's, but who says it: `the Acme token?` and `ben: ...`. */
export function isSaidAbove(text: Buffer, mention: Mention, start: number, end: number): boolean {
  if (!/^["'`]{0,3}[ \t.]{0,4}(?:\\n|[\r\n]|$)/.test(text.toString('latin1', end, Math.min(text.length, end + 12)))) return false
  const lines = text.toString('latin1', mention.end, start).split('\n')
  if (lines.length < 2 || !/^[\s>*"'`-]*(?:\[[^\]\n]{1,24}\] ?)?(?:[\w.@ -]{1,24}:[ \t]{1,4})?["'`]{0,3}$/.test(lines.at(-1)!))
    return false
  if (!lines.slice(1, -1).every((line) => /^[\s>]*(?:`{3}\w*\s*)?$/.test(line))) return false
  return /(?:^|[^a-z])(?:api[ -]?keys?|keys?|tokens?|secrets?|passwords?|credentials?|pat)(?![a-z])[^\n]{0,40}$/i.test(lines[0]!)
}
