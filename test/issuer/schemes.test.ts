import assert from 'node:assert/strict'
import { generateKeyPairSync, verify as verifySignature } from 'node:crypto'
import { describe, it } from 'node:test'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import type { Key, Service } from '../../src/model/service.ts'
import type { HttpAnswer, HttpCall } from '../../src/model/world.ts'
import { acmeKey, json, makeClock, makeMemory, partsOf, serviceWith, targetOf, word } from './memory.ts'

const means = { live: { status: 200, at: 'id' }, dead: { status: 401, at: 'error' } } as const
const pair = (suffix = word(12)) => ({ id: `client-${suffix}`, secret: `acme_${word(15)}:+ %` })
const client: Key = {
  name: 'Acme client',
  within: 3,
  parts: { id: { shape: ['client-', { base62: 12 }], public: true }, secret: { shape: ['acme_', { base62: 19 }] } },
}
const token = 'https://login.acme.test/oauth/token'
const byBasic = {
  exchange: { request: `POST ${token}`, carrier: { basic: '{key.id}:{key.secret}' }, form: { grant_type: 'client_credentials' } },
  gives: 'access_token',
} as const
const byBody = {
  exchange: {
    request: `POST ${token}`,
    form: { grant_type: 'client_credentials', client_id: '{key.id}', client_secret: '{key.secret}', audience: '{var.org}' },
  },
  gives: 'access_token',
} as const

/** A service of two hosts whose administrator is an OAuth client. */
function scene(answer: (call: HttpCall, count: number) => HttpAnswer, more: object = {}, carrier: object = byBasic) {
  const service = serviceWith(
    {
      admin: { is: 'acme/acme-client', env: 'ACME_ADMIN' },
      verify: { request: 'GET https://keys.acme.test/self', means },
      revoke: { request: 'DELETE https://keys.acme.test/{key.id}', as: 'admin', means: { done: 204 } },
      ...more,
    },
    { hosts: ['keys.acme.test', 'login.acme.test'], vars: { org: { env: 'ACME_ORG' } } },
  )
  const whole = { ...service, keys: { ...service.keys, 'acme-client': { ...client, carriers: [carrier] } as Key } } as Service
  const { network, calls } = makeMemory(answer)
  const clock = makeClock()
  const issuer = makeIssuer({ network, clock, loopback: [] })
  const credential = pair()
  const admin = partsOf(client, credential)
  return { issuer, calls, clock, credential, service: whole, target: targetOf(whole, acmeKey(), { admin, vars: { org: 'o-1' } }) }
}
const answers = (call: HttpCall): HttpAnswer =>
  call.url === token ? json(200, { access_token: 'tok_0123456789', expires_in: 3600, token_type: 'bearer' }) : json(204, '')

