/** Remarks at the lines of a pull request, as the Action makes them on the local GitHub, which refuses lines that its diff does not show. */
import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import type { StoredLineComment, StoredReview } from '../github/reviews.ts'
import { makeGitHubTwin } from '../twins/github.ts'
import { makeLocoTwin } from '../twins/loco.ts'
import { makeSlackTwin } from '../twins/slack.ts'
import type { ActionRun } from './run-action.ts'
import { makeScene as openScene, type Scene } from './scene.ts'
import { tracesOf } from './traces.ts'

async function makeScene(t: TestContext, ...given: Parameters<typeof openScene>): Promise<Scene> {
  const scene = await openScene(...given)
  t.after(() => scene.close())
  return scene
}
const pull = ({ repository }: Scene) => repository.issues.get(1)!
const reviews = (scene: Scene): StoredReview[] => pull(scene).reviews!
const remarks = (scene: Scene): StoredLineComment[] => reviews(scene).flatMap(({ comments }) => comments)
const placeOf = ({ path, line, startLine }: StoredLineComment) => `${path}:${startLine === null ? '' : `${startLine}-`}${line}`
const calls = ({ github }: Scene, operation: string) => github.requests.filter((each) => each.operation === operation).length
const warnings = (run: ActionRun) =>
  run.commands
    .filter(({ name }) => name === 'warning')
    .map(({ message }) => message)
    .join('\n')
const inputs = { issues: 'false', 'fail-on': 'never' }

