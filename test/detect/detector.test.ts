import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { makeDetector } from '../../src/detect/detector.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import type { Hit } from '../../src/model/leak.ts'
import type { Key } from '../../src/model/service.ts'
import { services as builtIn } from '../../src/services/index.ts'
import { detector as builtInDetector } from './built-in.ts'
import { seeded } from './random.ts'
import { rival, synthetic } from './synthetic.ts'

const detector = makeDetector(synthetic)
const withRival = makeDetector([...synthetic, rival])
const random = seeded('detector')
const [acme, bolt] = synthetic as unknown as [{ keys: Record<string, Key> }, { keys: Record<string, Key> }]
const key = (kind: string) => sampleOf((acme.keys[kind] ?? bolt.keys[kind])!, random)
const secret = () => key('acme-secret').text
const find = (text: string, path = 'a.txt', by = detector) =>
  by.find(Buffer.from(text), path).hits.filter((hit) => hit.judged === null)
const kinds = (text: string, path?: string) => find(text, path).map((hit) => hit.key)
const only = (hits: readonly Hit[]): Hit => {
  assert.equal(hits.length, 1)
  return hits[0]!
}
const own = ['acme-cloud/acme-secret']

test('a carrier that names the service is enough; one that every service has needs its host or name near', () => {
  const k = secret()
  assert.deepEqual(kinds(`X-Acme-Cloud-Key: ${k}`), own)
  assert.deepEqual(kinds(`{ headers: { 'X-Acme-Cloud-Key': '${k}' } }`), own)
  assert.deepEqual(kinds(`req.headers["x-acme-cloud-key"] = "${k}"`), own)
  assert.deepEqual(kinds(`curl -H "X-Acme-Cloud-Key: ${k}" https://other.test`), own)
  const bearer = `Authorization: Bearer ${k}`
  assert.deepEqual(kinds(bearer), [])
  assert.deepEqual(kinds(`curl -H "${bearer}" https://keys.acme.test/v1`), own)
  assert.deepEqual(kinds(`fetch('https://eu.acme-cloud.test/x', { headers: { Authorization: 'Bearer ${k}' } })`), own)
  assert.deepEqual(kinds(`{"Authorization": "bearer ${k}"} // for Acme Cloud`), own)
  assert.deepEqual(kinds(`curl -H "${bearer}" ${'x '.repeat(320)} https://keys.acme.test/v1`), [])
  assert.deepEqual(kinds(`https://keys.acme.test/v1?lang=de&api_key=${k}&x=1`), own)
  assert.deepEqual(kinds(`https://keys.acme.test/v1?api_key=${k}`), own)
  assert.deepEqual(kinds(`https://other.test/v1?api_key=${k}`), [])
  assert.deepEqual(kinds(`curl -u ${k}: https://keys.acme.test/v1`), own)
  assert.deepEqual(kinds(`curl --user '${k}:' https://keys.acme.test/v1`), own)
  assert.deepEqual(kinds(`curl -u ${k}: https://other.test/v1`), [])
  assert.deepEqual(kinds(`https://${k}:@keys.acme.test/v1`), own)
  assert.deepEqual(kinds(`https://${k}@keys.acme.test/v1`), [])
  const basic = Buffer.from(`${k}:`).toString('base64')
  const hit = only(find(`curl -H 'Authorization: Basic ${basic}' https://keys.acme.test`))
  assert.equal(hit.key, own[0])
  assert.deepEqual(hit.decoded, ['base64'])
  assert.equal(hit.parts.key!.reveal(), k)
  assert.deepEqual(find(`curl -H 'Authorization: Basic ${basic}' https://other.test`), [])
})

test('a header that two services share belongs to the one that is spoken of', () => {
  const k = secret()
  assert.deepEqual(kinds(`curl -H "Authorization: Bearer ${k}" https://api.bolt.test/v1`), ['bolt/bolt-key'])
  const both = only(find(`curl -H "Authorization: Bearer ${k}" https://api.bolt.test/v1 https://keys.acme.test/v1`))
  assert.deepEqual([...both.candidates].sort(), ['acme-cloud/acme-secret', 'bolt/bolt-key'])
})

