import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { makeDetector } from '../../src/detect/detector.ts'
import { pickText } from '../../src/detect/random.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import type { Service, Shape } from '../../src/model/service.ts'
import { uuid } from '../../src/model/uuid.ts'
import { services as builtIn } from '../../src/services/index.ts'
import { detector as builtInDetector } from './built-in.ts'
import { seeded } from './random.ts'

/** A key without a literal that can be any text of an alphabet, and one with a literal. */
const loose = (shape: Shape, source = 'https://loose.test'): Service => ({
  id: 'loose',
  name: 'Loose',
  docs: 'https://loose.test',
  hosts: ['loose.test'],
  keys: {
    'loose-key': { name: 'a key', shape, source, beside: [{ named: 'LOOSE_KEY' }, { word: 'loose', within: 60 }] },
    'loose-literal': { name: 'a key', shape: ['lit-eral-', { base64url: [16, 64] }] },
  },
})
const detector = makeDetector([loose([{ base64url: [16, 64] }])])
const hex = makeDetector([loose([{ hex: 40 }])])
const judged = (text: string, path = 'a.txt', by = detector) => by.find(Buffer.from(text), path).hits.map((hit) => hit.judged)

test('placeholders, examples, patterns and words are judged away, and the reason is kept', () => {
  for (const [value, reason] of [
    ['your_api_key_goes_here', /placeholder/],
    ['YOUR-LOOSE-KEY-12345', /placeholder/],
    ['changeme-changeme-1234', /placeholder/],
    ['replace_with_your_own', /placeholder/],
    ['insert-token-here-please', /placeholder/],
    ['dummy_0a8f7sd6f5asd4f', /placeholder/],
    ['put-the-key-here', /placeholder/],
    ['xxxxxxxxxxxxxxxxxxxxxxxx', /again and again/],
    ['00000000000000000000', /again and again/],
    ['xxxx-xxxx-xxxx-xxxx-xxxx', /again and again/],
    ['abc123abc123abc123abc123', /again and again/],
    ['0123456789abcdef0123456789abcdef', /in order/],
    ['abcdefghijklmnopqrstuvwxyz', /in order/],
    ['1234567890123456', /in order/],
    ['aabbabbabaabbabab', /few different/],
    ['translationKeyOfTheButton', /words/],
    ['settings_page_title_text', /words/],
    ['LOOSE_KEY_PRODUCTION', /words/],
    ['loose-production-key-2024', /words/],
    ['getUserByIdFromDatabase', /words/],
  ] as const) {
    const [reasonFound, ...more] = judged(`LOOSE_KEY="${value}"`)
    assert.deepEqual(more, [])
    assert.match(String(reasonFound), reason, value)
  }
  assert.match(String(judged('x = "lit-eral-your_api_key_goes_here"')[0]), /placeholder/)
  assert.match(String(judged('x = "lit-eral-xxxxxxxxxxxxxxxxxxxx"')[0]), /again and again/)
})

test('a random value is never judged by itself, of whatever alphabet', () => {
  const random = seeded('judge')
  for (const [name, length] of [
    ['hex', 32],
    ['hex', 64],
    ['digit', 24],
    ['base36', 24],
    ['base62', 20],
    ['base64', 40],
    ['base64url', 32],
    ['base64url', 400],
    ['upper', 32],
    ['lower', 40],
  ] as const) {
    const by = makeDetector([loose([{ [name]: length } as unknown as Shape[number]])])
    const lines = Array.from({ length: 2000 }, () => `LOOSE_KEY="${pickText(random, alphabets[name], length)}"`)
    const reasons = judged(lines.join('\n'), '', by)
    assert.equal(reasons.length, lines.length, name)
    assert.deepEqual(
      reasons.filter((reason) => reason !== null),
      [],
      name,
    )
  }
})

test('digests and revisions are judged where only a word near by made them candidates', () => {
  const digest = pickText(seeded('digest'), alphabets.hex, 40)
  for (const line of [
    `loose sha1: ${digest}`,
    `uses: loose/action@${digest}`,
    `"loose", "integrity": "${digest}"`,
    `https://loose.test/commit/${digest}`,
    `loose,v1.1.0,h1:${pickText(seeded('module'), alphabets.base62, 43)}=,${digest}`,
  ])
    assert.deepEqual(judged(line, '', hex), ['a digest or a revision'], line)
  for (const path of ['package-lock.json', 'a/yarn.lock', 'go.sum', 'Cargo.lock'])
    assert.deepEqual(judged(`loose ${digest}`, path, hex), ['a digest in a lock file'], path)
  assert.deepEqual(judged(`loose ${digest}`, '', hex), [null])
  assert.deepEqual(judged(`LOOSE_KEY=${digest}`, 'package-lock.json', hex), [null], 'a name says more than a path')
  assert.deepEqual(judged(`loose ${digest}`, ''), ['a digest or a revision'], 'no key of this alphabet is hex by chance')
})

test('a piece of a certificate is none of a key that only a word near by makes of it; what stands behind one is', () => {
  const random = seeded('certificate')
  const line = () => `${pickText(random, alphabets.base62, 3)}/${pickText(random, alphabets.base62, 32)}`
  const by = makeDetector([loose([{ base62: 32 }])])
  const block = (label: string, line: string) => `loose\n-----BEGIN ${label}-----\n${line}\n`
  const piece = 'a piece of a certificate or of a public key'
  for (const label of ['CERTIFICATE', 'PUBLIC KEY', 'CERTIFICATE REQUEST', 'X509 CRL']) {
    assert.deepEqual(judged(block(label, line()), 'a.go', by), [piece], label)
    const behind = `${block(label, 'TUlJ')}-----END ${label}-----\nloose ${pickText(random, alphabets.base62, 32)}\n`
    assert.deepEqual(judged(behind, 'a.go', by), [null], label)
  }
  assert.deepEqual(judged(block('SECRETS', line()), 'a.go', by), [null])
})

