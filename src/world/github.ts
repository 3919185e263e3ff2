import { Fault } from '../model/fault.ts'
import {
  type Comment,
  type GitHubRepository,
  type GitHubWorkflows,
  type Issue,
  Refused,
  type WorkflowRun,
} from '../model/github.ts'
import type { Secret } from '../model/secret.ts'
import type { Clock } from '../model/world.ts'
import { makeReviews } from './github-reviews.ts'

/** What each client needs of the outside. */
export interface GitHubSettings {
  /** `GITHUB_API_URL` and `GITHUB_REPOSITORY` are read from here. */
  readonly environment: { readonly [name: string]: string | undefined }
  /** Honours the proxy settings: `fetchThroughProxy`. */
  readonly fetch: typeof fetch
  readonly clock: Clock
  /** rekey's own version, for the user agent. */
  readonly version: string
}

/** The label that each of our issues carries. */
const label = 'rekey'
/** The version of GitHub's REST API that is asked for: https://docs.github.com/rest/about-the-rest-api/api-versions */
const apiVersion = '2026-03-10'
/** An Enterprise Server that does not know it answers 400, and is asked for this one. */
const olderApiVersion = '2022-11-28'
/** Milliseconds for one call, its answer included. */
const callTime = 30_000
/** Seconds that a limit of GitHub's may hold a run up before the call is given up. */
export const longestWait = 90
/** Writes that may follow one another at once; after them GitHub wants a second between two (its "best practices" page). */
const quickWrites = 20
const attempts = 3

// Octokit's own log tells users of deprecations and repeats URLs; what goes wrong is told by rekey, in its words.
export const silent = { debug() {}, info() {}, warn() {}, error() {} }

/**
 * Comments, issues and reading with `github-token`, through `@actions/github`. Each write is sent on its own; a call that may be sent
 * again is, after a fault of the server; a comment or issue whose answer was lost is looked for first. Throws `Refused` where GitHub
 * refuses, with the permission that its header names, and `Fault` where GitHub can't be reached.
 */
