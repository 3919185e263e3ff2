import { byteSet } from '../alphabets.ts'
import { firstFrom, joined as joinedRanges, type Range } from '../surroundings.ts'
import { gluesAt, gluesIn, glueWords, inKey, listWords } from './glues.ts'
import { isKeyLike } from './key-like.ts'
import type { LocalLayer } from './layer.ts'
import { dropped, rewritten } from './rewritten.ts'

/** So many characters on either side of a place where literals are joined say whether a key goes across it. */
const side = 24
/** They are looked for within so many bytes: each may be a literal of its own. */
const reach = 240

/**
 * Literals that a program joins, as one: `"abc" + "def"`, `"abc" "def"` over lines, `"abc" . "def"`, `["abc", "def"].join("")` and the like
 * of many languages. Most that is joined are sentences: a stretch is opened where what may be a key goes across.
 */
export const joined: LocalLayer = {
  words: [...glueWords, ...listWords],
  in(bytes) {
    const found: Range[] = []
    /** Where a row of literals begins, and the last of them. */
    let row: Range = [0, 0]
    return {
      add(start, end) {
        // these words stand at the end of every other line of some languages
        const glues = beginsGlue[bytes[start]!] === 1 ? gluesAt(bytes, start, row) : gluesIn(bytes, start, end)
        for (const glue of glues) {
          found.push(glue)
          row = [isInside(bytes, row[1], glue[0]) ? row[0] : glue[0], glue[1]]
        }
      },
      open() {
        const glues = disjoint(found)
        const wanted = glues.filter((_, i) => isKeyLike(around(bytes, glues, i)))
        const stretches = wanted.map(([start, end]): Range => [Math.max(0, start - reach), Math.min(bytes.length, end + reach)])
        return joinedRanges(stretches).map(([start, end]) => {
          const inside: Range[] = []
          for (let i = firstFrom(glues, start); i < glues.length && glues[i]![1] <= end; i++)
            if (glues[i]![0] >= start) inside.push(glues[i]!)
          return rewritten(
            'joined',
            bytes,
            [start, end],
            inside.map(([from, to]) => dropped(from, to)),
          )
        })
      },
    }
  },
}

/** Whether this is the inside of one literal. */
function isInside(bytes: Uint8Array, from: number, to: number): boolean {
  if (from === 0 || to - from > reach) return false
  for (let i = from; i < to; i++) if (endsLiteral[bytes[i]!] === 1) return false
  return true
}
const endsLiteral = byteSet('"\'`\n')
const beginsGlue = byteSet('"\'`$\\')

/** Sorted, the first of those that overlap. */
function disjoint(ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = []
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range)
  return kept
}

/** The characters of a key on both sides of a place where literals are joined, which go on through others near by. */
function around(bytes: Uint8Array, glues: readonly Range[], index: number): string {
  const [start, end] = glues[index]!
  let left = ''
  let before = index - 1
  for (let at = start - 1; at >= 0 && at >= start - reach && left.length < side; ) {
    const glue = glues[before]
    if (glue !== undefined && at === glue[1] - 1) {
      at = glue[0] - 1
      before--
    } else if (inKey[bytes[at]!] === 1) left = String.fromCharCode(bytes[at--]!) + left
    else break
  }
  let right = ''
  let behind = index + 1
  for (let at = end; at < bytes.length && at < end + reach && right.length < side; ) {
    const glue = glues[behind]
    if (glue !== undefined && at === glue[0]) {
      at = glue[1]
      behind++
    } else if (inKey[bytes[at]!] === 1) right += String.fromCharCode(bytes[at++]!)
    else break
  }
  return left === '' || right === '' ? '' : left + right
}
