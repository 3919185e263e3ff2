/**
 * Wrong use, wrong configuration, or something outside that does not work: one clear sentence that names the file, line or option.
 * Ends a run with exit code 2, or with 1 where leaks had been found before. Its message never holds a key or a word of an answer.
 */
export class Fault extends Error {
  readonly exitCode: 1 | 2

  constructor(sentence: string, options?: { readonly cause?: unknown; readonly exitCode?: 1 | 2 }) {
    super(sentence, options)
    this.name = 'Fault'
    this.exitCode = options?.exitCode ?? 2
  }
}

/** The known word nearest to a mistyped one (at most a third of its letters apart), for "did you mean". */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** Letters added, dropped, changed, or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j]!, before[j - 2]! + 1)
    }
    ;[before, row] = [row, next]
  }
  return row[b.length]!
}
