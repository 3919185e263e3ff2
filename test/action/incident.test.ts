import assert from 'node:assert/strict'
import { createHmac, randomBytes } from 'node:crypto'
import { describe, it, type TestContext } from 'node:test'
import type { Permissions } from '../github/server.ts'
import { makeGitHubTwin } from '../twins/github.ts'
import { makeLegbaTwin } from '../twins/legba.ts'
import { makeLocoTwin } from '../twins/loco.ts'
import type { TwinRequest } from '../twins/proxy.ts'
import type { Twin } from '../twins/twin.ts'
import type { ActionCall } from './run-action.ts'
import { makeScene as openScene, type Scene, stateKey } from './scene.ts'
import { tracesOf } from './traces.ts'

async function makeScene(t: TestContext, ...given: Parameters<typeof openScene>): Promise<Scene> {
  const scene = await openScene(...given)
  t.after(() => scene.close())
  return scene
}
const main = (scene: Scene) => scene.repo.git('rev-parse', 'main')
const warnings = ({ commands }: { commands: readonly { name: string; message: string }[] }) =>
  commands.map(({ name, message }) => `${name}: ${message}`).join('\n')

/** A receiver of webhooks. */
function makeReceiver(answer = () => 204): Twin & { readonly heard: TwinRequest[] } {
  const heard: TwinRequest[] = []
  const handler = (request: TwinRequest) => {
    heard.push(request)
    return { status: answer() }
  }
  return { heard, hosts: { 'hooks.acme.test': handler }, live: () => [] }
}

describe('an attestation', { concurrency: 3 }, () => {
  async function leaked(t: TestContext) {
    const loco = makeLocoTwin()
    const key = loco.add('full')
    const scene = await makeScene(t, [loco])
    await scene.onPullRequest(scene.repo.commit('topic', { 'a.env': `LOCO_API_KEY=${key}\n` }), {
      inputs: { 'state-key': stateKey },
    })
    const [issue] = scene.issues()
    const [, id = ''] = /rekey:incident ([0-9a-f]{8})/.exec(issue!.body) ?? []
    scene.repository.people.set('writer', 'write').set('reader', 'read')
    const inputs = { command: 'attest', incident: id, reason: 'Deleted by hand in the project.', 'state-key': stateKey }
    const attest = (call: Partial<ActionCall> = {}, event = 'workflow_dispatch') =>
      scene.on(event, {}, main(scene), { ...call, inputs: { ...inputs, ...call.inputs } })
    return { scene, loco, key, issue: issue!, attest }
  }

  it('is never taken for a key that works', async (t) => {
    const { issue, attest, key } = await leaked(t)
    const run = await attest()
    assert.equal(run.code, 2)
    assert.match(warnings(run), /still works/)
    assert.equal(issue.open, true)
    assert.deepEqual(tracesOf(key, run.everything, 0), [])
  })

  it('closes the incident where nobody can be asked, and is shown as attested, not as proved', async (t) => {
    const { scene, issue, attest, key } = await leaked(t)
    scene.proxy.fault({ host: 'localise.biz', times: 99 }, { kind: 'answer', answer: { status: 500 } })
    const run = await attest()
    assert.equal(run.code, 0, run.everything)
    assert.equal(issue.open, false)
    assert.match(issue.body, /\*\*Closed: ATTESTED, not proved\.\*\*/)
    assert.match(issue.body, /ATTESTED, not proved: writer said that it is dead: Deleted by hand in the project\./)
    assert.match(issue.body, /git filter-repo/)
    assert.deepEqual(tracesOf(key, [run.everything, issue.body].join(), 0), [])
    const again = await attest()
    assert.match(warnings(again), /closed already/)
  })

  it('gives way to proof where the service refuses the key', async (t) => {
    const { loco, issue, attest, key } = await leaked(t)
    loco.revoke(key)
    const run = await attest()
    assert.equal(run.code, 0, run.everything)
    assert.match(run.stdout, /proved dead; nothing had to be attested/)
    assert.match(issue.body, /\*\*Closed\.\*\*/)
  })

  it('takes the word of people with write access alone, by hand alone, with a reason that holds no key', async (t) => {
    const { scene, issue, attest } = await leaked(t)
    const requests = scene.proxy.requests.length
    const refused = [
      [await attest({ actor: 'reader' }), /only people with write access/],
      [await attest({ actor: 'nobody' }), /only people with write access/],
      [await attest({ environment: { GITHUB_TRIGGERING_ACTOR: 'reader' } }), /only people with write access/],
      [await attest({ actor: 'app[bot]' }), /only people with write access/],
      [await attest({}, 'schedule'), /by hand alone/],
      [await attest({ inputs: { reason: '' } }), /needs a reason/],
      [await attest({ inputs: { reason: `it was ghp_${makeGitHubTwin().add('ghp').slice(4)}` } }), /holds a key/],
      [await attest({ inputs: { incident: '' } }), /needs the input incident/],
      [await attest({ inputs: { incident: 'ffffffff' } }), /No incident/],
      [await attest({ inputs: { 'state-key': '' } }), /state key/],
    ] as const
    for (const [run, why] of refused) {
      assert.equal(run.code, 2, run.everything)
      assert.match(warnings(run), why)
    }
    assert.equal(issue.open, true)
    assert.equal(scene.proxy.requests.length, requests, 'nobody was asked about the key')
  })
})

