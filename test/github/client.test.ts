import assert from 'node:assert/strict'
import { createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, test } from 'node:test'
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { Fault } from '../../src/model/fault.ts'
import { Refused, type SecretPlace } from '../../src/model/github.ts'
import { Secret } from '../../src/model/secret.ts'
import { makeRepository } from '../../src/world/github.ts'
import { makeAdmin } from '../../src/world/github-admin.ts'
import { fetchThroughProxy } from '../../src/world/network.ts'
import { type GitHubServer, type StoredRepository, startGitHub } from './server.ts'

let github: GitHubServer
let repository: StoredRepository
const slept: number[] = []
const clock = { now: () => new Date(), sleep: async (ms: number) => void slept.push(ms) }
const bot = 'github-actions[bot]'

beforeEach(async () => {
  slept.length = 0
  github = await startGitHub()
  repository = github.addRepository('acme/app')
  github.addToken('all', {
    login: bot,
    kind: 'actions',
    permissions: { contents: 'read', issues: 'write', pull_requests: 'write' },
  })
  github.addToken('reads', {
    login: bot,
    kind: 'actions',
    permissions: { contents: 'read', issues: 'read', pull_requests: 'read' },
  })
  github.addToken('admin', { login: 'keeper[bot]', kind: 'app', permissions: { secrets: 'write' } })
})
afterEach(() => github.close())

const settings = () => {
  const environment = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/app' }
  return { environment, fetch: fetchThroughProxy(environment), clock, version: '0.0.0' }
}
const repositoryWith = (token: string) => makeRepository(new Secret(token), settings())
const inRepository: SecretPlace = { of: 'actions', in: 'repository' }
const secretsWith = async (token: string, place = inRepository) => (await makeAdmin(new Secret(token), settings())).secrets(place)
const count = (operation: string) => github.requests.filter((request) => request.operation === operation).length

test('issues and comments are read over all pages, pull requests with our label left out', async () => {
  const client = await repositoryWith('all')
  const pull = github.addPull(repository, 1)
  pull.labels = ['rekey']
  for (let i = 0; i < 130; i++) pull.comments.push({ id: i, body: `c${i}`, author: 'x' })
  for (let i = 0; i < 120; i++) await client.createIssue(`t${i}`, 'b')
  assert.equal((await client.comments(1)).length, 130)
  const issues = await client.issues()
  assert.equal(issues.length, 120)
  assert.ok(issues.every((issue) => issue.labels.includes('rekey') && issue.author === bot))
  assert.equal(slept.filter((ms) => ms === 1000).length, 100, 'after many writes there is a second between two')
})

test('every request says its version and its agent, and no deprecation is ever provoked', async () => {
  const client = await repositoryWith('all')
  await client.isPublic()
  await client.author()
  await (await secretsWith('admin')).publicKey()
  for (const { headers } of github.requests) {
    assert.equal(headers['x-github-api-version'], '2026-03-10')
    assert.match(String(headers['user-agent']), /^rekey\/0\.0\.0/)
  }
})

test('a refusal names the permission from GitHub’s own header', async () => {
  const client = await repositoryWith('reads')
  github.addPull(repository, 1)
  await assert.rejects(client.createIssue('t', 'b'), (error: unknown) => {
    assert.ok(error instanceof Refused)
    assert.equal(error.status, 403)
    assert.equal(error.permission, 'issues: write')
    return true
  })
  await assert.rejects(client.createComment(1, 'b'), /issues: write or pull-requests: write/)
})

test('GITHUB_TOKEN can never touch secrets', async () => {
  const secrets = await secretsWith('all')
  await assert.rejects(secrets.publicKey(), /secrets: read/)
})

