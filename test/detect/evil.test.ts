import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detectorOf } from '../../src/detect/detector.ts'
import { recognizers } from '../../src/detect/formats/list.ts'
import { makeProbe } from '../../src/detect/probe.ts'
import { makeSearch } from '../../src/detect/search.ts'
import { services } from '../../src/services/index.ts'
import { deltaOf } from './delta-of.ts'
import { seeded } from './random.ts'
import { readsOf } from './reads.ts'

const search = makeSearch(services)
const detector = detectorOf(() => search)
const size = 1 << 18
/** For each byte of a text: many words in a row are each asked about with what stands around them. A look through all of it for each word is a hundred times that. */
const mostReads = 2000
/**
 * For each byte, of what the kernel looks at: bytes of the text, words that end there, and what stands around them. Of names in a row each is asked
 * what stands on the line behind it, some 150 bytes in all the ways in which a value may: 122 at most, of texts of any length.
 */
const mostWork = 150
/** The same of a line that has something new every 60 bytes: the kernel looks at some 4,000 around each change, however long the line is. */
const mostWorkOfChanges = 100
/** What the kernel has looked at so far. */
const work = (): number => search.kernel().exports.work.value

const again = (unit: string, length = size): string => unit.repeat(Math.ceil(length / unit.length))
/** Different ones: what is known already is not looked at again. */
function each(write: (value: string) => string): string {
  const random = seeded('evil texts')
  let text = ''
  while (text.length < size) text += write(Buffer.from(random(24)).toString('base64url').replaceAll(/[-_]/g, 'x'))
  return text
}

/** Where rekey's formats begin and end, and what almost does. */
const units = [
  ...'"\'`$%&\\#@:;=,.-_/|<>(){}[]!?~^*+ \t\n\r\0aA0',
  ...[
    '"\'',
    '={',
    ': ',
    '\\"',
    '\\\\"',
    '&#',
    '\\u',
    '["',
    '"]',
    '{"',
    '${',
    '{{',
    '=> ',
    '" + "',
    '","\n',
    "' . '",
    '&quot;',
    '%22',
    '\\x41',
  ],
  ...[
    '\\101',
    '0x41,',
    '65,',
    'a-',
    'a_',
    'a.',
    'a:b@',
    'KEY=',
    'KEY_',
    'A_KEY_TOKEN_SECRET_',
    '"a":',
    'api_kay=',
    'passwort ',
    'token:token:',
  ],
  ...[
    'http://',
    '://a:b@',
    'jdbc:a://',
    'mongodb://a:',
    'Server=a;Pwd=',
    'eyJhbGciOi.',
    'eyJ.eyJ.eyJ',
    'AAAA',
    'QUFB\n',
    'H4sI',
    'Ab1',
  ],
  ...[
    '-u a:b ',
    '--password ',
    'curl -H "',
    'echo a | ',
    'expect ',
    'machine a login b password ',
    'kind: Secret\ndata:\n',
    '  a: b\n',
    '---\n',
  ],
  ...[
    '-----BEGIN RSA PRIVATE KEY-----\n',
    'Authorization: Basic ',
    'Authorization: Bearer ',
    '"kty":"',
    '<a>',
    '</a>',
    '<value>',
    'ghp_',
    'sk_',
  ],
]

describe('no text makes the detector read it again and again', () => {
  const check = (why: string, text: string, path = 'a.txt') => {
    const bytes = Buffer.from(text, 'latin1')
    const before = work()
    const reads = readsOf(() => detector.find(bytes, path))
    const worked = (work() - before) / bytes.length
    assert.ok(
      worked >= 0.5 && worked < mostWork,
      `${JSON.stringify(why)}: the kernel looked at ${Math.round(worked)} for each byte`,
    )
    assert.ok(reads < mostReads * bytes.length, `${JSON.stringify(why)}: ${Math.round(reads / bytes.length)} reads for each byte`)
  }

  it('of delimiters, quotes, escapes, beginnings and near misses', () => {
    for (const unit of units) check(unit, again(unit))
  })

  it('of quotes in quotes', () => {
    let text = 'password="x'
    while (text.length < size / 4) text = JSON.stringify(text + text)
    check('quotes in quotes', text)
  })

  it('of the words that formats begin with, each with what may stand behind it', () => {
    const behind = ['', ' ', '="', `: "aB3dE6gH9 `, `\t'`, '\\"', '="a",\n', '\n', ':\n  ']
    let turn = 0
    for (const { kind, words } of recognizers)
      for (const word of words.length > 4 ? [words[0]!, words[words.length >> 1]!, words.at(-1)!] : words)
        for (let i = 0; i < 3; i++) check(`${kind}: ${word}`, again(word + behind[turn++ % behind.length], size / 2))
  })

  it('of keys and passwords in one line', () => {
    check(
      'passwords',
      each((value) => `password="${value}" `),
    )
    check(
      'tokens',
      each((value) => `{"api_token":"${value}"},`),
    )
    for (const before of ['', 'quoted-printable\n'])
      check(`escapes of mails${before}`, before + each((value) => `auth_token=3D${value}\n`))
    check(
      'addresses',
      each((value) => `postgres://user:${value}@db.corp/x `),
    )
    check(
      'command lines',
      each((value) => `mysql -u root -p${value} ;`),
    )
    check(
      'hosts',
      each((value) => `${value.slice(0, 8)}.datadoghq.com `),
    )
    check(
      'entries',
      each((value) => `Server=a;Password=${value};`),
    )
    check(
      'lines',
      each((value) => `export API_KEY=${value}\n`),
    )
  })
})