describe('an exchange for a token', () => {
  it('is made with the credential as Basic or in the body, and its token goes along as Bearer', async () => {
    for (const carrier of [byBasic, byBody]) {
      const { issuer, calls, credential, target } = scene(answers, {}, carrier)
      assert.equal((await issuer.act(target, 'revoke')).outcome, 'done')
      const [asked, sent] = calls
      assert.deepEqual([asked!.method, asked!.url, sent!.headers.authorization], ['POST', token, 'Bearer tok_0123456789'])
      const form = new URLSearchParams(asked!.body!)
      assert.equal(form.get('grant_type'), 'client_credentials')
      if (carrier === byBasic)
        assert.equal(
          asked!.headers.authorization,
          `Basic ${Buffer.from(`${credential.id}:${credential.secret}`).toString('base64')}`,
        )
      else
        assert.deepEqual(
          [asked!.headers.authorization, form.get('client_id'), form.get('client_secret'), form.get('audience')],
          [undefined, credential.id, credential.secret, 'o-1'],
        )
    }
  })

  it('is made once in a run for an administrator, and again when its time is over', async () => {
    const { issuer, calls, clock, target } = scene(answers)
    const asked = () => calls.filter(({ url }) => url === token).length
    for (let i = 0; i < 3; i++) await issuer.act(target, 'revoke')
    assert.equal(asked(), 1)
    await issuer.act({ ...target, admin: partsOf(client, pair()) }, 'revoke')
    assert.equal(asked(), 2, 'another credential')
    await issuer.act({ ...target, vars: { org: 'o-2' } }, 'revoke')
    assert.equal(asked(), 3, 'another setting')
    await clock.sleep(3_541_000)
    await issuer.act(target, 'revoke')
    assert.equal(asked(), 4)
  })

  it('is made anew for each question about the key itself: an old token would outlive the key', async () => {
    const { issuer, calls, service, credential } = scene((call) => (call.url === token ? answers(call) : json(200, { id: 1 })))
    const kind = {
      ...service,
      keys: {
        'acme-client': { ...service.keys['acme-client']!, verify: { request: 'GET https://keys.acme.test/self', means } } as Key,
      },
    }
    const target = targetOf(kind, credential)
    for (let i = 0; i < 2; i++) assert.equal((await issuer.verify(target)).state, 'live')
    assert.equal(calls.filter(({ url }) => url === token).length, 2)
  })

  it('that fails means that nothing was done, and says nothing of the key', async () => {
    const refusals: HttpAnswer[] = [
      json(401, { error: 'invalid_client' }),
      json(200, { hello: 'world' }),
      json(200, { access_token: 7 }),
      json(200, { access_token: 'a b c d e f g h' }),
      json(302, { access_token: 'tok_0123456789' }),
      json(500, ''),
      { status: null, why: 'time-out' },
      { status: null, why: 'cut off' },
    ]
    for (const refusal of refusals) {
      const { issuer, calls, target, service, credential } = scene((call) => (call.url === token ? refusal : json(204, '')))
      const { outcome, note } = await issuer.act(target, 'revoke')
      assert.equal(outcome, 'denied')
      assert.match(note!, /^the credential got no token/)
      assert.deepEqual(
        calls.map(({ url }) => url),
        [token],
      )
      const kind = {
        ...service,
        keys: {
          'acme-client': {
            ...service.keys['acme-client']!,
            verify: { request: 'GET https://keys.acme.test/self', means },
          } as Key,
        },
      }
      const verdict = await issuer.verify(targetOf(kind, credential))
      assert.deepEqual([verdict.state, verdict.refused], ['unknown', undefined])
    }
  })

  it('is asked for again after one that failed', async () => {
    let asked = 0
    const { issuer, target } = scene((call) => (call.url === token && ++asked === 1 ? json(503, '') : answers(call)))
    assert.equal((await issuer.act(target, 'revoke')).outcome, 'denied')
    assert.equal((await issuer.act(target, 'revoke')).outcome, 'done')
  })

  it('goes to hosts of the service alone, and not at all where something is missing', async () => {
    const elsewhere = { exchange: { ...byBasic.exchange, request: 'POST https://evil.test/token' }, gives: 'access_token' }
    const { issuer, calls, target } = scene(answers, {}, elsewhere)
    assert.equal((await issuer.act(target, 'revoke')).outcome, 'denied')
    const unset = scene(answers, {}, byBody)
    const { outcome, note } = await unset.issuer.act({ ...unset.target, vars: {} }, 'revoke')
    assert.deepEqual([outcome, note], ['denied', 'ACME_ORG is not set'])
    assert.deepEqual([...calls, ...unset.calls], [])
    assert.deepEqual(
      unset.issuer.planned({ ...unset.target, vars: {} }, 'revoke').map(({ missing }) => missing),
      ['ACME_ORG is not set'],
    )
  })

  it('at a host that a setting names makes that host one of several', () => {
    const own = { exchange: { ...byBasic.exchange, request: 'POST https://{var.org}/token' }, gives: 'access_token' }
    const verify = { request: 'GET https://keys.acme.test/self', means }
    for (const [carriers, only] of [
      [[byBasic], true],
      [[byBody], false],
      [[own], false],
    ] as const) {
      // With a default: without one any server may be the service's.
      const vars = { org: { env: 'ACME_ORG', default: 'login.acme.test' } }
      const hosts = ['keys.acme.test', '{var.org}']
      const service = serviceWith({ shape: undefined, ...client, carriers, verify }, { hosts, vars })
      const { issuer } = scene(answers)
      assert.equal(issuer.onlyHost(targetOf(service, pair(), { vars: { org: 'login.acme.test' } })), only)
    }
  })
})