export async function makeRepository(token: Secret, settings: GitHubSettings): Promise<GitHubRepository & GitHubWorkflows> {
  const { owner, repo } = nameOf(settings.environment)
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token.reveal(), { ...clientOptions(settings), log: silent }, pinVersion)
  const { rest } = octokit
  const send = makeSender(settings.clock)
  const here = { owner, repo }

  let author: Promise<string> | undefined
  let about: Promise<{ readonly default_branch: string; readonly private: boolean }> | undefined
  const aboutRepository = () => (about ??= send('reading the repository', 'read', async () => (await rest.repos.get(here)).data))
  const whoAmI = () =>
    (author ??= send('asking who the token is', 'read', async () => {
      // REST has no call by which an App's token learns its login; this query answers for every kind of token.
      const answer = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
      return answer.viewer.login
    }).catch((error: unknown) => {
      if (error instanceof Refused) return 'github-actions[bot]'
      throw error
    }))

  const comments = (number: number): Promise<readonly Comment[]> =>
    send('reading comments', 'read', async () => {
      const all = await octokit.paginate(rest.issues.listComments, { ...here, issue_number: number, per_page: 100 })
      return all.map(({ id, body, user }) => ({ id, body: body ?? '', author: user?.login ?? '' }))
    })
  const issues = (): Promise<readonly Issue[]> =>
    send('reading issues', 'read', async () => {
      const all = await octokit.paginate(rest.issues.listForRepo, { ...here, labels: label, state: 'all', per_page: 100 })
      return all.filter((issue) => issue.pull_request === undefined).map(issueFrom)
    })

  return {
    owner,
    repo,
    ...makeReviews(octokit, here, { send, create, whoAmI }),
    author: whoAmI,
    comments,
    issues,
    issue: (number) =>
      send('reading an issue', 'read', async () => issueFrom((await rest.issues.get({ ...here, issue_number: number })).data)),
    async createComment(number, body) {
      const find = async () => {
        const me = await whoAmI()
        return (await comments(number)).find((comment) => comment.author === me && comment.body === body)?.id
      }
      const make = async () => (await rest.issues.createComment({ ...here, issue_number: number, body })).data.id
      return create(send, 'writing a comment', make, find)
    },
    async updateComment(id, body) {
      await send('changing a comment', 'write', () => rest.issues.updateComment({ ...here, comment_id: id, body }))
    },
    async createIssue(title, body) {
      const find = async () => {
        const me = await whoAmI()
        return (await issues()).find((issue) => issue.author === me && issue.title === title && issue.body === body)?.number
      }
      const make = async () => (await rest.issues.create({ ...here, title, body, labels: [label] })).data.number
      return create(send, 'opening an issue', make, find)
    },
    async updateIssue(number, { open, ...change }) {
      const state = open === undefined ? {} : { state: open ? ('open' as const) : ('closed' as const) }
      await send('changing an issue', 'write', () => rest.issues.update({ ...here, issue_number: number, ...change, ...state }))
    },
    file: (path, ref) =>
      send(`reading ${path}`, 'read', async () => {
        const { data } = await rest.repos.getContent({ ...here, path, ref })
        if (Array.isArray(data) || data.type !== 'file') throw new Fault(`${path} is not a file in the repository`)
        if (data.encoding !== 'base64') throw new Fault(`${path} is larger than GitHub hands out (1 MB)`)
        return Buffer.from(data.content, 'base64').toString('utf8')
      }).catch((error: unknown) => {
        if (error instanceof Refused && error.status === 404) return undefined
        throw error
      }),
    mergeBase: (base, head) =>
      send('comparing commits', 'read', async () => {
        const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${head}`, per_page: 1 })
        return { sha: data.merge_base_commit.sha, commits: data.ahead_by }
      }),
    defaultBranch: async () => (await aboutRepository()).default_branch,
    isPublic: async () => !(await aboutRepository()).private,
    permissionOf: (username) =>
      send('asking what a person may do', 'read', async () => {
        const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...here, username })
        return data.permission === 'admin' || data.permission === 'write' || data.permission === 'read' ? data.permission : 'none'
      }).catch((error: unknown) => {
        if (error instanceof Refused && error.status === 404) return 'none'
        throw error
      }),
    async uploadSarif({ commit, ref, sarif }) {
      const upload = { ...here, commit_sha: commit, ref, sarif, tool_name: 'rekey' }
      await send('uploading to code scanning', 'write', () => rest.codeScanning.uploadSarif(upload))
    },
    async dispatch(workflow, ref, inputs) {
      const { data } = await send(`starting ${workflow}`, 'create', () =>
        octokit.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
          ...here,
          ...{ workflow_id: workflow, ref, inputs, return_run_details: true },
        }),
      )
      const id = (data as { workflow_run_id?: unknown } | undefined)?.workflow_run_id
      return typeof id === 'number' ? String(id) : null
    },
    run: (id) =>
      send('reading a workflow run', 'read', async () =>
        runOf((await rest.actions.getWorkflowRun({ ...here, run_id: Number(id) })).data),
      ),
    dispatched: (workflow, since) =>
      send('reading workflow runs', 'read', async () => {
        // The description has `created` as a moment, and the page about it as a range: it is not asked for.
        const wanted = { ...here, workflow_id: workflow, event: 'workflow_dispatch', per_page: 100 }
        const { workflow_runs: runs } = (await rest.actions.listWorkflowRuns(wanted)).data
        return runs.filter((run) => Date.parse(run.created_at) >= Date.parse(since)).map(runOf)
      }),
  }
}

const runOf = (run: { id: number; display_title: string; status: string | null; conclusion: string | null }): WorkflowRun => ({
  id: String(run.id),
  title: run.display_title,
  conclusion: run.status === 'completed' ? (run.conclusion ?? 'unknown') : null,
})

/** An issue of GitHub's, in our words. */
const issueFrom = (issue: {
  readonly id: number
  readonly number: number
  readonly title: string
  readonly body?: string | null | undefined
  readonly user: { readonly login: string } | null
  readonly state: string
  readonly labels: readonly (string | { readonly name?: string | null })[]
}): Issue => ({
  id: issue.id,
  number: issue.number,
  title: issue.title,
  body: issue.body ?? '',
  author: issue.user?.login ?? '',
  open: issue.state === 'open',
  labels: issue.labels.map((entry) => (typeof entry === 'string' ? entry : (entry.name ?? ''))),
})

/** The repository that `GITHUB_REPOSITORY` names. Throws `Fault` where it names none. */
export function nameOf(environment: GitHubSettings['environment']): { readonly owner: string; readonly repo: string } {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment.GITHUB_REPOSITORY ?? '') ?? []
  if (owner === undefined || repo === undefined) throw new Fault('GITHUB_REPOSITORY does not name a repository as owner/name')
  return { owner, repo }
}

/** What every client of GitHub's is made with. */
export function clientOptions({ environment, fetch, version }: GitHubSettings) {
  const timed: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(callTime) })
  const baseUrl = environment.GITHUB_API_URL || 'https://api.github.com'
  return { userAgent: `rekey/${version}`, baseUrl, request: { fetch: timed } }
}

interface Hooked {
  readonly hook: {
    wrap(
      name: 'request',
      around: (request: (options: RequestOptions) => unknown, options: RequestOptions) => Promise<unknown>,
    ): unknown
  }
}
interface RequestOptions {
  headers: Record<string, string | number | undefined>
}

/** A plugin that asks for one version of the API, and for the one before where a server does not know it. */
export function pinVersion(octokit: unknown): Record<string, never> {
  let version = apiVersion
  ;(octokit as Hooked).hook.wrap('request', async (request, options) => {
    const asked = version
    options.headers['x-github-api-version'] = asked
    try {
      return await request(options)
    } catch (error) {
      // 400 means that nothing was done.
      if (asked !== apiVersion || answerOf(error)?.status !== 400) throw error
      version = olderApiVersion
      options.headers['x-github-api-version'] = version
      return request(options)
    }
  })
  return {}
}

/** `read` and `write` may be sent again; `create` never is. */
export type Kind = 'read' | 'write' | 'create'
export type Send = <T>(call: string, kind: Kind, request: () => Promise<T>) => Promise<T>

/** Sends calls: writes one after the other, with a second between two once there were many; waits where GitHub's limits say so. */
export function makeSender(clock: Clock, tries = attempts): Send {
  let writes = 0
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(request: () => Promise<T>): Promise<T> => {
    const turn = last.then(async () => {
      if (writes++ >= quickWrites) await clock.sleep(1000)
      return request()
    })
    last = turn.catch(() => {})
    return turn
  }
  return async (call, kind, request) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await (kind === 'read' ? request() : inTurn(request))
      } catch (error) {
        if (error instanceof Fault) throw error
        const answer = answerOf(error)
        const wait = answer === undefined ? undefined : waitOf(answer, clock)
        if (attempt < tries && wait !== undefined && wait <= longestWait) {
          await clock.sleep(wait * 1000)
          continue
        }
        if (answer !== undefined && answer.status < 500) throw new Refused(call, answer.status, permissionOf(answer.headers))
        if (kind === 'create' || attempt >= tries) throw new Unanswered(call, answer?.status)
        await clock.sleep(attempt * 500)
      }
    }
  }
}

/** No whole answer, or a fault of the server: what was asked may have been done. */
class Unanswered extends Fault {
  constructor(call: string, status: number | undefined) {
    super(`GitHub did not answer ${call}${status === undefined ? '' : ` (${status})`}`)
  }
}

export type Create = typeof create
/** Makes something once, and gives its number. Where the answer was lost it is looked for before it is asked for again. */
async function create(
  send: Send,
  call: string,
  make: () => Promise<number>,
  find: () => Promise<number | undefined>,
): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send(call, 'create', make)
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error
      const found = await find()
      if (found !== undefined) return found
      if (attempt >= attempts) throw error
    }
  }
}

interface Answer {
  readonly status: number
  readonly headers: { readonly [name: string]: string | number | undefined }
}

/** The answer that an error of octokit's stands for; undefined where none came (octokit calls that 500 as well). */
function answerOf(error: unknown): Answer | undefined {
  if (error === null || typeof error !== 'object' || !('response' in error)) return undefined
  const { response } = error as { response?: { status?: unknown; headers?: unknown } }
  if (response === undefined || response === null) return undefined
  const headers = (response.headers ?? {}) as Answer['headers']
  return typeof response.status === 'number' ? { status: response.status, headers } : undefined
}

/** Seconds that GitHub wants us to wait, or undefined where this is no matter of limits. */
function waitOf({ status, headers }: Answer, clock: Clock): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const after = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return Math.max(0, after)
  if (String(headers['x-ratelimit-remaining']) === '0')
    return Math.max(1, Number(headers['x-ratelimit-reset']) - clock.now().getTime() / 1000)
  return status === 429 ? 60 : undefined
}

/**
 * What `X-Accepted-GitHub-Permissions` names, in the words of a workflow's `permissions:`: `issues=write; pull_requests=write` is
 * `issues: write or pull-requests: write`.
 */
function permissionOf(headers: Answer['headers']): string | null {
  const named = String(headers['x-accepted-github-permissions'] ?? '')
  if (!/^[a-z_]+=[a-z]+([;,]\s*[a-z_]+=[a-z]+)*$/.test(named)) return null
  const word = (entry: string) => entry.trim().replace('=', ': ').replaceAll('_', '-')
  return named
    .split(';')
    .map((all) => all.split(',').map(word).join(' and '))
    .join(' or ')
}