test('issues that are switched off, an unknown token, a body that is too long: each is a refusal with its status', async () => {
  repository.hasIssues = false
  const client = await repositoryWith('all')
  await assert.rejects(client.createIssue('t', 'b'), (error: unknown) => error instanceof Refused && error.status === 410)
  repository.hasIssues = true
  await assert.rejects(
    client.createIssue('t', 'b'.repeat(65_537)),
    (error: unknown) => error instanceof Refused && error.status === 422,
  )
  await assert.rejects(
    (await repositoryWith('nobody')).issues(),
    (error: unknown) => error instanceof Refused && error.status === 401,
  )
})

test('an issue whose answer was lost is found and not opened twice', async () => {
  github.trouble({ of: 'issues/create', how: 'act-then-cut' })
  const number = await (await repositoryWith('all')).createIssue('t', 'b')
  assert.equal(repository.issues.size, 1)
  assert.equal(repository.issues.get(number)?.title, 't')
})

test('a comment that GitHub failed to write is written once', async () => {
  github.addPull(repository, 1)
  github.trouble({ of: 'issues/create-comment', how: 'answer', status: 502 })
  github.trouble({ of: 'issues/create-comment', how: 'act-then-answer', status: 502, after: 1 })
  await (await repositoryWith('all')).createComment(1, 'b')
  assert.equal(repository.issues.get(1)?.comments.length, 1)
})

test('a read is sent again after a fault of the server, three times at most', async () => {
  github.trouble({ of: 'repos/get', how: 'cut', times: 2 })
  const client = await repositoryWith('all')
  assert.equal(await client.defaultBranch(), 'main')
  assert.equal(count('repos/get'), 3)
  github.trouble({ of: 'issues/list-for-repo', how: 'answer', status: 500, times: 9 })
  await assert.rejects(client.issues(), Fault)
  assert.equal(count('issues/list-for-repo'), 3)
})

test('a limit of GitHub’s is waited for as it says, and given up where the wait is long', async () => {
  github.addPull(repository, 1)
  const client = await repositoryWith('all')
  github.trouble({ of: 'issues/create-comment', how: 'answer', status: 429, headers: { 'retry-after': '7' } })
  await client.createComment(1, 'b')
  assert.deepEqual(slept, [7000])
  github.trouble({ of: 'issues/create', how: 'answer', status: 403, headers: { 'retry-after': '3600' } })
  await assert.rejects(client.createIssue('t', 'b'), Refused)
})

test('a server that does not know our version of the API is asked in the one before', async () => {
  github.trouble({ of: 'repos/get', how: 'answer', status: 400 })
  const client = await repositoryWith('all')
  assert.equal(await client.isPublic(), false)
  assert.deepEqual(
    github.requests.map(({ headers }) => headers['x-github-api-version']),
    ['2026-03-10', '2022-11-28'],
  )
})

test('a secret is put, put again and removed; removing it twice is no fault', async () => {
  const secrets = await secretsWith('admin')
  const { id, key } = await secrets.publicKey()
  assert.equal(await secrets.put('A_KEY', seal('first', key), id), 'created')
  assert.equal(await secrets.put('A_KEY', seal('second', key), id), 'updated')
  assert.equal(repository.secrets.get('A_KEY'), 'second')
  await secrets.remove('A_KEY')
  await secrets.remove('A_KEY')
  assert.equal(repository.secrets.size, 0)
})

/** A sealed box from libsodium's page, in the fewest lines: what stores seal is opened by the same server in the tests of stores. */
function seal(text: string, key: string): string {
  const receiver = Buffer.from(key, 'base64')
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const own = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url')
  const x = receiver.toString('base64url')
  const shared = diffieHellman({
    privateKey,
    publicKey: createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' }),
  })
  const words = (bytes: Uint8Array) => new Uint32Array(Uint8Array.from(bytes).buffer)
  const out = new Uint32Array(8)
  hsalsa(words(Buffer.from('expand 32-byte k')), words(shared), new Uint32Array(4), out)
  const nonce = blake2b(Buffer.concat([own, receiver]), { dkLen: 24 })
  const sealed = xsalsa20poly1305(new Uint8Array(out.buffer), nonce).encrypt(Buffer.from(text))
  return Buffer.concat([own, sealed]).toString('base64')
}
