import { lineAfter, newSideOf, type ShownLine } from '../git/hunks.ts'
import { fetchObject } from '../git/shallow.ts'
import type { Options } from '../inputs.ts'
import type { Finding, Report } from '../model/document.ts'
import type { GitHubRepository } from '../model/github.ts'
import type { Git } from '../model/world.ts'
import { findingsToTell } from '../reporters/findings.ts'
import * as review from '../reporters/review.ts'
import type { Telling } from '../reporters/telling.ts'
import type { Started } from './event.ts'
import type { OnGitHub } from './respond-on-github.ts'

/** The pull request whose lines may be remarked on. */
export interface Reviewed {
  readonly github: GitHubRepository
  readonly git: Git
  readonly pull: number
  /** Commits: where it goes, and its own last one. */
  readonly base: string
  readonly head: string
}

/** Null where the run is of no pull request of this repository's own branches, or may not tell. */
export function reviewedBy(options: Options, on: OnGitHub, { pull, content }: Started): Reviewed | null {
  const { github, repository, trust } = on
  const mayTell = options.review && !options['dry-run'] && trust.mayTell && trust.content === 'writers'
  if (!mayTell || pull === null || content.kind !== 'since') return null
  return { github, git: repository.git, pull, base: content.since, head: content.to }
}

/** Remarks at the lines where leaked keys stand in the pull request's head. Gives a sentence where GitHub takes none. */
export async function reviewLeaks(telling: Telling, reviewed: Reviewed): Promise<string | null> {
  const leaks = review.leaksForLines(telling)
  if (leaks.length === 0) return null
  const sides = await sidesOf(reviewed)
  const lineOf = linesAtHead(reviewed)
  const placed: { readonly leak: (typeof leaks)[number]; readonly line: number }[] = []
  for (const leak of leaks) {
    const side = sides.get(leak.path)
    const line = leak.commit === null || side === undefined ? null : await lineOf(leak.commit, leak.path, leak.line)
    if (line !== null && side?.get(line)?.isNew === true) placed.push({ leak, line })
  }
  return await review.send(review.write(telling, placed), reviewed.github, { pull: reviewed.pull, commit: reviewed.head })
}

/**
 * Remarks at the lines of findings that the pull request changes. What was read is the checkout, which may be a merge that nobody made:
 * each line is looked for in the head, and told only where it reads the same there. The report's findings hold no key any more.
 */
export async function reviewFindings(
  report: Report,
  linesOf: (path: string) => readonly string[],
  reviewed: Reviewed,
): Promise<string | null> {
  const findings = findingsToTell(report)
  if (findings.length === 0) return null
  const sides = await sidesOf(reviewed)
  const lineOf = linesAtHead(reviewed)
  const placed: { readonly finding: Finding; readonly lines: review.Lines; readonly isEdit: boolean }[] = []
  for (const finding of findings) {
    const side = sides.get(finding.path)
    if (side === undefined) continue
    const at = async (first: number, last: number) => {
      const line = await lineOf('HEAD', finding.path, first)
      return line === null ? null : sameLines(side, line, linesOf(finding.path).slice(first - 1, last))
    }
    const own = await at(finding.line, finding.line)
    const { edit } = finding
    const replaced = edit === null || edit.path !== finding.path ? null : await at(edit.startLine, edit.endLine)
    // A line that ends as on Windows would be replaced by one that does not.
    const isEdit = replaced !== null && !replaced.hasReturns && (replaced.isNew || own?.isNew === true)
    if (isEdit) placed.push({ finding, lines: replaced.lines, isEdit })
    else if (own?.isNew === true) placed.push({ finding, lines: own.lines, isEdit })
  }
  return await review.send(review.writeFindings(placed), reviewed.github, { pull: reviewed.pull, commit: reviewed.head })
}

/** What the pull request's diff shows of each file's new side. GitHub takes comments at these lines alone. */
async function sidesOf({ github, base, head }: Reviewed): Promise<ReadonlyMap<string, ReadonlyMap<number, ShownLine>>> {
  const files = await github.changes(base, head)
  return new Map(files.flatMap(({ path, patch }) => (patch === null ? [] : [[path, newSideOf(patch)] as const])))
}

/** These very lines from this number on, in one hunk; null where the diff does not show them so. */
function sameLines(side: ReadonlyMap<number, ShownLine>, first: number, texts: readonly string[]) {
  const shown = texts.map((_, index) => side.get(first + index))
  const isSame = shown.every(
    (line, index) => line !== undefined && line.hunk === shown[0]?.hunk && line.text.replace(/\r$/, '') === texts[index],
  )
  if (texts.length === 0 || !isSame) return null
  const line = first + texts.length - 1
  return {
    lines: { startLine: texts.length === 1 ? null : first, line },
    isNew: shown.some((each) => each?.isNew === true),
    hasReturns: shown.some((each) => each?.text.endsWith('\r') === true),
  }
}

/** Follows lines of a commit into the head; null where one is changed or gone there, or git can't say. */
function linesAtHead({ git, head }: Reviewed): (commit: string, path: string, line: number) => Promise<number | null> {
  const patches = new Map<string, Promise<string | null>>()
  let fetched: Promise<boolean> | undefined
  const patchOf = async (commit: string, path: string): Promise<string | null> => {
    fetched ??= fetchedHead(git, head)
    if (!(await fetched)) return null
    // Blobs and not a path: one that is gone in the head is refused, and no setting of the checkout says what a path means.
    const { code, stdout } = await git.run(['diff', ...plainDiff, `${commit}:${path}`, `${head}:${path}`], { ok: anyCode })
    return code === 0 ? Buffer.from(stdout).toString('utf8') : null
  }
  return async (commit, path, line) => {
    if (commit === head) return line
    const name = `${commit} ${path}`
    const patch = patches.get(name) ?? patchOf(commit, path)
    patches.set(name, patch)
    const known = await patch
    return known === null ? null : lineAfter(known, line)
  }
}

const plainDiff = ['-U0', '--inter-hunk-context=0', '--no-ext-diff', '--no-textconv', '--text', '--no-color']
const anyCode = Array.from({ length: 256 }, (_, code) => code)

/** A checkout of the merge alone does not have the head. */
async function fetchedHead(git: Git, head: string): Promise<boolean> {
  const isThere = async () => (await git.run(['cat-file', '-e', `${head}^{commit}`], { ok: anyCode })).code === 0
  return (await isThere()) || ((await fetchObject(git, head)) && (await isThere()))
}
