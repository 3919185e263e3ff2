import assert from 'node:assert/strict'
import { generateKeyPairSync, verify as verifySignature } from 'node:crypto'
import { describe, it } from 'node:test'
import { readConfiguration } from '../../src/config/read.ts'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import { targetFor } from '../../src/issuer/target.ts'
import type { HttpCall } from '../../src/model/world.ts'
import { services } from '../../src/services/index.ts'
import { json, makeClock, makeMemory, partsOf, word } from './memory.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
/** GitHub hands App keys out as PKCS #1. */
const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }) as string
const [forge] = readConfiguration(
  `services:
  forge:
    name: Forge
    docs: https://forge.acme.test/docs
    hosts: ["{var.api}"]
    vars:
      api: { env: FORGE_API, path: true }
      installation: { env: FORGE_APP_INSTALLATION }
      owner: { env: FORGE_REPOSITORY, before: / }
      repo: { env: FORGE_REPOSITORY, after: / }
    keys:
      forge-app:
        name: App
        within: 40
        parts:
          id: { shape: [{ word: [3, 30] }], public: true, beside: [{ named: app_id }] }
          private_key: { shape: ["-----BEGIN RSA PRIVATE KEY-----", { until: "-----END RSA PRIVATE KEY-----", not: "-----BEGIN", max: 9000 }] }
        carriers:
          - exchange:
              request: POST https://{var.api}/app/installations/{var.installation}/access_tokens
              carrier: { sign: github-app }
              of: { status: 201, at: token }
            gives: token
      forge-token:
        name: token
        shape: [forge_, { base62: 30 }]
        admin: { is: forge/forge-app, env: FORGE_APP }
        carriers: [{ header: Authorization, value: "Bearer {key}" }]
        revoke:
          request: DELETE https://{var.api}/repos/{var.owner}/{var.repo}/tokens
          as: admin
          json: { token: "{key}" }
          means: { done: 204 }
`,
  'rekey.yml',
  { services },
).services
const installationToken = `ghs_${word(36)}`
function scene(environment: Readonly<Record<string, string>>) {
  const { network, calls } = makeMemory((call) =>
    call.url.includes('access_tokens')
      ? json(201, { token: installationToken, expires_at: '2026-11-20T13:00:00Z' })
      : json(204, ''),
  )
  const kind = forge!.keys['forge-token']!
  const target = targetFor(forge!, 'forge-token', partsOf(kind, `forge_${word(30)}`), environment)
  return { calls, target, issuer: makeIssuer({ network, clock: makeClock(), loopback: [] }) }
}
const environment = {
  FORGE_API: 'https://forge.acme.test/api/v3/',
  FORGE_APP: `Iv23${word(16)}:${pem}`,
  FORGE_APP_INSTALLATION: '42',
  FORGE_REPOSITORY: 'acme/app',
}

describe('a GitHub App that signs in', () => {
  it('asks as the App for an installation’s token, and acts with that', async () => {
    for (const app of [environment.FORGE_APP, JSON.stringify({ id: environment.FORGE_APP.split(':')[0], private_key: pem })]) {
      const { calls, target, issuer } = scene({ ...environment, FORGE_APP: app })
      assert.equal((await issuer.act(target, 'revoke')).outcome, 'done')
      const [asked, sent] = calls as [HttpCall, HttpCall]
      assert.equal(asked.url, 'https://forge.acme.test/api/v3/app/installations/42/access_tokens')
      const [head, claims, signature] = asked.headers.authorization!.replace(/^Bearer /, '').split('.') as [
        string,
        string,
        string,
      ]
      const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
      assert.deepEqual(read(head), { alg: 'RS256', typ: 'JWT' })
      const now = Date.parse('2026-11-20T12:00:00Z') / 1000
      assert.deepEqual(read(claims), { iat: now - 60, exp: now + 540, iss: environment.FORGE_APP.split(':')[0] })
      assert.ok(verifySignature('sha256', Buffer.from(`${head}.${claims}`), publicKey, Buffer.from(signature, 'base64url')))
      assert.equal(sent.headers.authorization, `Bearer ${installationToken}`)
      assert.equal(sent.url, 'https://forge.acme.test/api/v3/repos/acme/app/tokens', 'below the setting’s path')
      assert.ok(!JSON.stringify(calls).includes(pem.slice(60, 100)), 'the App’s own key stays here')
    }
  })

  it('that has no key, or another’s, sends nothing', async () => {
    for (const app of ['', 'Iv23', `Iv23:${pem.slice(0, 300)}`, 'Iv23:x']) {
      const { calls, target, issuer } = scene({ ...environment, FORGE_APP: app })
      const { outcome, note } = await issuer.act(target, 'revoke')
      assert.deepEqual([outcome, calls], ['denied', []])
      assert.ok(note !== null && !note.includes('BEGIN'))
    }
  })
})

describe('a setting', () => {
  it('of which a piece is meant is none where it lacks its mark', async () => {
    for (const name of ['app', '']) {
      const { calls, target, issuer } = scene({ ...environment, FORGE_REPOSITORY: name })
      const { outcome, note } = await issuer.act(target, 'revoke')
      assert.deepEqual([outcome, calls], ['denied', []])
      assert.match(note!, /FORGE_REPOSITORY/)
    }
  })

  it('can’t lead a call elsewhere by its path', async () => {
    for (const api of [
      'https://forge.acme.test/a/../b',
      'https://forge.acme.test/a?b=',
      'https://forge.acme.test/a#',
      'https://forge.acme.test/%2e%2e/',
      'https://forge.acme.test//x',
      'https://u:p@forge.acme.test/x',
      'http://forge.acme.test/api',
    ]) {
      const { calls, target, issuer } = scene({ ...environment, FORGE_API: api })
      assert.equal((await issuer.act(target, 'revoke')).outcome, 'denied', api)
      assert.deepEqual(calls, [], api)
    }
    const { calls, target, issuer } = scene({ ...environment, FORGE_API: 'forge.acme.test' })
    await issuer.act(target, 'revoke')
    assert.equal(calls.at(-1)!.url, 'https://forge.acme.test/repos/acme/app/tokens')
  })
})
