import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { byteSet } from '../../src/detect/alphabets.ts'
import { leadNumbers } from '../../src/detect/descriptions.ts'
import { generic } from '../../src/detect/formats/generic.ts'
import { nameAround, readName } from '../../src/detect/names.ts'
import { pickText } from '../../src/detect/random.ts'
import { isFilled, slotsBehind } from '../../src/detect/slots.ts'
import { seeded } from '../detect/random.ts'
import { askedIn, smallKernel } from '../detect/small-kernels.ts'
import { asKernelTakes, wordsIn } from '../detect/words-in.ts'

const random = seeded('slots of the kernel')
const small = 'abcdefghijklmnopqrstuvwxyz'
const base62 = `${small}${small.toUpperCase()}0123456789`

/** What stands before names, between them and their values, and around both, in all ways that `src/detect/slots.ts` knows, and in none. */
const marks = [
  ...[
    '=',
    ' = ',
    ': ',
    ':',
    ' := ',
    ' => ',
    '=>',
    ' == ',
    ' === ',
    ' != ',
    ' !== ',
    ' ||= ',
    ' ?? ',
    ', ',
    ',',
    ' -> ',
    ' or ',
    ' eq ',
    '%3D',
    ' <- ',
  ],
  ...[
    '"',
    "'",
    '`',
    '""',
    "''",
    '"""',
    '\\"',
    '&quot;',
    '%22',
    '"]',
    "']",
    '")',
    '("',
    "('",
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '{"',
    '; ',
    '.',
    ' ',
    '  ',
    '\t',
  ],
  ...[
    '\n',
    '\r\n',
    '\n  ',
    '\n    ',
    '\n          ',
    ' '.repeat(12),
    ' '.repeat(45),
    ' '.repeat(65),
    '\\n',
    '|',
    ' | ',
    '>',
    '</a>',
    '<',
    '/>',
    ' />',
  ],
  ...[
    '</key><string>',
    '</string>',
    '<![CDATA[',
    ']]>',
    '<value>',
    'export ',
    'set ',
    'set -gx ',
    'update ',
    'config --global ',
    'config x.',
    '%env ',
    'proxy_set_header ',
    'set-header ',
    'env:set ',
    'ENV ',
    'put ',
    'setenv ',
    'reset ',
    'get ',
    '--',
    '-',
    '-D',
    '$',
    '${',
  ],
  ...[
    'value',
    ' value=',
    'value: ',
    '"value": "',
    "'value'",
    '  value:',
    '--value ',
    '-v ',
    'default',
    'default = "',
    'Default: ',
    'content=',
    'body: ',
    'string',
  ],
  ...[
    'name: ',
    'key="',
    '"key": "',
    'id = ',
    'name="',
    'As String = ',
    ': string = ',
    ': &str = ',
    ' string ',
    ' { get; set; } = ',
    'new Key(',
    'Some(',
    'b"',
    '@"',
  ],
  ...[
    'os.environ["X"] or ',
    'env.X || ',
    'getenv("X", ',
    ' = q{',
    'q(',
    'ConvertTo-SecureString ',
    'variable "',
    '" { ',
    '// ',
    '# ',
    ' the ',
    ' is wrong',
    ', 12)',
    ', err)',
    'return "',
    ' return ',
    '() {',
    '(a)',
    'default ',
    'fallback=',
    ' ? ',
    ' else ',
    "&'static ",
    '.orElse(',
    '\n  type: x',
    '\n  value: ',
  ],
  ...[
    'foo',
    'Bar',
    '_',
    '__',
    '2',
    'é',
    '\u00a0',
    'x'.repeat(30),
    ' word'.repeat(12),
    '.'.repeat(70),
    '\\',
    '&',
    '%',
    '$(',
    '{{ ',
    ' }}',
    '$a',
  ],
]
const bridges = [
  ...[
    '="',
    ' = "',
    '": "',
    "': '",
    "'] = '",
    '"] ||= "',
    ' := `',
    " => '",
    '=',
    ': ',
    '" => "',
    ' = Some("',
    " = new Key('",
    ': string = "',
    ' string = "',
    ': |-\n  ',
  ],
  ...[
    ': !!str ',
    '>',
    '">',
    '</key><string>',
    '"><value>',
    '\n    value: ',
    '", "value": "',
    '" value="',
    ' --value ',
    ' "',
    "', '",
    '("',
    '{"',
    ' { get; set; } = "',
  ],
  ...[
    ' = env.Y || "',
    ' = os.environ["Y"] or "',
    ' = ConvertTo-SecureString "',
    ' = q{',
    '" {\n  default = "',
    ': {"Type": "String", "Default": "',
    ' | ',
    '" | "',
    ' ',
    '\t',
  ],
  ...[' === "', " !== '", '      = "', `${' '.repeat(20)}= "`, '=\n  "', ' =\n"', ', 12, "', "', default: '"],
  ...[
    '.equals("',
    '().compareTo("',
    '.contentEquals(  "',
    ".eql?('",
    '.value === "',
    "').text == '",
    ' isEqualToString:@"',
    ' isEqual: "',
    ') {\n  case "',
  ],
  ...[
    '` to `',
    '" is "',
    ' was "',
    ' as `',
    ' to \n"',
    ' is not "',
    ' PIC X(20) VALUE "',
    ' PICTURE IS 9(8) VALUE IS "',
    '";s:20:"',
    ';s:8:"',
  ],
  ...['(String::from("', '(get( "', '{Secret.new("', '" android:value="', '"\n    android:value="', '": {\n  "value": "'],
  ...[
    '() {\n  return "',
    '(a, b): string => "',
    '() = "',
    '() -> &\'static str {\n    "',
    '(void)\n{\n  return @"',
    '\': return "',
    '": String { return ("',
    '() {\n echo "',
    '(): String {\n  String::from("',
    " = async () => '",
    ': String\n  get() = "',
    ', do: "',
    ', err)\n  return "',
  ],
  ...[
    '", type=str, default="',
    "', fallback='",
    "'), default: '",
    " | default('",
    '") | default("',
    ': z.string().default("',
    '" envDefault:"',
    '", 12) default("',
    ' = f("X", default="',
    '").unwrap_or("',
    '")).orElse("',
    "') { '",
    '").send_keys("',
    "\"]').fill('",
    "\"]', '",
    '".to_string(), "',
    '") .type("',
  ],
  ...[
    ' = x ? "',
    ' = x ? y : "',
    " = e === 'a' ? b : '",
    ' = a if b else "',
    '[N + 1] = "',
    '[] PROGMEM = "',
    '!: string = "',
    ' NVARCHAR(8) = "',
    ' @"',
    ' _T("',
    ' L"',
    ' ("',
    ' TEXT("',
    '=\\\n  "',
    '=\\\n  ',
    ' = r#"',
    ': &a ',
    ':\n  - ',
  ],
  ...[
    '", "type": "string", "value": "',
    '",\n  "type": "x",\n  "slot": false,\n  "value": "',
    '" id="a" value="',
    '"\n  id="a"\n  value="',
    '\n  scope: x\n  value: ',
    '\n    in: a\n    of: b\n    value: "',
    ':\n  type: x\n  value: ',
    '</a-b>\n  <c.d>',
    '</a>\n<b>text</b>\n<c x="1">',
    '" x="y">\n<value z="1">',
    '" --type x --value "',
    ' \\\n  --type X \\\n  --value ',
    '", "ParameterValue": "',
    ',ParameterValue=',
  ],
  // behind a literal, or in quotes of two kinds
  ...[": 'a', b = \"", ": 'a', c: env.Y || \"", ' = "\'', '="\\"', ' = "&quot;', "=''`", "=''\"", '=""\'', ' = "%22', ': \'"'],
]
const closing = [
  '"',
  '\'"',
  '"\'',
  '\\""',
  '&quot;"',
  '%22"',
  "'",
  '`',
  '\n',
  '',
  '"\n',
  '",\n',
  '</a>',
  '}',
  ' ',
  '" />',
  '\\n"',
  ';',
  ')',
  '>',
]

