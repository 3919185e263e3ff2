import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Answer, holds, meaningOf, readAnswer, valueAt } from '../../src/issuer/answers.ts'
import { readDate } from '../../src/issuer/dates.ts'
import { repeatsMember } from '../../src/issuer/json.ts'
import { accessOfScopes } from '../../src/issuer/privilege.ts'
import { rawReads, secretsOf, shown, sourceIn } from '../../src/issuer/reads.ts'
import { readXml } from '../../src/issuer/xml.ts'
import { Secret } from '../../src/model/secret.ts'
import type { Key, When } from '../../src/model/service.ts'
import { serviceWith, word } from './memory.ts'

const answer = (status: number | null, body: unknown = undefined, headers: { readonly [name: string]: string } = {}): Answer => ({
  status,
  why: null,
  unsent: false,
  headers,
  body,
  empty: body === undefined,
})

describe('what an answer means', () => {
  const means = { live: 200, dead: { status: 401, at: 'error.code', is: ['gone', 1] } } as const

  it('is the one meaning that holds', () => {
    assert.equal(meaningOf(means, answer(200)), 'live')
    assert.equal(meaningOf(means, answer(401, { error: { code: 'gone' } })), 'dead')
    assert.equal(meaningOf(means, answer(401, { error: { code: 1 } })), 'dead')
  })

  it('may be that there is nothing in it, where the page says so', () => {
    const silent = { done: { status: 200, empty: true } } as const
    const asked = (body: string) => meaningOf(silent, readAnswer({ status: 200, headers: {}, body }, 'json'))
    for (const body of ['', ' \n', '{}', '{ }']) assert.equal(asked(body), 'done', JSON.stringify(body))
    for (const body of ['[]', 'null', '0', '""', '{"a":0}', '{', '<html></html>', 'OK'])
      assert.equal(asked(body), null, JSON.stringify(body))
    assert.equal(meaningOf(silent, readAnswer({ status: 204, headers: {}, body: '' }, 'json')), null)
    assert.equal(meaningOf(silent, readAnswer({ status: null, why: 'cut off' }, 'json')), null)
  })

  it('is none where none holds', () => {
    for (const body of [
      undefined,
      null,
      {},
      { error: 'gone' },
      { error: { code: '1' } },
      { error: { code: null } },
      'gone',
      ['gone'],
    ])
      assert.equal(meaningOf(means, answer(401, body)), null)
    assert.equal(meaningOf(means, answer(500)), null)
    assert.equal(meaningOf(means, answer(null)), null)
  })

  it('is none for a web page, by whatever status: a proxy or a portal may have written it', () => {
    const bare = { live: 200, dead: 401, limited: { status: 403, header: 'x-limited' } } as const
    const said = (status: number, body: string, type = 'application/json') =>
      meaningOf(bare, readAnswer({ status, headers: { 'content-type': type, 'x-limited': 'yes' }, body }, 'json'))
    const packed = (body: string, encoding: string) =>
      meaningOf(bare, readAnswer({ status: 401, headers: { 'content-encoding': encoding }, body }, 'json'))
    for (const encoding of ['gzip', 'x-gzip', 'br', 'deflate, gzip']) assert.equal(packed('\x1f\ufffd\b\0', encoding), null)
    for (const encoding of ['gzip', 'identity', 'UTF-8']) assert.equal(packed('{"a":1}', encoding), 'dead')
    const xhtml = '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'
    assert.equal(meaningOf(bare, readAnswer({ status: 401, headers: {}, body: xhtml }, 'xml')), null)
    const pages = ['<!DOCTYPE html><html></html>', '\n<HTML lang="en">', '<!-- busy -->\n<html>', '<head><title>Sign in</title>']
    for (const status of [200, 401])
      for (const page of pages)
        for (const type of ['text/html', 'application/json']) assert.equal(said(status, page, type), null, page)
    assert.equal(said(401, 'Sign in', 'text/html; charset=utf-8'), null)
    // in so many words, with nothing to say, or as JSON under another name it is the service's
    assert.equal(said(401, 'Unauthorized', 'text/plain'), 'dead')
    assert.equal(said(401, '', 'text/html'), 'dead')
    assert.equal(said(200, '{"a":1}', 'text/html'), 'live')
    assert.equal(said(403, '<html>'), 'limited')
  })

  it('is none where two hold, in whatever order', () => {
    assert.equal(meaningOf({ a: 200, b: { status: 200, at: 'x' } }, answer(200, { x: 1 })), null)
    assert.equal(meaningOf({ b: { status: 200, at: 'x' }, a: 200 }, answer(200, { x: 1 })), null)
  })

  it('is none for a redirect, even one that a description has a meaning for', () => {
    for (const status of [300, 301, 302, 304, 307, 308, 100]) assert.equal(meaningOf({ done: status }, answer(status)), null)
  })

  it('asks for a field that is there, and for a header or a word of one', () => {
    const has = (when: When, given: Answer) => meaningOf({ yes: when }, given) === 'yes'
    assert(has({ status: 200, at: 'a' }, answer(200, { a: false })))
    assert(!has({ status: 200, at: 'a' }, answer(200, { a: null })))
    assert(has({ status: 401, header: 'WWW-Authenticate', is: 'otp' }, answer(401, '', { 'www-authenticate': 'Basic, OTP' })))
    assert(!has({ status: 401, header: 'www-authenticate', is: 'otp' }, answer(401, '', { 'www-authenticate': 'otpx' })))
    assert(has({ status: 401, header: 'x' }, answer(401, '', { x: '' })))
  })

  it('never depends on the order of meanings', () => {
    const when = fc.oneof(
      fc.constantFrom(200, 401, 403),
      fc.record({ status: fc.constantFrom(200, 401), at: fc.constantFrom('a', 'b') }),
      fc.record({ status: fc.constantFrom(200, 401), at: fc.constantFrom('a', 'b'), is: fc.constantFrom(1, 'x', true) }),
    ) as fc.Arbitrary<When>
    const body = fc.record({ a: fc.constantFrom(1, 'x', true, null), b: fc.constantFrom(1, 'x') }, { requiredKeys: [] })
    fc.assert(
      fc.property(fc.tuple(when, when, when), fc.constantFrom(200, 401, 403, 500), body, ([x, y, z], status, tree) => {
        const one = meaningOf({ live: x, dead: y, limited: z }, answer(status, tree))
        assert.equal(meaningOf({ limited: z, dead: y, live: x }, answer(status, tree)), one)
        const held = [x, y, z].filter((each) => meaningOf({ yes: each }, answer(status, tree)) === 'yes')
        assert.equal(one !== null, held.length === 1)
      }),
    )
  })
})

