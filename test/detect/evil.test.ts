import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detectorOf } from '../../src/detect/detector.ts'
import { recognizers } from '../../src/detect/formats/list.ts'
import { makeProbe } from '../../src/detect/probe.ts'
import { makeSearch } from '../../src/detect/search.ts'
import { services } from '../../src/services/index.ts'
import { seeded } from './random.ts'
import { readsOf } from './reads.ts'

const search = makeSearch(services)
const detector = detectorOf(() => search)
const size = 1 << 18
/** For each byte of a text: many words in a row are each asked about with what stands around them. A look through all of it for each word is a hundred times that. */
const mostReads = 2000

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
    const reads = readsOf(() => detector.find(bytes, path))
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
  const probe = makeProbe(makeSearch(services))
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
    return { bytes: Buffer.concat(parts), copies, baseLength: base.length }
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
        const reads = readsOf(() => probe.changed(change, seen))
        const each = Math.round(reads / change.bytes.length)
        assert.ok(each < mostReads, `${JSON.stringify(unit)}, ${JSON.stringify(put)} each ${every}: ${each} reads for each byte`)
      }
    assert.ok(tried >= 9, `${tried}`)
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
