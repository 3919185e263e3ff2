import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeLocoTwin } from '../twins/loco.ts'
import { makeScene, type Scene } from './scene.ts'
import { tracesOf } from './traces.ts'

const loco = makeLocoTwin()
const leaked = loco.add('full')
const line = (key: string) => `LOCO_API_KEY=${key}\n`
const was = loco.add('full')
let scene: Scene
let head: string

before(async () => {
  scene = await makeScene([loco], { 'old.env': line(was) })
  for (let i = 0; i < 3; i++) scene.repo.commit('topic', { [`${i}.txt`]: 'x' })
  head = scene.repo.commit('topic', { 'src/app.env': `# settings\n${line(leaked)}` })
})
after(() => scene.close())

test('a fork’s run finds the key, asks nobody, writes nothing, and fails', async () => {
  const run = await scene.onPullRequest(head, { fork: true })
  assert.equal(run.code, 1, run.everything)
  assert.deepEqual(scene.proxy.requests, [])
  assert.equal(scene.repository.issues.get(1)!.comments.length, 0)
  assert.equal(scene.issues().length, 0)
  const errors = run.commands.filter(({ name }) => name === 'error')
  assert.deepEqual([errors[0]?.properties.file, errors[0]?.properties.line], ['src/app.env', '2'])
  assert.match(run.summary, /src\/app\.env:2/)
  assert.deepEqual(run.outputs, {
    result: 'leaks',
    coverage: 'complete',
    leaks: '1',
    live: '0',
    dead: '0',
    unknown: '1',
    suppressed: '0',
    findings: '0',
    acts: '0',
    'incidents-open': '0',
  })
  assert.deepEqual(tracesOf(leaked, run.everything, 4), [])
  assert.ok(run.masks.includes(leaked))
})

test('by Dependabot, or by an event that nobody knows, no more is done', async () => {
  const payload = {
    pull_request: {
      number: 1,
      user: { login: 'dependabot[bot]' },
      base: { sha: scene.repo.git('rev-parse', 'main'), ref: 'main', repo: { id: 1 } },
      head: { sha: head, repo: { id: 1 } },
    },
  }
  for (const [event, what] of [
    ['pull_request', payload],
    ['discussion', {}],
  ] as const) {
    const run = await scene.on(event, what, head, { inputs: { 'fail-on': 'never' } })
    assert.equal(run.code, 0, run.everything)
    assert.deepEqual(
      [run.outputs.leaks, scene.proxy.requests.length, scene.repository.issues.get(1)!.comments.length],
      [event === 'discussion' ? '2' : '1', 0, 0],
    )
  }
})

test('all that was handed in is masked before anything else is printed', async () => {
  const inputs = { 'admin-token': 'the-admin-token', 'state-key': 'the-state-key-of-the-repository!!!', 'fail-on': 'never' }
  const run = await scene.onPullRequest(head, { fork: true, inputs, environment: { REKEY_KEY_LOCO: 'key-in-use-number-one' } })
  assert.equal(run.code, 0)
  for (const value of ['the-admin-token', inputs['state-key'], 'key-in-use-number-one']) {
    assert.ok(run.masks.includes(value), value)
    assert.deepEqual(tracesOf(value, run.everything, 0), [])
  }
})

test('the configuration comes from the base branch, never from the head', async () => {
  const hide = (branch: string) =>
    scene.repo.commit(branch, { '.github/rekey.yml': 'ignore: [{path: "src/**", reason: fixtures, owner: "@acme/qa"}]\n' })
  const suppressing = hide('topic')
  const own = await scene.onPullRequest(suppressing, { fork: true })
  assert.deepEqual([own.code, own.outputs.leaks, own.outputs.suppressed], [1, '1', '0'])
  hide('main')
  const trusted = await scene.onPullRequest(suppressing, { fork: true })
  assert.deepEqual([trusted.code, trusted.outputs.leaks, trusted.outputs.suppressed], [0, '0', '1'])
  const broken = scene.repo.commit('main', { '.github/rekey.yml': 'polcy: {}\n' })
  const run = await scene.onPullRequest(suppressing, { fork: true })
  assert.equal(run.code, 2)
  assert.match(run.commands.find(({ name }) => name === 'error')!.message, /\.github\/rekey\.yml:1:1.*policy/)
  assert.equal(run.outputs.result, 'fault')
  scene.repo.commit('main', { '.github/rekey.yml': null, '.github/rekey.yaml': 'policy: {acts: off}\n' })
  const misnamed = await scene.onPullRequest(suppressing, { fork: true })
  assert.equal(misnamed.code, 2)
  assert.match(
    misnamed.commands.find(({ name }) => name === 'error')!.message,
    /rekey\.yaml at \S+ is not read: the configuration is called/,
  )
  scene.repo.commit('main', { '.github/rekey.yaml': null })
  assert.ok(broken)
})