test('flags of a command, quoted, with =, and over continued lines', () => {
  const k = secret()
  for (const line of [
    `acmectl --key ${k} list`,
    `acmectl list --key=${k}`,
    `acmectl -k "${k}"`,
    `/usr/bin/acmectl list \\\n  --format json \\\n  --key ${k}`,
    `acmectl list --key \\\n  ${k}`,
    `acmectl list \`\r\n  --key '${k}'`,
    `exec('acmectl', ['--key', '${k}'])`,
    `command: ["acmectl", "-k", "${k}"]`,
  ])
    assert.deepEqual(kinds(line), own, line)
  for (const line of [
    `acmectl list\n--key ${k}`,
    `otherctl --key ${k}`,
    `my-acmectl --key ${k}`,
    `acmectl --keyring ${k}`,
    `acmectl2 -k ${k}`,
  ])
    assert.deepEqual(kinds(line), [], line)
})

test('a word near by is enough for `possible`, as far as it says', () => {
  const k = secret()
  assert.equal(only(find(`The acme password is ${k}.`)).confidence, 'possible')
  assert.equal(only(find(`${k} (acme password)`)).confidence, 'possible')
  assert.deepEqual(kinds(`The acme password ${'is '.repeat(20)} ${k}`), [])
  assert.deepEqual(kinds(`The acme passwords: ${k}`), [])
  assert.equal(only(find(`ACME_SECRET_KEY=${k}`)).confidence, 'likely')
})

test('names: case, separators and camel case do not count; other names and other values do', () => {
  const k = secret()
  for (const text of [
    `acmeSecretKey = "${k}"`,
    `acme-secret-key: ${k}`,
    `ACME_SECRETKEY=${k}`,
    `Acme.Secret.Key=${k}`,
    `app.acme.secret.key=${k}`,
    `_ACME_SECRET_KEY_ = '${k}'`,
    `"\\nACME_SECRET_KEY=${k}\\n"`,
    `MY_ACME_TOKEN=${k}`,
    `myAcmeToken: "${k}"`,
  ])
    assert.deepEqual(kinds(text), own, text)
  for (const text of [
    `MY_ACME_SECRET_KEY=${k}`,
    `ACME_SECRET_KEY_ID=${k}`,
    `ACME_SECRET_KEYS=${k}`,
    `ACME_TOKEN_HASH=${k}`,
    `superacmeToken: "${k}"`,
    `ACME_SECRET_KEY=x${k}`,
    `ACME_SECRET_KEY=${k}.example`,
    `ACME_SECRET_KEY=${k}(1)`,
    `ACME_SECRET_KEY="${k} and more"`,
    `ACME_SECRET_KEY=other\n${k}`,
    `if (ACME_SECRET_KEY) { check("${k}") }`,
    `auth: ${k}`,
  ])
    assert.deepEqual(kinds(text), [], text)
  assert.deepEqual(kinds(`auth: ${k}`, 'home/me/.acmerc'), own)
  assert.deepEqual(kinds(`auth: ${k}`, 'home/me/acmerc.md'), [])
  assert.deepEqual(kinds(`auth: ${k}`, ''), [])
})

test('who claims a text: the longer literal before the shorter, any literal before none, equals side by side', () => {
  const long = key('bolt-long').text
  const hit = only(find(`x = "${long}"`))
  assert.deepEqual(hit.candidates, ['bolt/bolt-long'])
  const k = secret()
  const both = only(find(`ACME_SECRET_KEY=${k}`, '', withRival))
  assert.deepEqual([...both.candidates].sort(), ['acme-cloud/acme-secret', 'rival/rival-key'])
  assert.equal(both.key, both.candidates[0])
  // an exact name says more than a word near by
  assert.deepEqual(only(find(`BOLT_KEY=${k} # not the acme password`)).candidates, ['bolt/bolt-key'])
})

