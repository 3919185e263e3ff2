import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { after, before, test } from 'node:test'
import { commitsOfRange } from '../../src/git/range.ts'
import { Secret } from '../../src/model/secret.ts'
import { environmentForGit } from '../../src/world/checkout.ts'
import { openRepository } from '../../src/world/git.ts'
import { type GitHubServer, startGitHub } from '../github/server.ts'
import { type Checkout, makeCheckout } from './checkout.ts'

let github: GitHubServer
let made: Checkout
before(async () => {
  github = await startGitHub()
  made = makeCheckout(`${github.url}/acme/app`)
  github.addRepository('acme/app', { git: made.origin })
  github.addToken('a-token', { login: 'github-actions[bot]', kind: 'actions', permissions: { contents: 'read' } })
})
after(async () => {
  made.remove()
  await github.close()
})

const environment = () => ({ PATH: process.env.PATH, HOME: made.work, GITHUB_SERVER_URL: github.url })

test('a shallow checkout is deepened with the token, whatever actions/checkout has left there', async () => {
  const base = made.commit('main', { 'a.txt': 'a' })
  for (let i = 0; i < 5; i++) made.commit('topic', { 'b.txt': `${i}` })
  const head = made.git('rev-parse', 'topic')
  const clone = made.checkout(head)
  const git = (...args: string[]) => execFileSync('git', ['-C', clone, ...args])
  git('config', `http.${github.url}/.extraheader`, 'AUTHORIZATION: basic c3RhbGU6c3RhbGU=')
  const withToken = await openRepository('.', environmentForGit(environment(), new Secret('a-token')), clone)
  assert.equal((await commitsOfRange(withToken.git, `${base}..${head}`)).count, 5)
  const sent = github.requests.filter(({ operation }) => operation === 'git')
  assert.ok(sent.length > 0)
  for (const { headers } of sent)
    assert.equal(headers.authorization, `basic ${Buffer.from('x-access-token:a-token').toString('base64')}`)
})

test('without a token that may read it is said what to set', async () => {
  const base = made.git('rev-parse', 'main')
  const head = made.commit('topic', { 'c.txt': 'c' })
  const clone = made.checkout(head)
  const { git } = await openRepository('.', environmentForGit(environment(), new Secret('unknown')), clone)
  await assert.rejects(commitsOfRange(git, `${base}..${head}`), /shallow|unknown revision/)
})

test('settings that a user hands to git by the environment stay', () => {
  const given = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' }
  const made = environmentForGit(given, new Secret('a-token'))
  assert.deepEqual([made.GIT_CONFIG_COUNT, made.GIT_CONFIG_KEY_0, made.GIT_CONFIG_VALUE_1], ['3', 'safe.directory', ''])
})
