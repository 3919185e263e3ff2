import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { detectorOf } from '../../src/detect/detector.ts'
import { localLayers } from '../../src/detect/layers/list.ts'
import { makeProbe } from '../../src/detect/probe.ts'
import { pick } from '../../src/detect/random.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import { makeSearch } from '../../src/detect/search.ts'
import type { Hit } from '../../src/model/leak.ts'
import type { Key } from '../../src/model/service.ts'
import { deltaOf } from './delta-of.ts'
import { seeded } from './random.ts'
import { synthetic } from './synthetic.ts'
import { stepsOf } from './work.ts'

const search = makeSearch(synthetic)
const detector = detectorOf(() => search)
const probe = makeProbe(search)
const acme = synthetic[0]!.keys as Record<string, Key>
const random = seeded('joined literals')
const key = (kind: string) => sampleOf(acme[kind]!, random).text
const leaks = (text: string) => detector.find(Buffer.from(text), 'a.txt').hits.filter((hit) => hit.judged === null)
const only = (hits: readonly Hit[], text: string): Hit => {
  assert.equal(hits.length, 1, text)
  return hits[0]!
}

/** A text cut into pieces at random places. */
function cut(text: string, many: number): readonly string[] {
  const places = new Set<number>()
  while (places.size < many - 1) places.add(1 + pick(random, text.length - 1))
  const sorted = [0, ...[...places].sort((a, b) => a - b), text.length]
  return sorted.slice(1).map((end, i) => text.slice(sorted[i], end))
}
const quoted = (pieces: readonly string[], between: string, quote = '"') =>
  pieces.map((piece) => quote + piece + quote).join(between)

/** How languages put literals together. */
const ways: Record<string, (pieces: readonly string[]) => string> = {
  JavaScript: (pieces) => `const ACME_SECRET_KEY = ${quoted(pieces, ' + ')};`,
  'JavaScript, minified': (pieces) => `x={ACME_SECRET_KEY:${quoted(pieces, '+', "'")},y:1}`,
  'JavaScript templates': (pieces) => `const ACME_SECRET_KEY = ${quoted(pieces, ' + ', '`')}`,
  'Java, mark behind': (pieces) => `String ACME_SECRET_KEY = ${quoted(pieces, ' +\n            ')};`,
  'Java, mark before': (pieces) => `String ACME_SECRET_KEY =\n    ${quoted(pieces, '\n        + ')};`,
  'Java on Windows': (pieces) => `String ACME_SECRET_KEY = ${quoted(pieces, ' +\r\n\t\t')};`,
  'a method': (pieces) =>
    `ACME_SECRET_KEY = ${pieces.map((piece, i) => (i === 0 ? `"${piece}"` : `.concat("${piece}")`)).join('')};`,
  Python: (pieces) => `ACME_SECRET_KEY = (\n    ${quoted(pieces, '\n    ', "'")}\n)`,
  'Python, bytes': (pieces) => `ACME_SECRET_KEY = (b${quoted(pieces, '\n    b')})`,
  'Python, lines that go on': (pieces) => `ACME_SECRET_KEY = ${quoted(pieces, ' \\\n    ')}`,
  'Python, joined': (pieces) => `ACME_SECRET_KEY = "".join([${quoted(pieces, ', ')}])`,
  C: (pieces) => `static const char *ACME_SECRET_KEY = ${quoted(pieces, '\n\t\t')};`,
  'a macro of C': (pieces) => `#define ACME_SECRET_KEY ${quoted(pieces, ' \\\n    ')}`,
  'a line of C that goes on': (pieces) => `char *ACME_SECRET_KEY = "${pieces.join('\\\n')}";`,
  'a list in JavaScript': (pieces) => `const ACME_SECRET_KEY = [${quoted(pieces, ', ', "'")}].join('')`,
  'a list in Ruby': (pieces) => `ACME_SECRET_KEY = [${quoted(pieces, ',\n  ')}].join\n`,
  Ruby: (pieces) => `ACME_SECRET_KEY = ${quoted(pieces, ' \\\n  ')}`,
  PHP: (pieces) => `$ACME_SECRET_KEY = ${quoted(pieces, '.', "'")};`,
  'PHP with blanks': (pieces) => `'ACME_SECRET_KEY' => ${quoted(pieces, ' . ', "'")},`,
  'a list in PHP': (pieces) => `$ACME_SECRET_KEY = implode('', [${quoted(pieces, ', ', "'")}]);`,
  Lua: (pieces) => `local ACME_SECRET_KEY = ${quoted(pieces, ' .. ')}`,
  'Visual Basic': (pieces) => `Dim ACME_SECRET_KEY As String = ${quoted(pieces, ' & ')}`,
  'Visual Basic, lines': (pieces) => `Const ACME_SECRET_KEY = ${quoted(pieces, ' & _\n    ')}`,
  Elixir: (pieces) => `acme_secret_key = ${quoted(pieces, ' <> ')}`,
  Haskell: (pieces) => `acmeSecretKey = ${quoted(pieces, ' ++ ')}`,
  SQL: (pieces) => `ACME_SECRET_KEY := ${quoted(pieces, ' || ', "'")};`,
  Rust: (pieces) => `const ACME_SECRET_KEY: &str = concat!(${quoted(pieces, ', ')});`,
  YAML: (pieces) => `acme_secret_key: "${pieces.join('\\\n    ')}"\n`,
  CloudFormation: (pieces) => `"ACME_SECRET_KEY": {"Fn::Join": ["", [${quoted(pieces, ', ')}]]}`,
  'pieces in a template': ([first, ...rest]) => `ACME_SECRET_KEY = \`${first}${rest.map((piece) => `\${"${piece}"}`).join('')}\``,
}

