import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { GitHubRepository } from '../../src/model/github.ts'
import { Secret } from '../../src/model/secret.ts'
import { claimIssues } from '../../src/verbs/issue-claims.ts'
import { makeRepository } from '../../src/world/github.ts'
import { type GitHubServer, type StoredRepository, startGitHub } from '../github/server.ts'
import { makeClock } from '../issuer/memory.ts'

const stateKey = 'k'.repeat(40)
const bot = 'github-actions[bot]'
let server: GitHubServer
let repository: StoredRepository
let github: GitHubRepository
let clock = makeClock()
let issue = 0
before(async () => {
  server = await startGitHub()
})
after(() => server.close())
beforeEach(async () => {
  clock = makeClock()
  const name = `acme/app-${server.requests.length}`
  repository = server.addRepository(name)
  server.addToken('token', { login: bot, kind: 'actions', permissions: { issues: 'write' } })
  const environment = { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: name }
  github = await makeRepository(new Secret('token'), { environment, fetch, clock, version: '0' })
  issue = await github.createIssue('An incident', 'Its story.')
})
const claimsOf = (run: string, attempt = 1, key = stateKey) =>
  claimIssues(github, key, { run, attempt, word: `${run}.${attempt}` }, clock)
const heldBy = async (claims: ReturnType<typeof claimsOf>) => (await claims.take([issue])).get(issue) ?? null
const comments = () => repository.issues.get(issue)!.comments

describe('a claim on an issue', () => {
  it('keeps others out until it is let go of, and tells whose it is', async () => {
    const [one, two] = [claimsOf('1'), claimsOf('2')]
    assert.equal(await heldBy(one), null)
    assert.match((await heldBy(two)) ?? '', /Another run of rekey has this incident in hand \(run 1\)/)
    assert.deepEqual(
      [one.has(issue), two.has(issue), await two.isOthers(issue), await one.isOthers(issue)],
      [true, false, true, false],
    )
    const before = server.requests.length
    assert.equal(await heldBy(one), null)
    assert.equal(server.requests.length, before, 'one that has it asks nobody')
    await one.release()
    assert.equal(await heldBy(two), null)
    assert.equal(comments().length, 2)
  })

  it('ends by itself where its run died, and is lengthened where it works on', async () => {
    const [one, two] = [claimsOf('1'), claimsOf('2')]
    await heldBy(one)
    await clock.sleep(450_000)
    assert.equal(await heldBy(one), null)
    await clock.sleep(450_000)
    assert.notEqual(await heldBy(two), null, 'it was lengthened')
    await clock.sleep(200_000)
    assert.equal(await heldBy(two), null)
    assert.equal(one.has(issue), false)
    assert.match((await heldBy(one)) ?? '', /run 2/)
    assert.equal(comments().length, 2)
  })

  it('of an earlier attempt of the same run is over; that of another job of it is not', async () => {
    await heldBy(claimsOf('7', 1))
    assert.equal(await heldBy(claimsOf('7', 2)), null)
    const sameAttempt = claimIssues(github, stateKey, { run: '7', attempt: 2, word: 'another job' }, clock)
    assert.match((await heldBy(sameAttempt)) ?? '', /run 7/)
  })

  it('counts only as it was written, for this issue, by us', async () => {
    await heldBy(claimsOf('1'))
    const { body } = comments()[0]!
    comments().length = 0
    const forged = [
      { body, author: 'stranger' },
      { body: body.replace('"run":"1"', '"run":"9"'), author: bot },
      { body: `> ${body}`, author: bot },
      { body: '<!-- rekey:claim {} -->', author: bot },
      { body: '<!-- rekey:claim ', author: bot },
    ]
    for (const [id, comment] of forged.entries()) comments().push({ id, ...comment })
    assert.equal(await heldBy(claimsOf('2')), null)
    const other = await github.createIssue('Another', 'Its story.')
    repository.issues.get(other)!.comments.push({ id: 1, body, author: bot })
    assert.equal((await claimsOf('3').take([other])).get(other), null, 'a claim that was moved is nothing')
    assert.match(
      (await heldBy(claimsOf('4', 1, 'o'.repeat(40)))) ?? 'nobody',
      /nobody/,
      'another state key’s claims are nobody’s',
    )
  })

  it('gives way where a run whose clock is ahead saw it end', async () => {
    const one = claimsOf('1')
    await heldBy(one)
    await clock.sleep(400_000)
    const ahead = { now: () => new Date(clock.now().getTime() + 300_000), sleep: async () => {} }
    const two = claimIssues(github, stateKey, { run: '2', attempt: 1, word: 'ahead' }, ahead)
    assert.equal((await two.take([issue])).get(issue), null)
    assert.match((await heldBy(one)) ?? '', /run 2/)
  })

  it('that GitHub refuses is not taken, and holds nobody up', async () => {
    server.trouble({ of: 'issues/create-comment', how: 'answer', status: 403 })
    const one = claimsOf('1')
    await assert.rejects(one.take([issue]), /GitHub refused writing a comment \(403\)/)
    assert.equal(one.has(issue), false)
    assert.equal(await heldBy(claimsOf('2')), null)
  })

  it('whose answer was lost is found again, and not written twice', async () => {
    server.trouble({ of: 'issues/create-comment', how: 'act-then-cut' })
    assert.equal(await heldBy(claimsOf('1')), null)
    assert.equal(comments().length, 1)
    assert.match((await heldBy(claimsOf('2'))) ?? '', /run 1/)
  })
})
