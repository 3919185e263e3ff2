import { hexAt } from '../hex-digits.ts'
import type { Range } from '../surroundings.ts'
import type { LocalLayer, Piece } from './layer.ts'
import { type Change, dropped, rewritten } from './rewritten.ts'

const before = /(?:^|\n)Content-Transfer-$/i
/** What stands between the header and the body: the rest of its line, other headers, and an empty line. */
const behind = /^[ \t]{0,8}\r?\n(?:[\w-]{1,60}:[^\n]{0,500}\n|[ \t][^\n]{0,500}\n){0,20}\r?\n/
const longestHeaders = 600
/** A body is not opened further than this. */
const longest = 1 << 20
/** What a mail's next part begins with (RFC 2046, section 5.1). */
const nextPart = '\nContent-'
const equals = 0x3d

/**
 * The body of a mail in which single characters and the ends of lines stand as escapes (RFC 2045, section 6.7): keys go over lines there. What is opened begins
 * at the header, so that what is further from it than `localReach` is longer than that.
 */
export const quotedPrintable: LocalLayer = {
  words: ['encoding: quoted-printable', 'encoding:quoted-printable'],
  in(text) {
    const found: Piece[] = []
    return {
      add(start, end) {
        if (start < (found.at(-1)?.end ?? 0) || !before.test(text.toString('latin1', Math.max(0, start - 20), start))) return
        const headers = behind.exec(text.toString('latin1', end, Math.min(text.length, end + longestHeaders)))
        if (headers === null) return
        const body = end + headers[0].length
        const most = Math.min(text.length, body + longest)
        const next = text.subarray(0, most).indexOf(nextPart, body)
        const range: Range = [start, next < 0 ? most : next]
        found.push(rewritten('quoted-printable', text, range, changesIn(text, body, range[1])))
      },
      open: () => found,
    }
  },
}

function changesIn(text: Buffer, start: number, end: number): readonly Change[] {
  const changes: Change[] = []
  for (let at = text.indexOf(equals, start); at >= 0 && at < end; at = text.indexOf(equals, at + 1)) {
    const code = hexAt(text, at + 1, 2)
    const line = text[at + 1] === 0x0d ? at + 2 : at + 1
    const stop = code >= 0 ? at + 3 : text[line] === 0x0a ? line + 1 : at
    if (stop === at || stop > end) continue
    if (code < 0) changes.push(dropped(at, stop))
    else changes.push({ start: at, end: stop, bytes: Uint8Array.of(code), placeOf: () => [at, stop] })
  }
  return changes
}
