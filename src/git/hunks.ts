/** Patches as `git diff` writes them: which lines they show, and where a line went. Lines count from 1. */

/** A line of the file after the change. */
export interface ShownLine {
  /** Without its line feed; a carriage return stays. */
  readonly text: string
  /** The change brings it. */
  readonly isNew: boolean
  /** Which of the patch's hunks shows it. */
  readonly hunk: number
}

const head = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/** The lines that a patch of one file shows of its new side, by their numbers. */
export function newSideOf(patch: string): ReadonlyMap<number, ShownLine> {
  const shown = new Map<number, ShownLine>()
  let [hunk, next, left] = [-1, 0, 0]
  for (const line of patch.split('\n')) {
    const [, , , start, count] = left > 0 ? [] : (head.exec(line) ?? [])
    if (start !== undefined) {
      hunk++
      next = Number(start)
      left = Number(count ?? 1)
    } else if (left > 0 && (line.startsWith('+') || line.startsWith(' '))) {
      shown.set(next++, { text: line.slice(1), isNew: line.startsWith('+'), hunk })
      left--
    }
  }
  return shown
}

/** The number that a line has after a patch of its file; null where the patch changes it or takes it away. */
export function lineAfter(patch: string, line: number): number | null {
  let shift = 0
  for (const text of patch.split('\n')) {
    const [, oldStart, oldCount, newStart, newCount] = head.exec(text) ?? []
    if (oldStart === undefined) continue
    const [old, now] = [sideOf(oldStart, oldCount), sideOf(newStart!, newCount)]
    if (line < old.first) break
    if (line < old.behind) return null
    shift = now.behind - old.behind
  }
  return line + shift
}

/** git counts from the line before where a side is empty. */
function sideOf(start: string, count = '1'): { readonly first: number; readonly behind: number } {
  const first = Number(start) + (Number(count) === 0 ? 1 : 0)
  return { first, behind: first + Number(count) }
}
