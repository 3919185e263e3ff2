import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import { partsOfRequest, piecesOf } from '../../src/issuer/templates.ts'
import type { Key, Service } from '../../src/model/service.ts'
import { acmeKey, json, makeClock, makeMemory, partsOf, serviceWith, targetOf, word } from './memory.ts'

const means = { live: 200, dead: 401 } as const
async function send(key: object, value: Parameters<typeof targetOf>[1], vars = {}, more: Partial<Service> = {}) {
  const { network, calls } = makeMemory(() => json(200, {}))
  const service = serviceWith(key, more)
  const verdict = await makeIssuer({ network, clock: makeClock(), loopback: [] }).verify(targetOf(service, value, { vars }))
  return { call: calls[0], why: verdict.why }
}

describe('a template', () => {
  it('is text and names; other braces are text', () => {
    assert.deepEqual(piecesOf('a{key}b{verify.id}{}{ x }{A.b}'), [
      'a',
      { source: 'key', field: null, written: '{key}' },
      'b',
      { source: 'verify', field: 'id', written: '{verify.id}' },
      '{}{ x }{A.b}',
    ])
  })

  it('of a request has a method and https', () => {
    assert.deepEqual(partsOfRequest('GET https://a.test'), { method: 'GET', authority: 'a.test', path: '/', query: '' })
    for (const request of [
      'GET http://a.test/',
      'HEAD https://a.test/',
      'GET https://u@a.test/',
      'GET https://a.test/#x',
      'GET https://a.test\\@b.test/',
      'GET https://a.test/ b',
      'GET //a.test',
    ])
      assert.throws(() => partsOfRequest(request), SyntaxError, request)
  })
})

describe('a value in a URL', () => {
  const path = { verify: { request: 'GET https://keys.acme.test/a/{var.x}/b?c={var.y}&d=e%20f', means } } as const
  const vars = { x: { env: 'ACME_X' }, y: { env: 'ACME_Y' } }

  it('can never change what the URL is', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        async (x, y) => {
          const { call } = await send(path, acmeKey(), { x, y }, { vars })
          if (call === undefined) return assert(/^(\.\.?)$/.test(x))
          const url = new URL(call.url)
          assert.equal(url.origin, 'https://keys.acme.test')
          assert.deepEqual(url.pathname.split('/').map(decodeURIComponent), ['', 'a', x, 'b'])
          assert.deepEqual(
            [...url.searchParams],
            [
              ['c', y],
              ['d', 'e f'],
            ],
          )
          assert.equal(url.hash, '')
        },
      ),
    ))

  for (const x of ['..', '.', '', '\ud800'])
    it(`is refused: ${JSON.stringify(x)}`, async () => {
      const { call, why } = await send(path, acmeKey(), { x, y: 'y' }, { vars })
      assert.equal(call, undefined)
      assert.notEqual(why, null)
    })
  for (const x of ['../..', '%2e%2e', 'a/../../b', 'a?b', 'a#b', '@evil.test', '\\evil'])
    it(`is no more than a value: ${x}`, async () => {
      const { call } = await send(path, acmeKey(), { x, y: 'y' }, { vars })
      assert.equal(new URL(call!.url).pathname, `/a/${encodeURIComponent(x)}/b`)
    })
})

