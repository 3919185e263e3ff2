/**
 * GitHub as a server on this machine: stateful, for tests that send real requests. Each request and each answer is held against
 * GitHub's own OpenAPI description; what breaks it makes `close` throw. What no description gives is written here from GitHub's
 * pages: who may do what, limits, pages, rate-limit headers, sealed secrets that are opened with the server's own key.
 */
import { execFileSync } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import {
  commentOf,
  commitOf,
  environmentOf,
  fileOf,
  issueOf,
  repositoryOf,
  runOf,
  type StoredComment,
  type StoredIssue,
  type StoredRun,
  secretOf,
  userOf,
} from './answers.ts'
import { faultsOfAnswer, faultsOfRequest, type Operation, operationOf } from './description.ts'
import { serveGit } from './git-http.ts'
import { alertOf, deployKeyOf, readPublicKey, type StoredAlert } from './keys-and-alerts.ts'
import { faultOfComment, fileEntryOf, filesBetween, lineCommentOf, reviewOf, type StoredReview } from './reviews.ts'
import { answerOnShelf, type Family, makeShelf, needsOf, type SecretCall, type Shelf, secretCallOf } from './secret-places.ts'

type Level = 'read' | 'write'
/** In the words of `X-Accepted-GitHub-Permissions`: `issues`, `pull_requests`, `contents`, `secrets`. */
export type Permissions = { readonly [name: string]: Level }

export interface Token {
  readonly login: string
  /** `actions` is GITHUB_TOKEN, `app` an App's installation token, `person` a person's fine-grained token. */
  readonly kind: 'actions' | 'app' | 'person'
  readonly permissions: Permissions
}

export interface StoredRepository {
  readonly owner: string
  readonly name: string
  open: boolean
  defaultBranch: string
  hasIssues: boolean
  /** A bare git repository on disk; without one, calls that read commits or files answer 404. */
  readonly git: string | null
  /** Issues and pull requests by number. */
  readonly issues: Map<number, StoredIssue>
  readonly id: number
  /** Runs that a dispatch started, the oldest first. */
  readonly runs: StoredRun[]
  /** Workflows that take a dispatch, with the names of their inputs, and how their next runs end. */
  readonly workflows: Map<string, { readonly inputs: readonly string[]; readonly named?: string; readonly ends: string[] }>
  /** What people may do here, by login; a reader is whoever is not named. */
  readonly people: Map<string, 'admin' | 'write' | 'read' | 'none'>
  hasCodeScanning: boolean
  readonly uploads: { readonly commit: string; readonly ref: string; readonly sarif: unknown }[]
  /** Values of Actions secrets, opened. */
  readonly secrets: Map<string, string>
  /** When secrets were written, by name; those that are not here were written on 20 November. */
  readonly written: Map<string, { readonly created: string; readonly updated: string }>
  /** Secrets of environments and of the organization: name to when it was written. */
  readonly environments: Map<string, Map<string, string>>
  readonly organizationSecrets: Map<string, string>
  readonly deployKeys: StoredDeployKey[]
  /** Logins that may use it. */
  readonly collaborators: Set<string>
  readonly shelves: Readonly<Record<Family, Shelf>>
  readonly environmentShelves: Map<string, Shelf>
  readonly alerts: StoredAlert[]
}
export interface StoredDeployKey {
  readonly id: number
  /** Type and blob. */
  readonly key?: string
  readonly title: string
  readonly created_at: string
  readonly last_used?: string | null
  readonly read_only: boolean
  readonly added_by: string | null
  readonly enabled?: boolean
}
export interface StoredOrganization {
  readonly login: string
  readonly shelves: Readonly<Record<Family, Shelf>>
}

export interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly operation: string
  readonly headers: { readonly [name: string]: string | string[] | undefined }
  readonly body: string
  /** 0 where the connection was cut. */
  status: number
}

/** What goes wrong with one request: the first that `of` names, after `after` others that it names. */
export interface Trouble {
  /** Operation id, as `issues/create`. */
  readonly of: string
  readonly after?: number
  readonly times?: number
  /** `answer` does nothing and answers; `cut` drops the connection; `act-then-cut` does as asked first; `act-then-answer` as well. */
  readonly how: 'answer' | 'cut' | 'act-then-cut' | 'act-then-answer'
  readonly status?: number
  readonly headers?: { readonly [name: string]: string }
  readonly message?: string
}