describe('no change makes the probe read a text again and again', () => {
  const probe = makeProbe(search)
  /** A text, and what it was made from: every so many bytes something was put in. */
  const changed = (base: Buffer, every: number, put: string) => {
    const copies: number[] = []
    const parts: Buffer[] = []
    let length = 0
    for (let at = 0; at < base.length; at += every) {
      const part = base.subarray(at, at + every)
      copies.push(length, at, part.length)
      parts.push(part, Buffer.from(put))
      length += part.length + put.length
    }
    const bytes = Buffer.concat(parts)
    return { length: bytes.length, delta: deltaOf(base, copies, bytes) }
  }

  it('of one line, or of many', () => {
    let tried = 0
    for (const unit of ['let a=b(c);', 'abcdefgh', 'YWJjZGVmZ2', '0123456789', 'a, ', 'a,\n'])
      for (const [every, put] of [
        [60, ' '],
        [5000, 'x'],
        [9000, ';'],
      ] as const) {
        const base = Buffer.from(again(unit, 1 << 20))
        const seen = probe.whole(base)
        if (seen === null) continue
        tried++
        const change = changed(base, every, put)
        const before = work()
        let after: number | null = null
        const reads = readsOf(() => {
          after = probe.changed(change.delta, seen)
        })
        const [each, worked] = [Math.round(reads / change.length), (work() - before) / change.length]
        const why = `${JSON.stringify(unit)}, ${JSON.stringify(put)} each ${every}`
        assert.ok(each < mostReads, `${why}: ${each} reads for each byte`)
        assert.ok(worked > 0 && worked < mostWorkOfChanges, `${why}: the kernel looked at ${worked} for each byte`)
        if (after !== null) probe.end(after)
        probe.end(seen)
      }
    assert.ok(tried >= 9, `${tried}`)
  })
})

