import type { Written } from '../git/texts.ts'
import { Fault } from '../model/fault.ts'
import { type GitHubRepository, isRefusal } from '../model/github.ts'

/** What an event is about, in the words that the Action needs. Everything in a payload but ids may have been written by anyone. */
export interface Started {
  /** Pull request that a comment may be kept on. */
  readonly pull: number | null
  /** Login of the pull request's author; null where the event is of none. */
  readonly author: string | null
  /** `refs/heads/...`: where a pull request or merge group goes. */
  readonly base: string | null
  readonly defaultBranch: string | null
  /** The repository's number, which a rename does not change; null where the event does not say. */
  readonly repositoryId: string | null
  /** Null: the event does not say. */
  readonly isPublic: boolean | null
  readonly content: Content
  /** What people wrote into the event itself. */
  readonly texts: readonly Written[]
}

/** What is to be read. */
export type Content =
  | { readonly kind: 'nothing'; readonly why: string }
  /** Nothing but the event's own texts. */
  | { readonly kind: 'texts' }
  /** The files as they are at the commit that was checked out. */
  | { readonly kind: 'tree' }
  /** What `to` has and the merge base with `since` has not. */
  | { readonly kind: 'since'; readonly since: string; readonly to: string }
  /** What `to` has and `from` has not; a `from` that is gone is replaced by the merge base with the default branch. */
  | { readonly kind: 'pushed'; readonly from: string | null; readonly to: string; readonly ref: string | null }

/** Reads the payload of an event. Throws `Fault` where it lacks the commits that its kind always has. */
export function readEvent(name: string, payload: unknown): Started {
  const about = {
    defaultBranch: text(payload, 'repository', 'default_branch'),
    repositoryId: number(payload, 'repository', 'id')?.toString() ?? null,
    isPublic: flag(payload, 'repository', 'private', false),
    texts: textsOf(name, payload),
  }
  const branch = (value: string | null) => (value === null ? null : value.startsWith('refs/') ? value : `refs/heads/${value}`)
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const since = commit(payload, 'pull_request', 'base', 'sha')
      // The head itself: GITHUB_SHA is a merge that nobody made.
      const to = commit(payload, 'pull_request', 'head', 'sha')
      if (since === null || to === null) throw new Fault(`the event ${name} names no base and head commit`)
      const base = branch(text(payload, 'pull_request', 'base', 'ref'))
      const author = text(payload, 'pull_request', 'user', 'login')
      return { ...about, pull: number(payload, 'pull_request', 'number'), author, base, content: { kind: 'since', since, to } }
    }
    case 'merge_group': {
      const [since, to] = [commit(payload, 'merge_group', 'base_sha'), commit(payload, 'merge_group', 'head_sha')]
      if (since === null || to === null) throw new Fault('the event merge_group names no base and head commit')
      return {
        ...about,
        pull: null,
        author: null,
        base: branch(text(payload, 'merge_group', 'base_ref')),
        content: { kind: 'since', since, to },
      }
    }
    case 'push':
      return { ...about, pull: null, author: null, base: null, content: pushed(payload) }
    case 'issue_comment':
    case 'issues':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return { ...about, pull: pullOf(payload), author: authorOf(payload), base: null, content: { kind: 'texts' } }
    default:
      return { ...about, pull: null, author: null, base: null, content: { kind: 'tree' } }
  }
}

/** The pull request that a review or a comment is of; null for an issue. */
const pullOf = (payload: unknown): number | null =>
  number(payload, 'pull_request', 'number') ??
  (at(payload, ['issue', 'pull_request']) === undefined ? null : number(payload, 'issue', 'number'))

/** Login of whoever wrote what the event brings. */
const authorOf = (payload: unknown): string | null =>
  ['comment', 'review', 'issue'].map((what) => text(payload, what, 'user', 'login')).find((login) => login !== null) ?? null

