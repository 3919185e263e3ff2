import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import type { GitHubRepository } from '../../src/model/github.ts'
import type { Incident } from '../../src/model/incident.ts'
import { Secret } from '../../src/model/secret.ts'
import * as comment from '../../src/reporters/comment.ts'
import { readBlock, sealText, writeBlock } from '../../src/response/journal.ts'
import { placesIn } from '../../src/response/places.ts'
import { keepIncidentIssues } from '../../src/verbs/incident-issues.ts'
import type { Blocks } from '../../src/verbs/known-issues.ts'
import { makeRepository } from '../../src/world/github.ts'
import { fetchThroughProxy } from '../../src/world/network.ts'
import { type GitHubServer, type StoredRepository, startGitHub } from '../github/server.ts'
import { eventOf, incidentOf, leakOf, tellingOf } from './samples.ts'

let server: GitHubServer
let repository: StoredRepository
let github: GitHubRepository
const bot = 'github-actions[bot]'
const telling = { readers: 'maintainers', page: null } as const
const blocksOf = (stateKey: string): Blocks => ({
  write: (incident) => writeBlock(incident, stateKey),
  read: (block) => readBlock(block, stateKey),
  placesOf: (incident) => placesIn(incident, stateKey),
})
const [ours, others] = ['k'.repeat(32), 'o'.repeat(32)].map(blocksOf) as [Blocks, Blocks]
const issues = () => [...repository.issues.values()].filter(({ pull }) => !pull)
/** A run of its own, as the next job would be. */
const run = (blocks: Blocks | null = ours, leaks = [leakOf()]) => keepIncidentIssues(github, blocks, telling, () => leaks)
const closed = (incident: Incident): Incident => ({
  ...incident,
  status: 'closed',
  events: [...incident.events, eventOf('prove-dead', 'done', { state: 'dead' })],
})

beforeEach(async () => {
  server = await startGitHub()
  repository = server.addRepository('acme/app')
  server.addToken('token', { login: bot, kind: 'actions', permissions: { issues: 'write', pull_requests: 'write' } })
  const environment = { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'acme/app' }
  const clock = { now: () => new Date(), sleep: async () => {} }
  github = await makeRepository(new Secret('token'), {
    environment,
    fetch: fetchThroughProxy(environment),
    clock,
    version: '0.0.0',
  })
})
afterEach(() => server.close())

test('the comment is written once, edited where something changed, and left alone where nothing did', async () => {
  const pull = server.addPull(repository, 1)
  const first = comment.write(tellingOf([leakOf()], { page: 'https://github.test/runs/1' }))
  await comment.send(first, github, 1)
  const mine = pull.comments[0]!.body
  await comment.send(comment.write(tellingOf([leakOf()], { page: 'https://github.test/runs/2' })), github, 1)
  assert.deepEqual([pull.comments.length, pull.comments[0]!.body], [1, mine])
  await comment.send(comment.write(tellingOf([])), github, 1)
  assert.deepEqual([pull.comments.length, /All clear/.test(pull.comments[0]!.body)], [1, true])
})

test('a comment with our mark by a stranger is left alone, and ours is found behind hundreds of others', async () => {
  const pull = server.addPull(repository, 1)
  const text = comment.write(tellingOf([leakOf()]))
  pull.comments.push({ id: 1, body: text.first!, author: 'stranger' })
  for (let i = 2; i < 250; i++) pull.comments.push({ id: i, body: 'x', author: 'writer' })
  await comment.send(text, github, 1)
  await comment.send(comment.write(tellingOf([leakOf({ path: 'other.ts' })])), github, 1)
  assert.equal(pull.comments[0]!.body, text.first)
  assert.equal(pull.comments.length, 250)
  assert.match(pull.comments[249]!.body, /other\.ts/)
})

test('an incident has one issue, run after run, and its journal is read again', async () => {
  const incident = incidentOf(1)
  await run().journal.write(incident)
  await run().journal.write({ ...incident, events: [...incident.events, eventOf('revoke', 'begun')] })
  assert.equal(issues().length, 1)
  const { incidents, ignored } = await run().journal.read()
  assert.deepEqual(ignored, [])
  assert.deepEqual(
    incidents.map(({ events }) => events.map(({ step }) => step)),
    [['found', 'revoke']],
  )
  assert.deepEqual(issues()[0]!.labels, ['rekey'])
})

test('an issue is closed once the key is dead, and open again where it is not', async () => {
  const incident = incidentOf(1)
  await run().journal.write(incident)
  await run().tell([{ incident: closed(incident), leaks: [leakOf()] }])
  assert.equal(issues()[0]!.open, false)
  assert.match(issues()[0]!.body, /\*\*Closed\.\*\*/)
  await run().tell([{ incident, leaks: [leakOf({ path: 'again.ts' })] }])
  assert.equal(issues()[0]!.open, true)
  assert.match(issues()[0]!.body, /secret place\.ts:3[\s\S]*again\.ts:3/)
  assert.equal(issues().length, 1)
})

test('nobody gets an issue about a key that was dead when it was found', async () => {
  await run().tell([{ incident: closed(incidentOf(1)), leaks: [leakOf()] }])
  assert.equal(issues().length, 0)
})

test('a record by a stranger, or changed, is nothing, and it is told', async () => {
  await run().journal.write(incidentOf(1))
  const [issue] = issues()
  const body = issue!.body
  repository.issues.set(50, { ...issue!, id: 50, number: 50, author: 'stranger', body, comments: [] })
  issue!.body = body.replace('"policy":"revoke"', '"policy":"report"')
  const { incidents, ignored } = await run().journal.read()
  assert.deepEqual(incidents, [])
  assert.equal(ignored.length, 2)
  assert.match(
    ignored.join(),
    /issue #1 was not written with this state key[\s\S]*Issue #50 has rekey's mark, but someone else wrote it/,
  )
})

