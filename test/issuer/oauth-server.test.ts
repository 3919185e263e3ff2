/** RFC 7662 and RFC 7009 by configuration alone, before a real server: `oidc-provider`, which OpenID certified. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import Provider from 'oidc-provider'
import { readConfiguration } from '../../src/config/read.ts'
import { makeDetector } from '../../src/detect/detector.ts'
import { isDead } from '../../src/incident/status.ts'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import { targetFor } from '../../src/issuer/target.ts'
import type { Event } from '../../src/model/incident.ts'
import type { Target } from '../../src/model/issuer.ts'
import { services } from '../../src/services/index.ts'
import { clock } from '../../src/world/clock.ts'
import { makeNetwork } from '../../src/world/network.ts'
import { word } from './memory.ts'

/** The very example that people copy. */
const page = readFileSync(new URL('../../docs/service-form.md', import.meta.url), 'utf8')
const [, example = ''] = /<!-- an OAuth server -->\n+```yaml\n([\s\S]*?)```/.exec(page) ?? []
const [sso] = readConfiguration(example, 'docs/service-form.md', { services }).services

const [secret, otherSecret] = [word(40), word(40)]
/** `stranger` is a client that may ask about no token but its own, which it has to be told as RFC 7662, section 2.2, wants it. */
const provider = new Provider('http://127.0.0.1', {
  clients: [
    ['api', secret],
    ['stranger', otherSecret],
  ].map(([client_id = '', client_secret = '']) => ({
    ...{ client_id, client_secret, redirect_uris: [], response_types: [], grant_types: ['client_credentials'] },
  })),
  scopes: ['read', 'write'],
  ttl: { ClientCredentials: 3600 },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    introspection: { enabled: true, allowedPolicy: async (_, client, token) => token.clientId === client.clientId },
    revocation: { enabled: true, allowedPolicy: async (_, client, token) => token.clientId === client.clientId },
  },
})
let server: Server
let host = ''
before(async () => {
  await new Promise<void>((resolve) => {
    server = provider.listen(0, '127.0.0.1', resolve)
  })
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})

async function newToken(): Promise<string> {
  const answer = await fetch(`http://${host}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`api:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'read write' }),
  })
  return ((await answer.json()) as { access_token: string }).access_token
}
const issuer = () => makeIssuer({ network: makeNetwork({ environment: {} }), clock, loopback: [host] })
function target(token: string, client: string | undefined = `api:${secret}`): Target {
  const text = `SSO_TOKEN=${token}\n`
  const { hits } = makeDetector([sso!]).find(Buffer.from(text), '.env')
  assert.equal(hits.length, 1, 'the configuration’s own shape finds it')
  return targetFor(sso!, 'sso-token', hits[0]!.parts, { SSO_HOST: host, ...(client !== undefined && { SSO_CLIENT: client }) })
}
const asked = (state: Event['state']): Event => ({
  at: clock.now().toISOString(),
  step: 'verify',
  outcome: 'done',
  state: state!,
  host,
})

describe('an OAuth server that a configuration describes', () => {
  it('is asked about a token, revokes it, and is believed when it takes it no more', async () => {
    const token = target(await newToken())
    const alive = await issuer().verify(token)
    assert.deepEqual([alive.state, alive.host, alive.account], ['live', host, 'api'])
    assert.deepEqual(alive.scopes, ['read', 'write'])
    assert.ok(alive.created !== null && alive.expires !== null)
    const { outcome, status } = await issuer().act(token, 'revoke')
    assert.deepEqual([outcome, status], ['done', 200])
    const after = await issuer().verify(token)
    assert.deepEqual([after.state, after.refused], ['unknown', true])
    assert.equal(
      isDead([asked('live')], after, issuer().onlyHost(token)),
      true,
      'the same client was told that it is active before',
    )
    assert.equal((await issuer().act(token, 'revoke')).outcome, 'done', 'RFC 7009 says the same of a token that is long dead')
  })

  it('says of a token that a client may not ask about what it says of a dead one, and is not believed', async () => {
    const token = await newToken()
    const verdict = await issuer().verify(target(token, `stranger:${otherSecret}`))
    assert.equal(verdict.state, 'unknown')
    assert.equal(isDead([], verdict, issuer().onlyHost(target(token))), false)
    // This server answers 200 to a client that may not revoke the token, too.
    await issuer().act(target(token, `stranger:${otherSecret}`), 'revoke')
    assert.equal((await issuer().verify(target(token))).state, 'live')
  })

  it('that does not know the client says nothing of the token', async () => {
    const token = await newToken()
    for (const client of [`api:${word(40)}`, `nobody:${secret}`]) {
      const wrong = target(token, client)
      const verdict = await issuer().verify(wrong)
      assert.deepEqual([verdict.state, verdict.status, verdict.refused], ['unknown', 401, undefined])
      assert.equal(isDead([asked('live')], verdict, issuer().onlyHost(wrong)), false)
      assert.deepEqual(
        await issuer()
          .act(wrong, 'revoke')
          .then(({ outcome }) => outcome),
        'denied',
      )
    }
    const verdict = await issuer().verify(target(token, ''))
    assert.deepEqual([verdict.state, verdict.status], ['unknown', null])
    assert.match(verdict.why!, /SSO_CLIENT/)
    assert.equal((await issuer().verify(target(token))).state, 'live', 'nothing was revoked by any of it')
  })

  it('never gets a token of another form, and none was made up', async () => {
    const never = target(`${word(42)}x`)
    const verdict = await issuer().verify(never)
    assert.equal(verdict.state, 'unknown')
    assert.equal(isDead([], verdict, issuer().onlyHost(never)), false)
  })
})