test('a key that a program puts together is found in every language, from its first piece to its last', () => {
  for (const [way, write] of Object.entries(ways))
    for (const kind of ['acme-secret', 'acme-named'])
      for (let round = 0; round < 12; round++) {
        const k = key(kind)
        const pieces = cut(k, 2 + (round % 4))
        const written = write(pieces)
        const text = `first line\n${written}\nlast\n`
        const hit = only(leaks(text), text)
        assert.equal(hit.key, `acme-cloud/${kind}`, way)
        assert.equal(hit.parts.key!.reveal(), k, way)
        assert.deepEqual(hit.decoded, ['joined'], way)
        const shown = text.slice(hit.start, hit.end)
        assert.ok(shown.startsWith(pieces[0]!) && shown.endsWith(pieces.at(-1)!), `${way}: ${shown}`)
      }
})

test('one character after the other, and pieces of base64', () => {
  const k = key('acme-named')
  assert.equal(only(leaks(quoted([...k], '+')), k).parts.key!.reveal(), k)
  const encoded = Buffer.from(`the key ${k} and more of it`).toString('base64')
  const text = `x = ${quoted(encoded.match(/.{1,20}/g)!, ' +\n    ')}`
  const hit = only(leaks(text), text)
  assert.deepEqual([hit.parts.key!.reveal(), hit.decoded], [k, ['joined', 'base64']])
})

test('words of a command line, entries of a list and rows of a table are not joined', () => {
  const k = key('acme-summed')
  for (const text of [
    `acmectl "${k}" \\\n  "other1234567890" \\\n  "x"`,
    `["${k}",\n  "other1234567890"]`,
    `"a","${k}"\n"other1234567890","b"\n`,
    `${k} \\\n  other1234567890`,
    `["${k}", "other1234567890"].join(",")`,
    `"${k}" "other1234567890"`,
  ]) {
    const hit = only(leaks(text), text)
    assert.deepEqual([hit.parts.key!.reveal(), hit.decoded], [k, []], text)
  }
  const [first, second] = cut(k, 2)
  for (const text of [
    `["${first}", "${second}"]`,
    `["${first}", "${second}"].join(" ")`,
    `"${first}" + x + "${second}"`,
    `"${first}\\n" + "${second}"`,
    `"${first} " + "${second}"`,
    `"${first}"\n"${second}"`,
  ])
    assert.deepEqual(leaks(text), [], text)
})

const digits = (text: string, write: (code: number) => string, between = ', ') =>
  [...text].map((character) => write(character.charCodeAt(0))).join(between)
const hex = (code: number) => `0x${code.toString(16)}`