describe('a carrier', () => {
  const verify = { request: 'GET https://keys.acme.test/v1?a=b', means } as const

  it('puts the key into a header, a query or a user and password', async () => {
    const key = acmeKey()
    const by = async (carrier: NonNullable<Key['carriers']>[number]) => (await send({ verify, carriers: [carrier] }, key)).call!
    assert.equal((await by({ header: 'X-Acme', value: 'Token {key}' })).headers['x-acme'], `Token ${key}`)
    assert.equal((await by({ query: 'key' })).url, `https://keys.acme.test/v1?a=b&key=${key}`)
    assert.equal((await by({ basic: '{key}:' })).headers.authorization, `Basic ${Buffer.from(`${key}:`).toString('base64')}`)
  })

  for (const bad of ['a\r\nx: y', 'a\nb', 'a\0b', 'ü'])
    it(`refuses a header with ${JSON.stringify(bad)}, and sends nothing`, async () => {
      const { call, why } = await send({ verify, carriers: [{ header: 'X-Acme', value: '{key}' }] }, bad)
      assert.equal(call, undefined)
      assert(!why!.includes(bad))
    })

  it('refuses a user with a colon, and a credential that lacks a part', async () => {
    const looks = {
      parts: { id: { shape: [{ base62: 4 }], public: true }, secret: { shape: [{ base62: 8 }] } },
      within: 3,
    }
    const basic = { ...looks, verify, shape: undefined, carriers: [{ basic: '{key.id}:{key.secret}' }] }
    assert.equal((await send(basic, { id: 'a:b', secret: word(8) })).call, undefined)
    assert.equal((await send(basic, { id: 'abcd' })).why, 'the credential has no part secret')
    assert.equal((await send({ verify, carriers: [] }, acmeKey())).why, 'the description does not say how the credential travels')
  })

  it('signs as AWS documents it', async () => {
    const id = `AKIA${word(16).toUpperCase()}`
    const secret = word(40)
    const region = 'eu-central-1'
    const looks = {
      parts: { id: { shape: ['AKIA', { base32: 16 }], public: true }, secret: { shape: [{ base64: 40 }] } },
      within: 3,
    }
    const { call } = await send(
      {
        ...looks,
        shape: undefined,
        verify: {
          request: 'POST https://keys.acme.test/',
          answer: 'xml',
          form: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
          means,
        },
        carriers: [{ sign: 'sigv4', service: 'sts', region: '{var.region}' }],
      },
      { id, secret },
      { region },
      { vars: { region: { env: 'ACME_REGION' } } },
    )
    const { headers, body } = call!
    assert.equal(body, 'Action=GetCallerIdentity&Version=2011-06-15')
    assert.equal(headers['x-amz-date'], '20261120T120000Z')
    const [, scope, signed, signature] =
      /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(headers.authorization!)!
    assert.equal(scope, `${id}/20261120/${region}/sts/aws4_request`)
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html, step by step.
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    const canonicalHeaders = signed!
      .split(';')
      .map((name) => `${name}:${name === 'host' ? 'keys.acme.test' : headers[name]}\n`)
      .join('')
    const canonical = ['POST', '/', '', canonicalHeaders, signed, sha256(body!)].join('\n')
    const toSign = ['AWS4-HMAC-SHA256', '20261120T120000Z', `20261120/${region}/sts/aws4_request`, sha256(canonical)].join('\n')
    const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
    const signing = ['20261120', region, 'sts', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`)
    assert.equal(signature, hmac(signing, toSign).toString('hex'))
    assert(signed!.split(';').includes('host') && signed!.split(';').includes('x-amz-date'))
    assert.equal(headers.accept, 'application/xml, text/xml', 'with JSON in `accept` AWS does not answer in XML')
    assert.equal(
      (
        await send(
          {
            ...looks,
            shape: undefined,
            verify,
            carriers: [{ sign: 'sigv4', service: 'sts', region: '{var.region}' }],
          },
          { id, secret },
          { region: 'a/b' },
          { vars: { region: { env: 'R' } } },
        )
      ).call,
      undefined,
    )
  })
})

describe('a body', () => {
  it('keeps the type of a template that is a whole value, and fills the rest as text', async () => {
    const { network, calls } = makeMemory((_, count) =>
      count === 1 ? json(200, { id: 7, scopes: ['a', 'b'], flag: false }) : json(201, { key: acmeKey() }),
    )
    const service = serviceWith({
      verify: { request: 'GET https://keys.acme.test/', means, reads: { id: 'id', scopes: 'scopes', name: 'flag' } },
      create: {
        request: 'POST https://keys.acme.test/',
        json: {
          id: '{verify.id}',
          text: 'no. {verify.id}',
          scopes: '{verify.scopes}',
          flag: '{verify.name}',
          label: '{incident.label}',
          list: ['{key.id}', 1, null],
        },
        means: { done: 201 },
        gives: { key: 'key' },
      },
    })
    const issuer = makeIssuer({ network, clock: makeClock(), loopback: [] })
    const target = targetOf(service, acmeKey())
    await issuer.mint(target, 'create', 'rekey-1', await issuer.verify(target))
    assert.deepEqual(JSON.parse(calls[1]!.body!), {
      id: 7,
      text: 'no. 7',
      scopes: ['a', 'b'],
      flag: false,
      label: 'rekey-1',
      list: [target.parts.id!.reveal(), 1, null],
    })
    assert.equal(calls[1]!.headers['content-type'], 'application/json')
  })

  it('stops the call where a value is missing: nothing is sent half filled', async () => {
    for (const answer of [
      { id: 1, scopes: [] },
      { id: 1 },
      { id: 1, scopes: null },
      { id: 1, scopes: [{}] },
      { id: 1, scopes: '' },
    ]) {
      const { network, calls } = makeMemory(() => json(200, answer))
      const service = serviceWith({
        verify: { request: 'GET https://keys.acme.test/', means, reads: { scopes: 'scopes' } },
        create: {
          request: 'POST https://keys.acme.test/',
          json: { scopes: '{verify.scopes}' },
          means: { done: 201 },
          gives: { key: 'key' },
        },
      })
      const issuer = makeIssuer({ network, clock: makeClock(), loopback: [] })
      const target = targetOf(service, acmeKey())
      const made = await issuer.mint(target, 'create', 'l', await issuer.verify(target))
      assert.deepEqual([made.outcome, made.note], ['denied', 'the service did not say {verify.scopes}'])
      assert(calls.every(({ method }) => method === 'GET'))
    }
  })

  it('of a form is encoded', async () => {
    const { call } = await send(
      { verify: { request: 'POST https://keys.acme.test/', as: 'none', form: { token: '{key}', a: 'b&c=d' }, means } },
      'x&y=z %',
    )
    assert.deepEqual(
      [...new URLSearchParams(call!.body!)],
      [
        ['token', 'x&y=z %'],
        ['a', 'b&c=d'],
      ],
    )
    assert.equal(call!.headers.authorization, undefined)
  })

  it('can’t be made with headers that say where a call goes', async () => {
    for (const name of ['Host', 'content-length', 'Transfer-Encoding', 'proxy-authorization', 'a b'])
      assert.equal(
        (await send({ verify: { request: 'GET https://keys.acme.test/', headers: { [name]: 'x' }, means } }, acmeKey())).call,
        undefined,
      )
  })
})

describe('look-ups', () => {
  const lookups = {
    holder: { request: 'GET https://keys.acme.test/holder/{key.id}', gives: { user: 'user', team: 'team.id' } },
  } as const
  const revoke = {
    request: 'DELETE https://keys.acme.test/{holder.team}/{holder.user}/{holder.user}',
    means: { done: 204 },
  } as const

  it('go first, once', async () => {
    const { network, calls } = makeMemory((call) =>
      call.method === 'GET' ? json(200, { user: 'grace', team: { id: 4 } }) : json(204, ''),
    )
    const answer = await makeIssuer({ network, clock: makeClock(), loopback: [] }).act(
      targetOf(serviceWith({ revoke }, { lookups }), acmeKey()),
      'revoke',
    )
    assert.equal(answer.outcome, 'done')
    assert.deepEqual(
      calls.map(({ method }) => method),
      ['GET', 'DELETE'],
    )
    assert.equal(calls[1]!.url, 'https://keys.acme.test/4/grace/grace')
  })

  it('that fail, or give nothing, stop the call', async () => {
    for (const given of [
      json(500, ''),
      json(200, { user: 'grace' }),
      json(200, { user: {}, team: { id: 1 } }),
      json(200, { user: '..', team: { id: 1 } }),
      json(302, ''),
    ]) {
      const { network, calls } = makeMemory(() => given)
      const answer = await makeIssuer({ network, clock: makeClock(), loopback: [] }).act(
        targetOf(serviceWith({ revoke }, { lookups }), acmeKey()),
        'revoke',
      )
      assert.equal(answer.outcome, 'denied')
      assert(calls.every(({ method }) => method === 'GET'))
    }
  })

  it('that go round in a circle are told, and nothing is sent', async () => {
    const circle = {
      a: { request: 'GET https://keys.acme.test/{b.x}', gives: { x: 'x' } },
      b: { request: 'GET https://keys.acme.test/{a.x}', gives: { x: 'x' } },
    } as const
    const { network, calls } = makeMemory(() => json(200, {}))
    const service = serviceWith(
      { revoke: { request: 'DELETE https://keys.acme.test/{a.x}', means: { done: 204 } } },
      { lookups: circle },
    )
    const answer = await makeIssuer({ network, clock: makeClock(), loopback: [] }).act(targetOf(service, acmeKey()), 'revoke')
    assert.match(answer.note!, /circle/)
    assert.equal(calls.length, 0)
  })

  it('can’t send the call, or themselves, to another host', async () => {
    const { network, calls } = makeMemory(() => json(200, { host: 'evil.test', user: 'x' }))
    for (const request of [
      'DELETE https://{holder.host}/',
      'DELETE https://evil.test/',
      'DELETE https://keys.acme.test.evil.test/',
    ] as const) {
      const service = serviceWith(
        { revoke: { request, means: { done: 200 } } },
        { lookups: { holder: { request: 'GET https://keys.acme.test/', gives: { host: 'host' } } } },
      )
      const answer = await makeIssuer({ network, clock: makeClock(), loopback: [] }).act(targetOf(service, acmeKey()), 'revoke')
      assert.equal(answer.outcome, 'denied', request)
    }
    assert.equal(calls.length, 0)
  })
})

it('knows the pieces that a shape names, whatever stands around them', () => {
  const [key] = Object.values(
    serviceWith({
      shape: ['a_', { base62: [2, 9], as: 'org' }, '-', { digit: 3, as: 'no' }, { crc32: 'base62', length: 6, over: 'runs' }],
    }).keys,
  )
  const named = (value: string) =>
    Object.fromEntries(Object.entries(partsOf(key!, value)).map(([part, its]) => [part, its.reveal()]))
  assert.deepEqual(named('a_blue-123abcdef'), { org: 'blue', no: '123', key: 'a_blue-123abcdef' })
  assert.deepEqual(named('b_blue-123abcdef'), { key: 'b_blue-123abcdef' })
  assert.deepEqual(named('a_blue-123abcdefg'), { key: 'a_blue-123abcdefg' })
  const [other] = Object.values(
    serviceWith({ shape: [{ lower: [2, 9], as: 'a' }, { oneOf: ['_', '-'] }, { digit: [1, 9], as: 'b' }] }).keys,
  )
  assert.deepEqual(Object.keys(partsOf(other!, 'blue-12')), ['a', 'b', 'key'])
  assert.deepEqual(Object.keys(partsOf(other!, 'blue+12')), ['key'])
})