export interface GitHubServer {
  readonly url: string
  /** `HOST:PORT`. */
  readonly host: string
  readonly requests: LoggedRequest[]
  readonly violations: string[]
  addToken(value: string, token: Token): void
  addRepository(
    name: string,
    options?: { readonly open?: boolean; readonly defaultBranch?: string; readonly git?: string },
  ): StoredRepository
  addOrganization(login: string): StoredOrganization
  addPull(repository: StoredRepository, number: number): StoredIssue
  trouble(trouble: Trouble): void
  /** Throws where a request or an answer broke GitHub's description. */
  close(): Promise<void>
}

/** What each operation needs: one of the alternatives, all of its parts. */
const needs: { readonly [operation: string]: readonly Permissions[] } = {
  'repos/get': [{ metadata: 'read' }],
  'repos/compare-commits-with-basehead': [{ contents: 'read' }],
  'repos/get-content': [{ contents: 'read' }],
  'issues/list-for-repo': [{ issues: 'read' }],
  'issues/create': [{ issues: 'write' }],
  'issues/get': [{ issues: 'read' }, { pull_requests: 'read' }],
  'issues/update': [{ issues: 'write' }, { pull_requests: 'write' }],
  'issues/list-comments': [{ issues: 'read' }, { pull_requests: 'read' }],
  'issues/create-comment': [{ issues: 'write' }, { pull_requests: 'write' }],
  'issues/update-comment': [{ issues: 'write' }, { pull_requests: 'write' }],
  'actions/list-repo-secrets': [{ secrets: 'read' }],
  'actions/list-repo-organization-secrets': [{ secrets: 'read' }],
  'repos/get-all-environments': [{ actions: 'read' }],
  'actions/list-environment-secrets': [{ environments: 'read' }],
  'repos/list-deploy-keys': [{ administration: 'read' }],
  'repos/check-collaborator': [{ metadata: 'read' }],
  'repos/create-deploy-key': [{ administration: 'write' }],
  'repos/delete-deploy-key': [{ administration: 'write' }],
  'secret-scanning/list-alerts-for-repo': [{ secret_scanning_alerts: 'read' }],
  'secret-scanning/update-alert': [{ secret_scanning_alerts: 'write' }],
  'actions/create-workflow-dispatch': [{ actions: 'write' }],
  'actions/list-workflow-runs': [{ actions: 'read' }],
  'actions/get-workflow-run': [{ actions: 'read' }],
  'repos/get-collaborator-permission-level': [{ metadata: 'read' }],
  'code-scanning/upload-sarif': [{ security_events: 'write' }],
  'pulls/list-review-comments': [{ pull_requests: 'read' }],
  'pulls/create-review': [{ pull_requests: 'write' }],
}
const makeShelves = () => ({ actions: makeShelf(), dependabot: makeShelf(), codespaces: makeShelf() })
/** What the `permissions:` of a workflow has no word for. */
const beyondWorkflows = /secret|administration|environments/

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: { readonly [name: string]: string }
}
const errorAnswer = (status: number, message: string, headers?: Answer['headers']): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.test/rest', status: String(status) },
  ...(headers && { headers }),
})

