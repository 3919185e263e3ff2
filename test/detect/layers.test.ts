import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { makeDetector } from '../../src/detect/detector.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import type { Hit } from '../../src/model/leak.ts'
import type { Key } from '../../src/model/service.ts'
import { services as builtIn } from '../../src/services/index.ts'
import { detector as builtInDetector } from './built-in.ts'
import { kindsOf } from './kinds.ts'
import { seeded } from './random.ts'
import { synthetic } from './synthetic.ts'
import { stepsOf } from './work.ts'

const detector = makeDetector(synthetic)
const acme = synthetic[0]!.keys as Record<string, Key>
const random = seeded('layers')
const key = (kind: string) => sampleOf(acme[kind]!, random).text
const leaks = (text: string | Uint8Array, by = detector) =>
  by.find(typeof text === 'string' ? Buffer.from(text) : text, 'a.txt').hits.filter((hit) => hit.judged === null)
const only = (hits: readonly Hit[]): Hit => {
  assert.equal(hits.length, 1, JSON.stringify(hits.map(({ key, decoded }) => [key, decoded])))
  return hits[0]!
}

const each = (text: string, write: (code: number) => string) => [...text].map((c) => write(c.charCodeAt(0))).join('')
const hex2 = (code: number) => code.toString(16).padStart(2, '0')
/** Every character as an escape, in all the ways. */
const spelled: Record<string, [layer: string, write: (text: string) => string]> = {
  'percent, all': ['percent', (text) => each(text, (code) => `%${hex2(code)}`)],
  'percent, upper case': ['percent', (text) => each(text, (code) => `%${hex2(code).toUpperCase()}`)],
  unicode: ['escapes', (text) => each(text, (code) => `\\u00${hex2(code)}`)],
  'unicode, braces': ['escapes', (text) => each(text, (code) => `\\u{${code.toString(16)}}`)],
  'unicode, eight digits': ['escapes', (text) => each(text, (code) => `\\U000000${hex2(code)}`)],
  'hex escapes': ['escapes', (text) => each(text, (code) => `\\x${hex2(code)}`)],
  'decimal entities': ['entities', (text) => each(text, (code) => `&#${code};`)],
  'hex entities': ['entities', (text) => each(text, (code) => `&#x${hex2(code)};`)],
  hex: ['hex', (text) => Buffer.from(text).toString('hex')],
  'hex, upper case': ['hex', (text) => Buffer.from(text).toString('hex').toUpperCase()],
  'hex number': ['hex', (text) => `0x${Buffer.from(text).toString('hex')}`],
}

test('a key of which every character is an escape is found, at the place of its escapes', () => {
  for (const [way, [layer, write]] of Object.entries(spelled)) {
    const k = key('acme-named')
    const written = write(k)
    const text = `first line\nconst x = "${written}"; // behind\n`
    const hit = only(leaks(text))
    assert.deepEqual(hit.decoded, [layer], way)
    assert.equal(hit.parts.key!.reveal(), k)
    assert.equal(text.slice(hit.start, hit.end), written.replace(/^0x/, ''), way)
  }
})

test('escapes inside a key that has characters to escape', () => {
  const k = `${key('acme-client').split('\n')[1]!.slice(0, 20)}+/+/${'aB3'.repeat(6)}Zz`
  assert.equal(k.length, 44)
  for (const [layer, written] of [
    ['escapes', k.replaceAll('/', '\\/')],
    ['escapes', k.replaceAll('+', '\\u002b')],
    ['percent', encodeURIComponent(k)],
    ['entities', k.replaceAll('/', '&#x2F;').replaceAll('+', '&plus;')],
  ] as const) {
    const text = `{"acme_client_secret": "${written}", "more": 1}`
    const hit = only(leaks(text))
    assert.equal(hit.parts.secret!.reveal(), k, layer)
    assert.equal(text.slice(hit.start, hit.end), written)
    assert.deepEqual(hit.decoded, [layer])
  }
})

