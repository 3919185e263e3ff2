/** Remarks at the lines of an audit's findings: suggestions that fit the lines that are there, and nothing on lines that nobody changed. */
import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import { workflow } from '../audits/audit-case.ts'
import { sampleKey } from '../git/repository.ts'
import type { StoredLineComment } from '../github/reviews.ts'
import { makeScene as openScene, type Scene } from './scene.ts'
import { tracesOf } from './traces.ts'

async function makeScene(t: TestContext, ...given: Parameters<typeof openScene>): Promise<Scene> {
  const scene = await openScene(...given)
  t.after(() => scene.close())
  return scene
}
const remarks = ({ repository }: Scene): StoredLineComment[] =>
  repository.issues.get(1)!.reviews!.flatMap(({ comments }) => comments)
const placeOf = ({ path, line, startLine }: StoredLineComment) => `${path}:${startLine === null ? '' : `${startLine}-`}${line}`
const inputs = { command: 'audit', 'fail-on': 'never', issues: 'false' }
const a = '.github/workflows/a.yml'
const env = 'env:\n    LOCO_API_KEY: ${{ secrets.LOCO_API_KEY }}'
const inUrl = `- run: |\n    curl "https://localise.biz/api/export/all.json?key=$LOCO_API_KEY"\n  ${env}`
const needless = '- run: npx lingo.dev status\n  env:\n    LINGODOTDEV_API_KEY: ${{ secrets.LINGODOTDEV_API_KEY }}'

/** The file with a suggestion taken, as GitHub's button takes it. */
function withSuggestion(text: string, { body, line, startLine }: StoredLineComment): string {
  const block = /^```suggestion\n([\s\S]*?)^```$/m.exec(body)?.[1]
  assert.notEqual(block, undefined, body)
  const lines = text.split('\n')
  lines.splice((startLine ?? line) - 1, line - (startLine ?? line) + 1, ...block!.split('\n').slice(0, -1))
  return lines.join('\n')
}

describe('remarks at the lines of findings', { concurrency: 2 }, () => {
  it('come in one review with suggestions that fix what they stand at, and never twice', async (t) => {
    const scene = await makeScene(t, [])
    const text = workflow(`${inUrl}\n${needless}`)
    const head = scene.repo.commit('topic', { [a]: text })
    const run = await scene.onPullRequest(head, { inputs })
    assert.equal(run.code, 0, run.everything)
    const { reviews } = scene.repository.issues.get(1)!
    assert.equal(reviews!.length, 1, run.everything)
    const withFix = remarks(scene).filter(({ body }) => body.includes('```suggestion'))
    const inUrlRemark = withFix.find(({ body }) => body.includes('key-in-url'))!
    assert.match(inUrlRemark.body, /^<!-- rekey:line [0-9a-f]{32} -->\n\*\*high:\*\* `key-in-url`\n\n/)
    assert.match(
      withSuggestion(text, inUrlRemark),
      /^ {10}curl -H "Authorization: Bearer \$LOCO_API_KEY" "https:\/\/localise\.biz\/api\/export\/all\.json"$/m,
    )
    const dropped = withFix.find(({ body }) => body.includes('needless-key'))!
    assert.ok(dropped.startLine !== null && dropped.startLine < dropped.line, 'several lines')
    assert.equal(withSuggestion(text, dropped), workflow(`${inUrl}\n- run: npx lingo.dev status`))

    await scene.onPullRequest(head, { inputs })
    // The button was pressed for both: what is left was told.
    const fixed = scene.repo.commit('topic', { [a]: withSuggestion(withSuggestion(text, dropped), inUrlRemark) })
    await scene.onPullRequest(fixed, { inputs })
    assert.equal(reviews!.length, 1)
  })

  it('stand where the head has them, though the merge that was read has them elsewhere', async (t) => {
    const scene = await makeScene(t, [], {
      [a]: workflow('- run: echo 1\n- run: echo 2\n- run: echo 3\n- run: echo 4\n- run: echo 5'),
    })
    const before = '- run: echo 1\n- run: echo 2\n- run: echo 3\n- run: echo 4\n- run: echo 5'
    const head = scene.repo.commit('topic', { [a]: workflow(`${before}\n${inUrl}`) })
    // The base grows at the top: in the merge all lines stand two further down.
    scene.repo.commit('main', { [a]: `# one\n# two\n${workflow(before)}` })
    scene.repo.git('checkout', '--quiet', '--detach', 'main')
    scene.repo.git('merge', '--quiet', '--no-edit', head)
    const merge = scene.repo.git('rev-parse', 'HEAD')
    scene.repo.git('push', '--quiet', '--force', 'origin', `${merge}:refs/pull/1/merge`)
    const run = await scene.onPullRequest(head, { inputs, checkout: scene.repo.checkout(merge) })
    assert.equal(run.code, 0, run.everything)
    const told = remarks(scene).find(({ body }) => body.includes('key-in-url'))!
    assert.equal(placeOf(told), `${a}:13`)
    assert.match(told.body, /```suggestion/)
  })

  it('leave alone what the pull request did not change, and lines that end as on Windows without a suggestion', async (t) => {
    const b = '.github/workflows/b.yml'
    const scene = await makeScene(t, [], { [a]: workflow(inUrl) })
    const head = scene.repo.commit('topic', { [b]: workflow(inUrl).replaceAll('\n', '\r\n'), 'x.txt': 'x' })
    await scene.onPullRequest(head, { inputs })
    assert.ok(remarks(scene).length > 0)
    assert.deepEqual(new Set(remarks(scene).map(({ path }) => path)), new Set([b]))
    for (const { body } of remarks(scene)) assert.doesNotMatch(body, /```suggestion/)
    assert.match(scene.repository.issues.get(1)!.comments[0]!.body, /a\.yml/)
  })

  it('show no key that stands in their lines, and on a public repository not even that one does', async (t) => {
    const key = sampleKey()
    const line = `curl -H "Authorization: Bearer $LOCO_API_KEY" -H "X: ${key}" http://localise.biz/api/auth/verify`
    for (const open of [false, true]) {
      const scene = await makeScene(t, [], {}, { open })
      const head = scene.repo.commit('topic', { [a]: workflow(`- run: |\n    ${line}\n  ${env}`) })
      const run = await scene.onPullRequest(head, { inputs })
      assert.equal(run.code, 0, run.everything)
      const told = remarks(scene).map(({ body }) => body)
      assert.ok(told.some((body) => body.includes('`plain-http`') && !body.includes('```suggestion')))
      assert.equal(
        told.some((body) => body.includes('`hard-coded-key`')),
        !open,
      )
      for (const body of told) assert.deepEqual(tracesOf(key, body, 4), [])
    }
  })

  it('are none for a fork, and none with the input review turned off', async (t) => {
    const scene = await makeScene(t, [])
    const head = scene.repo.commit('topic', { [a]: workflow(inUrl) })
    await scene.onPullRequest(head, { fork: true, inputs })
    await scene.onPullRequest(head, { inputs: { ...inputs, review: 'false' } })
    assert.deepEqual(remarks(scene), [])
  })
})
