import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import type { HttpAnswer, HttpCall } from '../../src/model/world.ts'
import { type DigestAlgorithm, digestOf, makeDigestServer } from '../twins/digest.ts'
import type { TwinRequest } from '../twins/proxy.ts'
import { json, makeClock, makeMemory, serviceWith, targetOf, word } from './memory.ts'

const looks = {
  shape: undefined,
  parts: { id: { shape: [{ base62: 8 }], public: true }, secret: { shape: ['acm_', { base62: 24 }] } },
  within: 3,
  carriers: [{ digest: '{key.id}:{key.secret}' }],
}
const means = { live: { status: 200, at: 'id' }, dead: { status: 401, at: 'error', is: 'bad_key' } } as const
const service = serviceWith({
  ...looks,
  verify: { request: 'GET https://keys.acme.test/v1/me?a=b%20c', means },
  revoke: {
    request: 'POST https://keys.acme.test/v1/end',
    json: { id: '{key.id}' },
    means: { done: [200, 204], denied: { status: 401, at: 'error' } },
  },
})
const issuerOf = (network: ReturnType<typeof makeMemory>['network']) => makeIssuer({ network, clock: makeClock(), loopback: [] })
const asTwin = ({ method, url, headers, body }: HttpCall): TwinRequest => {
  const parsed = new URL(url)
  return {
    method,
    url: parsed,
    host: parsed.host,
    path: parsed.pathname + parsed.search,
    headers: { ...headers },
    body: body ?? '',
  }
}

/** A server that knows one pair, and answers as `then` says once the digest is right. */
function world(
  algorithm: DigestAlgorithm,
  then: (call: HttpCall) => HttpAnswer = () => json(200, { id: 1 }),
  qop: 'auth' | null = 'auth',
) {
  const values = { id: word(8), secret: `acm_${word(24)}` }
  const server = makeDigestServer('Acme keys, Digest of=them', algorithm, qop)
  const memory = makeMemory((call) => {
    const said = server.read(asTwin(call))
    if (said === undefined) return json(401, { error: 'who?' }, { 'www-authenticate': server.challenge() })
    return said.user === values.id && said.isBy(values.secret) ? then(call) : json(401, { error: 'bad_key' })
  })
  return { values, ...memory, issuer: issuerOf(memory.network), target: targetOf(service, values) }
}