test('names are read inside a layer, and one that only opening it shows', () => {
  const k = key('acme-secret')
  const env = `HOST=example.org\nACME_SECRET_KEY=${k}\n`
  const inside = leaks(`data:\n  env: ${Buffer.from(env).toString('base64')}\n`)
  assert.equal(only(inside).key, 'acme-cloud/acme-secret')
  assert.equal(only(leaks(`blob = 0x${Buffer.from(env).toString('hex')}`)).parts.key!.reveal(), k)
  assert.equal(only(leaks(`"ACME\\u005fSECRET\\u005fKEY": "${k}"`)).parts.key!.reveal(), k)
  assert.equal(only(leaks(`body=ACME_SECRET_KEY%3D${k}%26x%3D1`)).parts.key!.reveal(), k)
  const nested = [1, 2, 3, 4].reduce((text) => JSON.stringify(text), `{"ACME_SECRET_KEY":"${k}"}`)
  assert.equal(only(leaks(nested)).parts.key!.reveal(), k)
  // the name outside says nothing of what is inside
  assert.deepEqual(leaks(`ACME_SECRET_KEY=${Buffer.from(`some text ${k}`).toString('base64')}`), [])
})

test('base64 in lines, however they are broken, indented or escaped', () => {
  const k = key('acme-named')
  for (const width of [64, 76, 60])
    for (const at of [0, 40, 47, 48, 49, 50, 96, 200]) {
      const base64 = Buffer.from(`${'some text '.repeat(30).slice(0, at)} ${k}\n${'and more '.repeat(20)}`).toString('base64')
      for (const [between, indent] of [
        ['\n', ''],
        ['\r\n', ''],
        ['\n    ', '    '],
        ['\\n', ''],
      ] as const) {
        const text = `key: |\n${indent}${base64.replace(new RegExp(`.{${width}}(?=.)`, 'g'), `$&${between}`)}\nnext: 1\n`
        const hit = only(leaks(text))
        assert.equal(hit.parts.key!.reveal(), k)
        assert.deepEqual(hit.decoded, ['base64'])
        const covered = text.slice(hit.start, hit.end).replace(/\\n|\s/g, '')
        assert.ok(Buffer.from(covered, 'base64').toString().includes(k), `${width} ${at} ${JSON.stringify(between)}`)
        assert.ok(covered.length < 1.4 * k.length + 12, 'no more than the groups that hold it')
      }
    }
})

test('base64 behind a path or an escape, without padding, and of UTF-16, as PowerShell has its commands', () => {
  const k = key('acme-summed')
  const base64 = Buffer.from(`the key ${k}`).toString('base64').replace(/=+$/, '')
  for (const before of ['', 'a/b-c_d/', '\\n', '\\t', 'token/', 'x=', 'data:text/plain;base64,'])
    assert.equal(only(leaks(`${before}${base64}`)).parts.key!.reveal(), k, before)
  const command = Buffer.from(`$key = "${k}"; Send-It $key`, 'utf16le').toString('base64')
  const hit = only(leaks(`powershell -EncodedCommand ${command}`))
  assert.deepEqual(hit.decoded, ['base64', 'utf-16le'])
  const bytes = Buffer.concat([Buffer.from([0x0a, 0xff, 0x80, 0, 0xfe]), Buffer.alloc(150, 0x90), Buffer.from(` ${k} `)])
  assert.equal(only(leaks(`cache: ${bytes.toString('base64')}`)).parts.key!.reveal(), k, 'a long run may begin as it likes')
})

test('gzip inside base64 is opened; every key in it has the place of the whole', () => {
  const [a, b] = [key('acme-named'), key('acme-summed')]
  const packed = gzipSync(`# helm\nfirst: ${a}\nsecond: ${b}\n`).toString('base64')
  const text = `release: ${packed}\n`
  const hits = leaks(text)
  assert.deepEqual(hits.map((hit) => hit.parts.key!.reveal()).sort(), [a, b].sort())
  for (const hit of hits) {
    assert.deepEqual(hit.decoded, ['base64', 'gzip'])
    assert.equal(text.slice(hit.start, hit.end), packed.replace(/=+$/, ''))
  }
  assert.notEqual(hits[0]!.context, hits[1]!.context)
  // Helm keeps its releases so, and Kubernetes writes them in base64 once more
  const twice = Buffer.from(packed).toString('base64')
  assert.deepEqual(leaks(twice)[0]!.decoded, ['base64', 'base64', 'gzip'])
})

test('a place is told once, by the least that has to be opened', () => {
  const k = key('acme-named')
  for (const text of [`{"a": "\\u0041", "k": "${k}", "b": "x%2Fy&#x2F;"}`, `https://x.test/?k=${k}%26x&#47;\\/`])
    assert.deepEqual(only(leaks(text)).decoded, [])
})

