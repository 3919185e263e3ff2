import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alphabets } from '../../src/detect/alphabets.ts'
import { leadNumbers } from '../../src/detect/descriptions.ts'
import type { Recognizer } from '../../src/detect/formats/format.ts'
import { generic } from '../../src/detect/formats/generic.ts'
import { tables } from '../../src/detect/formats/tables.ts'
import { url } from '../../src/detect/formats/url.ts'
import { pickText } from '../../src/detect/random.ts'
import { seeded } from '../detect/random.ts'
import { askedIn, smallKernel } from '../detect/small-kernels.ts'
import { asKernelTakes, wordsIn } from '../detect/words-in.ts'

const random = seeded('leads')
const paths = [null, 'a.env', 'a.sh', 'src/a.ts', 'a.yaml', 'a.xml', 'test/a.py']

/** Wherever a recognizer finds something, by whatever path, the kernel has to ask for its word. */
function findsNothingMore(recognizer: Recognizer, is: number, texts: fc.Arbitrary<Buffer>, numRuns: number): void {
  const words = asKernelTakes(recognizer.words)
  const kernel = smallKernel(words, {
    describe(exports, word) {
      exports.setWord(word, 0, 0, 0, 0)
      exports.addLead(word, is, words[word]!.length, 0)
    },
  })
  const times = { found: 0, nothing: 0, asked: 0 }
  fc.assert(
    fc.property(texts, (text) => {
      const asked = new Set(askedIn(kernel, text))
      for (const [word, end] of wordsIn(words, text)) {
        const found = paths.some((path) => [recognizer.find(text, end - words[word]!.length, end, path) ?? []].flat().length > 0)
        times[found ? 'found' : 'nothing']++
        const isAsked = asked.has(`${end}:${word}`)
        if (isAsked) times.asked++
        if (found) assert.ok(isAsked, `${words[word]} at ${end} of ${JSON.stringify(text.toString('latin1'))}`)
      }
    }),
    { numRuns },
  )
  // both are tried, and not all words are asked for
  assert.ok(times.found > 1500 && times.asked < 0.95 * (times.found + times.nothing), JSON.stringify(times))
}

const secret = (): string => pickText(random, alphabets.base62, 12)

test('where a login is found in an address, the kernel asks for it', () => {
  const user = fc.constantFrom('', 'app', 'x', 'a-user', 'a@b', 'a/b', 'u'.repeat(200), 'u'.repeat(270))
  const password = fc.oneof(
    fc.constantFrom('x-oauth-basic', 'x-token-auth', 'p', 'pass', 'a:b', 'a@b', 'a/b', 'a#b', '{{ x }}', '$(x)'),
    fc.constant(null).map(secret),
    fc.integer({ min: 1, max: 290 }).map((length) => pickText(random, alphabets.base62, length)),
  )
  const host = fc.constantFrom('db.example.org', 'h:5432', 'h1:1,h2:2', '/', ':80', 'h1:26379;b:c@h2', '', '(h', '[::1]', 'é')
  const scheme = fc.constantFrom('postgres', 'mongodb+srv', 'https', 'jdbc:x', '', 'é')
  const mark = fc.constantFrom('@', '@', '@', '', ' @', '\\@', ',', '"', '<')
  const colon = fc.constantFrom(':', ':', ':', '', '/', '?')
  const one = fc.tuple(
    scheme,
    fc.constant('://'),
    user,
    colon,
    password,
    mark,
    host,
    fc.constantFrom('', '/', '/a', '\n', ' ', '@', ':', '"'),
  )
  const text = fc.array(one, { minLength: 1, maxLength: 3 }).map((all) => Buffer.from(all.flat().join(''), 'latin1'))
  findsNothingMore(url, leadNumbers.login, text, 15_000)
})