describe('HTTP Digest', () => {
  it('is computed by the tests’ own server as RFC 7616 shows it (section 3.9.1)', () => {
    const shown = {
      user: 'Mufasa',
      password: ['Circle', 'of', 'Life'].join(' '),
      realm: 'http-auth@example.org',
      nonce: '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v',
      nc: '00000001',
      cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
      method: 'GET',
      uri: '/dir/index.html',
    }
    assert.equal(digestOf({ ...shown, algorithm: 'MD5' }), '8ca523f5e9506fed4657c9700eebdbec')
    assert.equal(digestOf({ ...shown, algorithm: 'SHA-256' }), '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1')
  })

  for (const algorithm of ['MD5', 'MD5-sess', 'SHA-256', 'SHA-256-sess'] as const)
    it(`asks without the key, then answers with ${algorithm}`, async () => {
      const { issuer, target, calls, values } = world(algorithm)
      assert.equal((await issuer.verify(target)).state, 'live')
      assert.equal(calls.length, 2)
      assert.equal(calls[0]!.headers.authorization, undefined)
      assert.equal(calls[0]!.url, calls[1]!.url)
      assert(!JSON.stringify(calls).includes(values.secret), 'the password itself never travels')
      const wrong = await issuer.verify(targetOf(service, { ...values, secret: `acm_${word(24)}` }))
      assert.equal(wrong.state, 'dead')
    })

  it('answers a server that knows no `qop`, as MongoDB’s pages show it', async () => {
    const { issuer, target } = world('MD5', undefined, null)
    assert.equal((await issuer.verify(target)).state, 'live')
  })

  it('sends the body with the digest alone, once', async () => {
    const { issuer, target, calls, values } = world('MD5', () => ({ status: 204, headers: {}, body: '' }))
    assert.equal((await issuer.act(target, 'revoke')).outcome, 'done')
    assert.deepEqual(
      calls.map(({ method, body }) => [method, body]),
      [
        ['POST', null],
        ['POST', JSON.stringify({ id: values.id })],
      ],
    )
    assert.equal(calls[0]!.headers['content-type'], undefined)
  })

  const asked: readonly (readonly [name: string, first: HttpAnswer])[] = [
    ['200', json(200, { id: 1 })],
    ['204', { status: 204, headers: {}, body: '' }],
    ['the words of a refusal without a challenge', json(401, { error: 'bad_key' })],
    ['a challenge of another scheme', json(401, { error: 'bad_key' }, { 'www-authenticate': 'Basic realm="Digest nonce"' })],
    ['a digest over the body', json(401, {}, { 'www-authenticate': 'Digest realm="a", nonce="b", qop="auth-int"' })],
    [
      'a hash that we do not have',
      json(401, {}, { 'www-authenticate': 'Digest realm="a", nonce="b", qop="auth", algorithm=SHA-512-256' }),
    ],
    ['a digest without a nonce', json(401, {}, { 'www-authenticate': 'Digest realm="a", qop="auth"' })],
    ['a challenge with another status', json(403, {}, { 'www-authenticate': 'Digest realm="a", nonce="b", qop="auth"' })],
    ['500', json(500, {})],
    ['nothing', { status: null, why: 'cut off' }],
  ]
  for (const [name, first] of asked)
    it(`believes nothing, and never shows the key, where the first answer is ${name}`, async () => {
      const { network, calls } = makeMemory(() => first)
      const issuer = issuerOf(network)
      const values = { id: word(8), secret: `acm_${word(24)}` }
      const verdict = await issuer.verify(targetOf(service, values))
      assert.equal(verdict.state, 'unknown')
      assert.notEqual(verdict.refused, true)
      assert.notEqual(verdict.why, null)
      assert.equal((await issuer.act(targetOf(service, values), 'revoke')).outcome, 'unknown')
      assert.equal(calls.length, 2)
      assert(calls.every(({ headers }) => headers.authorization === undefined))
    })

  it('takes the first of several challenges that it can answer', async () => {
    const { network, calls } = makeMemory((_, count) =>
      count === 1
        ? json(
            401,
            {},
            {
              'www-authenticate':
                'Basic realm="a, Digest realm=b", Digest realm="c", nonce="no", qop="auth", algorithm=SHA-512-256, Digest realm="d", nonce="yes", opaque="o,p", qop="auth-int, auth", algorithm=SHA-256, Digest realm="e", nonce="late", qop="auth", algorithm=MD5',
            },
          )
        : json(200, { id: 1 }),
    )
    assert.equal((await issuerOf(network).verify(targetOf(service, { id: word(8), secret: `acm_${word(24)}` }))).state, 'live')
    const sent = calls[1]!.headers.authorization!
    for (const part of ['realm="d"', 'nonce="yes"', 'opaque="o,p"', 'algorithm=SHA-256', 'qop=auth', 'uri="/v1/me?a=b%20c"'])
      assert(sent.includes(part), `${part} in ${sent}`)
  })

  it('takes a stale nonce for no word on the key', async () => {
    const server = makeDigestServer('Acme')
    const { network, calls } = makeMemory(() => json(401, { error: 'bad_key' }, { 'www-authenticate': server.challenge(true) }))
    const issuer = issuerOf(network)
    const target = targetOf(service, { id: word(8), secret: `acm_${word(24)}` })
    assert.equal((await issuer.verify(target)).state, 'unknown')
    assert.equal((await issuer.act(target, 'revoke')).outcome, 'unknown')
    assert.equal(calls.length, 4)
  })

  it('refuses a user name that would end its quotes', async () => {
    const { issuer, calls } = world('MD5')
    for (const id of ['a"b', 'a\\b', 'a:b']) {
      const verdict = await issuer.verify(targetOf(service, { id, secret: `acm_${word(24)}` }))
      assert.equal(verdict.state, 'unknown')
      assert(!verdict.why!.includes(id))
    }
    assert(calls.every(({ headers }) => headers.authorization === undefined))
  })

  it('answers a hostile header in no time and without a fault', async () => {
    for (const header of [
      `Digest ${'a="'.repeat(3_000)}`,
      `${'Digest '.repeat(1_400)}`,
      `Digest ${'\\"'.repeat(4_000)}`,
      'Digest ,=,"',
      '',
    ]) {
      const { network } = makeMemory(() => json(401, {}, { 'www-authenticate': header }))
      const verdict = await issuerOf(network).verify(targetOf(service, { id: word(8), secret: `acm_${word(24)}` }))
      assert.equal(verdict.state, 'unknown')
    }
  })
})