/** Fields of an event in which people write; GitHub takes at most 65,536 characters for a body. */
const fields: { readonly [event: string]: readonly (readonly [Written['found'], string, ...path: readonly string[]])[] } = {
  pull_request: [
    ['pull-request', '(pull request title)', 'pull_request', 'title'],
    ['pull-request', '(pull request body)', 'pull_request', 'body'],
    ['ref-name', '(branch name)', 'pull_request', 'head', 'ref'],
  ],
  push: [['ref-name', '(branch name)', 'ref']],
  issue_comment: [['comment', '(comment)', 'comment', 'body']],
  issues: [
    ['issue', '(issue title)', 'issue', 'title'],
    ['issue', '(issue body)', 'issue', 'body'],
  ],
  pull_request_review: [['comment', '(review)', 'review', 'body']],
  pull_request_review_comment: [['comment', '(review comment)', 'comment', 'body']],
}

function textsOf(name: string, payload: unknown): readonly Written[] {
  const known = fields[name === 'pull_request_target' ? 'pull_request' : name] ?? []
  return known.flatMap(([found, path, ...steps]) => {
    const value = at(payload, steps)
    return typeof value !== 'string' || value === '' ? [] : [{ found, path, commit: null, bytes: Buffer.from(value) }]
  })
}

function pushed(payload: unknown): Content {
  const [from, to] = [commit(payload, 'before'), commit(payload, 'after')]
  if (to === null) throw new Fault('the event push names no commit')
  if (isZero(to)) return { kind: 'nothing', why: 'a branch or tag was deleted' }
  return { kind: 'pushed', from: from === null || isZero(from) ? null : from, to, ref: text(payload, 'ref') }
}

/**
 * The range that git is asked for, as `A..B`; null where there is none. With GitHub's help, since a shallow checkout knows no merge base:
 * `from` of a forced push may be gone, and a new branch has none.
 */
export async function rangeOf(
  content: Content,
  defaultBranch: () => Promise<string>,
  github: GitHubRepository,
): Promise<string | null> {
  if (content.kind === 'nothing' || content.kind === 'texts' || content.kind === 'tree') return null
  // Without GitHub's word the commit itself serves as well, where git can reach it.
  if (content.kind === 'since') return `${(await baseOf(github, content.since, content.to)) ?? content.since}..${content.to}`
  if (content.from !== null && (await baseOf(github, content.from, content.to)) !== null) return `${content.from}..${content.to}`
  const branch = await defaultBranch()
  // The default branch's own first push, or one over a past that is gone: everything may be new.
  if (content.ref === `refs/heads/${branch}`) return `${zeros}..${content.to}`
  return `${(await baseOf(github, branch, content.to)) ?? zeros}..${content.to}`
}

const zeros = '0'.repeat(40)
const isZero = (sha: string) => /^0+$/.test(sha)

/** The merge base, or null where GitHub knows none (a commit that is gone, no permission to read contents, unrelated histories). */
async function baseOf(github: GitHubRepository, base: string, head: string): Promise<string | null> {
  try {
    return (await github.mergeBase(base, head)).sha
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

function at(value: unknown, path: readonly string[]): unknown {
  for (const step of path)
    value =
      value !== null && typeof value === 'object' && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined
  return value
}
const text = (payload: unknown, ...path: readonly string[]): string | null => {
  const value = at(payload, path)
  return typeof value === 'string' && value !== '' && value.length <= 1024 ? value : null
}
const number = (payload: unknown, ...path: readonly string[]): number | null => {
  const value = at(payload, path)
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null
}
const commit = (payload: unknown, ...path: readonly string[]): string | null => {
  const value = text(payload, ...path)
  return value !== null && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null
}
/** True where the field has this value; null where it is no boolean. */
function flag(payload: unknown, first: string, second: string, wanted: boolean): boolean | null {
  const value = at(payload, [first, second])
  return typeof value === 'boolean' ? value === wanted : null
}
