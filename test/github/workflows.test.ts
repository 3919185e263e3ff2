import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import type { AfterStore } from '../../src/model/configuration.ts'
import type { GitHubRepository, GitHubWorkflows } from '../../src/model/github.ts'
import { Secret } from '../../src/model/secret.ts'
import { redeployByWorkflow } from '../../src/response/redeploy.ts'
import { eitherOf } from '../../src/verbs/workflows.ts'
import { makeRepository } from '../../src/world/github.ts'
import { fetchThroughProxy } from '../../src/world/network.ts'
import { makeClock } from '../issuer/memory.ts'
import { type GitHubServer, type Permissions, type StoredRepository, startGitHub } from './server.ts'

let server: GitHubServer
let repository: StoredRepository
let clock: ReturnType<typeof makeClock>
const label = 'rekey-0123456789ab-1'

async function client(name: string, permissions: Permissions): Promise<GitHubRepository & GitHubWorkflows> {
  server.addToken(name, { login: 'bot', kind: 'app', permissions })
  const environment = { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'acme/app' }
  return makeRepository(new Secret(name), { environment, fetch: fetchThroughProxy(environment), clock, version: '0.0.0' })
}

const afterStore = (more: Partial<AfterStore> = {}): AfterStore & { workflow: string } => ({
  ...{ workflow: 'deploy.yml', ref: null, inputs: { stage: 'live' }, mark: 'rekey', command: null, timeLimit: 600 },
  ...(more as { workflow: 'deploy.yml' }),
})

/** What came of one run of it, and the ids that were written down on the way. */
async function run(
  before: Parameters<ReturnType<typeof redeployByWorkflow>['run']>[1] = null,
  more: Partial<AfterStore> = {},
  github?: GitHubWorkflows,
) {
  const begun: string[] = []
  const redeploy = redeployByWorkflow(afterStore(more), github ?? (await client('both', { actions: 'write' })), clock)
  const told = await redeploy.run(label, before, async (id) => void begun.push(id))
  return { ...told, begun }
}

describe('a workflow between storing and retiring', () => {
  beforeEach(async () => {
    server = await startGitHub()
    clock = makeClock('2026-11-20T12:00:00.000Z')
    repository = server.addRepository('acme/app')
    repository.workflows.set('deploy.yml', { inputs: ['stage', 'rekey'], named: 'rekey', ends: [] })
  })
  afterEach(() => server.close())

  it('is dispatched with rekey’s own word, its id is written down, and its success is one', async () => {
    const { outcome, begun, run: id } = await run()
    const [started] = repository.runs
    assert.deepEqual(
      [outcome, begun, id, started?.title],
      ['done', [String(started?.id)], String(started?.id), `deploy.yml ${label}`],
    )
    const sent = server.requests.find(({ operation }) => operation === 'actions/create-workflow-dispatch')!
    assert.deepEqual(JSON.parse(sent.body), {
      ref: 'main',
      inputs: { stage: 'live', rekey: label },
      return_run_details: true,
    })
  })

  it('that ends in any other way is none', async () => {
    for (const conclusion of ['failure', 'cancelled', 'skipped', 'neutral', 'a word of tomorrow']) {
      repository.workflows.get('deploy.yml')!.ends.push(conclusion)
      const { outcome, note } = await run()
      assert.equal(outcome, 'denied', conclusion)
      assert.doesNotMatch(note ?? '', /tomorrow/)
    }
  })

  it('that is not over in time is no success, and the next run looks at the same one', async () => {
    repository.runs.length = 0
    const github = await client('both', { actions: 'write' })
    const first = run(null, { timeLimit: 60 }, { ...github, run: async (id) => ({ id, title: '', conclusion: null }) })
    const { outcome, run: id } = await first
    assert.deepEqual([outcome, repository.runs.length], ['unknown', 1])
    const next = await run({ at: clock.now().toISOString(), run: id })
    assert.deepEqual([next.outcome, next.run, next.begun, repository.runs.length], ['done', id, [], 1])
  })

  it('whose answer was lost is found by rekey’s own word, and not begun twice', async () => {
    for (const how of ['act-then-cut', 'act-then-answer'] as const) {
      repository.runs.length = 0
      server.trouble({ of: 'actions/create-workflow-dispatch', how, status: 500 })
      const { outcome, begun } = await run()
      assert.deepEqual([outcome, begun.length, repository.runs.length], ['done', 1, 1], how)
      server.trouble({ of: 'nothing', how: 'cut' })
    }
  })

  it('that a run which died has begun is found by the next one', async () => {
    const github = await client('both', { actions: 'write' })
    const at = clock.now().toISOString()
    await github.dispatch('deploy.yml', 'main', { stage: 'live', rekey: label })
    await github.dispatch('deploy.yml', 'main', { stage: 'live', rekey: 'rekey-0123456789ab-10' })
    const { outcome, run: id } = await run({ at, run: null })
    assert.deepEqual(
      [outcome, id, repository.runs.length],
      ['done', String(repository.runs[0]!.id), 2],
      'and no other’s is taken for it',
    )
  })

  it('that GitHub refuses is told with the permission, and a fault of the server is no answer', async () => {
    const { outcome, note } = await run(null, {}, await client('reader', { actions: 'read' }))
    assert.deepEqual([outcome, repository.runs.length], ['denied', 0])
    assert.match(note ?? '', /actions: write/)
    server.trouble({ of: 'actions/create-workflow-dispatch', how: 'answer', status: 500 })
    assert.equal((await run()).outcome, 'unknown')
    assert.equal((await run(null, { workflow: 'other.yml' })).outcome, 'denied')
    assert.equal((await run({ at: clock.now().toISOString(), run: '99999' })).outcome, 'denied', 'a run that is gone')
  })

  it('waits on where GitHub can’t be reached for a moment', async () => {
    server.trouble({ of: 'actions/get-workflow-run', how: 'answer', status: 502, times: 4 })
    assert.equal((await run()).outcome, 'done')
  })

  it('is started by the other token where the first one may not', async () => {
    const first = await client('reader', { actions: 'read' })
    const both = eitherOf(first, () => client('both', { actions: 'write' }))
    assert.equal((await run(null, {}, both)).outcome, 'done')
  })
})

describe('what people may do', () => {
  it('is GitHub’s word, and nothing for whom it does not know', async () => {
    server = await startGitHub()
    clock = makeClock()
    repository = server.addRepository('acme/app')
    repository.people.set('jo', 'write').set('al', 'admin')
    const github = await client('t', { metadata: 'read' })
    assert.deepEqual(await Promise.all(['jo', 'al', 'stranger'].map((login) => github.permissionOf(login))), [
      'write',
      'admin',
      'read',
    ])
    server.trouble({ of: 'repos/get-collaborator-permission-level', how: 'answer', status: 404 })
    assert.equal(await github.permissionOf('nobody'), 'none')
    await server.close()
  })
})
