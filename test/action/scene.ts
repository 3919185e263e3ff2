/** A repository on the local GitHub, key services behind a proxy, and the Action in a checkout: one scene for each test. */

import type { StoredIssue } from '../github/answers.ts'
import { type GitHubServer, type Permissions, type StoredRepository, startGitHub } from '../github/server.ts'
import type { TwinProxy } from '../twins/proxy.ts'
import { startProxy } from '../twins/proxy.ts'
import type { Twin } from '../twins/twin.ts'
import { type Checkout, makeCheckout } from './checkout.ts'
import { type ActionCall, type ActionRun, runAction } from './run-action.ts'

export const bot = 'github-actions[bot]'
export const stateKey = 'a state key of more than thirty-two characters'
const full: Permissions = { contents: 'read', issues: 'write', pull_requests: 'write' }

export interface Scene {
  readonly github: GitHubServer
  readonly repository: StoredRepository
  readonly proxy: TwinProxy
  readonly repo: Checkout
  /** Issues that are no pull requests. */
  issues(): StoredIssue[]
  /** A token for the step; its permissions are those of a pull request step unless others are named. */
  token(permissions?: Permissions): string
  adminToken(permissions?: Permissions): string
  /** Runs the Action for pull request 1 with this head, from the same repository unless `fork`. */
  onPullRequest(head: string, call?: Partial<ActionCall> & { readonly fork?: boolean }): Promise<ActionRun>
  on(event: string, payload: object, sha: string, call?: Partial<ActionCall>): Promise<ActionRun>
  close(): Promise<void>
}

/** `first` is what `main` begins with. */
export async function makeScene(
  twins: readonly Twin[],
  first: { readonly [path: string]: string } = {},
  options: { readonly open?: boolean } = {},
): Promise<Scene> {
  const [github, proxy] = await Promise.all([startGitHub(), startProxy(Object.assign({}, ...twins.map(({ hosts }) => hosts)))])
  const repo = makeCheckout(`${github.url}/acme/app`)
  repo.commit('main', { 'README.md': 'An app.\n', ...first })
  const repository = github.addRepository('acme/app', { git: repo.origin, ...options })
  github.addPull(repository, 1)
  let tokens = 0
  const token = (permissions: Permissions = full) => {
    const value = `step-token-number-${tokens++}`
    github.addToken(value, { login: bot, kind: 'actions', permissions })
    return value
  }
  const about = { id: 1, full_name: 'acme/app', private: options.open !== true, default_branch: 'main' }
  const on: Scene['on'] = (event, payload, sha, call = {}) =>
    runAction({
      checkout: call.checkout ?? repo.checkout(sha),
      event,
      payload: { repository: about, sender: { login: 'writer' }, ...payload },
      github: github.host,
      sha,
      ...call,
      inputs: { 'github-token': token(), ...call.inputs },
      environment: { ...proxy.environment, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1', ...call.environment },
    })
  return {
    github,
    repository,
    proxy,
    repo,
    issues: () => [...repository.issues.values()].filter(({ pull }) => !pull),
    token,
    adminToken(permissions = { secrets: 'write' }) {
      const value = `admin-token-number-${tokens++}`
      github.addToken(value, { login: 'keeper[bot]', kind: 'app', permissions })
      return value
    },
    onPullRequest(head, { fork, ...call } = {}) {
      const pull = {
        number: 1,
        user: { login: fork ? 'stranger' : 'writer' },
        base: { sha: repo.git('rev-parse', 'main'), ref: 'main', repo: { id: 1 } },
        head: { sha: head, ref: 'topic', repo: { id: fork ? 2 : 1 } },
      }
      // The runner checks out a merge with the base that nobody made: neither parent is there.
      const merge = repo.git('commit-tree', `${head}^{tree}`, '-p', pull.base.sha, '-p', head, '-m', 'merge')
      repo.git('update-ref', 'refs/pull/1/merge', merge)
      const inputs = fork ? { 'github-token': token({ contents: 'read' }) } : {}
      return on('pull_request', { action: 'opened', number: 1, pull_request: pull }, merge, {
        ...call,
        inputs: { ...inputs, ...call.inputs },
      })
    },
    on,
    async close() {
      repo.remove()
      await proxy.close()
      await github.close()
    },
  }
}
