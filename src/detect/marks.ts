import type { Mark } from '../model/leak.ts'

/** On the line of a key, or on the line before it where it says so. What follows is the reason, perhaps with `@owner` and `until YYYY-MM-DD`. */
const here = /\brekey:ignore(?![\w-])[ \t:]*([^\r\n]{0,300})/
const next = /\brekey:ignore-next-line(?![\w-])[ \t:]*([^\r\n]{0,300})/
/** Marks of other tools, as their own pages have them: they count only where the configuration asks for them. */
const foreign: readonly { readonly tool: NonNullable<Mark['tool']>; readonly line: RegExp; readonly above?: RegExp }[] = [
  { tool: 'gitleaks', line: /\bgitleaks:allow\b/ },
  { tool: 'trufflehog', line: /\btrufflehog:ignore\b/ },
  {
    tool: 'detect-secrets',
    line: /\bpragma: ?(?:allow|white)list[ -]secret\b/i,
    above: /\bpragma: ?allowlist[ -]nextline[ -]secret\b/i,
  },
  { tool: 'secretlint', line: /\bsecretlint-disable-line\b/, above: /\bsecretlint-disable-next-line\b/ },
]
/** A remark of secretlint that holds from its line on, and the one that ends it. */
const region = { from: 'secretlint-disable', to: 'secretlint-enable', reach: 64 * 1024 }
/** Lines that are longer are no place where people write remarks. */
const longest = 2000

/** The mark beside a key at [start, end) of a text as stored, or null. */
export function markAt(bytes: Uint8Array, start: number, end: number): Mark | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = Math.max(0, start - region.reach)
  const from = first + text.subarray(first, start).lastIndexOf(0x0a) + 1
  const stop = text.subarray(end, end + longest).indexOf(0x0a)
  const to = stop < 0 ? text.length : end + stop
  // not in the key itself
  const own = `${tail(text, from, start)}\n${head(text, end, to)}`
  const above = text.subarray(Math.max(0, from - 1 - longest), Math.max(0, from - 1))
  const before = from === first ? '' : above.toString('utf8', above.lastIndexOf(0x0a) + 1)
  const said = here.exec(own)?.[1] ?? next.exec(before)?.[1]
  if (said !== undefined) return readMark(said)
  const other = foreign.find(({ line, above }) => line.test(own) || above?.test(before))
  const tool = other?.tool ?? (isInRegion(text, start) ? 'secretlint' : null)
  return tool === null ? null : { tool, reason: `marked for ${tool}`, owner: null, until: null }
}

/** Whether the last such remark before a key opens a region. Those for one line are none. */
function isInRegion(text: Buffer, start: number): boolean {
  const before = text.toString('latin1', Math.max(0, start - region.reach), start)
  for (let at = before.lastIndexOf(region.from); at >= 0; at = at === 0 ? -1 : before.lastIndexOf(region.from, at - 1))
    if (!/^-(?:next-)?line/.test(before.slice(at + region.from.length, at + region.from.length + 10)))
      return before.lastIndexOf(region.to) < at
  return false
}

const tail = (text: Buffer, from: number, to: number): string => text.toString('utf8', Math.max(from, to - longest), to)
const head = (text: Buffer, from: number, to: number): string => text.toString('utf8', from, Math.min(to, from + longest))

function readMark(said: string): Mark {
  const words = said
    .replace(/(?:(?<!\*)\*+\/|-->|--\}\}|\}\}|%>|#\}|\*\))["'`,;\s]*$/, '')
    .replace(/(?<!["'`,;\s])["'`,;\s]+$/, '')
  const until = /(?:^|[\s(,])until[ :=](\d{4}-\d{2}-\d{2})\b/.exec(words)?.[1] ?? null
  const owner = /(?:^|[\s(,])(@[\w-]+(?:\/[\w.-]+)?)/.exec(words)?.[1] ?? null
  const reason = words
    .replace(/(^|[\s(,])until[ :=]\d{4}-\d{2}-\d{2}\b/, '$1')
    .replace(/(^|[\s(,])@[\w-]+(?:\/[\w.-]+)?/, '$1')
    .replace(/(?<![\s,()])[\s,()]+$/, '')
    .trim()
  return { tool: null, reason: /\p{L}{2}/u.test(reason) ? reason : '', owner, until }
}
