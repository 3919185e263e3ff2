/** GitHub as rekey needs it, as contracts: `world/github.ts` fulfils them through `@actions/github` and `octokit`. */

export interface Comment {
  readonly id: number
  readonly body: string
  /** Login of the author. */
  readonly author: string
}
export interface Issue extends Comment {
  readonly number: number
  readonly title: string
  readonly open: boolean
  readonly labels: readonly string[]
}

/** With `github-token`. Calls that GitHub refuses throw `Refused`. Lists are read over all pages. */
export interface GitHubRepository {
  readonly owner: string
  readonly repo: string
  /** Login that comments and issues of this token carry. */
  author(): Promise<string>
  comments(number: number): Promise<readonly Comment[]>
  createComment(number: number, body: string): Promise<void>
  updateComment(id: number, body: string): Promise<void>
  /** Issues with rekey's label, open and closed. */
  issues(): Promise<readonly Issue[]>
  createIssue(title: string, body: string): Promise<number>
  updateIssue(number: number, change: { readonly title?: string; readonly body?: string; readonly open?: boolean }): Promise<void>
  /** A file at a ref, or undefined where there is none. */
  file(path: string, ref: string): Promise<string | undefined>
  /** The merge base of two commits, and the number of commits from it to `head`. */
  mergeBase(base: string, head: string): Promise<{ readonly sha: string; readonly commits: number }>
  defaultBranch(): Promise<string>
  isPublic(): Promise<boolean>
}

/** With `admin-token`: what GITHUB_TOKEN can never do. */
export interface GitHubSecrets {
  publicKey(): Promise<{ readonly id: string; readonly key: string }>
  put(name: string, sealed: string, keyId: string): Promise<'created' | 'updated'>
  remove(name: string): Promise<void>
}

/** GitHub refused a call. `permission` is what GitHub's `X-Accepted-GitHub-Permissions` names. */
export class Refused extends Error {
  readonly status: number
  readonly permission: string | null
  constructor(call: string, status: number, permission: string | null) {
    super(`GitHub refused ${call} (${status})${permission === null ? '' : `: the token needs ${permission}`}`)
    this.name = 'Refused'
    this.status = status
    this.permission = permission
  }
}
