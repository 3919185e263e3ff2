import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inputTable } from '../../src/inputs.ts'
import type { Annotation, Runner } from '../../src/model/runner.ts'
import { Secret } from '../../src/model/secret.ts'
import type { HttpCall } from '../../src/model/world.ts'
import { openText, readBlock, stateKeyOf } from '../../src/response/journal.ts'
import { type ActionWorld, actOnEvent } from '../../src/verbs/act-on-event.ts'
import { environmentForGit } from '../../src/world/checkout.ts'
import { randomBytes } from '../../src/world/clock.ts'
import { files } from '../../src/world/files.ts'
import { openRepository } from '../../src/world/git.ts'
import { makeRepository } from '../../src/world/github.ts'
import { hermetic } from '../git/repository.ts'
import { makeClock } from '../issuer/memory.ts'
import { makeGitHubTwin } from '../twins/github.ts'
import { makeScene, stateKey } from './scene.ts'
import { tracesOf } from './traces.ts'

/** The Action in this process, with a clock that jumps where it is told to wait: what it sends, and when. */
async function runAtOnce(scene: Awaited<ReturnType<typeof makeScene>>, twin: ReturnType<typeof makeGitHubTwin>, head: string) {
  const clock = makeClock()
  const asked: {
    readonly method: string
    readonly path: string
    readonly at: number
    readonly host: string
    readonly text: string
  }[] = []
  const made: { readonly at: number; readonly what: string }[] = []
  const said = {
    lines: [] as string[],
    summaries: [] as string[],
    outputs: {} as { [name: string]: string },
    masks: 0,
    annotations: [] as Annotation[],
  }
  const pull = {
    number: 1,
    user: { login: 'writer' },
    base: { sha: scene.repo.git('rev-parse', 'main'), ref: 'main', repo: { id: 1 } },
    head: { sha: head, ref: 'topic', repo: { id: 1 } },
  }
  const repository = { id: 1, full_name: 'acme/app', private: true, default_branch: 'main' }
  const given: { [name: string]: string } = { 'github-token': scene.token(), 'state-key': stateKey }
  const runner: Runner = {
    input: (name) => given[name] ?? String(inputTable.find((row) => row.name === name)?.default ?? ''),
    secretInput: (name) => (given[name] ? new Secret(given[name]) : undefined),
    mask: () => void said.masks++,
    event: async () => ({ action: 'opened', number: 1, pull_request: pull, repository, sender: { login: 'writer' } }),
    annotate: (annotation) => void said.annotations.push(annotation),
    log: (line) => void said.lines.push(line),
    output: (name, value) => void (said.outputs[name] = value),
    summary: async (text) => void said.summaries.push(text),
    fail: (sentence) => void said.lines.push(sentence),
  }
  const cwd = scene.repo.checkout(head, 0)
  const environment = {
    ...hermetic,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_API_URL: scene.github.url,
    GITHUB_SERVER_URL: scene.github.url,
    GITHUB_RUN_ID: '42',
    GITHUB_ACTOR: 'writer',
    GITHUB_HEAD_REF: 'topic',
  }
  const timed: typeof fetch = (input, init) => {
    const path = new URL(String(input instanceof Request ? input.url : input)).pathname
    if (init?.method === 'POST' && /\/(issues|comments)$/.test(path)) made.push({ at: clock.now().getTime(), what: path })
    return fetch(input, init)
  }
  const network = {
    async ask(call: HttpCall) {
      const url = new URL(call.url)
      const text = [call.url, JSON.stringify(call.headers), call.body ?? ''].join('\n')
      asked.push({ method: call.method, path: url.pathname, at: clock.now().getTime(), host: url.host, text })
      const headers = Object.fromEntries(Object.entries(call.headers).map(([name, value]) => [name.toLowerCase(), value]))
      const handler = twin.hosts[url.host]!
      const {
        status,
        headers: more = {},
        body,
      } = await handler({
        ...{ host: url.host, method: call.method, path: url.pathname + url.search, url, headers, body: call.body ?? '' },
      })
      return { status, headers: { ...more }, body: typeof body === 'string' ? body : JSON.stringify(body ?? '') }
    },
  }
  const world = {
    ...{ runner, clock, random: randomBytes, files, environment, cwd, colour: false, version: '0' },
    repository: (token: Secret) => makeRepository(token, { environment, fetch: timed, clock, version: '0' }),
    gitWith: (token: Secret, path: string) => openRepository(path, environmentForGit(environment, token), cwd),
    git: (path: string) => openRepository(path, environment, cwd),
    network: async () => network,
    stdout: async (text: string) => void said.lines.push(text),
    stderr: async (text: string) => void said.lines.push(text),
    stdin: async () => new Uint8Array(),
  } as unknown as ActionWorld
  const code = await actOnEvent(world)
  return { code, asked, made, said, seconds: (clock.now().getTime() - Date.parse('2026-11-20T12:00:00.000Z')) / 1000 }
}

