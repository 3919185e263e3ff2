import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { makeGitHubTwin } from '../twins/github.ts'
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
