import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { makeGitHubTwin } from '../twins/github.ts'
import { makeScene, stateKey } from './scene.ts'
import { tracesOf } from './traces.ts'

/** A plan job, a person's yes, and an act job: two runs with one file between them. */
describe('plan and act', { concurrency: 2 }, () => {
  async function planned(open = false) {
    const github = makeGitHubTwin()
    const keys = [github.add('ghp'), github.add('ghp')] as const
    const scene = await makeScene([github], { '.github/rekey.yml': 'policy: {on-leak: revoke}\n' }, { open })
    const head = scene.repo.commit('topic', { 'a.txt': `x = '${keys[0]}'\n` })
    const push = (sha: string) => scene.repo.git('push', '--quiet', '--force', 'origin', `${sha}:refs/pull/1/head`)
    push(head)
    const folder = mkdtempSync(join(tmpdir(), 'rekey-plan-'))
    const file = join(folder, 'plan')
    const run = await scene.onPullRequest(head, { inputs: { 'state-key': stateKey, plan: file } })
    const act = (inputs: { readonly [name: string]: string } = {}, sha = head) =>
      scene.onPullRequest(sha, { inputs: { 'state-key': stateKey, 'act-on': file, ...inputs } })
    const close = async () => {
      rmSync(folder, { recursive: true })
      await scene.close()
    }
    return { github, keys, scene, head, push, file, run, act, close }
  }

  it('the plan does nothing and tells; the act does it, once', async (t) => {
    const { github, keys, scene, file, run, act, close } = await planned()
    t.after(close)
    assert.equal(run.code, 1, run.everything)
    assert.equal(github.live().length, 2)
    assert.equal(scene.proxy.requests.filter(({ path }) => path === '/user').length, 1, 'asked once')
    assert.match(
      run.summary,
      /Plan: github\/github-pat \(a\.txt:1\): revoke: POST api\.github\.com\/credentials\/revoke, without a credential/,
    )
    assert.match(run.summary, /in the plan, and waits/)
    assert.equal(scene.issues().length, 1)
    const plan = readFileSync(file, 'utf8')
    assert.match(plan, /^[\w-]+\n$/)
    assert.deepEqual(tracesOf(keys[0], plan, 4), [])
    const done = await act()
    assert.equal(done.code, 1, done.everything)
    assert.deepEqual(github.live(), [keys[1]])
    assert.equal(scene.issues()[0]!.open, false)
    assert.equal(done.outputs.acts, '1')
    const again = await act()
    assert.deepEqual([again.code, again.outputs.acts], [0, '0'], again.everything)
  })

  it('is refused with other commits, another key, a change, or none; a new leak waits for its own plan', async (t) => {
    const { github, keys, scene, head, push, file, act, close } = await planned()
    t.after(close)
    const text = readFileSync(file, 'utf8')
    const said = (run: Awaited<ReturnType<typeof act>>) =>
      run.commands
        .filter(({ name }) => name === 'error')
        .map(({ message }) => message)
        .join('\n')
    const refusals: [() => void, { readonly [name: string]: string }, RegExp][] = [
      [
        () => writeFileSync(file, `${text.slice(0, 50)}${text[50] === 'A' ? 'B' : 'A'}${text.slice(51)}`),
        {},
        /not written by rekey for this repository/,
      ],
      [() => writeFileSync(file, text), { 'state-key': 'another state key, as long as it has to be' }, /not written by rekey/],
      [() => writeFileSync(file, ''), {}, /not written by rekey/],
      [() => rmSync(file), {}, /no such path/],
      [() => writeFileSync(file, text), { plan: `${file}2` }, /two runs/],
      [() => {}, { command: 'rotate' }, /go with the command respond/],
    ]
    for (const [change, inputs, sentence] of refusals) {
      change()
      const run = await act(inputs)
      assert.equal(run.code, 2, run.everything)
      assert.match(said(run), sentence)
    }
    const other = scene.repo.commit('topic', { 'b.txt': `y = '${keys[1]}'\n` })
    push(other)
    // The run of the old event, approved late; and a run of the new one with the old plan.
    for (const sha of [head, other]) assert.match(said(await act({}, sha)), /other commits by now/)
    assert.equal(github.live().length, 2)
    push(head)
    assert.equal((await act()).outputs.acts, '1')
    assert.deepEqual(github.live(), [keys[1]])
  })

  it('of a public repository tells strangers nothing', async (t) => {
    const { run, close } = await planned(true)
    t.after(close)
    assert.doesNotMatch(`${run.summary}${run.stdout}`, /Plan:|credentials\/revoke|waits/)
  })
})