/** What stands before a value behind which its name stands, and between the two. */
const openers = [
  '"',
  "'",
  'value="',
  '"value": "',
  "default = '",
  'MOVE "',
  "SET option_value = '",
  'setValue:@"',
  'setValue("',
  '("',
  'if ("',
  ' ',
]
const joiners = [
  ...[
    '" === ',
    "' == $",
    '"!=',
    '" = ',
    '" == this.',
    "' === $this->",
    '".equals(',
    '".equalsIgnoreCase(user.',
    '".contains(',
    '" TO ',
    "' to ",
    '" INTO ',
  ],
  ...[
    '" key="',
    '", "name": "',
    "', 'id': '",
    "' WHERE option_name = '",
    "' where `option_name`='",
    "' where x.id = '",
    '" forHTTPHeaderField:@"',
  ],
  ...['", forKey: "', '", header: "', '" ', '', '"\n'],
]

/** One of a set of texts, of which some are made when they are asked for. */
const one = (texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts)

/** Texts with names in them: some as they are written, some of anything. */
function textsWith(names: readonly string[], value: fc.Arbitrary<string>): fc.Arbitrary<Buffer> {
  const written = fc.tuple(one(marks), one(names), one(['', '', '_', '2', '-x']), one(bridges), value, one(closing))
  const anything = fc.array(fc.oneof({ arbitrary: one(marks), weight: 5 }, value, one(names)), { minLength: 1, maxLength: 8 })
  const mixed = fc.tuple(one(marks), one(names), anything)
  const behind = fc.tuple(one(marks), one(openers), value, one(joiners), one(names), one(closing))
  return fc
    .tuple(
      fc.array(fc.oneof(written, written, mixed, behind), { minLength: 1, maxLength: 3 }),
      one(['', '\n', ' '.repeat(100), `\n${'word '.repeat(20)}`]),
    )
    .map(([all, end]) => Buffer.from([...all.flat(3), end].join(''), 'latin1'))
}