test('examples of AWS are judged, a key with a checksum that holds is not', () => {
  const random = seeded('examples')
  const id = `AKIA${pickText(random, alphabets.base32, 9)}EXAMPLE`
  const secret = `${pickText(random, alphabets.base62, 30)}EXAMPLEKEY`
  assert.deepEqual(judged(`aws_access_key_id=${id}\naws_secret_access_key=${secret}\n`, '', builtInDetector), [
    'a documented example',
  ])
})

test('the token of the tutorials is judged, another is not', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const token = (payload: object) =>
    `loosejwt_${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}.${pickText(seeded('token'), alphabets.base64url, 43)}`
  const by = makeDetector([
    {
      ...loose([{ hex: 40 }]),
      keys: {
        'loose-token': {
          name: 'a token',
          source: 'https://loose.test',
          shape: ['loosejwt_eyJ', { base64url: [8, 400] }, '.eyJ', { base64url: [8, 900] }, '.', { base64url: [43, 342] }],
          check: 'jwt',
        },
      },
    },
  ])
  assert.match(String(judged(token({ sub: '1234567890', name: 'John Doe', iat: 1516239022 }), '', by)[0]), /tutorials/)
  assert.deepEqual(judged(token({ sub: '1234567890', name: 'Somebody' }), '', by), [null])
  assert.deepEqual(judged(token([] as unknown as object), '', by), [], 'a payload that is no object is no token')
})

test('private keys of which nobody can be asked are judged among tests and in what is read; keys to log in with are where a program or its data hold them, keys of accounts never', () => {
  const kinds = builtIn.find((each) => each.id === 'private-key')!.keys
  const random = seeded('private keys among tests')
  const tests = [
    ...['test/certs/server.key', 'src/tls/testdata/a.pem', 'a_test.go', 'src/a.spec.ts', 'tests/test_tls.py', 'caddytest/a.key'],
    ...[
      'testutil/pki/ca.pem',
      'x/fstest/testserver/a',
      'sops_functional_tests_key.asc',
      'vault/testing.go',
      'integration/tls/a.key',
    ],
  ]
  const readings = ['docs/jwt.md', 'examples/docker/ca_key', 'README', 'man/tool.1']
  for (const name of ['private-key-pkcs8', 'private-key-traditional', 'private-key-pgp', 'private-key-openssh']) {
    const { text } = sampleOf(kinds[name]!, random)
    const told = name === 'private-key-openssh'
    for (const path of tests) {
      const isWritten = /testdata|\.(?:go|ts|py)$/.test(path)
      assert.deepEqual(judged(text, path, builtInDetector), [told && !isWritten ? null : 'a private key among tests'], path)
    }
    for (const path of readings)
      assert.deepEqual(judged(text, path, builtInDetector), [told ? null : 'a private key in an example or documentation'], path)
    for (const path of [
      ...['certs/server.key', 'deploy/id_rsa', 'latest/a.pem', 'contest/a.pem', 'src/testimony.ts', 'attest/a.key', 'docs.pem'],
      ...['examples.ts', 'integration.key', 'src/requests/a.ts', 'greatest/a'],
    ])
      assert.deepEqual(judged(text, path, builtInDetector), [null], path)
  }
  const account = sampleOf(
    builtIn.find((each) => each.id === 'google-service-account')!.keys['google-service-account-key']!,
    random,
  )
  assert.deepEqual(judged(JSON.stringify({ type: 'service_account', ...account.parts }, null, 2), tests[0], builtInDetector), [
    null,
  ])
  const age = sampleOf(builtIn.find((each) => each.id === 'age')!.keys['age-secret-key']!, random).text
  assert.deepEqual(judged(age, 'age/key_test.go', builtInDetector), ['a private key among tests'])
  assert.deepEqual(judged(age, 'age/key.go', builtInDetector), [null])
})

test('words behind a literal are judged, too', () => {
  const token = ['hvs', 'mytestgeneratedgithubtoken'].join('.')
  assert.deepEqual(judged(`token: '${token}'`, '', builtInDetector), ['words, not a random value'])
})

test('a UUID that only a word near by made a candidate is judged where its name says that it is an id', () => {
  const by = makeDetector([loose(uuid)])
  const random = seeded('ids')
  for (const name of ['"id": "', '"organization_id": "', 'project: ', 'zoneId = "', 'Organization="']) {
    const id = [8, 4, 4, 4, 12].map((length) => pickText(random, alphabets.hex, length)).join('-')
    assert.deepEqual(judged(`loose ${name}${id}"`, '', by), ['an id'], name)
    assert.deepEqual(judged(`loose ${name.replace(/\w+/, 'key')}${id}"`, '', by), [null], name)
    assert.deepEqual(judged(`LOOSE_KEY="${id}"`, '', by), [null])
  }
})

test('a key of two parts that stand together is told in whatever file', () => {
  const random = seeded('pairs in lock files')
  const aws = builtIn.find(({ id }) => id === 'aws')!.keys['aws-access-key']!
  const find = builtInDetector.find
  for (const path of ['package-lock.json', 'deploy.lock', 'go.sum', 'test/a.ts', 'docs/a.md', 'example.env', 'vendor/a.js']) {
    const hits = find(Buffer.from(sampleOf(aws, random).text), path).hits.filter(({ key }) => key.startsWith('aws/'))
    assert.deepEqual([hits.length, hits[0]?.confidence, hits[0]?.judged], [1, 'certain', null], path)
  }
})
