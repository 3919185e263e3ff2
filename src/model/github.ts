import { Fault } from './fault.ts'
import type { Secret } from './secret.ts'

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

/** A file that commits change. */
export interface ChangedFile {
  readonly path: string
  /** Its hunks, as `git diff` writes them; null where GitHub gives none: a binary file, one too large, or nothing but another name. */
  readonly patch: string | null
}
/** A comment at lines of a file as a pull request leaves it. */
export interface LineComment {
  readonly path: string
  /** The first of several lines; null for one. */
  readonly startLine: number | null
  readonly line: number
  readonly body: string
}

/** Reviews of pull requests: https://docs.github.com/rest/pulls/reviews. Throws as `GitHubRepository` does. */
export interface GitHubReviews {
  /** What `head` changes since its merge base with `base`, both commits; of more than 300 files GitHub shows 300. */
  changes(base: string, head: string): Promise<readonly ChangedFile[]>
  /** Comments at lines, of all reviews. */
  lineComments(pull: number): Promise<readonly Comment[]>
  /** One review that neither approves nor asks for changes. A line that the diff does not show refuses it whole (422). Needs `pull-requests: write`. */
  createReview(
    pull: number,
    review: { readonly commit: string; readonly body: string; readonly comments: readonly LineComment[] },
  ): Promise<void>
}

/** With `github-token`. Calls that GitHub refuses throw `Refused`. Lists are read over all pages. */
export interface GitHubRepository extends GitHubReviews {
  readonly owner: string
  readonly repo: string
  /** Login that comments and issues of this token carry. */
  author(): Promise<string>
  comments(number: number): Promise<readonly Comment[]>
  /** Gives the comment's id. */
  createComment(number: number, body: string): Promise<number>
  updateComment(id: number, body: string): Promise<void>
  /** Issues with rekey's label, open and closed. */
  issues(): Promise<readonly Issue[]>
  issue(number: number): Promise<Issue>
  createIssue(title: string, body: string): Promise<number>
  updateIssue(number: number, change: { readonly title?: string; readonly body?: string; readonly open?: boolean }): Promise<void>
  /** A file at a ref, or undefined where there is none. */
  file(path: string, ref: string): Promise<string | undefined>
  /** The merge base of two commits, and the number of commits from it to `head`. */
  mergeBase(base: string, head: string): Promise<{ readonly sha: string; readonly commits: number }>
  defaultBranch(): Promise<string>
  isPublic(): Promise<boolean>
  /** What a person may do here, custom roles by what they are based on. */
  permissionOf(login: string): Promise<'admin' | 'write' | 'read' | 'none'>
  /** Hands findings to code scanning. `sarif` is gzipped, in base64. Needs `security-events: write`. */
  uploadSarif(upload: { readonly commit: string; readonly ref: string; readonly sarif: string }): Promise<void>
}

/** Runs of this repository's workflows. Throws as `GitHubRepository` does. */
export interface GitHubWorkflows {
  defaultBranch(): Promise<string>
  /**
   * Starts a workflow with `workflow_dispatch`; it is sent once. Gives the run's id, or null where GitHub does not say it (an Enterprise
   * Server that does not know `return_run_details`). Needs `actions: write`.
   */
  dispatch(workflow: string, ref: string, inputs: { readonly [name: string]: string }): Promise<string | null>
  run(id: string): Promise<WorkflowRun>
  /** Runs of a workflow that a dispatch started, the newest first, not older than `since` (ISO 8601); the newest hundred. */
  dispatched(workflow: string, since: string): Promise<readonly WorkflowRun[]>
}
export interface WorkflowRun {
  readonly id: string
  readonly title: string
  /** Null while it is not over; GitHub's word for how it ended. */
  readonly conclusion: string | null
}

/** A place where GitHub keeps secrets. Environments have Actions secrets alone. */
export interface SecretPlace {
  readonly of: 'actions' | 'dependabot' | 'codespaces'
  readonly in: 'repository' | { readonly environment: string } | { readonly organization: string }
}

/**
 * The secrets of one place. `put` leaves as it is who may see a secret of an organization; one that is new there is seen by this
 * repository alone, where it is the organization's.
 */
export interface GitHubSecrets {
  publicKey(): Promise<{ readonly id: string; readonly key: string }>
  put(name: string, sealed: string, keyId: string): Promise<'created' | 'updated'>
  /** Does nothing where there is no such secret. */
  remove(name: string): Promise<void>
}

/** A stored secret as GitHub shows it: never its value. `updated` is when its value was written last, not when the key was made. */
export interface StoredSecret {
  readonly name: string
  readonly level: 'repository' | 'environment' | 'organization'
  /** The environment's name, for those of an environment. */
  readonly environment: string | null
  /** ISO 8601. */
  readonly created: string
  readonly updated: string
}
export interface DeployKey {
  readonly id: number
  readonly title: string
  readonly created: string
  /** Null: not once, or GitHub does not say. */
  readonly used: string | null
  readonly readOnly: boolean
  readonly addedBy: string | null
  /** False where the organization has turned deploy keys off. */
  readonly enabled: boolean
}

/** What GitHub knows of stored secrets and keys, for audits; with `admin-token` but for `isCollaborator`. Each throws `Refused`. */
export interface GitHubKnowledge {
  /** Needs `Secrets: read`. */
  repositorySecrets(): Promise<readonly StoredSecret[]>
  /** Those of the organization that this repository may use; needs `Secrets: read`. */
  organizationSecrets(): Promise<readonly StoredSecret[]>
  /** Needs `Actions: read` on a private repository. */
  environments(): Promise<readonly string[]>
  /** Needs `Environments: read`. */
  environmentSecrets(environment: string): Promise<readonly StoredSecret[]>
  /** Needs `Administration: read`. */
  deployKeys(): Promise<readonly DeployKey[]>
  /** Whether a person may still use the repository: https://docs.github.com/rest/collaborators/collaborators */
  isCollaborator(login: string): Promise<boolean>
}

/** With `admin-token`: what GITHUB_TOKEN can never do. */
export interface GitHubAdmin {
  secrets(place: SecretPlace): GitHubSecrets
  /** Open secret-scanning alerts of the repository with the secrets that they are about; needs `Secret scanning alerts: read`. */
  openAlerts(): Promise<readonly { readonly number: number; readonly secret: Secret }[]>
  /** As `revoked`; needs `Secret scanning alerts: write`. */
  resolveAlert(number: number, comment: string): Promise<void>
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

/** What GitHub, or the way to it, did not let happen: what was asked can be told as not done. Anything else is a defect of ours. */
export const isRefusal = (error: unknown): error is Refused | Fault => error instanceof Refused || error instanceof Fault