describe('remarks at the lines of leaked keys', { concurrency: 2 }, () => {
  it('come in one review, at the lines where the keys stand in the head, and never twice', async (t) => {
    const github = makeGitHubTwin()
    const [first, second, gone, old] = [github.add('ghp'), github.add('ghp'), github.add('ghp'), github.add('ghp')]
    const scene = await makeScene(t, [github], { 'old.env': `OLD=${old}\n` })
    scene.repo.commit('topic', { 'a.env': `A=${first}\n`, 'src/b c.env': `# 1\n# 2\nB=${second}\n`, 'gone.env': `G=${gone}\n` })
    // The line moves, one key goes, and the base moves on: the checkout is a merge in which old.env is another one.
    const head = scene.repo.commit('topic', { 'a.env': `# new\n# lines\nA=${first}\n`, 'gone.env': 'nothing\n' })
    scene.repo.commit('main', { 'old.env': `x\nOLD=${old}\n` })
    const run = await scene.onPullRequest(head, { inputs })
    assert.equal(run.code, 0, run.everything)
    assert.equal(reviews(scene).length, 1)
    assert.equal(reviews(scene)[0]!.commit, head)
    assert.deepEqual(remarks(scene).map(placeOf).sort(), ['a.env:3', 'src/b c.env:3'])
    for (const { body } of remarks(scene)) {
      assert.match(
        body,
        /^<!-- rekey:line [0-9a-f]{32} -->\n\*\*Leaked key:\*\* `github\/github-pat` `ghp_…` stands in this line\./,
      )
      assert.match(body, /the key has to die/)
      for (const key of [first, second, gone, old]) assert.deepEqual(tracesOf(key, body, 4), [])
    }
    assert.match(pull(scene).comments[0]!.body, /gone\.env/, 'what has no line is in the comment')

    const before = calls(scene, 'pulls/create-review')
    await scene.onPullRequest(head, { inputs })
    // A new commit moves the lines: they were told already.
    await scene.onPullRequest(scene.repo.commit('topic', { 'a.env': `# n\n# m\n# o\nA=${first}\n` }), { inputs })
    assert.deepEqual([calls(scene, 'pulls/create-review'), remarks(scene).length], [before, 2])

    const third = github.add('ghp')
    const next = scene.repo.commit('topic', { 'c.env': `C=${third}\n`, 'a.env': 'nothing\n' })
    await scene.onPullRequest(next, { inputs })
    assert.deepEqual([reviews(scene).length, placeOf(remarks(scene)[2]!)], [2, 'c.env:1'])
  })

  it('that a stranger copied silence nobody, and of ours more than a page is read', async (t) => {
    const github = makeGitHubTwin()
    const key = github.add('ghp')
    const scene = await makeScene(t, [github])
    const head = scene.repo.commit('topic', { 'a.env': `A=${key}\n` })
    await scene.onPullRequest(head, { inputs })
    const [ours] = remarks(scene)
    const other = (id: number, author: string, body: string): StoredReview => {
      const comment = { id, author, body, path: 'a.env', line: 1, startLine: null }
      return { id: id + 5000, author, body: 'x', commit: head, comments: [comment] }
    }
    // A person quotes our mark, and another bot says it behind its own words: neither is ours.
    reviews(scene).splice(0, 1, other(1, 'stranger', ours!.body), other(2, ours!.author, `> ${ours!.body}`))
    await scene.onPullRequest(head, { inputs })
    assert.equal(remarks(scene).filter(({ body }) => body === ours!.body).length, 2)
    for (let id = 10; id < 140; id++) reviews(scene).unshift(other(id, 'writer', 'x'))
    await scene.onPullRequest(head, { inputs })
    assert.equal(remarks(scene).filter(({ body }) => body === ours!.body).length, 2)
  })

  it('are twenty a run at most, the worst first', async (t) => {
    const github = makeGitHubTwin()
    const scene = await makeScene(t, [github])
    const lines = Array.from({ length: 23 }, (_, i) => `TOKEN_${i} = '${github.add('ghp')}'`)
    const head = scene.repo.commit('topic', { 'a.txt': `${lines.join('\n')}\n` })
    await scene.onPullRequest(head, { inputs })
    assert.deepEqual([reviews(scene).length, remarks(scene).length], [1, 20])
    assert.match(reviews(scene)[0]!.body, /3 more are in the summary/)
    await scene.onPullRequest(head, { inputs })
    assert.deepEqual(
      reviews(scene).map(({ comments }) => comments.length),
      [20, 3],
    )
  })

  it('are none where nobody may be told: a fork, a dry run, the input, another event', async (t) => {
    const github = makeGitHubTwin()
    const key = github.add('ghp')
    const scene = await makeScene(t, [github])
    const head = scene.repo.commit('topic', { 'a.env': `A=${key}\n` })
    await scene.onPullRequest(head, { fork: true, inputs })
    await scene.onPullRequest(head, { inputs: { ...inputs, 'dry-run': 'true' } })
    await scene.onPullRequest(head, { inputs: { ...inputs, review: 'false' } })
    const payload = {
      pull_request: {
        number: 1,
        user: { login: 'stranger' },
        base: { sha: scene.repo.git('rev-parse', 'main'), ref: 'main', repo: { id: 1 } },
        head: { sha: head, ref: 'topic', repo: { id: 2 } },
      },
    }
    await scene.on('pull_request_target', payload, scene.repo.git('rev-parse', 'main'), { inputs })
    assert.deepEqual([reviews(scene).length, calls(scene, 'pulls/list-review-comments')], [0, 0])
  })

  it('on a public repository stand at dead keys alone', async (t) => {
    const [loco, slack] = [makeLocoTwin(), makeSlackTwin()]
    const [live, foreign, dead] = [loco.add('full'), loco.add('full'), slack.add()]
    // What nothing but its name says to be Loco's may be another service's key.
    loco.revoke(foreign)
    slack.set(dead, 'token_revoked')
    const scene = await makeScene(t, [loco, slack], {}, { open: true })
    const head = scene.repo.commit('topic', {
      'live.env': `LOCO_API_KEY=${live}\n`,
      'foreign.env': `LOCO_API_KEY=${foreign}\n`,
      'dead.env': `SLACK_TOKEN=${dead}\n`,
    })
    const run = await scene.onPullRequest(head, { inputs })
    assert.equal(run.code, 0, run.everything)
    // Where nothing tells of the live key but the run itself, no call of the review does.
    const sent = scene.github.requests.filter(({ operation }) => operation === 'pulls/create-review').map(({ body }) => body)
    assert.doesNotMatch(sent.join('\n'), /(?:live|foreign)\.env/)
    assert.deepEqual(remarks(scene).map(placeOf), ['dead.env:1'])
    assert.match(remarks(scene)[0]!.body, /\*\*A dead key:\*\*/)
  })

  it('that GitHub refuses, for a line or for want of a permission, are told in one sentence, and nothing fails', async (t) => {
    const github = makeGitHubTwin()
    const key = github.add('ghp')
    const scene = await makeScene(t, [github])
    const head = scene.repo.commit('topic', { 'a.env': `A=${key}\n` })
    const trouble = { of: 'pulls/create-review', how: 'answer', status: 422, message: 'Unprocessable Entity' } as const
    scene.github.trouble(trouble)
    const refused = await scene.onPullRequest(head, { inputs })
    assert.deepEqual([refused.code, reviews(scene).length], [0, 0], refused.everything)
    assert.match(warnings(refused), /^GitHub refused to put remarks at these lines \(422\)[^\n]*$/m)
    assert.match(pull(scene).comments[0]!.body, /a\.env:1/)

    const token = scene.token({ contents: 'read', issues: 'write', pull_requests: 'read' })
    const reader = await scene.onPullRequest(head, { inputs: { ...inputs, 'github-token': token } })
    assert.deepEqual([reader.code, reviews(scene).length], [0, 0], reader.everything)
    const told = warnings(reader)
      .split('\n')
      .filter((line) => line.startsWith('Remarks at lines'))
    assert.equal(told.length, 1)
    assert.match(told[0]!, /GitHub refused writing a review \(403\): the token needs pull-requests: write/)
  })

  it('whose answer was lost are not written again', async (t) => {
    const github = makeGitHubTwin()
    const scene = await makeScene(t, [github])
    const head = scene.repo.commit('topic', { 'a.env': `A=${github.add('ghp')}\n` })
    scene.github.trouble({ of: 'pulls/create-review', how: 'act-then-cut' })
    const run = await scene.onPullRequest(head, { inputs })
    assert.deepEqual([run.code, reviews(scene).length], [0, 1], run.everything)
  })
})