/** The most that happened within so many seconds. */
function mostWithin(times: readonly number[], seconds: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  let [first, most] = [0, 0]
  for (const [index, at] of sorted.entries()) {
    while (sorted[first]! <= at - seconds * 1000) first++
    most = Math.max(most, index - first + 1)
  }
  return most
}

describe('a thousand leaks in one push', () => {
  async function sceneOf(policy: string) {
    const twin = makeGitHubTwin()
    const keys = Array.from({ length: 1000 }, () => twin.add('ghp'))
    const scene = await makeScene([twin], { '.github/rekey.yml': policy })
    const texts = Object.fromEntries(
      Array.from({ length: 20 }, (_, file) => [
        `src/file-${file}.txt`,
        keys
          .slice(file * 50, file * 50 + 50)
          .map((key, line) => `token_${file}_${line} = '${key}'\n`)
          .join(''),
      ]),
    )
    return { twin, keys, scene, head: scene.repo.commit('topic', texts) }
  }

  it('are dealt with in bounded requests: one call revokes, one comment and one summary tell, and issues keep GitHub’s limits', async (t) => {
    const { twin, keys, scene, head } = await sceneOf('policy: {on-leak: revoke, max-acts: 1000}\n')
    t.after(() => scene.close())
    const { code, asked, made, said, seconds } = await runAtOnce(scene, twin, head)
    assert.equal(code, 1, said.lines.slice(-5).join('\n'))
    assert.deepEqual(twin.live(), [], 'every key is dead')
    assert.equal(said.outputs.dead, '1000')

    const revokes = asked.filter(({ method }) => method === 'POST')
    assert.deepEqual(
      revokes.map(({ path }) => path),
      ['/credentials/revoke'],
    )
    assert.equal(asked.length, 2001, 'each key is asked about before and after')
    assert.ok(
      mostWithin(
        asked.map(({ at }) => at),
        1,
      ) <= 31,
      'some at once, then ten a second',
    )
    assert.ok(
      mostWithin(
        asked.map(({ at }) => at),
        60,
      ) <= 640,
    )

    const issues = scene.issues()
    const told = issues.flatMap(({ body }) => [...body.matchAll(/<!-- rekey:incident ([0-9a-f]{32}) /g)].map(([, id]) => id))
    assert.equal(new Set(told).size, 1000, 'each has its place in an issue')
    assert.equal(told.length, 1000, 'and none has two')
    assert.ok(issues.length <= 60, String(issues.length))
    assert.ok(issues.every(({ body, open }) => body.length <= 65_536 && !open))
    assert.ok(
      mostWithin(
        made.map(({ at }) => at),
        60,
      ) <= 80,
      'things made in a minute',
    )
    assert.ok(made.length <= 500, 'things made in an hour')
    const writes = scene.github.requests.filter(({ method }) => method !== 'GET').length
    assert.ok(writes < 400, `${writes} writes to GitHub`)
    assert.equal(scene.repository.issues.get(1)!.comments.length, 1, 'one comment')
    assert.equal(said.summaries.length, 1, 'one summary')
    const own = stateKeyOf(stateKey, '1')
    for (const { body } of issues)
      for (const [, block] of body.matchAll(/<!-- rekey:block (\S.*) -->/g))
        assert.equal(readBlock(block!.startsWith('{') ? block! : openText(block!, own)!, own)?.status, 'closed')

    // Not one of the thousand in anything that was told or sent to another host.
    const everything = [
      ...said.lines,
      ...said.summaries,
      JSON.stringify([said.outputs, said.annotations]),
      ...scene.github.requests.map(({ path, headers, body }) => `${path}\n${JSON.stringify(headers)}\n${body}`),
    ].join('\n')
    const tails = new Set(keys.map((key) => key.slice(-12)))
    for (const [word] of everything.matchAll(/\w{12,}/g))
      for (let at = 0; at + 12 <= word.length; at++) if (tails.has(word.slice(at, at + 12))) assert.fail('a key was told')
    for (const key of [keys[0]!, keys[25]!, keys[999]!]) assert.deepEqual(tracesOf(key, everything, 4), [])
    assert.ok(asked.every(({ host }) => host === 'api.github.com'))
    console.log(
      `a thousand leaks: ${asked.length} calls to the key service (${revokes.length} revokes), ${writes} writes to GitHub (${made.length} things made in ${issues.length} issues), ${Math.round(seconds)} s of pacing`,
    )
  })

  it('stay within the budgets and the cap; what was not asked and not done is told', async (t) => {
    const { twin, scene, head } = await sceneOf('policy: {on-leak: revoke, max-acts: 30, ask-at-most: {service: 100}}\n')
    t.after(() => scene.close())
    const { code, asked, said } = await runAtOnce(scene, twin, head)
    assert.equal(code, 1)
    assert.equal(twin.live().length, 970)
    assert.equal(asked.filter(({ path }) => path === '/user').length, 130)
    assert.match(said.summaries[0]!, /Not asked about: 900 leaks, since a run asks about 100 keys of one service at most/)
    assert.match(said.summaries[0]!, /as many acts as it may \(max-acts\)/)
    assert.ok(scene.issues().length <= 40)
  })
})