/** Ways to wrap a text, each with the name of its layer; null: it is read without opening anything. */
const wraps: readonly (readonly [layer: string | null, (text: string) => string])[] = [
  ['base64', (text) => `data: ${Buffer.from(`key ${text} end`).toString('base64')}`],
  ['base64', (text) => `data: ${Buffer.from(`{"k":"${text}"}`).toString('base64url')} `],
  ['hex', (text) => `x'${Buffer.from(`key: ${text}`).toString('hex')}'`],
  ['percent', (text) => `?next=${each(text, (code) => `%${hex2(code)}`)}&x=1`],
  ['escapes', (text) => `"${each(text, (code) => `\\u00${hex2(code)}`)}"`],
  ['entities', (text) => `<p title="${each(text, (code) => `&#${code};`)}">`],
  [null, (text) => JSON.stringify({ body: text, more: [1] })],
  [null, (text) => `https://x.test/?q=${encodeURIComponent(text)}`],
]

test('base64 behind a percent escape begins behind it, however long it is', () => {
  const k = key('acme-named')
  const inside = Buffer.from(`{"note":"${'any words '.repeat(600)}","k":"${k}"}`).toString('base64url')
  assert.equal(only(leaks(`https://x.test/?q=data%3A%20${inside}%20`)).parts.key!.reveal(), k)
})

test('a planted key is found at its outer place below any layers', () => {
  const literal = ['acme-named', 'acme-late-literal', 'acme-marked', 'acme-summed', 'acme-token']
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...wraps), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...literal),
      fc.nat(),
      fc.string({ maxLength: 40 }),
      (nest, kind, seed, around) => {
        const k = sampleOf(acme[kind]!, seeded(seed)).text
        const inner = nest.reduce((text, [, wrap]) => wrap(text), k)
        const before = `${around}\n`
        const text = `${before}${inner}\n${around}`
        const found = leaks(text).filter((hit) => hit.parts.key?.reveal() === k)
        assert.ok(found.length >= 1, `${nest.map(([layer]) => layer).join(' in ')}: ${text.length}`)
        const hit = found[0]!
        const outer = Buffer.byteLength(before)
        assert.ok(hit.start >= outer && hit.end <= outer + Buffer.byteLength(inner))
        const { parts: _, ...rest } = hit
        assert.ok(!JSON.stringify(rest).includes(k))
        assert.ok(!inspect(hit, { depth: 9, showHidden: true }).includes(k))
      },
    ),
    { numRuns: 400 },
  )
})

test('what is no text is not opened: digests, pictures, certificates, paths', () => {
  const bytes = Buffer.from(random(4000))
  const digests = Array.from({ length: 30 }, () => Buffer.from(random(32)).toString('hex')).join('\n')
  const picture = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), bytes]).toString('base64')
  assert.deepEqual(leaks(`${digests}\ndata:image/png;base64,${picture}\n/usr/lib/python/site/packages/${'a/b'.repeat(20)}`), [])
})

test('a notebook is JSON: its cells and outputs are read', () => {
  const [a, b] = [key('acme-secret'), key('acme-named')]
  const notebook = {
    cells: [
      { cell_type: 'code', source: ['import os\n', `os.environ["ACME_SECRET_KEY"] = "${a}"\n`], outputs: [] },
      { cell_type: 'code', source: [], outputs: [{ output_type: 'stream', text: [`connected with\\u0020${b}\n`] }] },
    ],
  }
  const found = leaks(JSON.stringify(notebook, null, 1)).map((hit) => hit.parts.key!.reveal())
  assert.deepEqual(found, [a, b])
})

