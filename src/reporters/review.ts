import { createHash } from 'node:crypto'
import type { Finding, LeakReport } from '../model/document.ts'
import { type GitHubRepository, type LineComment, Refused } from '../model/github.ts'
import { severities } from '../model/leak.ts'
import { cut, cutLines } from '../text/cut.ts'
import { code, markdown } from '../text/markdown.ts'
import { suggestion } from './findings.ts'
import { isDead, isOpenTo, keyInMarkdown, leaksToTell, manualSteps, type Telling } from './telling.ts'

/** GitHub's own limit of a comment, in UTF-16 units. */
const longest = 65_536
/** Of a sentence of a finding, before it is escaped. */
const longestSentence = 3500
/** So many leaks are looked for in the head, which may ask git about each. */
const mostLooked = 200
/** So many comments are added by one run, the worst first; the comment on the pull request tells all. */
const most = 20

/** Where in the pull request's head something stands that is told; `startLine` is null for one line. */
export type Lines = Pick<LineComment, 'startLine' | 'line'>

/** By which a comment is known again; it counts only where we are its author, and only as the beginning. */
const markOf = (kind: 'leak' | 'finding', fingerprint: string): string =>
  `<!-- rekey:line ${createHash('sha256').update(`${kind}\0${fingerprint}`).digest('hex').slice(0, 32)} -->`
const mark = /^<!-- rekey:line [0-9a-f]{32} -->/

/**
 * Leaks that may be told at their lines, the worst first: those in files, and on a public repository the dead ones alone, since a comment
 * at a line is its place.
 */
export const leaksForLines = (telling: Telling): readonly LeakReport[] =>
  leaksToTell(telling.report)
    .filter((leak) => leak.found === 'file' && isOpenTo(telling.readers, leak))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .slice(0, mostLooked)

/** A comment at the line of each leak. It is never edited, and so it says nothing that changes while the key is dealt with. */
export function write(
  telling: Telling,
  placed: readonly { readonly leak: LeakReport; readonly line: number }[],
): readonly LineComment[] {
  return placed.map(({ leak, line }) => {
    const steps = manualSteps([leak], telling.readers).map(([, text]) => `**What a person has to do:**\n\n${text}`)
    const parts = isDead(leak)
      ? [
          `**A dead key:** ${keyInMarkdown(leak)} stands in this line, and its service refuses it.`,
          'Take it out of the file; what needs a key reads its successor from a secret.',
        ]
      : [
          `**Leaked key:** ${keyInMarkdown(leak)} stands in this line.`,
          'Whoever has read this commit may have it. Removing the line does not help: the key has to die. Then read its successor from a secret.',
          ...steps,
          'What its service says of it, and what was done, is in the summary of the run, and in the comment on this pull request where there is one.',
        ]
    return { path: leak.path, startLine: null, line, body: bodyOf(markOf('leak', leak.fingerprint), parts, '') }
  })
}

/** A comment at the lines of each finding; where `isEdit`, they are those that its fix replaces, and the fix comes as a suggestion. */
export function writeFindings(
  placed: readonly { readonly finding: Finding; readonly lines: Lines; readonly isEdit: boolean }[],
): readonly LineComment[] {
  return placed.map(({ finding, lines, isEdit }) => {
    const { audit, severity, message, fix, edit, path, fingerprint } = finding
    const parts = [`**${severity}:** ${code(audit)}`, sentence(message), ...(fix === null ? [] : [sentence(fix)])]
    const block = isEdit && edit !== null ? suggestion(edit) : ''
    return { path, ...lines, body: bodyOf(markOf('finding', fingerprint), parts, block) }
  })
}

const sentence = (text: string): string => markdown(cut(text, longestSentence))

/** Half a suggestion would be another one: it is told whole or not at all. */
function bodyOf(first: string, parts: readonly string[], block: string): string {
  const whole = [`${first}\n${parts.join('\n\n')}`, ...(block === '' ? [] : [block])].join('\n\n')
  return whole.length <= longest ? whole : cutLines(cut, `${first}\n${parts.join('\n\n')}`, longest, '\n…')
}

/**
 * Adds the comments that are not there yet, in one review; none where nothing is new. Gives a sentence where GitHub refuses a line, which
 * refuses them all: the comment on the pull request and the summary have them. Throws what `GitHubRepository` throws.
 */
export async function send(
  comments: readonly LineComment[],
  github: GitHubRepository,
  { pull, commit }: { readonly pull: number; readonly commit: string },
): Promise<string | null> {
  if (comments.length === 0) return null
  const author = await github.author()
  const ours = (await github.lineComments(pull)).filter((comment) => comment.author === author)
  const known = new Set(ours.map(({ body }) => mark.exec(body)?.[0]))
  const fresh = comments.filter(({ body }) => {
    const own = mark.exec(body)?.[0]
    return !known.has(own) && known.add(own)
  })
  if (fresh.length === 0) return null
  const added = fresh.slice(0, most)
  const left = fresh.length - added.length
  const more = left === 0 ? '' : ` ${left} more are in the summary of the run.`
  const body = `rekey: ${added.length === 1 ? 'one remark at a line' : `${added.length} remarks at lines`} of this pull request.${more}`
  try {
    await github.createReview(pull, { commit, body, comments: added })
    return null
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 422) throw error
    return 'GitHub refused to put remarks at these lines (422): what they were to say is in this summary.'
  }
}