describe('a key that nobody can ask about', () => {
  it('of GitHub’s is reported by policy, told as not proved, and left to a person', async (t) => {
    const github = makeGitHubTwin()
    const token = github.add('ghr')
    const scene = await makeScene(t, [github], { '.github/rekey.yml': 'policy: {on-leak: revoke}\n' })
    const head = scene.repo.commit('topic', { 'a.env': `GITHUB_REFRESH_TOKEN=${token}\n` })
    const run = await scene.onPullRequest(head, { inputs: { 'state-key': stateKey } })
    assert.equal(run.code, 1, run.everything)
    const reports = () => scene.proxy.requests.filter(({ path }) => path === '/credentials/revoke').length
    assert.equal(reports(), 1)
    const [issue] = scene.issues()
    assert.equal(issue?.open, true)
    assert.match(scene.repository.issues.get(1)!.comments[0]!.body, /revoked, not proved/)
    const before = issue!.body
    await scene.onPullRequest(head, { inputs: { 'state-key': stateKey } })
    assert.deepEqual([reports(), issue!.body], [1, before], 'the second run sends nothing and changes nothing')
  })
})

describe('code scanning', { concurrency: 3 }, () => {
  const permissions: Permissions = { contents: 'read', issues: 'write', pull_requests: 'write', security_events: 'write' }
  const place = 'hidden place.env'
  async function leaked(t: TestContext, open: boolean) {
    const loco = makeLocoTwin()
    const key = loco.add('full')
    const text = { [place]: `LOCO_API_KEY=${key}\n` }
    const scene = await makeScene(t, [loco], {}, { open })
    const inputs = () => ({ 'state-key': stateKey, 'code-scanning': 'true', 'github-token': scene.token(permissions) })
    const environment = { GITHUB_REF: 'refs/heads/main' }
    const scheduled = async (more: Partial<ActionCall> = {}) => {
      const sha = scene.repo.commit('main', text)
      return scene.on('schedule', {}, sha, { environment, ...more, inputs: { ...inputs(), ...more.inputs } })
    }
    return { scene, key, text, inputs, scheduled }
  }

  it('takes the places of a public repository’s default branch; the run then shows none', async (t) => {
    const { scene, key, scheduled } = await leaked(t, true)
    const run = await scheduled()
    assert.equal(run.code, 1, run.everything)
    const [upload] = scene.repository.uploads
    assert.deepEqual([upload?.ref, upload?.commit], ['refs/heads/main', main(scene)])
    assert.match(JSON.stringify(upload!.sarif), /hidden%20place\.env/)
    assert.deepEqual(tracesOf(key, JSON.stringify(upload!.sarif), 0), [])
    for (const text of [run.summary, run.stdout, warnings(run), scene.issues()[0]!.body])
      assert.doesNotMatch(text, /hidden place/)
    assert.match(run.summary, /under Security, Code scanning/)
  })

  it('is not asked where strangers would read it: a public repository’s pull request shows its place in the run, and says how to hide it', async (t) => {
    const { scene, text, inputs } = await leaked(t, true)
    const run = await scene.onPullRequest(scene.repo.commit('topic', text), { inputs: inputs() })
    assert.deepEqual(scene.repository.uploads, [])
    assert.match(run.summary, /hidden place\.env:1[\s\S]*security-events: write/)
  })

  it('takes a private repository’s pull request at its head', async (t) => {
    const { scene, text, inputs } = await leaked(t, false)
    const head = scene.repo.commit('topic', text)
    await scene.onPullRequest(head, { inputs: inputs() })
    assert.deepEqual(
      scene.repository.uploads.map(({ ref, commit }) => [ref, commit]),
      [['refs/pull/1/head', head]],
    )
  })

  it('that is off, or not permitted, is told, and people still find the place', async (t) => {
    const { scene, scheduled } = await leaked(t, true)
    const denied = await scheduled({ inputs: { 'github-token': scene.token({ contents: 'read', issues: 'write' }) } })
    assert.match(warnings(denied), /could not be uploaded to code scanning: .*security-events: write/)
    assert.match(denied.summary, /hidden place\.env:1/)
    scene.repository.hasCodeScanning = false
    const off = await scene.on('schedule', {}, main(scene), {
      environment: { GITHUB_REF: 'refs/heads/main' },
      inputs: { 'state-key': stateKey, 'code-scanning': 'true', 'github-token': scene.token(permissions) },
    })
    assert.match(warnings(off), /could not be uploaded/)
    assert.match(off.summary, /hidden place\.env:1/)
  })
})

