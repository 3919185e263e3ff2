import { at, digits, isIn, letters, setOf } from './bytes'
import { did } from './work'

/** What the head of a table is made of, besides what parts its cells. */
const inHead = setOf(memory.data(256), letters + digits + ' _-"`*/\r\xef\xbb\xbf')
const parts = setOf(memory.data(256), ',;\t|')
const longest: i32 = 400

/** Whether a word stands on a line of nothing but words and what parts cells: the head of a table, in the cell that names a column. */
export function isInHead(text: usize, length: i32, start: i32, end: i32): bool {
  let isParted = false
  let i = start
  const first = max(0, start - longest)
  for (; i > first; i--) {
    const byte = at(text, i - 1)
    if (isIn(parts, byte)) isParted = true
    else if (!isIn(inHead, byte)) {
      did(start - i)
      if (byte === 0x0a) break
      return false
    }
  }
  if (i === first && first > 0 && at(text, first - 1) !== 0x0a) return false
  let k = end
  const last = min(length, end + longest)
  for (; k < last; k++) {
    const byte = at(text, k)
    if (isIn(parts, byte)) isParted = true
    else if (!isIn(inHead, byte)) break
  }
  did(k - end)
  return isParted && k < last && at(text, k) === 0x0a
}