test('a key whose mark is no other’s is found wherever it stands, though its description names what holds it', () => {
  const looks = { name: 'Dune key', shape: ['dune_v7_', { base62: 32 }], beside: [{ named: '*dune_key' }] } as const
  const service = { id: 'dune-sea', name: 'Dune Sea', docs: '', hosts: ['keys.dune.test'] }
  const bound = makeDetector([{ ...service, keys: { 'dune-sea-key': looks } }])
  const free = makeDetector([{ ...service, keys: { 'dune-sea-key': { ...looks, alone: true } } }])
  const { text } = sampleOf(looks, random)
  for (const line of [`const x = "${text}"`, `${text}\n`, `pass it on: ${text}.`]) {
    assert.deepEqual(find(line, 'a.js', bound), [], line)
    assert.equal(only(find(line, 'a.js', free)).key, 'dune-sea/dune-sea-key', line)
  }
  assert.equal(only(find(`DUNE_KEY=${text}`, '.env', free)).key, 'dune-sea/dune-sea-key')
  // three letters are enough where the description says so, also behind a run
  for (const shape of [
    ['DU.', { base62: 20 }, '.', { base62: 30 }],
    [{ hex: 32 }, '-du', { digit: 2 }],
  ] as const) {
    const short = makeDetector([{ ...service, keys: { 'dune-sea-key': { ...looks, shape, alone: true } } }])
    const sample = sampleOf({ ...looks, shape }, random).text
    assert.equal(only(find(`const x = "${sample}"`, 'a.js', short)).start, 11)
  }
})

test('confidence: a checksum makes certain, a weak shape is possible, no source is never certain', () => {
  const confidence = (kind: string) => only(find(`x = "${key(kind).text}"`)).confidence
  assert.equal(confidence('acme-summed'), 'certain')
  assert.equal(confidence('acme-token'), 'certain')
  assert.equal(confidence('acme-named'), 'likely')
  assert.equal(confidence('acme-weak'), 'possible')
  const unsourced = makeDetector([
    {
      id: 'u',
      name: 'U',
      docs: '',
      hosts: [],
      keys: { k: { ...acme.keys['acme-summed']!, source: undefined } as unknown as Key },
    },
  ])
  assert.equal(only(find(`x = "${key('acme-summed').text}"`, '', unsourced)).confidence, 'likely')
})

test('what is shown is the public prefix alone', () => {
  const shown = (kind: string) => only(find(`x = "${key(kind).text}"`)).redacted
  assert.match(shown('acme-named'), /^acm(live|test)_…$/)
  assert.equal(shown('acme-late-literal'), '…')
  assert.equal(shown('acme-token'), 'acmejwt_eyJ…')
  assert.equal(only(find(`ACME_SECRET_KEY=${secret()}`)).redacted, '…')
})

test('named runs are parts of the key beside the whole of it', () => {
  const sample = key('acme-named')
  const { parts } = only(find(`x = "${sample.text}"`))
  assert.deepEqual(Object.keys(parts).sort(), ['id', 'key', 'rest'])
  for (const [name, value] of Object.entries(sample.parts)) assert.equal(parts[name]!.reveal(), value)
})

test('a key is found behind escapes, marks and colours, and not inside a word', () => {
  const k = key('acme-summed').text
  for (const before of [
    '',
    ' ',
    '=',
    '"',
    '/',
    '\\n',
    '\\\\t',
    '\\r\\n',
    '%3D',
    '%22',
    '%0A',
    '\\u003d',
    '\\u0022',
    '\\x27',
    '\x1b[31m',
    '\\u001b[0;1m',
    'key=3D',
    'é',
    '-',
    '.',
    ':',
    '$',
    '(',
    '\0',
  ])
    assert.equal(find(`${before}${k} `).length, 1, JSON.stringify(before))
  for (const before of ['a', 'Z', '0', '_', 'n', '%41', '\\u0041', '\\x5f', 'a%3', '31m'])
    assert.equal(find(`${before}${k} `).length, 0, JSON.stringify(before))
  for (const after of ['', ' ', '"', '\\n', '%22', '&x', '.', '-', '@', ')', 'é', '\0'])
    assert.equal(find(`${k}${after}`).length, 1, JSON.stringify(after))
  for (const after of ['A', 'a', '0', '_']) assert.equal(find(`${k}${after}`).length, 0, JSON.stringify(after))
})

test('a key that begins with a run does not begin inside an escape', () => {
  for (let i = 0; i < 40; i++) {
    const k = key('acme-late-literal').text
    for (const before of ['%22', '\\n', '\\u0022', '\\x22'])
      assert.equal(only(find(`${before}${k}`)).parts.key!.reveal(), k, before)
  }
})

