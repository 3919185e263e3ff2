import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import { makeGitHubTwin } from '../twins/github.ts'
import { makeLegbaTwin } from '../twins/legba.ts'
import { makeLocoTwin } from '../twins/loco.ts'
import type { ActionRun } from './run-action.ts'
import { bot, makeScene as openScene, type Scene, stateKey } from './scene.ts'
import { tracesOf } from './traces.ts'

/** Key, and how much of it is a public prefix. */
type Leaked = readonly [key: string, prefix: number, host: string]

/** A key may be at its own host, in the runner's mask commands and sealed; nowhere else, whole, encoded or in part. */
function assertNoTrace(keys: readonly Leaked[], run: ActionRun, { github, proxy }: Scene): void {
  for (const [key, prefix, host] of keys) {
    assert.deepEqual(tracesOf(key, run.everything, prefix), [], 'output')
    for (const request of github.requests) {
      const text = [request.path, JSON.stringify(request.headers), request.body].join('\n')
      assert.deepEqual(tracesOf(key, text, prefix), [], `${request.method} ${request.path}`)
    }
    for (const request of proxy.requests.filter((each) => each.host !== host))
      assert.deepEqual(tracesOf(key, JSON.stringify(request), prefix), [], request.host)
  }
  assert.deepEqual(proxy.unknownHosts, [])
  assert.equal(run.changed, '')
}

/** A scene that ends with its test. */
async function makeScene(t: TestContext, ...given: Parameters<typeof openScene>): Promise<Scene> {
  const scene = await openScene(...given)
  t.after(() => scene.close())
  return scene
}

const configuration = (text: string) => ({ '.github/rekey.yml': text })
const pull = (of: Scene) => of.repository.issues.get(1)!