describe('a webhook', { concurrency: 3 }, () => {
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  const inputs = { 'state-key': stateKey, 'notify-url': 'https://hooks.acme.test/rekey', 'notify-secret': secret }
  const isSigned = ({ headers, body }: TwinRequest) =>
    headers['webhook-signature'] ===
    `v1,${createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
      .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
      .digest('base64')}`

  it('is told once for each change of state, signed, without the key', async (t) => {
    const [loco, receiver] = [makeLocoTwin(), makeReceiver()]
    const key = loco.add('full')
    const scene = await makeScene(t, [loco, receiver])
    const head = scene.repo.commit('topic', { 'a.env': `LOCO_API_KEY=${key}\n` })
    const run = await scene.onPullRequest(head, { inputs })
    assert.equal(run.code, 1, run.everything)
    await scene.onPullRequest(head, { inputs })
    loco.revoke(key)
    await scene.on('schedule', {}, main(scene), { inputs })
    await scene.on('schedule', {}, main(scene), { inputs })
    const told = receiver.heard.map(({ body }) => JSON.parse(body) as { type: string; data: { places: { path: string }[] } })
    assert.deepEqual(
      told.map(({ type }) => type),
      ['rekey.incident.live', 'rekey.incident.dead'],
    )
    assert.deepEqual(
      told[0]!.data.places.map(({ path }) => path),
      ['a.env'],
    )
    assert.ok(receiver.heard.every(isSigned))
    assert.deepEqual(tracesOf(key, JSON.stringify(receiver.heard), 0), [])
    assert.deepEqual(tracesOf(secret, run.everything, 6), [])
    assert.ok(run.masks.includes(secret) && run.masks.includes(inputs['notify-url']))
  })

  it('hears no place of a public repository', async (t) => {
    const [loco, receiver] = [makeLocoTwin(), makeReceiver()]
    const scene = await makeScene(t, [loco, receiver], {}, { open: true })
    await scene.onPullRequest(scene.repo.commit('topic', { 'hidden.env': `LOCO_API_KEY=${loco.add('full')}\n` }), { inputs })
    assert.equal(receiver.heard.length, 1)
    assert.doesNotMatch(receiver.heard[0]!.body, /hidden|actions\/runs/)
  })

  it('that is away is tried three times by a run, and again by the next one; one that says no is not', async (t) => {
    let status = 503
    const [loco, receiver] = [makeLocoTwin(), makeReceiver(() => status)]
    const scene = await makeScene(t, [loco, receiver])
    const head = scene.repo.commit('topic', { 'a.env': `LOCO_API_KEY=${loco.add('full')}\n` })
    const run = await scene.onPullRequest(head, { inputs })
    assert.equal(receiver.heard.length, 3)
    assert.match(warnings(run), /webhook did not take/)
    status = 410
    await scene.onPullRequest(head, { inputs })
    await scene.onPullRequest(head, { inputs })
    assert.equal(receiver.heard.length, 4)
    assert.equal(new Set(receiver.heard.map(({ headers }) => headers['webhook-id'])).size, 1, 'the same notice has the same id')
  })

  it('that is no https address, or whose secret is none, is told before anything is asked', async (t) => {
    const loco = makeLocoTwin()
    const scene = await makeScene(t, [loco])
    const head = scene.repo.commit('topic', { 'a.env': `LOCO_API_KEY=${loco.add('full')}\n` })
    for (const [more, why] of [
      [{ 'notify-url': 'http://127.0.0.1:1/x' }, /must be an https address/],
      [{ 'notify-url': 'https://me:it@hooks.acme.test/' }, /must be an https address/],
      [{ 'notify-secret': 'whsec_short' }, /no secret of a Standard Webhook/],
      [{ 'notify-secret': '' }, /needs both/],
    ] as const) {
      const run = await scene.onPullRequest(head, { inputs: { ...inputs, ...more } })
      assert.equal(run.code, 2)
      assert.match(warnings(run), why)
    }
    assert.equal(scene.proxy.requests.length, 0)
  })
})