describe('nothing makes the kernel look at a text again and again, or stop', () => {
  const kernel = search.kernel()
  const probe = makeProbe(search)
  const random = seeded('evil bytes')
  const lines = (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/g, '$&\n')
  const large = 10 << 20
  const calm = Buffer.from('nothing stands here\n'.repeat(50))

  /** Work for each byte of a change, which may be loud; the probe goes on afterwards. */
  function workFor(base: Buffer, stretches: readonly number[], now: Buffer): number {
    const seen = probe.whole(base)
    assert.ok(seen !== null)
    const delta = deltaOf(base, stretches, now)
    const before = work()
    const after = probe.changed(delta, seen)
    const worked = work() - before
    for (const each of [after, seen, probe.whole(calm)!]) if (each !== null) probe.end(each)
    return worked / now.length
  }

  it('of ten megabytes of one byte, of one word, of lines of base64, of places that look random', () => {
    const words = [
      '\\',
      '"',
      "'",
      'a',
      'A',
      '=',
      '0',
      ' ',
      '\n',
      '\0',
      '\xff',
      '\\\n',
      '=[',
      'aB1',
      'key',
      'token',
      'psk-',
      'gapi_',
      'p.eyJ',
      '&quot;',
    ]
    const random24 = Buffer.from(random(24)).toString('hex')
    for (const [why, text] of [
      ...words.map((word) => [word, again(word, large)] as const),
      ['lines of base64', again(lines(Buffer.from(random(57 * 100))), large)],
      ['lines of text in base64', again(lines(Buffer.from('the quick brown fox jumps over it,\n'.repeat(200))), large)],
      ['one line of base64', again(Buffer.from(random(3000)).toString('base64'), large)],
      ['places that look random', again(`${random24} `, large)],
      ['places that touch words', again(`${random24}"api_key" `, large)],
      ['digests', again(`sha256:${Buffer.from(random(32)).toString('hex')} `, large)],
    ] as const) {
      const bytes = Buffer.from(text.slice(0, large), 'latin1')
      const before = work()
      assert.notEqual(kernel.look(bytes), null, why)
      const worked = (work() - before) / bytes.length
      assert.ok(worked > 0.5 && worked < mostWork, `${JSON.stringify(why)}: ${worked} for each byte`)
      const part = bytes.subarray(0, large >> 3)
      const early = work()
      kernel.look(part)
      const share = (work() - early) / part.length
      assert.ok(worked < 1.2 * share + 1, `${JSON.stringify(why)}: ${worked} for each byte of the whole, ${share} of an eighth`)
    }
  })

  it('of tens of thousands of stretches in one line, turned round or mixed', () => {
    const [count, width] = [(1 << 16) - 1, 16]
    for (const unit of ['abc def, ', 'the quick (brown) fox ', 'a"b"c ', 'x', 'lines too\n']) {
      const base = Buffer.from(again(unit, count * width).slice(0, count * width))
      if (probe.whole(base) === null) continue
      const order = Array.from({ length: count }, (_, n) => n)
      for (const from of [[...order].reverse(), order.map((n) => (n * 7919) % count)]) {
        const stretches = from.flatMap((n, to) => [to * width, n * width, width])
        const now = Buffer.concat(from.map((n) => base.subarray(n * width, (n + 1) * width)))
        const worked = workFor(base, stretches, now)
        assert.ok(worked < 10 * mostWork, `${JSON.stringify(unit)}: ${worked} for each byte`)
      }
    }
  })

  it('of one stretch that is doubled again and again', () => {
    const base = Buffer.from(again('some words, (and) more of them\n', 1 << 12))
    const copies = Array.from({ length: 1 << 10 }, (_, n) => [n * base.length, 0, base.length])
    const worked = workFor(base, copies.flat(), Buffer.concat(copies.map(() => base)))
    assert.ok(worked < mostWork, `${worked}`)
  })

  it('of long lines whose beginnings could go on from the line before, each with a change', () => {
    // before each change nothing parts what is encoded, behind it something does
    const unit = `${'a-b-'.repeat(2300)}${' '.repeat(4500)}\n`
    const base = Buffer.from(again(unit, large))
    const at = Array.from({ length: Math.floor(base.length / unit.length) }, (_, n) => n * unit.length + 9100)
    const put = Buffer.from('a-')
    const parts = [0, ...at].map((from, i) => base.subarray(from, at[i] ?? base.length))
    const now = Buffer.concat(parts.flatMap((part, i) => (i === 0 ? [part] : [put, part])))
    const stretches = [0, ...at].flatMap((from, i) => [from + i * put.length, from, parts[i]!.length])
    const worked = workFor(base, stretches, now)
    assert.ok(worked > 0.5 && worked < mostWork, `${worked}`)
  })
})

describe('what counts reads', () => {
  it('sees what expressions and searches read, whoever asks', () => {
    const text = 'a'.repeat(1000)
    const bytes = Buffer.from(text)
    const reads = (run: () => unknown) => readsOf(() => void run())
    assert.ok(reads(() => /b/.test(text)) >= 1000)
    assert.ok(reads(() => text.replace(/b$/, '')) >= 1000)
    assert.ok(reads(() => [...text.matchAll(/b/g)]) >= 1000)
    assert.ok(reads(() => bytes.lastIndexOf(0x0a, 900)) >= 900)
    assert.ok(reads(() => bytes.indexOf(0x0a, 900)) <= 110)
    assert.ok(reads(() => text.includes('b')) >= 1000)
    assert.ok(reads(() => bytes.toString('latin1', 0, 500)) >= 500)
    assert.ok(reads(() => /a/.test(text)) < 10)
    assert.equal(
      readsOf(() => {}),
      0,
    )
  })

  it('sees a search through a whole line at each of its words', () => {
    const slow = Buffer.from(again('kind: secret '))
    const reads = readsOf(() => {
      for (let at = slow.indexOf('kind'); at >= 0; at = slow.indexOf('kind', at + 1)) slow.lastIndexOf(0x0a, at)
    })
    assert.ok(reads > 4 * mostReads * slow.length)
  })
})