export async function startGitHub(): Promise<GitHubServer> {
  const tokens = new Map<string, Token>()
  const repositories = new Map<string, StoredRepository>()
  const organizations = new Map<string, StoredOrganization>()
  const requests: LoggedRequest[] = []
  const violations: string[] = []
  const troubles: { trouble: Trouble; seen: number }[] = []
  let nextId = 1000

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      receive(request, Buffer.concat(chunks), response).catch((error: unknown) => {
        violations.push(`the local GitHub failed: ${error instanceof Error ? error.stack : error}`)
        response.writeHead(500).end()
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`

  async function receive(request: IncomingMessage, bytes: Buffer, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${host}`)
    const method = request.method ?? 'GET'
    const log: LoggedRequest = {
      method,
      path: url.pathname + url.search,
      operation: '',
      headers: request.headers,
      body: bytes.toString(),
      status: 0,
    }
    const git = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack))$/.exec(url.pathname)
    if (git !== null) {
      requests.push(Object.assign(log, { operation: 'git' }))
      return receiveGit(git[1]!, git[2]!, request, bytes, response, log)
    }
    const operation = url.pathname === '/graphql' ? graphql : operationOf(method, url.pathname)
    if (operation === undefined) {
      requests.push(log)
      violations.push(`${method} ${url.pathname} is no operation of the description`)
      return send(response, log, errorAnswer(404, 'Not Found'))
    }
    requests.push(Object.assign(log, { operation: operation.id }))
    const trouble = troubleOf(operation.id)
    if (trouble?.how === 'cut') {
      response.destroy()
      return
    }
    if (trouble?.how === 'answer') return send(response, log, troubledAnswer(trouble))
    const answer = answerTo(operation, request, url, bytes)
    if (trouble?.how === 'act-then-cut') {
      response.destroy()
      return
    }
    send(response, log, trouble === undefined ? answer : troubledAnswer(trouble))
  }

  const troubledAnswer = (trouble: Trouble): Answer =>
    errorAnswer(trouble.status ?? 502, trouble.message ?? 'Server Error', trouble.headers)

  function troubleOf(operation: string): Trouble | undefined {
    for (const entry of troubles) {
      if (entry.trouble.of !== operation) continue
      const turn = entry.seen++
      const after = entry.trouble.after ?? 0
      if (turn >= after && turn < after + (entry.trouble.times ?? 1)) return entry.trouble
    }
    return undefined
  }

  function send(response: ServerResponse, log: LoggedRequest, answer: Answer): void {
    log.status = answer.status
    const versioned = log.headers['x-github-api-version'] !== undefined
    response.writeHead(answer.status, {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(Math.max(0, 1000 - requests.length)),
      'x-ratelimit-used': String(requests.length),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      'x-ratelimit-resource': 'core',
      // Without a version the oldest is taken, and GitHub says that it will go.
      ...(!versioned && { deprecation: 'Tue, 10 Mar 2026 00:00:00 GMT', sunset: 'Fri, 10 Mar 2028 00:00:00 GMT' }),
      ...(answer.body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
      ...answer.headers,
    })
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body))
  }

  /** The token of a request; an answer where there is none or GitHub does not know it. */
  function tokenOf(request: IncomingMessage): Token | Answer {
    const [, scheme, given] = /^(token|bearer|basic) (.+)$/i.exec(request.headers.authorization ?? '') ?? []
    if (given === undefined) return errorAnswer(401, 'Requires authentication')
    const value = scheme!.toLowerCase() === 'basic' ? (Buffer.from(given, 'base64').toString().split(':')[1] ?? '') : given
    return tokens.get(value) ?? errorAnswer(401, 'Bad credentials')
  }

  function answerTo(operation: Operation, request: IncomingMessage, url: URL, bytes: Buffer): Answer {
    const violation = (text: string) => violations.push(`${operation.id}: ${text}`)
    if (!request.headers['user-agent']) return errorAnswer(403, 'Request forbidden by administrative rules.')
    const version = request.headers['x-github-api-version']
    if (version !== undefined && version !== '2026-03-10' && version !== '2022-11-28')
      return errorAnswer(400, 'unsupported version')
    const token = tokenOf(request)
    if ('status' in token) return token
    const body = bytes.length === 0 ? undefined : (JSON.parse(bytes.toString()) as Record<string, unknown>)
    if (operation === graphql) return viewerAnswer(token, body, violation)
    for (const fault of faultsOfRequest(operation, url.searchParams, body)) violation(`request: ${fault}`)
    const repository = repositories.get(`${operation.params.owner}/${operation.params.repo}`.toLowerCase())
    const call = secretCallOf(operation.id)
    const answer =
      call !== undefined
        ? answerOfSecrets(call, operation, token, repository, url, body)
        : repository === undefined
          ? errorAnswer(404, 'Not Found')
          : (refusalOf(operation, token, repository) ?? act(operation, token, repository, url, body))
    for (const fault of faultsOfAnswer(operation, answer.status, answer.body)) violation(`answer ${answer.status}: ${fault}`)
    return answer
  }

  function answerOfSecrets(
    call: SecretCall,
    operation: Operation,
    token: Token,
    repository: StoredRepository | undefined,
    url: URL,
    body: Record<string, unknown> | undefined,
  ): Answer {
    const { params } = operation
    const organization = organizations.get((params.org ?? '').toLowerCase())
    const known = call.level === 'org' ? organization?.shelves : repository?.shelves
    if (known === undefined) return errorAnswer(404, 'Not Found')
    const refused = refusalOf(operation, token, repository, [needsOf(call)])
    if (refused !== undefined) return refused
    const shelf =
      call.level === 'environment' ? repository?.environmentShelves.get(params.environment_name ?? '') : known[call.family]
    if (shelf === undefined) return errorAnswer(404, 'Not Found')
    const given = { name: params.secret_name ?? '', body, query: url.searchParams }
    const violation = (text: string) => void violations.push(text)
    return answerOnShelf(call, shelf, given, errorAnswer, violation, (id) => {
      const found = [...repositories.values()].find((each) => each.id === id)
      return repositoryOf(found?.owner ?? 'acme', found?.name ?? `other-${id}`, false, 'main', id)
    })
  }

  function refusalOf(
    operation: Operation,
    token: Token,
    repository: StoredRepository | undefined,
    alternatives = needs[operation.id],
  ): Answer | undefined {
    if (alternatives === undefined) throw new Error(`nothing says who may call ${operation.id}`)
    const number = Number(operation.params.issue_number)
    // What a pull request's permission allows on a pull request it does not allow on an issue.
    const isOfPulls = operation.id === 'issues/update-comment' || operation.id.startsWith('pulls/')
    const isPull = Number.isNaN(number) ? isOfPulls : repository?.issues.get(number)?.pull === true
    const may = (wanted: Permissions) =>
      Object.entries(wanted).every(([name, level]) => {
        if (name === 'metadata') return true
        if (name === 'pull_requests' && !isPull) return false
        if (token.kind === 'actions' && beyondWorkflows.test(name)) return false
        return token.permissions[name] === 'write' || token.permissions[name] === level
      })
    if (alternatives.some(may)) return undefined
    const header = alternatives
      .map((wanted) =>
        Object.entries(wanted)
          .map(([name, level]) => `${name}=${level}`)
          .join(','),
      )
      .join('; ')
    const message =
      token.kind === 'person' ? 'Resource not accessible by personal access token' : 'Resource not accessible by integration'
    return errorAnswer(403, message, { 'x-accepted-github-permissions': header })
  }

  function act(
    operation: Operation,
    token: Token,
    repository: StoredRepository,
    url: URL,
    body: Record<string, unknown> | undefined,
  ): Answer {
    const { params } = operation
    const full = `${repository.owner}/${repository.name}`
    const issue = repository.issues.get(Number(params.issue_number))
    const pull = repository.issues.get(Number(params.pull_number))
    switch (operation.id) {
      case 'repos/get':
        return {
          status: 200,
          body: repositoryOf(repository.owner, repository.name, repository.open, repository.defaultBranch, repository.id),
        }
      case 'repos/get-content': {
        const bytes = show(repository, url.searchParams.get('ref') ?? repository.defaultBranch, params.path!)
        return bytes === undefined ? errorAnswer(404, 'Not Found') : { status: 200, body: fileOf(full, params.path!, bytes) }
      }
      case 'repos/compare-commits-with-basehead':
        return compare(repository, params.basehead!)
      case 'issues/list-for-repo': {
        if (!repository.hasIssues) return errorAnswer(410, 'Issues has been disabled in this repository.')
        const state = url.searchParams.get('state') ?? 'open'
        const labels = url.searchParams.get('labels')?.split(',') ?? []
        const all = [...repository.issues.values()]
          .filter((entry) => state === 'all' || entry.open === (state === 'open'))
          .filter((entry) => labels.every((label) => entry.labels.includes(label)))
          .reverse()
        return page(url, all, (entry) => issueOf(full, entry))
      }
      case 'issues/create': {
        if (!repository.hasIssues) return errorAnswer(410, 'Issues has been disabled in this repository.')
        const refused = tooLong(body)
        if (refused !== undefined) return refused
        const number = Math.max(0, ...repository.issues.keys()) + 1
        const made: StoredIssue = {
          id: nextId++,
          number,
          title: String(body!.title),
          body: String(body!.body ?? ''),
          author: token.login,
          open: true,
          labels: ((body!.labels as string[] | undefined) ?? []).map(String),
          pull: false,
          comments: [],
          locked: false,
        }
        repository.issues.set(number, made)
        return { status: 201, body: issueOf(full, made) }
      }
      case 'issues/get':
        return issue === undefined ? errorAnswer(404, 'Not Found') : { status: 200, body: issueOf(full, issue) }
      case 'issues/update': {
        if (issue === undefined) return errorAnswer(404, 'Not Found')
        if (!repository.hasIssues && !issue.pull) return errorAnswer(410, 'Issues has been disabled in this repository.')
        const refused = tooLong(body)
        if (refused !== undefined) return refused
        if (body?.title !== undefined) issue.title = String(body.title)
        if (body?.body !== undefined) issue.body = String(body.body)
        if (body?.state !== undefined) issue.open = body.state === 'open'
        if (body?.labels !== undefined) issue.labels = (body.labels as string[]).map(String)
        return { status: 200, body: issueOf(full, issue) }
      }
      case 'issues/list-comments':
        return issue === undefined
          ? errorAnswer(404, 'Not Found')
          : page(url, issue.comments, (entry) => commentOf(full, issue.number, entry))
      case 'issues/create-comment': {
        if (issue === undefined) return errorAnswer(404, 'Not Found')
        if (issue.locked) return errorAnswer(403, 'Unable to create comment because issue is locked.')
        const refused = tooLong(body)
        if (refused !== undefined) return refused
        const made: StoredComment = { id: nextId++, body: String(body!.body), author: token.login }
        issue.comments.push(made)
        return { status: 201, body: commentOf(full, issue.number, made) }
      }
      case 'issues/update-comment': {
        for (const entry of repository.issues.values()) {
          const comment = entry.comments.find(({ id }) => id === Number(params.comment_id))
          if (comment === undefined) continue
          // A token may edit what it wrote; a person with write access may edit all, an App may not.
          if (comment.author !== token.login && token.kind !== 'person')
            return errorAnswer(403, 'Resource not accessible by integration')
          const refused = tooLong(body)
          if (refused !== undefined) return refused
          comment.body = String(body!.body)
          return { status: 200, body: commentOf(full, entry.number, comment) }
        }
        return errorAnswer(404, 'Not Found')
      }
      case 'actions/list-repo-secrets': {
        const rows = [...repository.secrets.keys()].map((name) => secretOf(name, repository.written.get(name)))
        return counted(url, 'secrets', rows)
      }
      case 'actions/list-repo-organization-secrets':
        return counted(
          url,
          'secrets',
          [...repository.organizationSecrets].map(([name, at]) => secretOf(name, { created: at, updated: at })),
        )
      case 'repos/get-all-environments':
        return counted(url, 'environments', [...repository.environments.keys()].map(environmentOf))
      case 'actions/list-environment-secrets': {
        const secrets = repository.environments.get(params.environment_name!)
        if (secrets === undefined) return errorAnswer(404, 'Not Found')
        return counted(
          url,
          'secrets',
          [...secrets].map(([name, at]) => secretOf(name, { created: at, updated: at })),
        )
      }
      case 'repos/check-collaborator':
        return repository.collaborators.has(params.username!) ? { status: 204 } : errorAnswer(404, 'Not Found')
      case 'actions/create-workflow-dispatch':
        return dispatch(repository, params.workflow_id!, body!, nextId++)
      case 'actions/list-workflow-runs': {
        const of = repository.runs.filter(({ workflow }) => workflow === params.workflow_id)
        const runs = of.toReversed().map((run) => runOf(full, run))
        return { status: 200, body: { total_count: runs.length, workflow_runs: runs } }
      }
      case 'actions/get-workflow-run': {
        const run = repository.runs.find(({ id }) => id === Number(params.run_id))
        if (run === undefined) return errorAnswer(404, 'Not Found')
        if (run.looks-- <= 0) run.conclusion ??= run.ends
        return { status: 200, body: runOf(full, run) }
      }
      case 'repos/get-collaborator-permission-level': {
        const permission = repository.people.get(params.username!) ?? 'read'
        const user = { ...userOf(params.username!), role_name: permission }
        return { status: 200, body: { permission, role_name: permission, user } }
      }
      case 'code-scanning/upload-sarif': {
        if (!repository.hasCodeScanning) return errorAnswer(403, 'Code scanning is not enabled for this repository.')
        const text = gunzipSync(Buffer.from(String(body!.sarif), 'base64')).toString()
        repository.uploads.push({ commit: String(body!.commit_sha), ref: String(body!.ref), sarif: JSON.parse(text) })
        return { status: 202, body: { id: '47177e22-5596-11eb-80a1-c1e54ef945c6', url: 'https://github.test/sarifs/1' } }
      }
      case 'pulls/list-review-comments': {
        if (pull?.reviews === undefined) return errorAnswer(404, 'Not Found')
        const all = pull.reviews.flatMap(({ comments }) => comments)
        return page(url, all, (comment) => lineCommentOf(full, comment))
      }
      case 'pulls/create-review':
        return pull?.reviews === undefined ? errorAnswer(404, 'Not Found') : review(repository, pull.reviews, token, body!)
      case 'repos/list-deploy-keys':
        return page(url, repository.deployKeys, (key) => deployKeyOf(full, key))
      case 'repos/create-deploy-key': {
        const key = readPublicKey(String(body!.key))
        if (key === undefined) return errorAnswer(422, 'key is invalid. You must supply a key in OpenSSH public key format')
        if ([...repositories.values()].some((each) => each.deployKeys.some((other) => other.key === key)))
          return errorAnswer(422, 'key is already in use')
        const made = {
          id: nextId++,
          key,
          title: String(body!.title ?? ''),
          created_at: '2026-11-20T12:00:00Z',
          read_only: body!.read_only === true,
          added_by: token.login,
        }
        repository.deployKeys.push(made)
        return { status: 201, body: deployKeyOf(full, made) }
      }
      case 'repos/delete-deploy-key': {
        const index = repository.deployKeys.findIndex(({ id }) => id === Number(params.key_id))
        if (index < 0) return errorAnswer(404, 'Not Found')
        repository.deployKeys.splice(index, 1)
        return { status: 204 }
      }
      case 'secret-scanning/list-alerts-for-repo': {
        const state = url.searchParams.get('state')
        const all = repository.alerts.filter((alert) => state === null || alert.state === state)
        return page(url, all, (alert) => alertOf(full, alert, url.searchParams.get('hide_secret') === 'true'))
      }
      case 'secret-scanning/update-alert': {
        const alert = repository.alerts.find(({ number }) => number === Number(params.alert_number))
        if (alert === undefined) return errorAnswer(404, 'Not Found')
        if (body!.state === 'resolved' && body!.resolution === undefined) return errorAnswer(422, 'resolution is missing')
        alert.state = body!.state as StoredAlert['state']
        alert.resolution = (body!.resolution as string | undefined) ?? null
        alert.comment = (body!.resolution_comment as string | undefined) ?? null
        return { status: 200, body: alertOf(full, alert, true) }
      }
      default:
        throw new Error(`${operation.id} is not written`)
    }
  }

  /** https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request */
  function review(
    repository: StoredRepository,
    reviews: StoredReview[],
    { login }: Token,
    body: Record<string, unknown>,
  ): Answer {
    const refused = (...errors: string[]): Answer => ({
      status: 422,
      body: { message: 'Unprocessable Entity', errors, documentation_url: 'https://docs.github.test/rest', status: '422' },
    })
    if (body.event !== 'COMMENT' || !body.body) return refused('A body and the event COMMENT are asked for here')
    const commit = String(body.commit_id)
    const base = git(repository, 'merge-base', repository.defaultBranch, commit)?.toString().trim()
    if (base === undefined) return refused('commit_id is not part of the pull request')
    const files = filesBetween((...args) => git(repository, ...args), base, commit)
    const rows = (body.comments ?? []) as Record<string, unknown>[]
    // One line that is not in the diff refuses them all.
    const faults = rows.flatMap((row) => faultOfComment(files, row) ?? [])
    if (faults.length > 0) return refused(...faults)
    if (rows.some((row) => String(row.body).length > 65_536)) return refused('body is too long (maximum is 65536 characters)')
    const comments = rows.map((row) => ({
      ...{ id: nextId++, author: login, body: String(row.body), path: String(row.path) },
      ...{ line: Number(row.line), startLine: row.start_line === undefined ? null : Number(row.start_line) },
    }))
    const made = { id: nextId++, body: String(body.body), author: login, commit, comments }
    reviews.push(made)
    return { status: 200, body: reviewOf(made) }
  }

  /** https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event */
  function dispatch(repository: StoredRepository, name: string, body: Record<string, unknown>, id: number): Answer {
    const workflow = repository.workflows.get(name)
    if (workflow === undefined) return errorAnswer(404, 'Not Found')
    const inputs = (body.inputs ?? {}) as Record<string, string>
    const unknown = Object.keys(inputs).filter((input) => !workflow.inputs.includes(input))
    if (unknown.length > 0) return errorAnswer(422, `Unexpected inputs provided: ${JSON.stringify(unknown)}`)
    const title = workflow.named === undefined ? name : `${name} ${inputs[workflow.named] ?? ''}`
    repository.runs.push({ id, workflow: name, title, looks: 1, ends: workflow.ends.shift() ?? 'success', conclusion: null })
    if (body.return_run_details !== true) return { status: 204 }
    const url = `https://github.test/runs/${id}`
    return { status: 200, body: { workflow_run_id: id, run_url: url, html_url: url } }
  }

  async function receiveGit(
    full: string,
    path: string,
    request: IncomingMessage,
    bytes: Buffer,
    response: ServerResponse,
    log: LoggedRequest,
  ) {
    const repository = repositories.get(full.toLowerCase())
    const token = tokenOf(request)
    if ('status' in token && (repository?.open !== true || request.headers.authorization !== undefined)) {
      log.status = 401
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
      return
    }
    if (
      repository === undefined ||
      repository.git === null ||
      !('login' in token ? token.permissions.contents : repository.open)
    ) {
      log.status = 404
      response.writeHead(404).end()
      return
    }
    await serveGit(repository.git, path, request, bytes, response)
    log.status = response.statusCode
  }

  const api: GitHubServer = {
    url: `http://${host}`,
    host,
    requests,
    violations,
    addToken: (value, token) => void tokens.set(value, token),
    addRepository(name, options = {}) {
      const [owner, repo] = name.split('/') as [string, string]
      const shelves = makeShelves()
      const repository: StoredRepository = {
        owner,
        name: repo,
        open: options.open ?? false,
        defaultBranch: options.defaultBranch ?? 'main',
        hasIssues: true,
        git: options.git ?? null,
        issues: new Map(),
        runs: [],
        workflows: new Map(),
        people: new Map(),
        hasCodeScanning: true,
        uploads: [],
        ...{
          written: new Map(),
          environments: new Map(),
          organizationSecrets: new Map(),
          deployKeys: [],
          collaborators: new Set(),
        },
        id: nextId++,
        secrets: shelves.actions.secrets,
        shelves,
        environmentShelves: new Map(),
        alerts: [],
      }
      repositories.set(name.toLowerCase(), repository)
      return repository
    },
    addOrganization(login) {
      const organization = { login, shelves: makeShelves() }
      organizations.set(login.toLowerCase(), organization)
      return organization
    },
    addPull(repository, number) {
      const pull: StoredIssue = {
        id: nextId++,
        number,
        title: 'A pull request',
        body: '',
        author: 'writer',
        open: true,
        labels: [],
        pull: true,
        comments: [],
        reviews: [],
        locked: false,
      }
      repository.issues.set(number, pull)
      return pull
    },
    trouble: (trouble) => void troubles.push({ trouble, seen: 0 }),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (violations.length > 0) throw new Error(`against GitHub's description:\n${violations.join('\n')}`)
    },
  }
  return api
}

