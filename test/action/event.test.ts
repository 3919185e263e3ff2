import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Fault } from '../../src/model/fault.ts'
import { type GitHubRepository, Refused } from '../../src/model/github.ts'
import { rangeOf, readEvent } from '../../src/verbs/event.ts'

const sha = (digit: string) => digit.repeat(40)
const zeros = sha('0')

/** A repository that knows these merge bases and refuses all else, as GitHub does for commits that are gone. */
const knowing = (bases: { readonly [basehead: string]: string }) =>
  ({
    mergeBase: async (base: string, head: string) => {
      const found = bases[`${base}...${head}`]
      if (found === undefined) throw new Refused('comparing commits', 404, null)
      return { sha: found, commits: 1 }
    },
  }) as unknown as GitHubRepository

const main = async () => 'main'
const rangeOfPush = (payload: object, bases: { readonly [basehead: string]: string }) =>
  rangeOf(readEvent('push', { ref: 'refs/heads/topic', ...payload }).content, main, knowing(bases))

test('a pull request is read from its merge base to its own head', async () => {
  const payload = {
    pull_request: { number: 7, base: { sha: sha('a'), ref: 'main' }, head: { sha: sha('b') } },
    repository: { private: false, default_branch: 'main' },
  }
  const started = readEvent('pull_request', payload)
  assert.deepEqual([started.pull, started.base, started.isPublic], [7, 'refs/heads/main', true])
  assert.equal(
    await rangeOf(started.content, main, knowing({ [`${sha('a')}...${sha('b')}`]: sha('c') })),
    `${sha('c')}..${sha('b')}`,
  )
  assert.equal(await rangeOf(started.content, main, knowing({})), `${sha('a')}..${sha('b')}`, 'git finds out itself')
})

test('a push is read from before to after', async () => {
  const range = await rangeOfPush({ before: sha('a'), after: sha('b') }, { [`${sha('a')}...${sha('b')}`]: sha('a') })
  assert.equal(range, `${sha('a')}..${sha('b')}`)
})

test('a new branch is read from where it left the default branch, and brings nothing where it did not leave it', async () => {
  assert.equal(
    await rangeOfPush({ before: zeros, after: sha('b') }, { [`main...${sha('b')}`]: sha('c') }),
    `${sha('c')}..${sha('b')}`,
  )
  assert.equal(
    await rangeOfPush({ before: zeros, after: sha('b') }, { [`main...${sha('b')}`]: sha('b') }),
    `${sha('b')}..${sha('b')}`,
  )
})

test('a forced push over a commit that is gone is read from the default branch on', async () => {
  const payload = { before: sha('a'), after: sha('b'), forced: true }
  assert.equal(await rangeOfPush(payload, { [`main...${sha('b')}`]: sha('c') }), `${sha('c')}..${sha('b')}`)
})

test('the first push of the default branch is read whole', async () => {
  const range = await rangeOfPush(
    { before: zeros, after: sha('b'), ref: 'refs/heads/main' },
    { [`main...${sha('b')}`]: sha('b') },
  )
  assert.equal(range, `${zeros}..${sha('b')}`)
})

test('a deleted branch brings nothing', () => {
  assert.equal(readEvent('push', { before: sha('a'), after: zeros }).content.kind, 'nothing')
})

test('scheduled and started runs read the files as they are', () => {
  for (const name of ['schedule', 'workflow_dispatch']) assert.equal(readEvent(name, {}).content.kind, 'tree')
})

test('no payload, however broken, gives a range that is not of two commits, or anything but a Fault', async () => {
  const name = fc.constantFrom('pull_request', 'push', 'merge_group', 'schedule', 'pull_request_target', 'x')
  await fc.assert(
    fc.asyncProperty(name, fc.jsonValue(), fc.jsonValue(), async (event, a, b) => {
      const payload = {
        before: a,
        after: b,
        ref: a,
        pull_request: { number: a, base: { sha: a, ref: b }, head: { sha: b } },
        merge_group: { base_sha: a, head_sha: b },
      }
      try {
        const started = readEvent(event, payload)
        const range = await rangeOf(started.content, main, knowing({}))
        if (range !== null) assert.match(range, /^[0-9a-f]{40,64}\.\.[0-9a-f]{40,64}$/)
      } catch (error) {
        assert.ok(error instanceof Fault, String(error))
      }
    }),
  )
})

test('a commit that starts with a hyphen or names a ref is no commit', () => {
  for (const bad of ['--upload-pack=x', 'refs/heads/main', 'HEAD', `${sha('a')}\n`, sha('A')])
    assert.throws(
      () => readEvent('pull_request', { pull_request: { base: { sha: sha('a') }, head: { sha: bad } } }),
      /names no base and head commit/,
    )
})
