import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import { makeLocoTwin } from '../twins/loco.ts'
import type { ActionRun } from './run-action.ts'
import { makeScene as openScene, type Scene, stateKey } from './scene.ts'
import { tracesOf } from './traces.ts'

async function makeScene(t: TestContext, ...given: Parameters<typeof openScene>): Promise<Scene> {
  const scene = await openScene(...given)
  t.after(() => scene.close())
  return scene
}

const line = (key: string) => `LOCO_API_KEY=${key}`
/** Acts as far as a policy may ask for. */
const strict = { '.github/rekey.yml': 'version: 1\npolicy:\n  on-leak: revoke\n' }

function assertNoTrace(key: string, run: ActionRun, { github, proxy }: Scene): void {
  assert.deepEqual(tracesOf(key, run.everything, 0), [], 'output')
  assert.ok(run.masks.includes(key), 'masked')
  for (const { method, path, headers, body } of github.requests)
    assert.deepEqual(tracesOf(key, [path, JSON.stringify(headers), body].join('\n'), 0), [], `${method} ${path}`)
  for (const request of proxy.requests.filter(({ host }) => host !== 'localise.biz'))
    assert.deepEqual(tracesOf(key, JSON.stringify(request), 0), [], request.host)
}

const pullOf = (scene: Scene, head: string, more: object, fork = false) => ({
  pull_request: {
    number: 1,
    user: { login: fork ? 'stranger' : 'writer' },
    base: { sha: scene.repo.git('rev-parse', 'main'), ref: 'main', repo: { id: 1 } },
    head: { sha: head, ref: 'topic', repo: { id: fork ? 2 : 1 } },
    ...more,
  },
})

