/** Reviews and diffs of the local GitHub. The lines that a diff shows are counted here on their own, to hold those of the sources against. */
import type { StoredComment } from './answers.ts'
import { userOf } from './answers.ts'
import { exampleOf } from './description.ts'

export interface StoredLineComment extends StoredComment {
  readonly path: string
  readonly line: number
  readonly startLine: number | null
}
export interface StoredReview {
  readonly id: number
  readonly body: string
  readonly author: string
  readonly commit: string
  readonly comments: readonly StoredLineComment[]
}

type RunGit = (...args: string[]) => Buffer | undefined
interface File {
  readonly path: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly patch: string | null
}
const words = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'modified' } as const

/** The files of a comparison: 300 at most, a patch for those that are text and not too large. */
export function filesBetween(run: RunGit, base: string, head: string): readonly File[] {
  const plain = ['-c', 'core.quotepath=false', 'diff', '-M', '--no-color', '--no-ext-diff']
  const names =
    run(...plain, '--name-status', '-z', base, head)
      ?.toString()
      .split('\0') ?? []
  const patches = (run(...plain, base, head)?.toString() ?? '').split(/^diff --git .*\n/m).slice(1)
  const files: File[] = []
  for (let at = 0; at + 1 < names.length; ) {
    const letter = names[at++]![0] as keyof typeof words
    if (letter === 'R') at++
    const path = names[at++]!
    const patch = patches[files.length] ?? ''
    const start = patch.search(/^@@ /m)
    files.push({ path, status: words[letter], patch: start < 0 || patch.length > 500_000 ? null : patch.slice(start).trimEnd() })
  }
  return files.slice(0, 300)
}

export function fileEntryOf(repository: string, head: string, { path, status, patch }: File): object {
  const url = `https://github.test/${repository}/${encodeURIComponent(path)}?ref=${head}`
  const count = (mark: string) => (patch ?? '').split('\n').filter((line) => line.startsWith(mark)).length
  const [additions, deletions] = [count('+'), count('-')]
  return {
    ...{ sha: '0'.repeat(40), filename: path, status, additions, deletions, changes: additions + deletions },
    ...{ blob_url: url, raw_url: url, contents_url: url },
    ...(patch !== null && { patch }),
  }
}

/** Each hunk's lines of the new side, as pairs of first and last. */
const hunksOf = (patch: string): readonly (readonly [number, number])[] =>
  [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count]) => [
    Number(start),
    Number(start) + Number(count ?? 1) - 1,
  ])

/** What GitHub says against a comment of a review; null where it takes it. */
export function faultOfComment(files: readonly File[], comment: Record<string, unknown>): string | null {
  const { path, line, start_line: start, side, start_side: startSide } = comment
  const file = files.find((each) => each.path === path)
  if (file?.patch == null) return 'Path could not be resolved'
  if (side !== 'RIGHT' || (start !== undefined && startSide !== 'RIGHT')) return 'Only the right side is written here'
  if (start !== undefined && Number(start) >= Number(line))
    return 'Pull request review thread start line must precede the end line.'
  const isShown = hunksOf(file.patch).some(([first, last]) => Number(start ?? line) >= first && Number(line) <= last)
  return isShown ? null : 'Pull request review thread line must be part of the diff'
}

export function lineCommentOf(repository: string, comment: StoredLineComment): object {
  const [example] = exampleOf('/repos/{owner}/{repo}/pulls/{pull_number}/comments', 'get', 200) as Record<string, unknown>[]
  const url = `https://github.test/repos/${repository}/pulls/comments/${comment.id}`
  const { in_reply_to_id: _, ...rest } = example!
  const lines = {
    line: comment.line,
    original_line: comment.line,
    start_line: comment.startLine,
    original_start_line: comment.startLine,
  }
  return {
    ...{ ...rest, ...lines, url, html_url: url },
    ...{ id: comment.id, body: comment.body, path: comment.path, user: userOf(comment.author) },
  }
}

export function reviewOf(review: StoredReview): object {
  const example = exampleOf('/repos/{owner}/{repo}/pulls/{pull_number}/reviews', 'post', 200) as Record<string, unknown>
  const { id, body, author, commit } = review
  return { ...example, id, body, user: userOf(author), commit_id: commit, state: 'COMMENTED' }
}