/** How languages write bytes as numbers. */
const rows: Record<string, (text: string) => string> = {
  Go: (text) => `ACME_SECRET_KEY := []byte{${digits(text, hex)}}`,
  'Go, lines': (text) => `var acmeSecretKey = []byte{\n\t${digits(text, hex, ',\n\t')},\n}`,
  'Go, decimal': (text) => `ACME_SECRET_KEY := []byte{${digits(text, String)}}`,
  'C, with comments': (text) =>
    `char ACME_SECRET_KEY[] = {${[...text].map((c) => `${hex(c.charCodeAt(0))} /* ${c} */`).join(', ')}};`,
  'C, characters': (text) => `char ACME_SECRET_KEY[] = {${[...text].map((c) => `'${c}'`).join(', ')}, 0};`,
  Java: (text) => `byte[] ACME_SECRET_KEY = new byte[]{${digits(text, String, ',')}};`,
  'Java, cast': (text) => `byte[] ACME_SECRET_KEY = {${digits(text, (code) => `(byte) ${hex(code)}`)}};`,
  'C#': (text) => `var ACME_SECRET_KEY = new byte[] { ${digits(text, hex)} };`,
  JavaScript: (text) => `const ACME_SECRET_KEY = String.fromCharCode(${digits(text, String)})`,
  'JavaScript, a list': (text) => `const ACME_SECRET_KEY = [${digits(text, String)}]`,
  'JavaScript, array': (text) => `const ACME_SECRET_KEY = new Uint8Array([${digits(text, hex)}])`,
  'JSON of a buffer': (text) => `{"ACME_SECRET_KEY": {"type":"Buffer","data":[${digits(text, String, ',')}]}}`,
  Python: (text) => `ACME_SECRET_KEY = bytes([${digits(text, String)}])`,
  'Python, mixed': (text) => `ACME_SECRET_KEY = bytearray([${digits(text, (code) => (code % 2 ? hex(code) : String(code)))}])`,
  Rust: (text) => `let ACME_SECRET_KEY = vec![${digits(text, (code) => `${hex(code)}u8`)}];`,
  'F#': (text) => `let ACME_SECRET_KEY = [| ${digits(text, (code) => `${hex(code)}uy`, '; ')} |]`,
  PHP: (text) => `$ACME_SECRET_KEY = ${digits(text, (code) => `chr(${code})`, '.')};`,
  'Visual Basic': (text) => `ACME_SECRET_KEY = ${digits(text, (code) => `Chr(${code})`, ' & ')}`,
}

test('a key whose bytes are written as numbers is found, from its first number to its last', () => {
  for (const [way, write] of Object.entries(rows))
    for (const kind of ['acme-named', 'acme-summed'])
      for (let round = 0; round < 6; round++) {
        const k = key(kind)
        const text = `first line\n${write(k)}\nlast\n`
        const hit = only(leaks(text), text)
        assert.deepEqual([hit.parts.key!.reveal(), hit.decoded], [k, ['bytes']], way)
        assert.ok(text.slice(hit.start, hit.end).length < text.length - 20, way)
      }
  for (const way of ['Go', 'Python', 'JavaScript', 'C, characters', 'C#']) {
    const k = key('acme-secret')
    assert.equal(only(leaks(rows[way]!(k)), way).parts.key!.reveal(), k, 'the name is that of the bytes')
  }
})