test('parts are put together: in order, near, each once; an id alone is nothing, a secret alone is likely at most', () => {
  const pairs = [key('acme-client'), key('acme-client'), key('acme-client')]
  const [a, b, c] = pairs as [(typeof pairs)[0], (typeof pairs)[0], (typeof pairs)[0]]
  const line = (name: string, value: string) => `${name}=${value}\n`
  const revealed = (hit: Hit) => Object.fromEntries(Object.entries(hit.parts).map(([name, value]) => [name, value.reveal()]))

  const one = only(find(line('ID', a.parts.id!) + line('ACME_CLIENT_SECRET', a.parts.secret!)))
  assert.deepEqual(revealed(one), a.parts)
  assert.equal(one.confidence, 'certain')

  assert.deepEqual(find(line('ID', a.parts.id!)), [])

  const alone = only(find(line('ACME_CLIENT_SECRET', a.parts.secret!)))
  assert.deepEqual(revealed(alone), { secret: a.parts.secret })
  assert.equal(alone.confidence, 'likely')

  const far = line('ID', a.parts.id!) + '\n'.repeat(6) + line('ACME_CLIENT_SECRET', a.parts.secret!)
  assert.deepEqual(revealed(only(find(far))), { secret: a.parts.secret })

  const rows = pairs.map((pair) => line('ID', pair.parts.id!) + line('ACME_CLIENT_SECRET', pair.parts.secret!)).join('')
  assert.deepEqual(
    find(rows).map(revealed),
    pairs.map((pair) => pair.parts),
  )
  const columns =
    pairs.map((pair) => line('ID', pair.parts.id!)).join('') +
    pairs.map((pair) => line('ACME_CLIENT_SECRET', pair.parts.secret!)).join('')
  assert.deepEqual(
    find(columns).map(revealed),
    pairs.map((pair) => pair.parts),
  )
  const turned = [a, b].map((pair) => line('ACME_CLIENT_SECRET', pair.parts.secret!) + line('ID', pair.parts.id!)).join('')
  assert.deepEqual(find(turned).map(revealed), [a.parts, b.parts])

  // one id and two secrets, as while a key is renewed: both may be its own
  const renewed =
    line('ID', a.parts.id!) + line('ACME_CLIENT_SECRET', a.parts.secret!) + line('ACME_CLIENT_SECRET', c.parts.secret!)
  assert.deepEqual(find(renewed).map(revealed), [a.parts, { id: a.parts.id, secret: c.parts.secret }])
})

test('beside a part that its literal finds, the other is looked for without a name', () => {
  const { parts } = key('acme-client')
  const hit = only(find(`new Client('${parts.id}', '${parts.secret}')`))
  assert.equal(hit.parts.secret!.reveal(), parts.secret)
  assert.equal(only(find(`${parts.id},${parts.secret}\n`)).parts.id!.reveal(), parts.id)
  assert.deepEqual(find(`new Client('nothing', '${parts.secret}')`), [])
})

test('AWS: whose secret it is, is told by the id that stands nearest', () => {
  const service = builtIn.find((each) => each.id === 'aws')!
  const lasting = sampleOf(service.keys['aws-access-key']!, random).parts
  const passing = sampleOf(service.keys['aws-session-key']!, random).parts
  const file = [
    '[default]',
    `aws_access_key_id = ${lasting.id}`,
    `aws_secret_access_key = ${lasting.secret}`,
    '[session]',
    `aws_access_key_id = ${passing.id}`,
    `aws_secret_access_key = ${passing.secret}`,
    `aws_session_token = ${passing.token}`,
  ].join('\n')
  const hits = find(file, '.aws/credentials', builtInDetector)
  assert.deepEqual(
    hits.map((hit) => hit.candidates),
    [['aws/aws-access-key'], ['aws/aws-session-key']],
  )
  assert.equal(hits[0]!.parts.id!.reveal(), lasting.id)
  assert.equal(hits[1]!.parts.id!.reveal(), passing.id)
  assert.equal(hits[1]!.parts.token!.reveal(), passing.token)
  const alone = only(find(`aws_secret_access_key = ${lasting.secret}`, '', builtInDetector))
  assert.equal(alone.candidates.length, 2, 'without its id nobody knows which')
})

