import type { LeakReport } from '../model/document.ts'
import type { GitHubRepository } from '../model/github.ts'
import { cut, cutLines } from '../text/cut.ts'
import { code, markdown } from '../text/markdown.ts'
import {
  counted,
  httpsPage,
  isDead,
  isOpenTo,
  keyInMarkdown,
  leaksToTell,
  manualSteps,
  placeInMarkdown,
  responseInWords,
  type Telling,
  verdictInWords,
} from './telling.ts'

/** By which our one comment is known again; it counts only where we are its author. */
const mark = '<!-- rekey:comment -->'
/** GitHub's own limit of a comment, in UTF-16 units. */
const longest = 65_536

/** What our comment is to say: where there is none yet, and where there is one. Null: leave things as they are. */
export interface CommentText {
  readonly first: string | null
  readonly next: string | null
}

/**
 * The comment on a pull request: what was found, what its service says, what was done. With nothing to tell none is begun, and one
 * that is there says so, unless something could not be read.
 */
export function write(telling: Telling): CommentText {
  const leaks = leaksToTell(telling.report)
  if (leaks.length === 0) return { first: null, next: telling.report.coverage.complete ? allClear : null }
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
  const steps = manualSteps(open, telling.readers).flatMap(([name, text]) => [
    `**What a person has to do about ${code(name)}:**`,
    '',
    text,
    '',
  ])
  const foot = [
    '',
    ...steps,
    ...(telling.page === null ? [] : [`More is in the summary of ${httpsPage(telling.page) ?? 'the run'}.`]),
  ]
  const text = fitted(lines, rows, foot)
  return { first: text, next: text }
}

const allClear = `${mark}\n### All clear\n\nNo leaked key is left in this pull request.\n`

/**
 * Keeps one comment: edits ours, or writes one where there is something to tell. A comment with our mark by anyone else is left alone.
 * Throws what `GitHubRepository` throws.
 */
export async function send(text: CommentText, github: GitHubRepository, pull: number): Promise<void> {
  if (text.first === null && text.next === null) return
  const author = await github.author()
  const ours = (await github.comments(pull)).find((comment) => comment.author === author && comment.body.startsWith(mark))
  if (ours === undefined) {
    if (text.first !== null) await github.createComment(pull, text.first)
  } else if (text.next !== null && withoutPage(ours.body) !== withoutPage(text.next))
    await github.updateComment(ours.id, text.next)
}

/** Another run alone is no reason to edit. */
const withoutPage = (body: string) => body.replace(/^More is in the summary of .*$/m, '').trim()

function rowOf(leak: LeakReport, telling: Telling): string {
  const { readers } = telling
  const cells = isOpenTo(readers, leak)
    ? [keyInMarkdown(leak), placeInMarkdown(leak), markdown(verdictInWords(leak)), markdown(responseInWords(leak))]
    : [
        keyInMarkdown(leak),
        telling.privately ? 'under Security, Code scanning' : 'marked in the run',
        'not shown here',
        'not shown here',
      ]
  return `| ${cells.join(' | ')} |`
}

/** As many rows as GitHub takes; the rest is counted. */
function fitted(head: readonly string[], rows: readonly string[], foot: readonly string[]): string {
  const join = (shown: readonly string[], left: number) =>
    [...head, ...shown, ...(left === 0 ? [] : ['', `${left} more are in the summary of the run.`]), ...foot].join('\n') + '\n'
  let shown = rows.length
  while (shown > 0 && join(rows.slice(0, shown), rows.length - shown).length > longest) shown = Math.floor(shown * 0.9)
  return cutLines(
    cut,
    join(rows.slice(0, shown), rows.length - shown),
    longest,
    '\n\n… cut; the summary of the run has it all.\n',
  )
}