describe('what is run after a new key was stored', { concurrency: 2 }, () => {
  async function rotating(t: TestContext) {
    const legba = makeLegbaTwin('acme.legba.app')
    const old = legba.add()
    const entry = '{service: legba, on-leak: rotate, stores: [repository], after-store: {workflow: deploy.yml, mark: rekey}}'
    const scene = await makeScene(t, [legba], {
      '.github/rekey.yml': `keys: {LEGBA_API_KEY: ${entry}}\n`,
      '.github/workflows/use.yml':
        'on: push\njobs: {a: {runs-on: x, steps: [{run: ./deploy, env: {KEY: "${{ secrets.LEGBA_API_KEY }}"}}]}}\n',
    })
    scene.repository.workflows.set('deploy.yml', { inputs: ['rekey'], named: 'rekey', ends: [] })
    const head = scene.repo.commit('topic', { 'a.env': `LEGBA_API_KEY=${old}\n` })
    const environment = {
      LEGBA_BASE_URL: 'https://acme.legba.app',
      LEGBA_ORG_UUID: legba.organization,
      REKEY_KEY_LEGBA_API_KEY: old,
    }
    const actions = { contents: 'read', issues: 'write', pull_requests: 'write', actions: 'write' } as const
    const respond = () =>
      scene.onPullRequest(head, {
        environment,
        inputs: { 'state-key': stateKey, 'admin-token': scene.adminToken(), 'github-token': scene.token(actions) },
      })
    return { scene, respond }
  }

  it('is waited for, and the story says so', async (t) => {
    const { scene, respond } = await rotating(t)
    const run = await respond()
    assert.equal(run.code, 1, run.everything)
    assert.match(scene.repository.runs[0]?.title ?? '', /^deploy\.yml rekey-[0-9a-f]{12}-1$/)
    const [issue] = scene.issues()
    assert.equal(issue?.open, false, issue?.body)
    assert.match(issue!.body, /The new key was taken into use: workflow:deploy\.yml succeeded/)
    assert.match(issue!.body, /- Used in `\.github\/workflows\/use\.yml:2`/)
  })

  it('keeps the incident open where it fails, which is a fault that people are told of', async (t) => {
    const { scene, respond } = await rotating(t)
    scene.repository.workflows.get('deploy.yml')!.ends.push('failure')
    const run = await respond()
    assert.equal(run.code, 2, run.everything)
    const [issue] = scene.issues()
    assert.equal(issue?.open, true)
    assert.match(issue!.body, /workflow:deploy\.yml did not succeed: the old key is not retired .*it ended as failure/)
  })
})

describe('a history', () => {
  it('does nothing by itself; it acts where the step says so', async (t) => {
    const github = makeGitHubTwin()
    const scene = await makeScene(t, [github], { '.github/rekey.yml': 'policy: {on-leak: revoke}\n' })
    scene.repo.commit('main', { 'a.env': `TOKEN=${github.add('ghp')}\n` })
    const sha = scene.repo.commit('main', { 'a.env': 'TOKEN=\n' })
    const inputs = { 'state-key': stateKey, history: 'true' }
    const first = await scene.on('workflow_dispatch', {}, sha, { inputs })
    assert.equal(github.live().length, 1, first.everything)
    assert.match(warnings(first), /history does nothing to any key by itself/)
    assert.equal(scene.issues()[0]?.open, true)
    await scene.on('workflow_dispatch', {}, sha, { inputs: { ...inputs, 'act-on-history': 'true' } })
    assert.deepEqual([github.live().length, scene.issues()[0]?.open], [0, false])
  })
})