test('hostile text takes a bounded number of steps for each byte in any layer', () => {
  const size = 1 << 18
  const again = (unit: string) => unit.repeat(Math.ceil(size / unit.length))
  const deep = (write: (text: string) => string, start: string) => {
    let text = start
    while (text.length < size / 4) text = write(text)
    return text
  }
  const bomb = gzipSync(Buffer.alloc(1 << 26))
  const inputs: Record<string, string> = {
    'endless %25': again('%25'),
    'percent in percent': deep((text) => encodeURIComponent(`%"${text}${text}`), 'acmlive_'),
    'quotes in quotes': deep((text) => JSON.stringify(text + text), '"acmlive_'),
    backslashes: again('\\'),
    'escapes and blanks': again(`\\u0041${' '.repeat(250)}`),
    'escapes far apart': again(`\\u0041${'a'.repeat(300)}`),
    'all escapes in turn': again(`\\u0041 &#65; %41 ${'a '.repeat(80)}`),
    ampersands: again('&amp;'),
    'ampersand, number': again('&#x4'),
    'base64 in base64': deep((text) => Buffer.from(text + text).toString('base64'), 'acmlive_'),
    'base64 lines': again(`${'QUFB'.repeat(16)}\n`),
    'base64 lines of falling width': Array.from({ length: 1400 }, (_, i) => 'A'.repeat(1440 - i)).join('\n'),
    'short runs': again('YWNtbGl2ZV9hY21saXZlXw '),
    'hex in hex': deep((text) => Buffer.from(text + text).toString('hex'), 'acmlive_'),
    zeros: again('0'),
    dashes: again('-'),
    slashes: again('/a'),
    'a bomb in base64': again(`${bomb.toString('base64')} `).slice(0, size),
    'bombs, small': again(`${gzipSync(Buffer.alloc(50_000)).toString('base64')} `),
    'no gzip': again(`${Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]).toString('base64')}${'A'.repeat(40)} `),
  }
  for (const by of [detector, builtInDetector])
    for (const [why, text] of Object.entries(inputs)) {
      const bytes = Buffer.from(text)
      const steps = stepsOf(() => by.find(bytes, 'a.txt'))
      assert.ok(steps < 300 * bytes.length, `${why}: ${steps} steps for ${bytes.length} bytes`)
    }
})

test('what was not opened is told', () => {
  const text = Array.from({ length: 3000 }, () => `\\u0041 &#65; %41 ${'a '.repeat(80)}`).join('')
  const mixed = detector.find(Buffer.from(text), 'a.txt').cut
  assert.match(mixed ?? '', /not all was decoded/)
})

test('a bare value at the end of encoded text is found, whatever else is encoded in the same file', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  const setting = (value: string) => base64(`FIRST=1\nACME_SECRET_KEY=${value}`)
  const [a, b] = [key('acme-secret'), key('acme-secret')]
  const others = Array.from({ length: 3 }, (_, i) => base64(`the lazy dog jumps over ${i} others`))
  const text = `x: ${setting(a)}\n${others.join('\n')}\ny: "${setting(b)}"\nz: ${others[0]}\n`
  assert.deepEqual(
    leaks(text).map((hit) => hit.parts.key!.reveal()),
    [a, b],
  )
})

test('lines of one encoded text say nothing of another', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  const inner = base64(`aZ7-${key('acme-secret').slice(0, 14)}`)
  const [manifest, entry] = ['kind: Secret\nmetadata:\n  a: b\ndata:\n', `an: entry\n  password: ${inner}\n`]
  const found = (text: string) => leaks(text, builtInDetector).filter(({ key }) => key.includes('kubernetes'))
  assert.equal(found(`x: ${base64(manifest + entry.slice(10))}\n`).length, 1)
  assert.deepEqual(found(`x: ${base64(manifest)}\ny: ${base64(entry)}\n`), [])
})

test('a word on the line behind encoded text does not make it binary', () => {
  const k = key('acme-named')
  const inner = Buffer.from(`key ${k} end`).toString('base64')
  const outer = Buffer.from(`some text: ${inner}; `.padEnd(150)).toString('base64')
  assert.equal(outer.length % 4, 0)
  for (const word of ['/gA', 'AAAA', 'gAAA = 1', 'end']) {
    const hit = only(leaks(`data: ${outer}\n${word}\n`))
    assert.equal(hit.parts.key!.reveal(), k, word)
  }
})

test('an address that is a key as a whole, in XML and HTML', () => {
  const whole = kindsOf(builtIn).filter(({ key }) => JSON.stringify(key.shapes ?? [key.shape]).includes('&'))
  assert.ok(whole.length >= 2)
  for (const { id, key } of whole)
    for (let n = 0; n < 8; n++) {
      const { text } = sampleOf(key, random)
      const hit = only(leaks(`<a href="${text.replaceAll('&', '&amp;')}">hook</a>\n`, builtInDetector))
      assert.deepEqual([hit.key, hit.parts.key!.reveal(), hit.decoded], [id, text, ['entities']])
    }
})