describe('a service account’s assertion', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  const account: Key = {
    name: 'Acme account',
    within: 40,
    parts: {
      private_key_id: { shape: [{ hex: 40 }], public: true },
      private_key: {
        shape: ['-----BEGIN PRIVATE KEY-----', { until: '-----END PRIVATE KEY-----', not: '-----BEGIN', max: 9000 }],
      },
      client_email: { shape: [{ lower: 4 }, '@acme.test'], public: true },
    },
    verify: {
      request: `POST ${token}`,
      carrier: { sign: 'google-jwt', scope: 'https://acme.test/read' },
      means: { live: { status: 200, at: 'access_token' }, dead: { status: 400, at: 'error', is: 'invalid_grant' } },
    },
  }
  const service = (key: Key): Service => ({
    id: 'acme',
    name: 'Acme',
    docs: 'https://acme.test',
    hosts: ['login.acme.test'],
    keys: { account: key },
  })
  const values = (key = pem) => ({ private_key_id: 'a1'.repeat(20), private_key: key, client_email: 'bots@acme.test' })
  async function asked(key: string, kind = account) {
    const { network, calls } = makeMemory(() => json(200, { access_token: 'tok_0123456789' }))
    const verdict = await makeIssuer({ network, clock: makeClock(), loopback: [] }).verify(targetOf(service(kind), values(key)))
    return { call: calls[0], verdict }
  }

  it('is a JWT for the endpoint that is asked, signed with the key, in the form', async () => {
    // As it stands in a JSON file that was read as text, too.
    for (const key of [pem, pem.replaceAll('\n', '\\n')]) {
      const { call, verdict } = await asked(key)
      assert.equal(verdict.state, 'live')
      assert.equal(call!.headers['content-type'], 'application/x-www-form-urlencoded')
      const form = new URLSearchParams(call!.body!)
      assert.equal(form.get('grant_type'), 'urn:ietf:params:oauth:grant-type:jwt-bearer')
      const [head, claims, signature] = form.get('assertion')!.split('.') as [string, string, string]
      const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
      assert.deepEqual(read(head), { alg: 'RS256', typ: 'JWT', kid: 'a1'.repeat(20) })
      const iat = Date.parse('2026-11-20T12:00:00Z') / 1000
      assert.deepEqual(read(claims), { iss: 'bots@acme.test', scope: 'https://acme.test/read', aud: token, iat, exp: iat + 3600 })
      assert(verifySignature('sha256', Buffer.from(`${head}.${claims}`), publicKey, Buffer.from(signature, 'base64url')))
      assert(!JSON.stringify(call).includes(pem.slice(30, 60)), 'the key itself stays here')
    }
  })

  it('is not made of what is no RSA key: nothing is sent, and no word of it told', async () => {
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
    for (const key of [curve, pem.slice(0, 600), '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----']) {
      const { call, verdict } = await asked(key)
      assert.equal(call, undefined)
      assert.match(verdict.why!, /^the private key (can’t be read|is no RSA key)$/)
    }
  })

  it('needs a form: it does not go along with another body', async () => {
    const { call, verdict } = await asked(pem, { ...account, verify: { ...account.verify!, json: { a: 1 } } } as Key)
    assert.deepEqual([call, verdict.state], [undefined, 'unknown'])
  })

  it('may be exchanged for the token of a call', async () => {
    const { verify: _, ...rest } = account
    const kind = {
      ...rest,
      carriers: [{ exchange: { request: `POST ${token}`, carrier: { sign: 'google-jwt', scope: 's' } }, gives: 'access_token' }],
      revoke: { request: 'DELETE https://login.acme.test/{key.private_key_id}', means: { done: 204 } },
    } as const satisfies Key
    const { network, calls } = makeMemory((call) => answers(call))
    const issuer = makeIssuer({ network, clock: makeClock(), loopback: [] })
    assert.equal((await issuer.act(targetOf(service(kind), values()), 'revoke')).outcome, 'done')
    assert.deepEqual(
      calls.map(({ method, headers }) => [method, headers.authorization]),
      [
        ['POST', undefined],
        ['DELETE', 'Bearer tok_0123456789'],
      ],
    )
  })
})