test('where a value stands in a slot behind its name, the name is asked for', () => {
  const value = fc.oneof(
    fc.constant(null).map(() => pickText(random, base62, 8)),
    fc.constant(null).map(() => pickText(random, base62, 20)),
    one(['', 'x', '12', 'changeme', 'some text', 'a"b', 'a.b-c_d', 'abcdefgh,1']),
  )
  const times = { found: 0, refused: 0, asked: 0 }
  for (const [characters, isOneWord] of [
    [base62, true],
    [`${base62}._-`, true],
    [`${base62} "',`, false],
  ] as const) {
    const [set, least] = [byteSet(characters), 8]
    const name = readName('TOKEN')
    const kernel = smallKernel(['token'], {
      describe(exports, word) {
        exports.setWord(word, 0, 0, 0, 0)
        const lead = exports.addLead(word, leadNumbers.name, 'token'.length, 0)
        kernel.memory.bytes.set(Buffer.from(name.plain), exports.setName(lead, name.plain.length, name.before, false, false))
        const room = exports.makeSet()
        kernel.memory.bytes.set(set, room)
        exports.setTelling(lead, room, least, least, isOneWord)
      },
    })
    fc.assert(
      fc.property(
        textsWith(['token', 'TOKEN', 'Token', 'my_token', 'my-token', 'my.token', '"token', "'token"], value),
        (text) => {
          const asked = askedIn(kernel, text)
          for (const [, end] of wordsIn(['token'], text)) {
            const range = nameAround(text, end - 'token'.length, name)
            if (range === undefined) continue
            const found = slotsBehind(text, ...range).some((slot) => {
              let stop = slot.at
              while (stop < text.length && set[text[stop]!] === 1) stop++
              return Array.from({ length: Math.max(0, stop + 1 - slot.at - least) }, (_, more) => slot.at + least + more).some(
                (behind) => isFilled(text, behind, slot),
              )
            })
            const isAsked = asked.includes(`${end}:0`)
            times[isAsked ? 'asked' : 'refused']++
            if (!found) continue
            times.found++
            assert.ok(isAsked, `at ${end} of ${JSON.stringify(text.toString('latin1'))}`)
          }
        },
      ),
      { numRuns: 12_000 },
    )
  }
  assert.ok(times.found > 3000 && times.refused > 8000, JSON.stringify(times))
})

