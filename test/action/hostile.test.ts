import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import { makeGitHubTwin } from '../twins/github.ts'
import { makeLegbaTwin } from '../twins/legba.ts'
import { makeLocoTwin } from '../twins/loco.ts'
import { makeSlackTwin } from '../twins/slack.ts'
import type { ActionRun } from './run-action.ts'
import { makeScene as openScene, type Scene, stateKey } from './scene.ts'

/** What people who may write to a branch, open an issue or comment try, so that the Action does for them what only its owner may. */

async function makeScene(t: TestContext, ...given: Parameters<typeof openScene>): Promise<Scene> {
  const scene = await openScene(...given)
  t.after(() => scene.close())
  return scene
}

const configuration = (text: string) => ({ '.github/rekey.yml': text })

describe('hostile content', { concurrency: 3 }, () => {
  it('an .env file that a pull request brings does not say which key is in use', async (t) => {
    const legba = makeLegbaTwin('acme.legba.app')
    const [inUse, planted] = [legba.add(), legba.add()]
    const scene = await makeScene(
      t,
      [legba],
      configuration('keys: {LEGBA_API_KEY: {service: legba, on-leak: rotate, stores: [repository, "env:.env"]}}\n'),
    )
    scene.repository.secrets.set('LEGBA_API_KEY', inUse)
    const head = scene.repo.commit('topic', { '.env': `LEGBA_API_KEY=${planted}\n` })
    for (const handedIn of [inUse, '']) {
      const run = await scene.onPullRequest(head, {
        inputs: { 'state-key': stateKey, 'admin-token': scene.adminToken() },
        environment: {
          LEGBA_BASE_URL: 'https://acme.legba.app',
          LEGBA_ORG_UUID: legba.organization,
          REKEY_KEY_LEGBA_API_KEY: handedIn,
        },
      })
      assert.equal(run.code, 1, run.everything)
      assert.equal(scene.repository.secrets.get('LEGBA_API_KEY'), inUse)
      assert.ok(legba.live().includes(inUse))
    }
  })

  it('in a run that anyone can start, no file of the checkout makes a key ours', async (t) => {
    const github = makeGitHubTwin()
    const planted = github.add('ghp')
    const scene = await makeScene(
      t,
      [github],
      configuration('keys: {DEPLOY_TOKEN: {service: github, kind: github-pat, on-leak: revoke, stores: ["env:.env"]}}\n'),
    )
    const head = scene.repo.commit('topic', { '.env': `DEPLOY_TOKEN=${planted}\n` })
    const pull = {
      number: 1,
      user: { login: 'stranger' },
      base: { sha: scene.repo.git('rev-parse', 'main'), ref: 'main', repo: { id: 1 } },
      head: { sha: head, ref: 'topic', repo: { id: 2 } },
    }
    const run = await scene.on('pull_request_target', { action: 'opened', number: 1, pull_request: pull }, head, {
      inputs: { 'state-key': stateKey },
    })
    assert.equal(run.code, 1, run.everything)
    assert.deepEqual(github.live(), [planted])
  })

  it('a dead key in the place of a live one does not close the live one’s issue where nothing is remembered', async (t) => {
    const slack = makeSlackTwin()
    const [live, dead] = [slack.add(), slack.add()]
    slack.set(dead, 'token_revoked')
    const scene = await makeScene(t, [slack])
    await scene.onPullRequest(scene.repo.commit('topic', { 'a.env': `SLACK_TOKEN=${live}\n` }))
    assert.equal(scene.issues()[0]?.open, true)
    const run = await scene.onPullRequest(scene.repo.commit('other', { 'a.env': `SLACK_TOKEN=${dead}\n` }))
    assert.equal(scene.issues()[0]?.open, true, run.everything)
    assert.match(scene.issues()[0]!.body, /asked about the key: live/)
  })

  it('what strangers see of a key that works is what they see of one about which nobody knows', async (t) => {
    const seen = async (isLive: boolean, inputs: { readonly [name: string]: string }) => {
      const legba = makeLegbaTwin('acme.legba.app')
      const key = legba.add()
      if (!isLive) legba.kill(key)
      const rotating = configuration('keys: {LEGBA_API_KEY: {service: legba, on-leak: rotate, stores: [repository]}}\n')
      const scene = await makeScene(t, [legba], rotating, { open: true })
      const run = await scene.onPullRequest(scene.repo.commit('topic', { 'a.env': `LEGBA_API_KEY=${key}\n` }), {
        inputs,
        environment: {
          LEGBA_BASE_URL: 'https://acme.legba.app',
          LEGBA_ORG_UUID: legba.organization,
          REKEY_KEY_LEGBA_API_KEY: key,
        },
      })
      assert.equal(run.outputs[isLive ? 'live' : 'unknown'], '1')
      const { comments } = scene.repository.issues.get(1)!
      const issues = scene.issues().map(({ title, body, open }) => [title, body, open])
      return JSON.stringify([run.code, run.stdout.split('\n'), run.stderr, run.summary, comments, issues], null, 1)
        .replace(/rekey:block [\w-]+/g, 'rekey:block')
        .replace(/127\.0\.0\.1:\d+|[0-9a-f]{8,}|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, '…')
    }
    // An act that lacks something is wanted only where the key works.
    for (const inputs of [{ 'state-key': stateKey }, {}]) assert.equal(await seen(true, inputs), await seen(false, inputs))
  })

  it('a record of another repository is nothing here, though the state key is the same', async (t) => {
    const loco = makeLocoTwin()
    const key = loco.add('full')
    const scene = await makeScene(t, [loco])
    const head = scene.repo.commit('topic', { 'a.env': `LOCO_API_KEY=${key}\n` })
    const warned = (run: ActionRun) => /was not written with this state key/.test(run.summary)
    const runs = []
    for (const id of ['1', '1', '2'])
      runs.push(await scene.onPullRequest(head, { inputs: { 'state-key': stateKey }, environment: { GITHUB_REPOSITORY_ID: id } }))
    assert.deepEqual(runs.map(warned), [false, false, true])
  })
})