test('with another state key, or none, the place is told in the issue that is there', async () => {
  await run().tell([{ incident: incidentOf(1), leaks: [leakOf()] }])
  await run(others).tell([{ incident: incidentOf(2), leaks: [leakOf()] }])
  await run(null).tell([{ incident: incidentOf(3), leaks: [leakOf()] }])
  assert.equal(issues().length, 1)
  await run().tell([{ incident: incidentOf(4), leaks: [leakOf({ fingerprint: 'other' })] }])
  assert.equal(issues().length, 2)
})

test('another key at the same place is another incident', async () => {
  await run().journal.write(incidentOf(1))
  await run().journal.write(incidentOf(2))
  assert.equal(issues().length, 2)
})

test('of 25 incidents 20 get issues of their own and the rest share one, and all are remembered', async () => {
  const first = run()
  for (let i = 0; i < 25; i++) await first.journal.write(incidentOf(i))
  assert.equal(issues().length, 21)
  const second = run()
  assert.equal((await second.journal.read()).incidents.length, 25)
  await second.journal.write(closed(incidentOf(24)))
  await second.journal.write(closed(incidentOf(0)))
  assert.equal(issues().length, 21)
  const { incidents } = await run().journal.read()
  assert.deepEqual(incidents.filter(({ status }) => status === 'closed').length, 2)
  assert.equal(issues().filter(({ open }) => !open).length, 1, 'the shared one stays open while one of its keys lives')
})

test('a shared issue that is full takes no more, and loses nothing: the next one is opened', async () => {
  const first = run()
  const long = (i: number, events: number) =>
    incidentOf(
      i,
      'open',
      Array.from({ length: events }, () => eventOf('verify', 'unknown', { note: 'x'.repeat(40) })),
    )
  for (let i = 0; i < 20; i++) await first.journal.write(incidentOf(i))
  for (let i = 20; i < 40; i++) await first.journal.write(long(i, 60))
  assert.equal((await run().journal.read()).incidents.length, 40)
  const shared = issues().filter(({ title }) => /more incidents/.test(title))
  assert.ok(shared.length > 2, String(shared.length))
  for (const { body } of shared) assert.ok(body.length < 50_000)
  // What grows beyond what one issue takes is refused, and what stands there stays.
  await assert.rejects(async () => first.journal.write(long(25, 700)), /more incidents than one issue can hold/)
  assert.equal((await run().journal.read()).incidents.length, 40)
})

test('without a state key nothing is remembered, and the shared issue keeps what other runs told', async () => {
  const stories = Array.from({ length: 23 }, (_, i) => ({ incident: incidentOf(i), leaks: [leakOf({ fingerprint: `f${i}` })] }))
  await run(null).tell(stories)
  const again = { incident: incidentOf(99), leaks: [leakOf({ fingerprint: 'f22' })] }
  const next = run(null)
  await next.tell([again])
  assert.deepEqual(
    (await next.journal.read()).incidents.map(({ id }) => id),
    [incidentOf(99).id],
  )
  assert.equal(issues().length, 21)
  assert.equal(
    issues()
      .find(({ title }) => /more incidents/.test(title))!
      .body.match(/rekey:incident /g)?.length,
    3,
  )
})

test('a reminder is one comment on the issue, however often the same one is asked for', async () => {
  const incident = incidentOf(1)
  await run().journal.write(incident)
  const [issue] = issues()
  issue!.comments.push({ id: 1, body: '<!-- rekey:reminder 1 -->', author: 'stranger' })
  await run().remind(incident, '1')
  await run().remind(incident, '1')
  await run().remind(incident, '2')
  assert.deepEqual(
    issue!.comments.map(({ author, body }) => [author, body.split('\n')[0]]),
    [
      ['stranger', '<!-- rekey:reminder 1 -->'],
      [bot, '<!-- rekey:reminder 1 -->'],
      [bot, '<!-- rekey:reminder 2 -->'],
    ],
  )
  await run().remind(incidentOf(9), '1')
})

test('that another run was the last one is no reason to edit an issue', async () => {
  const of = (page: string) => keepIncidentIssues(github, ours, { ...telling, page }, () => [leakOf()])
  await of('https://github.test/runs/1').tell([{ incident: incidentOf(1), leaks: [leakOf()] }])
  await of('https://github.test/runs/2').tell([{ incident: incidentOf(1), leaks: [leakOf()] }])
  assert.equal(server.requests.filter(({ operation }) => operation === 'issues/update').length, 0)
})

test('a public issue tells the place once the key is proved dead, though the run that closes it did not come by the key', async () => {
  const places = JSON.stringify([{ blob: 'b', path: 'hidden place.env', line: 7, column: 1 }])
  const sealed = sealText(places, 'k'.repeat(32), (count) => new Uint8Array(count).fill(1))
  const publicly = (leaks = [leakOf()]) => keepIncidentIssues(github, ours, { readers: 'anyone', page: null }, () => leaks)
  const incident = { ...incidentOf(1), sealed }
  await publicly().tell([{ incident, leaks: [leakOf()] }])
  assert.doesNotMatch(issues()[0]!.body, /place\.(?:ts|env)/)
  const attested = {
    ...incident,
    status: 'closed' as const,
    events: [...incident.events, eventOf('attest', 'done', { note: 'x' })],
  }
  await publicly([]).tell([{ incident: attested, leaks: [] }])
  assert.doesNotMatch(issues()[0]!.body, /place\.(?:ts|env)/)
  await publicly([]).tell([{ incident: closed(attested), leaks: [] }])
  assert.match(issues()[0]!.body, /`hidden place\.env:7`/)
})
