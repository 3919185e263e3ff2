import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import { bot, makeScene as openScene, type Scene, stateKey } from '../action/scene.ts'
import { makeLegbaTwin } from '../twins/legba.ts'
import { makeLocoTwin } from '../twins/loco.ts'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

async function makeScene(t: TestContext, ...given: Parameters<typeof openScene>): Promise<Scene> {
  const scene = await openScene(...given)
  t.after(() => scene.close())
  return scene
}

const knowing = { secrets: 'read', environments: 'read', actions: 'read', administration: 'read' } as const
const inventory = (text: string) => ({ '.github/rekey.yml': text })
const onSchedule = (scene: Scene, environment: Record<string, string> = {}, inputs: Record<string, string> = {}) =>
  scene.on('schedule', { schedule: '17 5 * * 1' }, scene.repo.git('rev-parse', 'main'), {
    inputs: { command: 'audit', 'fail-on': 'never', ...inputs },
    environment,
  })
const writes = ({ github }: Scene) => github.requests.filter(({ method }) => method !== 'GET').map(({ operation }) => operation)

describe('a scheduled audit', { concurrency: 3 }, () => {
  it('opens one reminder for each key that is due, changes nothing the second time, and closes them when the keys are renewed', async (t) => {
    const scene = await makeScene(
      t,
      [],
      inventory(`keys:
  LOCO_API_KEY: {service: loco, owner: "@acme/i18n"}
  LYNXO_API_KEY: {service: lynxo, kind: lynxo-api-key}
  LINGO_API_KEY: {service: lingo-dev}
  FRESH_LINGO_KEY: {service: lingo-dev}
`),
    )
    const { repository } = scene
    const written = (name: string, days: number) => {
      repository.secrets.set(name, 'x')
      repository.written.set(name, { created: daysAgo(400), updated: daysAgo(days) })
    }
    written('LOCO_API_KEY', 200)
    written('LYNXO_API_KEY', 100)
    written('LINGO_API_KEY', 80)
    written('FRESH_LINGO_KEY', 3)
    repository.deployKeys.push({
      id: 7,
      title: 'ci',
      created_at: daysAgo(95),
      last_used: null,
      read_only: false,
      added_by: 'writer',
    })
    const inputs = { 'admin-token': scene.adminToken(knowing) }
    const run = await onSchedule(scene, {}, inputs)
    assert.equal(run.code, 0, run.everything)
    assert.deepEqual(
      scene.issues().map(({ title, author, open }) => [title, author, open]),
      [
        ['Rotation of LOCO_API_KEY is long overdue', bot, true],
        ['Rotation of LYNXO_API_KEY is overdue', bot, true],
        ['Rotation of LINGO_API_KEY is due soon', bot, true],
        ['Rotation of deploy key ci is overdue', bot, true],
      ],
    )
    const [loco] = scene.issues()
    for (const part of ['For @acme/i18n.', 'written last on', 'Developer tools', 'closes itself'])
      assert.ok(loco!.body.includes(part), `${part} in ${loco!.body}`)
    assert.equal(run.outputs['incidents-open'], '4')

    scene.github.requests.length = 0
    await onSchedule(scene, {}, { 'admin-token': scene.adminToken(knowing) })
    assert.deepEqual(
      writes(scene).filter((operation) => operation !== 'graphql'),
      [],
      'the second run writes nothing',
    )

    written('LOCO_API_KEY', 0)
    written('LYNXO_API_KEY', 0)
    written('LINGO_API_KEY', 95)
    repository.deployKeys.length = 0
    await onSchedule(scene, {}, { 'admin-token': scene.adminToken(knowing) })
    assert.deepEqual(
      scene.issues().map(({ title, open, comments }) => [title, open, comments.length]),
      [
        ['Rotation of LOCO_API_KEY is renewed', false, 0],
        ['Rotation of LYNXO_API_KEY is renewed', false, 0],
        ['Rotation of LINGO_API_KEY is overdue', true, 1],
        ['Rotation of deploy key ci is no longer in use', false, 0],
      ],
    )
  })

  it('asks each key’s own service when it was made and what it may do, and says so nowhere else', async (t) => {
    const [legba, loco] = [makeLegbaTwin('acme.legba.app'), makeLocoTwin()]
    const [old, full] = [legba.add(), loco.add('full')]
    const scene = await makeScene(
      t,
      [legba, loco],
      inventory('keys:\n  LEGBA_API_KEY: {service: legba, rotate-every: 1h}\n  LOCO_API_KEY: {service: loco, access: read}\n'),
    )
    const run = await onSchedule(scene, {
      LEGBA_BASE_URL: 'https://acme.legba.app',
      LEGBA_ORG_UUID: legba.organization,
      REKEY_KEY_LEGBA_API_KEY: old,
      REKEY_KEY_LOCO_API_KEY: full,
    })
    assert.equal(run.code, 0, run.everything)
    assert.ok(!run.everything.includes(old) && !run.everything.includes(full))
    for (const key of [old, full]) assert.ok(run.masks.includes(key), 'masked before anything else')
    assert.match(run.summary, /`full-access`.*LOCO/)
    assert.match(run.summary, /Not known without admin-token.*Secrets: read/)
    assert.deepEqual(new Set(scene.proxy.requests.map(({ host }) => host)), new Set(['acme.legba.app', 'localise.biz']))
    for (const request of scene.proxy.requests) {
      const other = request.host === 'localise.biz' ? old : full
      assert.ok(!JSON.stringify(request).includes(other), 'a key went to another service')
    }
  })

  it('renews by age what it can where the policy says so, and its reminder closes itself', async (t) => {
    const legba = makeLegbaTwin('acme.legba.app')
    const old = legba.add()
    const scene = await makeScene(
      t,
      [legba],
      inventory(
        'policy: {on-age: rotate}\nkeys:\n  LEGBA_API_KEY: {service: legba, stores: [repository], allow-interruption: true, created: 2020-01-01}\n',
      ),
    )
    scene.repository.secrets.set('LEGBA_API_KEY', old)
    const settings = {
      LEGBA_BASE_URL: 'https://acme.legba.app',
      LEGBA_ORG_UUID: legba.organization,
      REKEY_KEY_LEGBA_API_KEY: old,
    }
    const run = await onSchedule(scene, settings, {
      'state-key': stateKey,
      'admin-token': scene.adminToken({ ...knowing, secrets: 'write' }),
    })
    assert.equal(run.code, 0, run.everything)
    const made = scene.repository.secrets.get('LEGBA_API_KEY')!
    assert.notEqual(made, old, run.everything)
    assert.deepEqual(legba.live(), [made])
    assert.ok(!run.everything.includes(made) && !run.everything.includes(old))
    assert.deepEqual(
      scene.issues().filter(({ open, title }) => open && title.includes('overdue')),
      [],
    )
  })

  it('a snooze puts a reminder off with its reason, and somebody else’s text with our mark counts for nothing', async (t) => {
    const scene = await makeScene(
      t,
      [],
      inventory(
        'keys:\n  LOCO_API_KEY: {service: loco, snooze: {until: 2999-01-01, reason: the migration}}\n  OTHER_KEY: {service: loco}\n',
      ),
    )
    scene.repository.secrets.set('LOCO_API_KEY', 'x').set('OTHER_KEY', 'x')
    for (const name of ['LOCO_API_KEY', 'OTHER_KEY'])
      scene.repository.written.set(name, { created: daysAgo(400), updated: daysAgo(100) })
    const forged = {
      id: 900,
      number: 40,
      title: 'Rotation of OTHER_KEY is overdue',
      body: '<!-- rekey:reminder OTHER_KEY overdue -->\n',
      author: 'stranger',
      open: true,
      labels: ['rekey'],
      pull: false,
      comments: [],
      locked: false,
    }
    scene.repository.issues.set(40, forged)
    const run = await onSchedule(scene, {}, { 'admin-token': scene.adminToken(knowing) })
    assert.equal(run.code, 0, run.everything)
    assert.deepEqual(
      scene.issues().map(({ title, author }) => [title, author]),
      [
        ['Rotation of OTHER_KEY is overdue', 'stranger'],
        ['Rotation of OTHER_KEY is overdue', bot],
      ],
    )
    assert.equal(forged.body, '<!-- rekey:reminder OTHER_KEY overdue -->\n')
    assert.match(run.summary, /put off until 2999-01-01: the migration/)
  })

  it('reads all pages, and of one name at several levels the one that the key’s environment gets', async (t) => {
    const scene = await makeScene(
      t,
      [],
      inventory(
        'keys:\n  LOCO_API_KEY: {service: loco, environment: Production, owner: "@grace"}\n  ORG_KEY: {service: loco}\n  LAST_KEY: {service: loco}\n',
      ),
    )
    const { repository } = scene
    for (let n = 0; n < 150; n++) repository.secrets.set(`FRESH_${n}_KEY`, 'x')
    for (const name of ['LOCO_API_KEY', 'LAST_KEY']) repository.secrets.set(name, 'x')
    repository.written.set('LOCO_API_KEY', { created: daysAgo(2), updated: daysAgo(2) })
    repository.written.set('LAST_KEY', { created: daysAgo(400), updated: daysAgo(95) })
    repository.environments.set('a / b', new Map()).set('production', new Map([['LOCO_API_KEY', daysAgo(100)]]))
    repository.organizationSecrets.set('ORG_KEY', daysAgo(200))
    repository.collaborators.add('grace')
    const run = await onSchedule(scene, {}, { 'admin-token': scene.adminToken(knowing) })
    assert.equal(run.code, 0, run.everything)
    assert.deepEqual(
      scene.issues().map(({ title }) => title),
      ['Rotation of LOCO_API_KEY is overdue', 'Rotation of ORG_KEY is long overdue', 'Rotation of LAST_KEY is overdue'],
    )
    assert.doesNotMatch(run.summary, /Not known|`owner-left`/)
    assert.match(run.summary, /`shadowed-secret`/)
  })

  it('says what a refusal keeps from it, and with which permission it would know', async (t) => {
    const scene = await makeScene(t, [], inventory('keys: {LOCO_API_KEY: {service: loco, owner: "@gone"}}\n'))
    const run = await onSchedule(scene, {}, { 'admin-token': scene.adminToken({ secrets: 'read' }) })
    assert.equal(run.code, 0, run.everything)
    assert.match(run.summary, /its deploy keys.*administration: read/)
    assert.match(run.summary, /`owner-left`/)
    assert.match(run.summary, /REKEY\\_KEY/)
  })
})