describe('texts of events', { concurrency: 3 }, () => {
  it('a pull request’s title, body and branch name are read; a fork’s run asks nobody and tells no key', async (t) => {
    const loco = makeLocoTwin()
    const scene = await makeScene(t, [loco])
    const head = scene.repo.commit('topic', { 'a.txt': 'x' })
    const base = pullOf(scene, head, {}, true).pull_request
    for (const [more, where] of [
      [(key: string) => ({ title: `Fix ${line(key)}` }), /\| the pull request \|/],
      [(key: string) => ({ body: `Words\n${line(key)} <!-- rekey:ignore a test -->` }), /\| the pull request \|/],
      [(key: string) => ({ head: { ...base.head, ref: line(key) } }), /\| the ref name \|/],
    ] as const) {
      const key = loco.add('full')
      const run = await scene.on('pull_request', pullOf(scene, head, more(key), true), head, {
        inputs: { 'github-token': scene.token({ contents: 'read' }) },
      })
      assert.equal(run.code, 1, run.everything)
      assert.deepEqual([run.outputs.leaks, run.outputs.suppressed], ['1', '0'], 'a mark that it brings itself hides nothing')
      assert.match(run.summary, where)
      assertNoTrace(key, run, scene)
    }
    assert.deepEqual(scene.proxy.requests, [])
    assert.equal(scene.issues().length, 0)
  })

  it('a writer’s pull request with a key in its title is asked about and told, without its title', async (t) => {
    const loco = makeLocoTwin()
    const key = loco.add('full')
    const scene = await makeScene(t, [loco])
    const head = scene.repo.commit('topic', { 'a.txt': 'x' })
    const run = await scene.on('pull_request', pullOf(scene, head, { title: line(key), body: null }), head, {
      inputs: { 'state-key': stateKey },
    })
    assert.equal(run.code, 1, run.everything)
    assert.deepEqual([run.outputs.live, run.outputs.leaks], ['1', '1'])
    assert.equal(scene.issues().length, 1)
    assertNoTrace(key, run, scene)
  })

  for (const [event, payload, where] of [
    [
      'issue_comment',
      (text: string) => ({ issue: { number: 5 }, comment: { body: text, user: { login: 'stranger' } } }),
      '(comment)',
    ],
    ['issues', (text: string) => ({ issue: { number: 5, title: 'x', body: text, user: { login: 'stranger' } } }), '(issue body)'],
    [
      'issues',
      (text: string) => ({ issue: { number: 5, title: text, body: null, user: { login: 'stranger' } } }),
      '(issue title)',
    ],
  ] as const)
    it(`${event}: what a stranger writes gains no rights, and no mark of it hides anything: ${where}`, async (t) => {
      const loco = makeLocoTwin()
      const key = loco.add('full')
      const dead = loco.add('full')
      loco.revoke(dead)
      // What stands in the checkout is no part of the event.
      const scene = await makeScene(t, [loco], { ...strict, 'old.env': `${line(loco.add('full'))}\n` })
      const main = scene.repo.git('rev-parse', 'main')
      const run = await scene.on(event, payload(`@maintainers ${line(key)} rekey:ignore it is a test`), main, {
        inputs: { 'state-key': stateKey, 'admin-token': scene.adminToken() },
        environment: { GITHUB_ACTOR: 'stranger' },
      })
      assert.equal(run.code, 1, run.everything)
      assert.deepEqual([run.outputs.leaks, run.outputs.suppressed, run.outputs.acts], ['1', '0', '0'], run.everything)
      assert.ok(run.summary.includes(where), run.summary)
      assert.equal(loco.live().length, 2, 'nothing was revoked')
      assertNoTrace(key, run, scene)
      const again = await scene.on(event, payload(`${line(dead)} rekey:ignore it is a test`), main, {
        inputs: { 'state-key': stateKey },
        environment: { GITHUB_ACTOR: 'stranger' },
      })
      assert.equal(again.outputs.suppressed, '0', 'nor one beside a dead key')
    })

  it('a review on a writer’s pull request gains no rights; one on a fork’s is only read', async (t) => {
    const loco = makeLocoTwin()
    const scene = await makeScene(t, [loco], strict)
    const head = scene.repo.commit('topic', { 'a.txt': 'x' })
    for (const [event, fork] of [
      ['pull_request_review', false],
      ['pull_request_review_comment', false],
      ['pull_request_review', true],
    ] as const) {
      const key = loco.add('full')
      const before = scene.proxy.requests.length
      const said = { body: line(key), user: { login: 'stranger' } }
      const run = await scene.on(event, { ...pullOf(scene, head, {}, fork), review: said, comment: said }, head, {
        inputs: { 'state-key': stateKey },
      })
      assert.equal(run.code, 1, run.everything)
      assert.deepEqual([run.outputs.leaks, run.outputs.acts, run.outputs.live], ['1', '0', fork ? '0' : '1'], run.everything)
      if (fork) assert.equal(scene.proxy.requests.length, before, 'nobody is asked')
      assertNoTrace(key, run, scene)
    }
    assert.equal(loco.live().length, 3)
  })

  it('an audit that a comment starts asks no service and no GitHub for what only its token may read', async (t) => {
    const loco = makeLocoTwin()
    const key = loco.add('full')
    const scene = await makeScene(t, [loco], {
      '.github/rekey.yml': 'version: 1\nkeys:\n  LOCO_API_KEY: { service: loco, created: 2020-01-01 }\n',
    })
    const main = scene.repo.git('rev-parse', 'main')
    const run = await scene.on(
      'issue_comment',
      { issue: { number: 5 }, comment: { body: 'audit', user: { login: 'stranger' } } },
      main,
      {
        inputs: { command: 'audit', 'admin-token': scene.adminToken(), 'fail-on': 'never' },
        environment: { REKEY_KEY_LOCO_API_KEY: key },
      },
    )
    assert.equal(run.code, 0, run.everything)
    assert.deepEqual(scene.proxy.requests, [])
    assert.ok(!scene.github.requests.some(({ path }) => /\/(?:secrets|keys|environments|collaborators)\b/.test(path)))
    assertNoTrace(key, run, scene)
  })
})
