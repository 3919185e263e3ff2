import type { Edit, Finding } from '../model/document.ts'

/** A file before and after its fixes. */
export interface Fixed {
  readonly path: string
  readonly before: string
  readonly after: string
  /** Fixes that were made in it. */
  readonly count: number
}

/**
 * Makes the mechanical fixes of findings that are told. Two that want the same lines: the first is made, and the next run makes the other.
 * Line ends stay as they are. `isRead` says whether the outcome can still be read; a file of which it can't is left as it was.
 */
export function fixesOf(
  findings: readonly Finding[],
  textOf: (path: string) => string | undefined,
  isRead: (text: string, path: string) => boolean,
): readonly Fixed[] {
  const edits = new Map<string, Edit[]>()
  for (const { edit, suppressed } of findings)
    if (edit !== null && suppressed === null) edits.set(edit.path, [...(edits.get(edit.path) ?? []), edit])
  return [...edits].flatMap(([path, wanted]) => {
    const before = textOf(path)
    if (before === undefined) return []
    const { after, count } = edited(before, wanted)
    return after === before || !isRead(after, path) ? [] : [{ path, before, after, count }]
  })
}

function edited(before: string, wanted: readonly Edit[]): { readonly after: string; readonly count: number } {
  const lines = before.split('\n')
  const end = lines.some((line) => line.endsWith('\r')) ? '\r' : ''
  const taken = new Set<number>()
  const made = wanted.filter(({ startLine, endLine }) => {
    const own = Array.from({ length: endLine - startLine + 1 }, (_, index) => startLine + index)
    if (own.some((line) => taken.has(line))) return false
    for (const line of own) taken.add(line)
    return true
  })
  for (const { startLine, endLine, lines: next } of [...made].sort((a, b) => b.startLine - a.startLine))
    lines.splice(startLine - 1, endLine - startLine + 1, ...next.map((line) => line + end))
  return { after: lines.join('\n'), count: made.length }
}

/** Lines around a change that a patch shows. */
const around = 3

/** The fixes as a patch that `git apply` takes: one hunk a file, from the first line that changes to the last. */
export const patchOf = (fixed: readonly Fixed[]): string => fixed.map(patchOfFile).join('')

function patchOfFile({ path, before, after }: Fixed): string {
  const [old, now] = [linesOf(before), linesOf(after)]
  let [head, tail] = [0, 0]
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++
  while (tail < Math.min(old.length, now.length) - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const from = Math.max(0, head - around)
  const [oldEnd, newEnd] = [old.length - tail, now.length - tail]
  const behind = old.slice(oldEnd, oldEnd + around)
  const side = (end: number) => {
    const count = end + behind.length - from
    // git counts from the line before where a side is empty.
    return `${count === 0 ? from : from + 1},${count}`
  }
  return [
    `--- a/${path}\n+++ b/${path}\n@@ -${side(oldEnd)} +${side(newEnd)} @@\n`,
    ...old.slice(from, head).map((line) => marked(' ', line)),
    ...old.slice(head, oldEnd).map((line) => marked('-', line)),
    ...now.slice(head, newEnd).map((line) => marked('+', line)),
    ...behind.map((line) => marked(' ', line)),
  ].join('')
}

/** With their line ends. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

const marked = (mark: string, line: string): string =>
  line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`
