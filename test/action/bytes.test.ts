import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { makeGitHubTwin } from '../twins/github.ts'
import { makeLegbaTwin } from '../twins/legba.ts'
import { makeScene, stateKey } from './scene.ts'
import { tracesOf } from './traces.ts'

/** Every byte that leaves a run, searched for a key that stands wherever someone may write one. */
describe('no byte of a key leaves a run', { concurrency: 3 }, () => {
  for (const open of [false, true])
    it(`from names, messages, skipped files and answers (${open ? 'public' : 'private'})`, async (t) => {
      const github = makeGitHubTwin()
      const key = github.add('ghp')
      const scene = await makeScene([github], {}, { open })
      t.after(() => scene.close())
      const bytes = Buffer.from(key)
      scene.repo.commit('topic', { [`${key}/a b.env`]: `T='${key}'\n` }, `adds ${key}`)
      scene.repo.commit('topic', { [`big ${key}.bin`]: '\0'.repeat(11 << 20) })
      const head = scene.repo.commit('topic', {
        [`x\n::warning::${key}`]: `T="${key}"\n`,
        'b64.txt': `token: ${bytes.toString('base64')}\n`,
        'hex.txt': `token = ${bytes.toString('hex')}\n`,
        'c.md': `<!-- --> ${key} | \`${key}\` @x\n`,
      })
      const run = await scene.onPullRequest(head, {
        inputs: { 'state-key': stateKey },
        environment: { GITHUB_HEAD_REF: key, REKEY_KEY_T: key },
      })
      assert.notEqual(run.code, 0, run.everything)
      assert.deepEqual(tracesOf(key, run.everything, 4), [])
      for (const { method, path, headers, body } of scene.github.requests)
        assert.deepEqual(tracesOf(key, [path, JSON.stringify(headers), body].join('\n'), 4), [], `${method} ${path}`)
      const told = [...scene.repository.issues.values()].map(({ title, body, comments }) =>
        JSON.stringify([title, body, comments]),
      )
      assert.deepEqual(tracesOf(key, told.join('\n'), 4), [])
      assert.ok(scene.proxy.requests.every(({ host }) => host === 'api.github.com'))
      assert.ok(run.masks.includes(key))
      // A line of a name that someone chose is no command.
      assert.deepEqual(
        run.commands.filter(({ name, properties }) => name === 'warning' && properties.title === undefined),
        [],
      )
    })

  it('that plans, acts, stores and remembers: all hosts, all files, all that is printed', async (t) => {
    const [github, legba] = [makeGitHubTwin(), makeLegbaTwin('acme.legba.app')]
    const [leaked, old] = [github.add('ghp'), legba.add()]
    const policy = 'policy: {on-leak: revoke}\nkeys: {LEGBA_API_KEY: {service: legba, on-leak: rotate, stores: [repository]}}\n'
    const scene = await makeScene([github, legba], { '.github/rekey.yml': policy })
    const folder = mkdtempSync(join(tmpdir(), 'rekey-bytes-'))
    t.after(async () => {
      rmSync(folder, { recursive: true })
      await scene.close()
    })
    const head = scene.repo.commit('topic', { 'a.env': `LEGBA_API_KEY=${old}\n`, 'b.txt': `x = '${leaked}'\n` })
    scene.repo.git('push', '--quiet', '--force', 'origin', `${head}:refs/pull/1/head`)
    const inputs = { 'state-key': stateKey, 'admin-token': scene.adminToken(), memory: join(folder, 'memory') }
    const environment = {
      LEGBA_BASE_URL: 'https://acme.legba.app',
      LEGBA_ORG_UUID: legba.organization,
      REKEY_KEY_LEGBA_API_KEY: old,
    }
    const runs = [
      await scene.onPullRequest(head, { inputs: { ...inputs, plan: join(folder, 'plan') }, environment }),
      await scene.onPullRequest(head, { inputs: { ...inputs, 'act-on': join(folder, 'plan') }, environment }),
      await scene.onPullRequest(head, { inputs: { ...inputs, 'dry-run': 'true' }, environment }),
    ]
    const made = scene.repository.secrets.get('LEGBA_API_KEY')!
    assert.deepEqual([github.live(), legba.live()], [[], [made]], runs.map(({ everything }) => everything).join('\n'))
    const keys: [string, number, string][] = [
      [leaked, 4, 'api.github.com'],
      [old, 6, 'acme.legba.app'],
      [made, 6, 'acme.legba.app'],
    ]
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
    assert.equal(files.length, 2)
    const told = [...scene.repository.issues.values()].map((issue) => JSON.stringify(issue))
    const sent = scene.github.requests.map(({ path, headers, body }) => `${path}\n${JSON.stringify(headers)}\n${body}`)
    for (const [key, prefix, host] of keys) {
      const elsewhere = scene.proxy.requests
        .filter((request) => request.host !== host)
        .map(({ path, headers, body }) => `${path}\n${JSON.stringify(headers)}\n${body}`)
      const everything = [...runs.map((run) => run.everything), ...files, ...told, ...sent, ...elsewhere].join('\n')
      assert.deepEqual(tracesOf(key, everything, prefix), [], host)
      assert.ok(scene.proxy.requests.some((request) => request.host === host))
    }
    assert.deepEqual(scene.proxy.unknownHosts, [])
    // A search that finds nothing has to be able to find something.
    const bytes = Buffer.from(leaked)
    for (const form of [
      bytes.toString('hex'),
      `x${bytes.toString('base64')}`,
      [...leaked].reverse().join(''),
      [...bytes].join(','),
    ])
      assert.notDeepEqual(tracesOf(leaked, `a ${form} b`, 4), [], form.slice(0, 4))
  })

  it('that was pasted where it does not belong: inputs and the configuration', async (t) => {
    const github = makeGitHubTwin()
    const key = github.add('ghp')
    const scene = await makeScene([github], { 'bad.yml': `policy: {on-leak: ${key}}\n${key}: 1\n`, 'worse.yml': `a: [${key}\n` })
    t.after(() => scene.close())
    const head = scene.repo.commit('topic', { 'a.txt': 'x\n' })
    const wrong: readonly { readonly [name: string]: string }[] = [
      { config: 'bad.yml' },
      { config: 'worse.yml' },
      { config: key },
      { range: `${key}..HEAD` },
      { command: key },
      { 'fail-on': key },
      { command: 'rotate', key },
      { 'state-key': key.slice(0, 20) },
    ]
    for (const inputs of wrong) {
      const run = await scene.onPullRequest(head, { inputs: { 'state-key': stateKey, ...inputs } })
      assert.equal(run.code, inputs['state-key'] === undefined ? 2 : run.code, JSON.stringify(inputs).slice(0, 30))
      assert.deepEqual(tracesOf(key, run.everything, 4), [], `${Object.keys(inputs)}`)
    }
  })
})