test('where a secret is found behind a name, or before it, the kernel asks for the name', () => {
  const word = fc.constantFrom(...generic.words)
  const cased = fc.tuple(word, fc.constantFrom('', '', 'upper', 'first')).map(([each, as]) => {
    if (as === 'upper') return each.toUpperCase()
    return as === '' ? each : each.slice(0, 1).toUpperCase() + each.slice(1)
  })
  const before = fc.constantFrom(
    '',
    '',
    'DB_',
    'my',
    '\n',
    '\n  "',
    '"',
    '--',
    '\\n',
    '$',
    'export ',
    '<',
    'x.',
    '${',
    'a'.repeat(48),
  )
  const suffix = fc.constantFrom(
    '',
    '',
    '',
    'Value',
    '_PROD',
    '_BASE64',
    '2',
    '.key',
    '_old.key',
    `_${'1'.repeat(23)}`,
    `_${'1'.repeat(19)}.key`,
  )
  const bridge = fc.oneof(
    fc.constantFrom(
      '=',
      ': ',
      '": "',
      "' => '",
      '="',
      ' = "',
      ' := `',
      '", "',
      '>',
      ' || "',
      ': string = "',
      '\n',
      '}, "',
      ' as "',
    ),
    fc.tuple(fc.constantFrom('=', ' = "', ': '), fc.integer({ min: 90, max: 150 })).map(([text, size]) => text.padEnd(size)),
    fc.integer({ min: 20, max: 60 }).map((size) => `:${' '.repeat(size)}"`),
    fc.integer({ min: 30, max: 60 }).map((size) => ` =${' '.repeat(size)}getValue(  "`),
    fc.integer({ min: 0, max: 48 }).map((size) => ` = new ${'A'.repeat(size)}( "`),
    fc.integer({ min: 60, max: 160 }).map((size) => `" { ${'x '.repeat(size / 2)}default = "`),
  )
  const held = fc.oneof(
    fc.constant(null).map(secret),
    fc.constant(null).map(() => pickText(random, alphabets.hex, 32)),
    fc.constant(null).map(() => pickText(random, alphabets.lower, 16)),
    fc.constant(null).map(() => `${pickText(random, alphabets.lower, 6)}!${pickText(random, alphabets.digit, 1)}`),
    fc.constant(null).map(() => Buffer.from(secret()).toString('base64')),
    fc.constantFrom('changeme', 'x', '', 'process.env.X', '1234'),
  )
  const behind = fc.constantFrom('"', "'", '`', '\n', '', '"\n', '",\n', '</a>', '}', ' ', '" />', '\\n')
  const forwards = fc.tuple(before, cased, suffix, bridge, held, behind)
  const blanks = fc.nat(22).map((size) => ' '.repeat(size))
  const closing = fc.constantFrom('"/>', "' }", '">', '" , x', '"\n  }', '"\u00a0>', '"\t/')
  const backwards = fc
    .tuple(
      fc.constantFrom('value="', "default: '", 'value = "'),
      held,
      fc.constantFrom('" key="', "', name: '", '" id = "'),
      before,
      cased,
      suffix,
      blanks,
      closing,
    )
    .map(([start, held, name, before, word, suffix, blanks, end]) => [
      start,
      held,
      name,
      before,
      word,
      suffix,
      end[0]!,
      blanks,
      end.slice(1),
    ])
  const text = fc
    .array(fc.oneof(forwards, forwards, backwards), { minLength: 1, maxLength: 3 })
    .map((all) => Buffer.from(all.flat().join(''), 'latin1'))
  findsNothingMore(generic, leadNumbers.value, text, 8000)
})

test('where a column of a table holds secrets, the kernel asks for the word in its head', () => {
  const cell = fc.constantFrom(
    'user',
    'Password',
    '"api_key"',
    '`token`',
    ' Secret access key ',
    '**password**',
    'reset_token',
    'id',
    '',
    'x'.repeat(50),
    '(password)',
    'é',
  )
  const row = fc.array(
    fc.oneof(
      fc.constant(null).map(() => `${secret()}!1a`),
      fc.constantFrom('bob', '', '"a,b"'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  const text = fc
    .tuple(
      fc.constantFrom('', '', '\n', '\xef\xbb\xbf', 'first\n', ' '.repeat(399), '  '),
      fc.array(cell, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(',', ';', '\t', '|', ' | '),
      fc.constantFrom('\n', '\r\n', '\n|---|---|\n', '\n--- | ---\n', ''),
      fc.array(row, { maxLength: 3 }),
    )
    .map(([before, head, mark, end, rows]) =>
      Buffer.from(`${before}${head.join(mark)}${end}${rows.map((cells) => cells.join(mark)).join('\n')}`, 'latin1'),
    )
  findsNothingMore(tables, leadNumbers.cell, text, 40_000)
})

test('what no secret or login stands near is not asked for', () => {
  for (const [recognizer, is, texts] of [
    [
      generic,
      leadNumbers.value,
      ['the password is wrong', 'a secret, a token and an api_key', 'password: ""', 'token = fetch(name)', 'secret'],
    ],
    [
      tables,
      leadNumbers.cell,
      ['user, password', 'f(user, password)\n', 'the password\n', 'if x:\n  token, y = z\n', `${'a'.repeat(401)},password\n`],
    ],
    [url, leadNumbers.login, ['see https://example.org/a@b', 'https://a.example/x y:z@b', 'http://a:b', '://', 'a://b@c']],
  ] as const) {
    const words = asKernelTakes(recognizer.words)
    const kernel = smallKernel(words, {
      describe(exports, word) {
        exports.setWord(word, 0, 3, 0, 0)
        exports.addLead(word, is, words[word]!.length, 0)
      },
    })
    for (const text of texts) {
      assert.deepEqual(askedIn(kernel, Buffer.from(text)), [], text)
      // it is counted all the same
      assert.equal(kernel.looked().steps, 3 * wordsIn(words, Buffer.from(text)).length)
    }
  }
})