describe('a body', () => {
  const bodyOf = (text: string, form?: 'xml') => readAnswer({ status: 200, headers: {}, body: text }, form).body

  it('that is none, or half of one, is nothing', () => {
    for (const text of ['', '{', '<html>', '{"a":', '\u0000', '\ufeff{}', 'null1']) assert.equal(bodyOf(text), undefined)
  })

  it('that says a thing twice says nothing, nor does its status', () => {
    const means = { live: 200, dead: { status: 200, at: 'active', is: false } } as const
    const said = (body: string) => meaningOf(means, readAnswer({ status: 200, headers: {}, body }, 'json'))
    assert.equal(said('{"active":true}'), 'live')
    const twice = [
      '{"active":true,"active":false}',
      '{"active":false,"active":true}',
      '{"active":true,"active":true}',
      String.raw`{"active":true,"\u0061ctive":false}`,
      '{"a":[{"b":{"c":1,"c":2}}]}',
      '{"a":{"b":1},"a":{}}',
      '{"__proto__":1,"__proto__":2}',
    ]
    for (const body of twice) assert.equal(said(body), null, body)
    for (const body of [
      '{"a":":","b":"\\":\\\\"}',
      '[{"a":1},{"a":1}]',
      '{"a":{"a":{"a":1}}}',
      '{"":1,"a:b":[":",":"],"__proto__":1}',
      '":"',
      '0',
    ])
      assert.equal(said(body), 'live', body)
  })

  it('repeats no member that it was written with once', () =>
    fc.assert(fc.property(fc.json(), (text) => assert.equal(repeatsMember(text, JSON.parse(text)), false))))

  it('gives only what stands in it, whatever it is called', () => {
    assert.equal(valueAt(bodyOf('{"__proto__":{"a":1}}'), '__proto__.a'), 1)
    assert.equal(valueAt(bodyOf('{}'), '__proto__.constructor'), undefined)
    assert.equal(valueAt(bodyOf('{}'), 'toString'), undefined)
    assert.equal(valueAt(bodyOf('"text"'), 'length'), undefined)
    assert.equal(({} as { a?: unknown }).a, undefined)
  })

  it('is walked by names, indices and every one of a list', () => {
    const tree = { a: [{ b: 1 }, { b: 2 }, {}] }
    assert.equal(valueAt(tree, 'a.1.b'), 2)
    assert.deepEqual(valueAt(tree, 'a.*.b'), [1, 2])
    assert.equal(valueAt(tree, 'a.9.b'), undefined)
    assert.equal(valueAt(tree, ''), tree)
  })

  it('that is nested without end does not end us', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    assert.doesNotThrow(() => bodyOf(deep))
    assert.doesNotThrow(() => bodyOf('<a>'.repeat(50_000), 'xml'))
  })

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void [bodyOf(text), bodyOf(text, 'xml')]))
    fc.assert(fc.property(fc.json(), fc.string(), (text, path) => void valueAt(bodyOf(text), path)))
  })
})