test('UTF-16 is read, and offsets are those of the file as stored', () => {
  const k = key('acme-named').text
  const text = `größe = 1\r\nkey = "${k}"\r\n`
  const le = Buffer.from(text, 'utf16le')
  const be = Buffer.from(le).swap16()
  for (const [bytes, name, mark] of [
    [Buffer.concat([Buffer.from([0xff, 0xfe]), le]), 'utf-16le', 2],
    [Buffer.concat([Buffer.from([0xfe, 0xff]), be]), 'utf-16be', 2],
    [le, 'utf-16le', 0],
    [be, 'utf-16be', 0],
    [Buffer.concat([le, Buffer.from([0x20])]), 'utf-16le', 0],
  ] as const) {
    const hit = only(detector.find(bytes, '').hits)
    assert.deepEqual(hit.decoded, [name])
    assert.equal(hit.start, mark + 2 * text.indexOf(k))
    assert.equal(hit.end, hit.start + 2 * k.length)
    assert.equal(hit.parts.key!.reveal(), k)
  }
  const named = Buffer.from(`ACME_SECRET_KEY=${secret()}\n`, 'utf16le')
  assert.equal(only(detector.find(named, '').hits).key, own[0])
})

test('base64 is opened, also inside base64, and the place is that of the outer text', () => {
  for (const kind of ['acme-named', 'acme-summed']) {
    const k = key(kind).text
    for (let pad = 0; pad < 3; pad++) {
      const inner = Buffer.from(`${' '.repeat(pad)}password=${k}\n`).toString('base64')
      const text = `data:\n  token: ${inner}\n`
      const hit = only(find(text))
      assert.equal(hit.parts.key!.reveal(), k)
      assert.deepEqual(hit.decoded, ['base64'])
      assert.ok(Buffer.from(text.slice(hit.start, hit.end), 'base64').toString().includes(k))
      const forUrls = Buffer.from(`>>>???${' '.repeat(pad)} ${k}`).toString('base64url')
      assert.equal(only(find(`x=${forUrls}&y`)).parts.key!.reveal(), k)
    }
  }
  const k = key('acme-named').text
  const config = JSON.stringify({ auths: { host: { auth: Buffer.from(`user:${k}`).toString('base64') } } })
  const twice = Buffer.from(config).toString('base64')
  assert.deepEqual(only(find(`.dockerconfigjson: ${twice}`)).decoded, ['base64', 'base64'])
})

test('a private key is found in a Kubernetes secret, and its parts are the block as it was', () => {
  const kind = builtIn.find((each) => each.id === 'private-key')!.keys['private-key-traditional']!
  const { text } = sampleOf(kind, random)
  const hit = only(find(`data:\n  tls.key: ${Buffer.from(`${text}\n`).toString('base64')}\n`, '', builtInDetector))
  assert.equal(hit.key, 'private-key/private-key-traditional')
  assert.equal(hit.parts.key!.reveal(), text)
  assert.match(hit.redacted, /^(RSA|EC|DSA) PRIVATE KEY…$/)
  assert.equal(find(`KEY=abc${text}`, '', builtInDetector).length, 1, 'the dashes end the word before them')
})

test('a key of one part stays a candidate beside one in parts that was found whole', () => {
  const parts = makeDetector([
    ...synthetic,
    {
      id: 'twin',
      name: 'Twin',
      docs: 'https://twin.test',
      hosts: ['twin.test'],
      keys: {
        'twin-client': {
          name: 'a client',
          within: 5,
          parts: {
            id: { shape: ['TWID', { hexUpper: 12 }], public: true },
            secret: { shape: [{ hex: 32 }], beside: [{ named: 'ACME_SECRET_KEY' }] },
          },
        },
      },
    },
  ])
  const hit = only(find(`ID=TWID0123456789AB\nACME_SECRET_KEY="${secret()}\\n"\n`, '', parts))
  assert.deepEqual(hit.candidates, ['twin/twin-client', 'acme-cloud/acme-secret'])
})

test('in a binary file literals are found and names are not asked', () => {
  const k = key('acme-summed').text
  const bytes = Buffer.concat([Buffer.from([0, 1, 2, 255, 254]), Buffer.from(`${k}\0ACME_SECRET_KEY=${secret()}\0`)])
  const hits = detector.find(bytes, 'a.bin').hits
  assert.deepEqual(
    hits.map((hit) => hit.key),
    ['acme-cloud/acme-summed'],
  )
})