test('where a secret stands behind a name of any kind, or before it, the name is asked for', () => {
  const value = fc.oneof(
    ...[8, 12, 16, 20, 32, 40].map((length) => fc.constant(null).map(() => pickText(random, base62, length))),
    fc.constant(null).map(() => pickText(random, `${small}0123456789`, 14)),
    fc.constant(null).map(() => pickText(random, '0123456789abcdef', 32)),
    fc.constant(null).map(() => pickText(random, small, 24)),
    fc.constant(null).map(() => pickText(random, `${base62}!#$%&*+-./:;<=>?@^_|~,`, 12)),
    fc.constant(null).map(() => pickText(random, `${base62}!#$%&*()+-./:;<=>?@[]^_{|}~`, 48)),
    fc.constant(null).map(() => [1, 2, 3, 4].map(() => pickText(random, small, 4)).join(' ')),
    // words with digits in them and behind them, as people choose passwords
    fc.constant(null).map(() => `Correct-horse${pickText(random, '0123456789', 3)}`),
    fc.constant(null).map(() => `correctHor${pickText(random, '0123456789', 1)}seBattery`),
    // a UUID that looks as if it were made of words
    fc
      .constant(null)
      .map(() => `${pickText(random, 'abcdef', 8)}-${pickText(random, 'abcdef', 4)}-4123-8123-${pickText(random, 'abcdef', 12)}`),
    one([
      '',
      'x',
      'changeme',
      'some-words-like-these',
      'handle-12.3',
      'Summer2019x',
      'correctHorse7',
      'a.b.c',
      'get token',
      'base64:YWJjZGVmZ2hpamtsbW5v',
    ]),
  )
  const words = asKernelTakes(generic.words)
  const kernel = smallKernel(words, {
    describe(exports, word) {
      exports.setWord(word, 0, 0, 0, 0)
      exports.addLead(word, leadNumbers.value, words[word]!.length, 0)
    },
  })
  const names = [
    ...generic.words,
    ...[
      'password',
      'token',
      'secret',
      'DB_PASSWORD',
      'apiKey',
      'clientSecret',
      'token_value',
      'tokenPassword',
      'TOKEN2',
      'secretKeyBase',
      'mypw_token',
      'pskToken',
    ],
    ...[
      'secret_word',
      'tokenizer',
      'passwordField',
      'nonce_key',
      'secretKeyring',
      'token.key',
      'secret-prod.key',
      'tokenProdEast',
      '"token',
      'key="token',
      "name: 'secret",
    ],
  ]
  const times = { found: 0, refused: 0, asked: 0 }
  fc.assert(
    fc.property(textsWith(names, value), (text) => {
      const asked = new Set(askedIn(kernel, text))
      for (const [word, end] of wordsIn(words, text)) {
        const isAsked = asked.has(`${end}:${word}`)
        times[isAsked ? 'asked' : 'refused']++
        if (generic.find(text, end - words[word]!.length, end, null) === null) continue
        times.found++
        assert.ok(isAsked, `${words[word]} at ${end} of ${JSON.stringify(text.toString('latin1'))}`)
      }
    }),
    { numRuns: 40_000 },
  )
  assert.ok(times.found > 3000 && times.refused > 8000, JSON.stringify(times))
})

test('a name to which nothing is assigned, or what is no secret, is not asked for', () => {
  const words = ['token']
  const kernel = smallKernel(words, {
    describe(exports, word) {
      exports.setWord(word, 0, 0, 0, 0)
      exports.addLead(word, leadNumbers.value, 'token'.length, 0)
    },
  })
  const behind = ` // 0123456789abcdef01${'.'.repeat(200)}`
  for (const text of [
    'if (token) return',
    'first the token of this',
    '"token": "response-20.2",',
    "token === 'some-long-identifier'",
    'f(token, 98)',
    'tokenReader(x)',
    'get("token")',
    'my["token"] = ""',
    'token = "please log in again"',
  ])
    assert.deepEqual(askedIn(kernel, Buffer.from(`x ${text}${behind}`)), [], text)
  for (const text of [
    'token = f(x)',
    '"token": "aB3dE5gH7jK9", // x',
    'set token',
    '"name": "token"',
    'password_token = "please log in again"',
  ])
    assert.equal(askedIn(kernel, Buffer.from(`x ${text}${behind}`)).length, 1, text)
})
