import type { LeakReport } from '../model/document.ts'
import type { GitHubRepository } from '../model/github.ts'
import { cut } from '../text/cut.ts'
import { markdown } from '../text/markdown.ts'
import {
  counted,
  httpsPage,
  isDead,
  isOpenTo,
  keyInMarkdown,
  leaksToTell,
  placeInMarkdown,
  responseInWords,
  type Telling,
  verdictInWords,
} from './telling.ts'

/** By which our one comment is known again; it counts only where we are its author. */
const mark = '<!-- rekey:comment -->'
/** GitHub's own limit of a comment, in UTF-16 units. */
const longest = 65_536

/** The comment on a pull request: what was found, what its service says, what was done. Null where there is nothing to tell. */
export function write(telling: Telling): string | null {
  const leaks = leaksToTell(telling.report)
  if (leaks.length === 0) return null
  const open = leaks.filter((leak) => !isDead(leak))
  const head =
    open.length === 0
      ? `### All clear: ${leaks.length === 1 ? 'the key that was committed here is' : `the ${leaks.length} keys that were committed here are`} dead`
      : `### ${counted(open.length, 'leaked key')} in this pull request`
  const rows = leaks.map((leak) => rowOf(leak, telling))
  const lines = [
    mark,
    head,
    '',
    ...(open.length === 0
      ? []
      : ['Whoever has read these commits may have the key. Removing the line does not help: the key has to die.', '']),
    '| key | place | its service says | what was done |',
    '| --- | --- | --- | --- |',
  ]
  const foot = [
    '',
    ...stepsOf(open),
    ...(telling.page === null ? [] : [`More is in the summary of ${httpsPage(telling.page) ?? 'the run'}.`]),
  ]
  return fitted(lines, rows, foot)
}

/** What our comment becomes when nothing is left to tell. */
export const allClear = `${mark}\n### All clear\n\nNo leaked key is left in this pull request.\n`

/**
 * Keeps one comment: edits ours, or writes one where there is something to tell. A comment with our mark by anyone else is left alone.
 * Throws what `GitHubRepository` throws.
 */
export async function send(body: string | null, github: GitHubRepository, pull: number): Promise<void> {
  const author = await github.author()
  const ours = (await github.comments(pull)).find((comment) => comment.author === author && comment.body.startsWith(mark))
  if (ours === undefined) {
    if (body !== null) await github.createComment(pull, body)
  } else if (ours.body !== (body ?? allClear)) await github.updateComment(ours.id, body ?? allClear)
}

function rowOf(leak: LeakReport, { readers }: Telling): string {
  const cells = isOpenTo(readers, leak)
    ? [keyInMarkdown(leak), placeInMarkdown(leak), markdown(verdictInWords(leak)), markdown(responseInWords(leak))]
    : [keyInMarkdown(leak), 'marked in the run', 'not shown here', 'not shown here']
  return `| ${cells.join(' | ')} |`
}

/** As many rows as GitHub takes; the rest is counted. */
function fitted(head: readonly string[], rows: readonly string[], foot: readonly string[]): string {
  const join = (shown: readonly string[], left: number) =>
    [...head, ...shown, ...(left === 0 ? [] : ['', `${left} more are in the summary of the run.`]), ...foot].join('\n') + '\n'
  let shown = rows.length
  while (shown > 0 && join(rows.slice(0, shown), rows.length - shown).length > longest) shown = Math.floor(shown * 0.9)
  return cut(join(rows.slice(0, shown), rows.length - shown), longest, '\n\n… cut; the summary of the run has it all.\n')
}