test('the context says which place it is, and nothing of any value', () => {
  const text = (k: string, other: string) =>
    `# keys\nfirst = "${other}"\nsecond = "${k}" # live\nACME_SECRET_KEY=${secret()}\nend\n`
  const second = (value: string) => find(value).find((hit) => value.slice(hit.start - 10, hit.start) === 'second = "')!
  const digests = Array.from({ length: 20 }, () => second(text(key('acme-named').text, key('acme-late-literal').text)).context)
  assert.equal(new Set(digests).size, 1)
  assert.match(digests[0]!, /^[0-9a-f]{16}$/)
  const k = key('acme-named').text
  const moved = `new line\n${text(k, key('acme-named').text)}`
  assert.equal(second(moved).context, digests[0], 'lines above do not count')
  assert.equal(
    second(text(k, k).replaceAll('\n', '\r\n').replace(/ /g, '  ').replace('second  =  "', 'second = "')).context,
    digests[0],
    'nor do blanks',
  )
  assert.notEqual(second(text(k, k).replace('# live', '# old')).context, digests[0])
  const encoded = (value: string) =>
    only(find(`data:\n  token: ${Buffer.from(`password=${value}\n`).toString('base64')}\n`)).context
  assert.equal(encoded(key('acme-summed').text), encoded(key('acme-summed').text))
})

test('a text and its value: found wherever it stands, and nothing but parts holds it', () => {
  const bytesAround = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom('\n', ' ', '"', '=', 'a'), maxLength: 300 }),
  )
  const kindsWithLiteral = ['acme-named', 'acme-late-literal', 'acme-marked', 'acme-summed', 'acme-token']
  fc.assert(
    fc.property(bytesAround, bytesAround, fc.constantFrom(...kindsWithLiteral), fc.nat(), (before, after, kind, seed) => {
      const sample = sampleOf(acme.keys[kind]!, seeded(seed))
      const start = Buffer.byteLength(`${before}"`)
      const { hits } = detector.find(Buffer.from(`${before}"${sample.text}"${after}`), '')
      // what stands beside it may join another literal to it: `"..."^"0"` is one text in OCaml
      fc.pre(!hits.some(({ decoded }) => decoded.includes('joined')))
      const hit = hits.find((each) => each.start === start)
      assert.ok(hit !== undefined)
      assert.equal(hit.key, `acme-cloud/${kind}`)
      assert.equal(hit.end, start + sample.text.length)
      const { parts, ...rest } = hit
      assert.ok(!JSON.stringify(rest).includes(sample.text))
      assert.ok(!inspect(hit, { depth: 9, showHidden: true }).includes(sample.text))
      assert.throws(() => JSON.stringify(parts))
    }),
    { numRuns: 300 },
  )
})

test('any bytes are scanned without a throw, and hits are in order and apart', () => {
  const detectors = [detector, builtInDetector]
  const words = fc.constantFrom(
    'ghp_',
    'acmlive_',
    'ACME_SECRET_KEY',
    '="',
    'Authorization: Bearer ',
    '-----BEGIN RSA PRIVATE KEY-----',
    '\\n',
    '%22',
    '://',
    '@keys.acme.test',
    ' -u ',
    'basic ',
    'acmectl --key ',
    'AKIA',
    '\0',
    '\xff\xfe',
  )
  const soup = fc
    .array(fc.oneof(words, fc.string({ maxLength: 20 }), fc.constant('0123456789abcdef'.repeat(2))), { maxLength: 40 })
    .map((all) => Buffer.from(all.join(''), 'latin1'))
  fc.assert(
    fc.property(fc.oneof(soup, fc.uint8Array({ maxLength: 300 })), fc.string(), (bytes, path) => {
      for (const each of detectors) {
        let end = 0
        for (const hit of each.find(bytes, path).hits) {
          assert.ok(hit.start >= end && hit.end > hit.start && hit.end <= bytes.length)
          end = hit.end
        }
      }
    }),
    { numRuns: 600 },
  )
})

test('a value near a word is found whole where it looks random only at its end', () => {
  const word = {
    id: 'zeta',
    hosts: ['api.zeta.test'],
    keys: { 'zeta-key': { shape: [{ base62: 40 }], beside: [{ word: 'zetakey', within: 60 }] } },
  }
  const value = `abcdeFghijKlmnoPqrstUvwxyzabcdeFg${['7x', '9K', '2mQ'].join('')}`
  const { hits } = makeDetector([{ ...synthetic[0]!, ...word } as unknown as (typeof synthetic)[number]]).find(
    Buffer.from(`the zetakey is: ${value} ok`),
    '',
  )
  assert.equal(only(hits).parts.key!.reveal(), value)
})

test('where it is cut short it says so', () => {
  const { cut } = detector.find(Buffer.from(`${key('acme-summed').text}\n`.repeat(20_100)), '')
  assert.match(cut ?? '', /cut short/)
})