// Most of a run is waiting: for services' limits, for GitHub's pace.
describe('the Action', { concurrency: 3 }, () => {
  it('a pull request with live keys: one comment, one issue each, and a second run that edits them', async (t) => {
    const [loco, github] = [makeLocoTwin(), makeGitHubTwin()]
    const [locoKey, pat] = [loco.add('full'), github.add('ghp')]
    const scene = await makeScene(t, [loco, github])
    pull(scene).comments.push({ id: 1, body: '<!-- rekey:comment -->\nNothing to see.', author: 'stranger' })
    const head = scene.repo.commit('topic', { 'src/a b.env': `LOCO_API_KEY=${locoKey}\n`, 'c.ts': `\nconst token = '${pat}'\n` })
    const run = await scene.onPullRequest(head, { inputs: { 'state-key': stateKey } })
    const keys: Leaked[] = [
      [locoKey, 0, 'localise.biz'],
      [pat, 4, 'api.github.com'],
    ]
    assert.equal(run.code, 1, run.everything)
    assert.equal(run.stderr, '')
    assertNoTrace(keys, run, scene)
    for (const [key] of keys) assert.ok(run.masks.includes(key))
    assert.deepEqual([loco.live(), github.live()], [[locoKey], [pat]], 'the policy is to report')

    const [, comment] = pull(scene).comments
    assert.equal(comment?.author, bot)
    for (const part of ['2 leaked keys', '`src/a b.env:1`', '`c.ts:2`', 'live, full access', '`github/github-pat`'])
      assert.ok(comment!.body.includes(part), `${part} in ${comment!.body}`)
    assert.equal(scene.issues().length, 2)
    const issue = scene.issues().find(({ title }) => title.includes('loco/loco-api-key'))!
    for (const part of [
      '**Open.**',
      '`src/a b.env:1`',
      'asked about the key: live',
      'Developer tools',
      '<https://localise.biz/acme/project-',
    ])
      assert.ok(issue.body.includes(part), `${part} in ${issue.body}`)
    assert.deepEqual([run.outputs.live, run.outputs.leaks, run.outputs['incidents-open']], ['2', '2', '2'])
    assert.match(run.stdout, /loco\/loco-api-key \([0-9a-f]{8}\): localise\.biz was asked about the key: live/)

    const again = scene.repo.commit('topic', { 'd.txt': 'x' })
    await scene.onPullRequest(again, { inputs: { 'state-key': stateKey } })
    assert.equal(scene.issues().length, 2)
    assert.deepEqual(
      pull(scene).comments.map(({ body }) => body.slice(0, 40)),
      ['<!-- rekey:comment -->\nNothing to see.', comment!.body.slice(0, 40)],
    )
  })

  it('a key in use is rotated into the repository’s secrets: the new one works, the old one is dead, the issue is closed', async (t) => {
    const legba = makeLegbaTwin('acme.legba.app')
    const old = legba.add()
    const scene = await makeScene(
      t,
      [legba],
      configuration('keys: {LEGBA_API_KEY: {service: legba, on-leak: rotate, stores: [repository]}}\n'),
    )
    const head = scene.repo.commit('topic', { 'a.env': `LEGBA_API_KEY=${old}\n` })
    const settings = {
      LEGBA_BASE_URL: 'https://acme.legba.app',
      LEGBA_ORG_UUID: legba.organization,
      REKEY_KEY_LEGBA_API_KEY: old,
    }
    const inputs = { 'state-key': stateKey, 'admin-token': scene.adminToken() }
    const run = await scene.onPullRequest(head, { inputs, environment: settings })
    assert.equal(run.code, 1, run.everything)
    const made = scene.repository.secrets.get('LEGBA_API_KEY')!
    assert.deepEqual(legba.live(), [made])
    assert.notEqual(made, old)
    assert.deepEqual([...scene.repository.secrets.keys()], ['LEGBA_API_KEY'], 'nothing is left of the probe')
    assertNoTrace(
      [
        [old, 6, 'acme.legba.app'],
        [made, 6, 'acme.legba.app'],
      ],
      run,
      scene,
    )
    assert.ok(run.masks.includes(made))
    const [issue] = scene.issues()
    assert.equal(issue?.open, false)
    for (const part of [
      '**Closed.**',
      'proved',
      'replaced in place',
      'was stored in repository:LEGBA\\_API\\_KEY',
      'The new key was tried: live',
      'asked again: dead',
    ])
      assert.ok(issue!.body.includes(part), `${part} in ${issue!.body}`)
    assert.match(pull(scene).comments[0]!.body, /All clear[\s\S]*replaced and proved dead in/)
    assert.deepEqual([run.outputs.dead, run.outputs.live, run.outputs.acts], ['1', '0', '1'])

    const after = await scene.onPullRequest(scene.repo.commit('topic', { 'b.txt': 'x' }), {
      inputs,
      environment: { ...settings, REKEY_KEY_LEGBA_API_KEY: made },
    })
    assert.equal(after.code, 0, after.everything)
    assert.deepEqual(legba.live(), [made])
    assert.equal(scene.issues().length, 1)
  })

  it('a stranger’s live key planted in a pull request is retired and never reaches a store', async (t) => {
    const github = makeGitHubTwin()
    const planted = github.add('ghp')
    const inUse = github.add('ghp')
    const scene = await makeScene(
      t,
      [github],
      configuration(
        'policy: {on-leak: rotate}\nkeys: {DEPLOY_TOKEN: {service: github, kind: github-pat, on-leak: rotate, stores: [repository]}}\n',
      ),
    )
    scene.repository.secrets.set('DEPLOY_TOKEN', inUse)
    const head = scene.repo.commit('topic', { 'a.env': `DEPLOY_TOKEN=${planted}\n` })
    const run = await scene.onPullRequest(head, {
      inputs: { 'state-key': stateKey, 'admin-token': scene.adminToken() },
      environment: { REKEY_KEY_DEPLOY_TOKEN: inUse },
    })
    assert.equal(run.code, 1, run.everything)
    assert.deepEqual(github.live(), [inUse])
    assert.equal(scene.repository.secrets.get('DEPLOY_TOKEN'), inUse)
    assert.ok(!scene.github.requests.some(({ operation }) => operation.startsWith('actions/')))
    assertNoTrace(
      [
        [planted, 4, 'api.github.com'],
        [inUse, 4, 'api.github.com'],
      ],
      run,
      scene,
    )
  })

  it('a leak that fits two services is sent to neither', async (t) => {
    const legba = makeLegbaTwin('acme.legba.app')
    const key = legba.add()
    const other = `services:
  other:
    name: Other
    docs: https://other.example/docs
    hosts: [api.other.example]
    keys:
      other-key:
        name: Other key
        source: https://other.example/docs
        shape: [legba_, {base64url: [16, 128]}]
        beside: [{named: '*legba_api_key'}]
        carriers: [{header: Authorization, value: 'Bearer {key}'}]
        verify: {request: GET https://api.other.example/me, means: {live: 200, dead: 401}}
`
    const scene = await makeScene(t, [legba], configuration(other))
    const head = scene.repo.commit('topic', { 'a.env': `LEGBA_API_KEY=${key}\n` })
    const environment = { LEGBA_BASE_URL: 'https://acme.legba.app', LEGBA_ORG_UUID: legba.organization }
    const run = await scene.onPullRequest(head, { inputs: { 'state-key': stateKey }, environment })
    assert.equal(run.code, 1, run.everything)
    assert.deepEqual(scene.proxy.requests, [])
    assert.deepEqual(scene.proxy.unknownHosts, [])
    assert.match(pull(scene).comments[0]!.body, /not asked: it fits several services/)
  })

  it('what the policy asks for and can’t be done is a fault with its name: admin token, permission, state key', async (t) => {
    const legba = makeLegbaTwin('acme.legba.app')
    const old = legba.add()
    const rotating = configuration('keys: {LEGBA_API_KEY: {service: legba, on-leak: rotate, stores: [repository]}}\n')
    const scene = await makeScene(t, [legba], rotating)
    const head = scene.repo.commit('topic', { 'a.env': `LEGBA_API_KEY=${old}\n` })
    const environment = {
      LEGBA_BASE_URL: 'https://acme.legba.app',
      LEGBA_ORG_UUID: legba.organization,
      REKEY_KEY_LEGBA_API_KEY: old,
    }
    const cases: [{ readonly [name: string]: string }, RegExp][] = [
      [{ 'state-key': stateKey }, /admin-token/],
      [{ 'state-key': stateKey, 'admin-token': scene.adminToken({ secrets: 'read' }) }, /secrets: write/],
      [{ 'admin-token': scene.adminToken() }, /state-key/],
      [{ 'state-key': 'short', 'admin-token': scene.adminToken() }, /state key has 5 characters/],
      [{ 'state-key': stateKey, 'admin-token': scene.adminToken(), issues: 'false' }, /input issues is false/],
      [
        {
          'state-key': stateKey,
          'admin-token': scene.adminToken(),
          'github-token': scene.token({ contents: 'read', issues: 'read', pull_requests: 'write' }),
        },
        /issues: write/,
      ],
    ]
    for (const [inputs, sentence] of cases) {
      const run = await scene.onPullRequest(head, { inputs, environment })
      assert.equal(run.code, 2, `${sentence}\n${run.everything}`)
      assert.match(
        run.commands
          .filter(({ name }) => name === 'error' || name === 'warning')
          .map(({ message }) => message)
          .join('\n'),
        sentence,
      )
      assert.deepEqual(legba.live(), [old], String(sentence))
    }
  })

  it('issues switched off, a comment refused, a locked pull request: people are told why, and nothing found is lost', async (t) => {
    const github = makeGitHubTwin()
    const scene = await makeScene(t, [github])
    const head = scene.repo.commit('topic', { 'a.env': `TOKEN=${github.add('ghp')}\n` })
    const warnings = (run: ActionRun) =>
      run.commands
        .filter(({ name }) => name === 'warning')
        .map(({ message }) => message)
        .join('\n')
    scene.repository.hasIssues = false
    const off = await scene.onPullRequest(head, { inputs: { 'state-key': stateKey } })
    assert.equal(off.code, 1)
    assert.match(warnings(off), /kept in issues: GitHub refused reading issues \(410\)/)
    assert.match(pull(scene).comments[0]!.body, /a\.env:1/)
    scene.repository.hasIssues = true

    pull(scene).comments.length = 0
    const reader = await scene.onPullRequest(head, {
      inputs: { 'github-token': scene.token({ contents: 'read', issues: 'read' }), 'state-key': stateKey },
    })
    assert.equal(reader.code, 1)
    assert.match(
      warnings(reader),
      /comment could not be brought up to date: GitHub refused .* the token needs issues: write or pull-requests: write/,
    )
    assert.match(warnings(reader), /issues: write/)
    assert.match(reader.summary, /a\.env:1[\s\S]*live, full access, of octo-grace/)

    pull(scene).locked = true
    const locked = await scene.onPullRequest(head, { inputs: { issues: 'false' } })
    assert.deepEqual([locked.code, /refused writing a comment \(403\)/.test(warnings(locked))], [1, true])
  })

  it('strangers who read a public repository learn neither place nor verdict', async (t) => {
    const loco = makeLocoTwin()
    const key = loco.add('full')
    const scene = await makeScene(t, [loco], {}, { open: true })
    const head = scene.repo.commit('topic', { 'hidden place.env': `LOCO_API_KEY=${key}\n` })
    const run = await scene.onPullRequest(head, { inputs: { 'state-key': stateKey } })
    assert.equal(run.code, 1, run.everything)
    const told = [pull(scene).comments[0]!.body, ...scene.issues().map(({ title, body }) => title + body)]
    assert.equal(told.length, 2)
    for (const text of told) assert.doesNotMatch(text, /hidden place|\blive\b|full access|Grace|localise\.biz\/acme/)
    assert.doesNotMatch(`${run.summary}${run.stdout.replace(/^live<<.*$/gm, '')}`, /\blive\b|full access|Grace/)
    const next = await scene.onPullRequest(scene.repo.commit('topic', { 'b.txt': 'x' }), { inputs: { 'state-key': stateKey } })
    assert.equal(scene.issues().length, 1, 'the sealed record is read again')
    assert.equal(next.code, 1)
  })

  it('25 leaked keys open 20 issues and one for the rest', async (t) => {
    const github = makeGitHubTwin()
    const lines = Array.from({ length: 25 }, (_, i) => `TOKEN_${i} = '${github.add('ghp')}'`)
    const scene = await makeScene(t, [github])
    const run = await scene.onPullRequest(scene.repo.commit('topic', { 'a.txt': `${lines.join('\n')}\n` }), { inputs: {} })
    assert.equal(run.code, 1, run.everything)
    assert.equal(scene.issues().length, 21)
    assert.equal(run.commands.filter(({ name, properties }) => name === 'error' && properties.file).length, 9)
  })

  it('a scheduled run asks again about the keys of open incidents, wherever they stood, and closes those that died', async (t) => {
    const github = makeGitHubTwin()
    const key = github.add('ghp')
    const scene = await makeScene(t, [github])
    const head = scene.repo.commit('topic', { 'a.env': `TOKEN=${key}\n` })
    await scene.onPullRequest(head, { inputs: { 'state-key': stateKey } })
    assert.equal(scene.issues()[0]?.open, true)
    github.kill(key)
    const run = await scene.on('schedule', { schedule: '0 0 * * *' }, scene.repo.git('rev-parse', 'main'), {
      inputs: { 'state-key': stateKey },
    })
    assert.equal(run.code, 0, run.everything)
    assert.equal(scene.issues()[0]?.open, false, scene.issues()[0]?.body)
    assertNoTrace([[key, 4, 'api.github.com']], run, scene)
  })

  it('a dry run says what it would do and writes nothing', async (t) => {
    const github = makeGitHubTwin()
    const key = github.add('ghp')
    const scene = await makeScene(t, [github], configuration('policy: {on-leak: revoke}\n'))
    const run = await scene.onPullRequest(scene.repo.commit('topic', { 'a.txt': `x = '${key}'\n` }), {
      inputs: { 'state-key': stateKey, 'dry-run': 'true' },
    })
    assert.equal(run.code, 1, run.everything)
    assert.match(run.summary, /POST api\.github\.com\/credentials\/revoke/)
    assert.deepEqual([github.live().length, scene.issues().length, pull(scene).comments.length], [1, 0, 0])
  })

  it('a routine rotation puts a new key in place of an old one that nobody leaked, and remembers it', async (t) => {
    const legba = makeLegbaTwin('acme.legba.app')
    const old = legba.add()
    const entry = '{service: legba, rotate-every: 30d, allow-interruption: true, stores: [repository]}'
    const scene = await makeScene(t, [legba], configuration(`keys: {LEGBA_API_KEY: ${entry}}\n`))
    const inputs = { command: 'rotate', 'state-key': stateKey, 'admin-token': scene.adminToken() }
    const environment = {
      LEGBA_BASE_URL: 'https://acme.legba.app',
      LEGBA_ORG_UUID: legba.organization,
      REKEY_KEY_LEGBA_API_KEY: old,
    }
    const main = scene.repo.git('rev-parse', 'main')
    const run = await scene.on('schedule', {}, main, { inputs, environment })
    assert.equal(run.code, 0, run.everything)
    const made = scene.repository.secrets.get('LEGBA_API_KEY')!
    assert.deepEqual([legba.live(), made === old], [[made], false])
    assertNoTrace(
      [
        [old, 6, 'acme.legba.app'],
        [made, 6, 'acme.legba.app'],
      ],
      run,
      scene,
    )
    assert.match(run.summary, /`LEGBA_API_KEY` \| rotated in/)
    assert.match(scene.issues()[0]!.title, /^Rotation of LEGBA_API_KEY/)
    assert.equal(scene.issues()[0]!.open, false)
    const next = await scene.on('schedule', {}, main, { inputs, environment: { ...environment, REKEY_KEY_LEGBA_API_KEY: made } })
    assert.deepEqual([next.code, legba.live()], [0, [made]], 'it is not due')

    const missing = await scene.on('workflow_dispatch', {}, main, { inputs: { ...inputs, key: 'LEGBA_API_KEI' }, environment })
    assert.match(
      missing.commands.find(({ name }) => name === 'error')!.message,
      /no key LEGBA_API_KEI; did you mean LEGBA_API_KEY\?/,
    )
    const pulled = await scene.onPullRequest(scene.repo.commit('topic', { 'a.txt': 'a' }), { fork: true, inputs })
    assert.equal(pulled.code, 2)
  })
})