describe('an XML answer', () => {
  it('is read as AWS writes it', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<R xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <L><member><Id>a&amp;b</Id></member><member><Id>&lt;c&gt;</Id></member></L>
  <Empty/><None></None><Marker> m </Marker>
</R>`
    const tree = readXml(text)
    assert.deepEqual(valueAt(tree, 'R.L.member.*.Id'), ['a&b', '<c>'])
    assert.equal(valueAt(tree, 'R.Empty'), '')
    assert.equal(valueAt(tree, 'R.None'), '')
    assert.equal(valueAt(tree, 'R.Marker'), ' m ')
  })

  for (const [name, text] of [
    ['a DTD', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['an entity of its own', '<a>&x;</a>'],
    ['a numeric entity', '<a>&#65;</a>'],
    ['half an entity', '<a>&amp</a>'],
    ['a comment', '<a><!-- x --></a>'],
    ['CDATA', '<a><![CDATA[x]]></a>'],
    ['an instruction', '<a><?php x ?></a>'],
    ['text beside elements', '<a>x<b/></a>'],
    ['elements that overlap', '<a><b></a></b>'],
    ['an element that never ends', '<a><b>'],
    ['two roots', '<a/><b/>'],
    ['an HTML page', '<!doctype html><title>x</title>'],
    ['an attribute without quotes', '<a b=c/>'],
    ['too deep a tree', '<a>'.repeat(30) + '</a>'.repeat(30)],
    ['more than is read', `<a>${'<b/>'.repeat(20_001)}</a>`],
  ] as const)
    it(`with ${name} is nothing`, () => assert.equal(readXml(text), undefined))

  it('keeps hostile names to itself', () => {
    const tree = readXml('<a><__proto__><x>1</x></__proto__><constructor>2</constructor></a>')
    assert.equal(valueAt(tree, 'a.__proto__.x'), '1')
    assert.equal(({} as { x?: unknown }).x, undefined)
  })
})

describe('a date', () => {
  for (const [written, iso] of [
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2026-01-31T23:59:59Z', '2026-01-31T23:59:59.000Z'],
    ['2026-01-31T23:59:59.123456Z', '2026-01-31T23:59:59.123Z'],
    ['2026-01-31T23:59:59+02:00', '2026-01-31T21:59:59.000Z'],
    ['2026-01-31 23:59:59 UTC', '2026-01-31T23:59:59.000Z'],
    ['2026-01-31 23:59:59 +0130', '2026-01-31T22:29:59.000Z'],
    ['2026-01-31 23:59:59 (Etc/UTC)', '2026-01-31T23:59:59.000Z'],
    ['2026-01-31 23:59:59', '2026-01-31T23:59:59.000Z'],
    ['Sat, 31 Jan 2026 23:59:59 GMT', '2026-01-31T23:59:59.000Z'],
    [1769903999, '2026-01-31T23:59:59.000Z'],
    [1769903999000, '2026-01-31T23:59:59.000Z'],
    ['1769903999', '2026-01-31T23:59:59.000Z'],
  ] as const)
    it(`is read: ${written}`, () => assert.equal(readDate(written), iso))
  for (const written of [
    0,
    -1,
    null,
    undefined,
    true,
    {},
    [],
    '',
    'never',
    '2026-13-45',
    '2026-01-31T25:00:00Z',
    'Sat, 99 Foo 2026 23:59:59 GMT',
    9e15,
    Number.NaN,
    '1',
    '2026-01-31 x'.repeat(9),
  ])
    it(`is none: ${JSON.stringify(written)}`, () => assert.equal(readDate(written), null))
})

it('a field may be known by how its text begins', () => {
  const when = { status: 401, at: 'error.message', begins: 'Invalid API Key provided' } as const
  const says = (message: unknown, status = 401) => holds(when, answer(status, { error: { message } }))
  assert(says('Invalid API Key provided: sk_live_***'))
  for (const other of [
    'The API key provided does not allow requests from your IP address.',
    'invalid api key provided',
    '',
    7,
    null,
    ['Invalid API Key provided'],
  ])
    assert(!says(other), JSON.stringify(other))
  assert(!says('Invalid API Key provided', 403))
})

describe('what is read from an answer', () => {
  const service = serviceWith({})
  const reads = { name: 'name', owner: 'owner', scopes: 'scopes', page: 'page', id: 'id' } as const
  const show = (body: unknown, secrets: readonly string[] = []) => shown(rawReads(answer(200, body), reads), service, {}, secrets)

  it('comes from bodies, headers, tokens and marks', () => {
    const claims = Buffer.from(JSON.stringify({ roles: ['a', 'b'] })).toString('base64url')
    const given = answer(200, { token: `x.${claims}.y`, url: 'https://x/?id=7', list: [1, 2] }, { 'x-scopes': 'repo, gist' })
    assert.deepEqual(sourceIn(given, { jwt: 'roles', of: 'token' }), ['a', 'b'])
    assert.equal(sourceIn(given, { at: 'url', after: 'id=' }), '7')
    assert.equal(sourceIn(given, { at: 'url', after: 'https://', until: '/' }), 'x')
    assert.equal(sourceIn(given, { at: 'url', after: 'id=', until: '&' }), undefined)
    const packed = answer(200, { data: Buffer.from(JSON.stringify({ client_email: 'a@b.test' })).toString('base64') })
    assert.equal(sourceIn(packed, { base64: 'client_email', of: 'data' }), 'a@b.test')
    for (const source of [
      { base64: 'none', of: 'data' },
      { base64: 'x', of: 'none' },
    ])
      assert.equal(sourceIn(packed, source), undefined)
    assert.equal(sourceIn(given, { base64: 'x', of: 'url' }), undefined)
    assert.deepEqual(sourceIn(given, { header: 'X-Scopes', split: ',' }), ['repo', 'gist'])
    assert.deepEqual(sourceIn(given, 'list'), [1, 2])
    for (const source of ['nothing', { jwt: 'x', of: 'url' }, { at: 'url', after: 'none' }, { header: 'none' }] as const)
      assert.equal(sourceIn(given, source), undefined)
  })

  it('is cleaned and cut', () => {
    assert.equal(show({ name: 'a\u0000\u001b[31mb\u202e\u2028c\n::error::' }).name, 'a[31mbc::error::')
    assert.equal(show({ name: 'x'.repeat(10_000) }).name!.length, 200)
    assert.deepEqual(show({ name: {}, owner: ['x'], scopes: 'a b,c a', id: 7 }), {
      id: '7',
      name: null,
      owner: null,
      account: null,
      scopes: ['a', 'b', 'c'],
      created: null,
      used: null,
      expires: null,
      page: null,
    })
  })

  it('shows a page of the service alone', () => {
    assert.equal(show({ page: 'https://keys.acme.test/x' }).page, 'https://keys.acme.test/x')
    assert.equal(show({ page: 'https://evil.test/x' }).page, null)
    assert.equal(show({ page: 'javascript:1' }).page, null)
  })

  it('never shows a piece of the key, as it is or in base64 or hex', () => {
    const id = word(8)
    const key = `acme_${id}_${word(24)}`
    const secrets = secretsOf({ key: new Secret(key), id: new Secret(id) }, (part) => part === 'id')
    for (const echo of [
      key,
      key.slice(5),
      key.slice(-14),
      `x${key.slice(12, 30)}y`,
      Buffer.from(key.slice(14)).toString('base64'),
      Buffer.from(key.slice(14)).toString('hex'),
    ])
      assert.equal(show({ name: `<${echo}>`, scopes: [echo, 'read'] }, secrets).name, null, echo)
    assert.deepEqual(show({ name: key, scopes: [key, 'read'] }, secrets).scopes, ['read'])
    assert.equal(show({ id }, secrets).id, id, 'its public id is no piece')
  })
})

describe('what scopes are worth', () => {
  const key = {
    scopes: { read: ['read:*', '*:read', 'a*c*e'], write: ['*:write', 'gist'], full: ['admin:*', 'repo'] },
  } as unknown as Key
  for (const [scopes, access] of [
    [['read:org'], 'read'],
    [['read:org', 'gist'], 'write'],
    [['x:read', 'repo'], 'full'],
    [['repo', 'unheard-of'], 'full'],
    [['gist', 'unheard-of'], null],
    [['unheard-of'], null],
    [['abcde'], 'read'],
    [['ace'], 'read'],
    [['aec'], null],
    [['x:read:write'], 'write'],
    [[], null],
  ] as const)
    it(`${JSON.stringify(scopes)} is ${access}`, () => assert.equal(accessOfScopes(key, scopes), access))
})