test('what a push brings is read: a new branch, a forced push, a deletion, a tag', async () => {
  const [main, topic] = ['main', 'topic'].map((branch) => scene.repo.git('rev-parse', branch)) as [string, string]
  const zeros = '0'.repeat(40)
  const leaks = async (payload: object, sha: string) => {
    const run = await scene.on('push', { ref: 'refs/heads/topic', ...payload }, sha, {
      inputs: { 'github-token': scene.token({ contents: 'read' }), 'fail-on': 'never', command: 'scan' },
    })
    assert.equal(run.code, 0, run.everything)
    return run.outputs.leaks
  }
  assert.equal(await leaks({ before: zeros, after: topic, created: true }, topic), '1')
  assert.equal(await leaks({ before: 'a'.repeat(40), after: topic, forced: true }, topic), '1')
  assert.equal(await leaks({ before: head, after: topic }, topic), '0')
  assert.equal(await leaks({ before: topic, after: zeros, deleted: true }, main), '0')
  scene.repo.git('tag', '-a', '-m', 'v1', 'v1', topic)
  scene.repo.git('push', '--quiet', 'origin', 'v1')
  assert.equal(await leaks({ before: zeros, after: scene.repo.git('rev-parse', 'v1'), ref: 'refs/tags/v1' }, topic), '1')
})

test('wrong use is one sentence and exit code 2: inputs, event, token', async () => {
  const cases: [Parameters<Scene['onPullRequest']>[1], RegExp][] = [
    [
      { inputs: { command: 'respnd' } },
      /input command takes one of scan, respond, rotate, attest, audit; did you mean respond\?/,
    ],
    [{ inputs: { comment: 'yes' } }, /input comment takes true or false/],
    [{ inputs: { 'github-token': '' } }, /github-token is empty/],
    [{ inputs: { 'github-token': 'unknown' } }, /GitHub refused reading \.github\/rekey\.yml \(401\)/],
    [{ inputs: { config: 'no/such.yml' } }, /no\/such\.yml \(the input config\) is not in the repository/],
    [{ payload: 'not JSON' }, /event of this run .* could not be read as JSON/],
    [{ environment: { GITHUB_EVENT_PATH: '' } }, /GITHUB_EVENT_PATH is not set/],
    [{ payload: { pull_request: {} } }, /names no base and head commit/],
    [{ environment: { GITHUB_REPOSITORY: 'nonsense' } }, /GITHUB_REPOSITORY does not name a repository/],
  ]
  for (const [call, sentence] of cases) {
    const run = await scene.onPullRequest(head, call)
    assert.equal(run.code, 2, `${sentence}\n${run.everything}`)
    const errors = run.commands.filter(({ name }) => name === 'error')
    assert.equal(errors.length, 1, run.everything)
    assert.match(errors[0]!.message, sentence)
    assert.equal(run.stderr, '')
  }
})

test('a runner without command files loses nothing that was found', async () => {
  const run = await scene.onPullRequest(head, { fork: true, commandFiles: false })
  assert.equal(run.code, 1)
  assert.equal(run.commands.filter(({ name }) => name === 'error').length, 2)
  assert.doesNotMatch(run.stdout, /set-output/)
})

test('a megabyte of hostile text in every field of an event does nothing', async () => {
  const evil = `\n::add-mask::x\n::error::evil\n<!-- rekey:comment -->\u202e$(touch x)\`id\`@acme/all ${'A'.repeat(1 << 20)}`
  const everywhere = (value: unknown): unknown =>
    value === null || typeof value !== 'object'
      ? value
      : Object.fromEntries([
          ...Object.entries(value).map(([name, inner]) => [name, everywhere(inner)]),
          ['title', evil],
          ['body', evil],
          ['label', evil],
        ])
  const base = { sha: scene.repo.git('rev-parse', 'main'), ref: 'main', repo: { id: 1, name: evil } }
  const payload = everywhere({
    action: evil,
    number: 1,
    pull_request: { number: 1, user: { login: evil }, base, head: { sha: head, ref: evil, repo: { id: 2 } } },
  }) as object
  const run = await scene.on('pull_request', payload, head, {
    inputs: { 'github-token': scene.token({ contents: 'read' }) },
    actor: 'x',
  })
  assert.equal(run.code, 1)
  assert.doesNotMatch(run.everything, /evil|AAAA|touch|@acme/)
})
