/** Bodies of the local GitHub's answers, in the forms that GitHub's description asks for. */
import { exampleOf } from './description.ts'
import type { StoredReview } from './reviews.ts'

export interface StoredComment {
  readonly id: number
  body: string
  readonly author: string
}
export interface StoredIssue extends StoredComment {
  readonly number: number
  title: string
  open: boolean
  labels: string[]
  /** A pull request is an issue, too, and stands in the same list. */
  readonly pull: boolean
  readonly comments: StoredComment[]
  /** Of a pull request, the oldest first. */
  readonly reviews?: StoredReview[]
  locked: boolean
}

/** A run that a dispatch started. It is over after so many looks at it, and ends so. */
export interface StoredRun {
  readonly id: number
  readonly workflow: string
  readonly title: string
  looks: number
  readonly ends: string
  conclusion: string | null
}

const when = '2026-11-20T12:00:00Z'
const web = 'https://github.test'

export function userOf(login: string): object {
  const page = `${web}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: 1,
    node_id: 'U_1',
    avatar_url: page,
    gravatar_id: '',
    url: page,
    html_url: page,
    followers_url: page,
    following_url: page,
    gists_url: page,
    starred_url: page,
    subscriptions_url: page,
    organizations_url: page,
    repos_url: page,
    events_url: page,
    received_events_url: page,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

export function commentOf(repository: string, issue: number, comment: StoredComment): object {
  const url = `${web}/repos/${repository}/issues/comments/${comment.id}`
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url,
    html_url: `${web}/${repository}/issues/${issue}#issuecomment-${comment.id}`,
    issue_url: `${web}/repos/${repository}/issues/${issue}`,
    body: comment.body,
    user: userOf(comment.author),
    created_at: when,
    updated_at: when,
    author_association: 'NONE',
  }
}

export function issueOf(repository: string, issue: StoredIssue): object {
  const url = `${web}/repos/${repository}/issues/${issue.number}`
  const page = `${web}/${repository}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`
  return {
    id: issue.id,
    node_id: `I_${issue.id}`,
    url,
    repository_url: `${web}/repos/${repository}`,
    labels_url: `${url}/labels`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number: issue.number,
    state: issue.open ? 'open' : 'closed',
    state_reason: issue.open ? null : 'completed',
    title: issue.title,
    body: issue.body,
    user: userOf(issue.author),
    labels: issue.labels.map((name, id) => ({
      id,
      node_id: `L_${id}`,
      url: `${web}/repos/${repository}/labels/${encodeURIComponent(name)}`,
      name,
      color: 'ededed',
      default: false,
      description: null,
    })),
    assignees: [],
    milestone: null,
    locked: issue.locked,
    comments: issue.comments.length,
    closed_at: issue.open ? null : when,
    created_at: when,
    updated_at: when,
    author_association: 'NONE',
    ...(issue.pull && { pull_request: { url, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` } }),
  }
}

/** GitHub's own example of a repository with what matters here put in. Its `language` is missing there, against its own schema. */
export function repositoryOf(owner: string, repo: string, open: boolean, defaultBranch: string, id?: number): object {
  const example = exampleOf('/repos/{owner}/{repo}', 'get', 200) as Record<string, unknown>
  const { parent: _, source: __, template_repository: ___, ...rest } = example
  return {
    ...rest,
    ...(id !== undefined && { id }),
    language: null,
    name: repo,
    full_name: `${owner}/${repo}`,
    owner: userOf(owner),
    private: !open,
    visibility: open ? 'public' : 'private',
    default_branch: defaultBranch,
  }
}

export function commitOf(repository: string, sha: string): object {
  const url = `${web}/repos/${repository}/commits/${sha}`
  const person = { name: 'A', email: 'a@example.test', date: when }
  return {
    url,
    sha,
    node_id: `C_${sha.slice(0, 8)}`,
    html_url: url,
    comments_url: `${url}/comments`,
    commit: { url, author: person, committer: person, message: 'm', comment_count: 0, tree: { sha, url } },
    author: null,
    committer: null,
    parents: [],
  }
}

export function fileOf(repository: string, path: string, bytes: Buffer): object {
  const url = `${web}/repos/${repository}/contents/${encodeURIComponent(path)}`
  return {
    type: 'file',
    // Above 1 MB the content is left out.
    encoding: bytes.length > 1024 * 1024 ? 'none' : 'base64',
    size: bytes.length,
    name: path.split('/').at(-1),
    path,
    content: bytes.length > 1024 * 1024 ? '' : bytes.toString('base64').replaceAll(/.{60}/g, '$&\n'),
    sha: '0'.repeat(40),
    url,
    git_url: url,
    html_url: url,
    download_url: url,
    _links: { self: url, git: url, html: url },
  }
}

/** A secret as GitHub lists it. */
export const secretOf = (name: string, written = { created: when, updated: when }): object => ({
  name,
  created_at: written.created,
  updated_at: written.updated,
})

export const environmentOf = (name: string): object => ({
  id: 1,
  node_id: 'EN_1',
  name,
  url: web,
  html_url: web,
  created_at: when,
  updated_at: when,
})

export function runOf(repository: string, { id, title, conclusion }: StoredRun): object {
  const run = exampleOf('/repos/{owner}/{repo}/actions/runs/{run_id}', 'get', 200) as Record<string, unknown>
  const url = `${web}/${repository}/actions/runs/${id}`
  const status = conclusion === null ? 'in_progress' : 'completed'
  return {
    ...run,
    id,
    url,
    html_url: url,
    display_title: title,
    event: 'workflow_dispatch',
    created_at: when,
    status,
    conclusion,
  }
}