test('octal escapes, and literals that are turned round', () => {
  const k = key('acme-secret')
  const octal = [...k].map((character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`).join('')
  const text = `ACME_SECRET_KEY = "${octal}"`
  const hit = only(leaks(text), text)
  assert.deepEqual([hit.parts.key!.reveal(), hit.decoded, text.slice(hit.start, hit.end)], [k, ['escapes'], octal])
  const named = key('acme-named')
  const turned = [...named].reverse().join('')
  for (const written of [
    `ACME_SECRET_KEY = "${turned}"[::-1]`,
    `const ACME_SECRET_KEY = '${turned}'.split('').reverse().join('')`,
    `$ACME_SECRET_KEY = strrev('${turned}');`,
    `ACME_SECRET_KEY = "${turned}".reverse`,
    `let ACME_SECRET_KEY = "${turned}".chars().rev()`,
  ]) {
    const { parts, decoded, start, end } = only(leaks(written), written)
    assert.deepEqual([parts.key!.reveal(), decoded, written.slice(start, end)], [named, ['reversed'], turned], written)
  }
})

test('ordinary numbers and sentences are not opened: a text of them stays quiet', () => {
  const numbers = (many: number, make: (i: number) => number) => Array.from({ length: many }, (_, i) => make(i))
  for (const [why, text] of [
    ['random bytes', `x = [${numbers(4000, () => random(1)[0]!)}]`],
    ['random bytes in hexadecimal digits', `x = {${numbers(4000, () => random(1)[0]!).map(hex)}}`],
    ['sizes', `x = [${numbers(400, () => 40 + pick(random, 20))}]`],
    ['all letters', `x = [${numbers(100, (i) => 30 + i)}]`],
    ['all letters, hexadecimal', `table = {${numbers(95, (i) => 32 + i).map(hex)}}`],
    ['hundreds', `x = [${numbers(400, () => pick(random, 1000))}]`],
    ['sentences', `x = "The quick brown fox" + " jumps over" +\n    " the lazy dog 42 times";\n`.repeat(30)],
    ['words', `x = "quick" + "brown" + "fox";\n  y = "lazy"\n  "dog"\n`.repeat(30)],
    ['imports', `import (\n\t"crypto/sha256"\n\t"crypto/x509"\n\t"encoding/base64"\n\t"encoding/json"\n\t"math/rand/v2"\n)\n`],
    ['a list', `["alpha", "beta", "gamma"].join("")`],
    ['turned round', `list.reverse(); "stressed desserts".split("").reverse()`],
  ] as const)
    assert.notEqual(probe.whole(Buffer.from(`${text}\n`)), null, why)
})

test('what a detector finds in joined text or numbers is loud, whole and by what is new in it', () => {
  const filler = `${'some words of a text that says nothing\n'.repeat(40)}`
  let quiet = 0
  for (const write of [
    ...Object.values(ways),
    ...Object.values(rows).map((row) => (pieces: readonly string[]) => row(pieces.join(''))),
  ])
    for (let round = 0; round < 4; round++) {
      const written = write(cut(key('acme-named'), 3))
      const now = Buffer.from(`${filler}${written}\n${filler}`)
      assert.equal(leaks(now.toString()).length, 1)
      assert.equal(probe.whole(now), null)
      const from = filler.length + pick(random, written.length)
      const to = Math.min(filler.length + written.length, from + 1 + pick(random, 40))
      const old = Buffer.concat([now.subarray(0, from), now.subarray(to)])
      const before = probe.whole(old)
      if (before === null) continue
      quiet++
      assert.equal(probe.changed(deltaOf(old, [0, 0, from, to, from, now.length - to], now), before), null, written)
      probe.end(before)
    }
  assert.ok(quiet > 20, `${quiet}`)
})

test('any text around the words of these layers is read without a throw, and places are places', () => {
  const words = fc.constantFrom(
    ...localLayers.flatMap((layer) => [...layer.words]),
    'aB3xY7',
    '65, ',
    '0x41,',
    '"',
    "'",
    '[',
    ')',
    '\n',
    ' ',
  )
  const k = key('acme-named')
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.constant(k), fc.string({ maxLength: 4 })), { maxLength: 40 }), (parts) => {
      const bytes = Buffer.from(parts.join(''))
      let end = 0
      for (const hit of detector.find(bytes, 'a.txt').hits) {
        assert.ok(hit.start >= end && hit.end > hit.start && hit.end <= bytes.length)
        end = hit.end
      }
    }),
    { numRuns: 2000 },
  )
})

test('hostile text takes a bounded number of steps for each byte', () => {
  const size = 1 << 14
  const again = (unit: string) => unit.repeat(Math.ceil(size / unit.length))
  const units = [
    ...[
      '"a" + ',
      '"a"+',
      "'a'.",
      '"a"\n  ',
      '"a1B2" \\\n',
      'a\\\n  ',
      '${"a"}',
      '["a1B2c3D4", "a"].join("")',
      '"".join(["a", ',
      '].join',
      '[::-1]',
    ],
    ...[
      '"aB3xY7qR2" + "zT5kL9mN4" + ',
      '"a1B2c3D4e5F6"[::-1]',
      'strrev("a1B2c3D4e5F6")',
      'concat(',
      'concat("a",',
      'implode("",[',
      '"Fn::Join": ["", [',
    ],
    ...[
      '65,',
      '0x41,',
      '0x41 /*',
      'chr(65).',
      'chr(',
      '= [65,',
      'fromCharCode(65,',
      "'a',",
      '[]byte{0x41, 0x7f,',
      '\\101',
      '\\1',
      '(byte) 0x41, ',
    ],
    ...localLayers.flatMap((layer) => [...layer.words]),
  ]
  for (const unit of new Set(units))
    for (const text of [again(unit), again(`${unit}${' '.repeat(70)}`), unit + again('aB3xY7'), again(`aB3xY7qR2${unit}`)]) {
      const bytes = Buffer.from(text)
      const before = search.kernel().exports.work.value
      const steps = stepsOf(() => detector.find(bytes, 'a.txt'))
      // what is WebAssembly counts itself: the whole text, and again each text that is made of its pieces
      const work = search.kernel().exports.work.value - before
      assert.ok(work < 600 * bytes.length, `${JSON.stringify(unit)}: the kernel looked at ${work} for ${bytes.length} bytes`)
      assert.ok(steps < 300 * bytes.length, `${JSON.stringify(unit)}: ${steps} steps for ${bytes.length} bytes`)
    }
})