/** The one GraphQL query that is asked: who a token is. */
const graphql: Operation = { id: 'graphql', entry: { operationId: 'graphql', parameters: [], responses: {} }, params: {} }
function viewerAnswer(token: Token, body: Record<string, unknown> | undefined, violation: (text: string) => void): Answer {
  if (!/^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(String(body?.query))) violation('a query that is not known')
  return { status: 200, body: { data: { viewer: { login: token.login } } } }
}

function tooLong(body: Record<string, unknown> | undefined): Answer | undefined {
  const limits = { body: 65_536, title: 256 }
  for (const [field, limit] of Object.entries(limits))
    if (typeof body?.[field] === 'string' && body[field].length > limit)
      return {
        status: 422,
        body: {
          message: 'Validation Failed',
          errors: [
            { resource: 'Issue', code: 'unprocessable', field, message: `${field} is too long (maximum is ${limit} characters)` },
          ],
          documentation_url: 'https://docs.github.test/rest',
        },
      }
  return undefined
}

function page<T>(url: URL, all: readonly T[], form: (entry: T) => object): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
  const number = Number(url.searchParams.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (rel: string, to: number) => {
    const target = new URL(url)
    target.searchParams.set('page', String(to))
    return `<${target}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link('prev', number - 1), link('first', 1)] : []),
    ...(number < last ? [link('next', number + 1), link('last', last)] : []),
  ]
  return {
    status: 200,
    body: all.slice((number - 1) * size, number * size).map(form),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  }
}

/** A page of a list that comes with its count. */
function counted(url: URL, name: string, all: readonly object[]): Answer {
  const { body, ...rest } = page(url, all, (entry) => entry)
  return { ...rest, body: { total_count: all.length, [name]: body } }
}

const git = (repository: StoredRepository, ...args: string[]): Buffer | undefined => {
  if (repository.git === null) return undefined
  try {
    return execFileSync('git', ['--git-dir', repository.git, ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch {
    return undefined
  }
}
const show = (repository: StoredRepository, ref: string, path: string) => git(repository, 'cat-file', 'blob', `${ref}:${path}`)

function compare(repository: StoredRepository, basehead: string): Answer {
  const [base, head] = basehead.split('...') as [string, string]
  const text = (...args: string[]) =>
    git(repository, ...args)
      ?.toString()
      .trim()
  const resolved = [base, head].map((name) => text('rev-parse', '--verify', '--quiet', `${name}^{commit}`))
  if (resolved.includes(undefined)) return errorAnswer(404, 'Not Found')
  const merge = text('merge-base', resolved[0]!, resolved[1]!)
  // Unrelated histories.
  if (merge === undefined) return errorAnswer(404, `No common ancestor between ${base} and ${head}.`)
  const count = (range: string) => Number(text('rev-list', '--count', range))
  const [ahead, behind] = [count(`${resolved[0]}..${resolved[1]}`), count(`${resolved[1]}..${resolved[0]}`)]
  const full = `${repository.owner}/${repository.name}`
  const url = `https://github.test/repos/${full}/compare/${resolved[0]}...${resolved[1]}`
  const commits = text('rev-list', '--reverse', '--max-count=250', `${resolved[0]}..${resolved[1]}`)!.split('\n').filter(Boolean)
  return {
    status: 200,
    body: {
      url,
      html_url: url,
      permalink_url: url,
      diff_url: url,
      patch_url: url,
      base_commit: commitOf(full, resolved[0]!),
      merge_base_commit: commitOf(full, merge),
      status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: commits.map((sha) => commitOf(full, sha)),
      files: filesBetween((...args) => git(repository, ...args), merge, resolved[1]!).map((file) =>
        fileEntryOf(full, resolved[1]!, file),
      ),
    },
  }
}
