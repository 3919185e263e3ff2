import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { makeProbe } from '../../src/detect/probe.ts'
import { pick, pickText } from '../../src/detect/random.ts'
import { detector, search } from './built-in.ts'
import { deltaOf } from './delta-of.ts'
import { type Names, namesOf } from './plantings.ts'
import { seeded } from './random.ts'

const random = seeded('raw literals')
const probe = makeProbe(search())
const leaks = (text: string, path: string) =>
  detector.find(Buffer.from(text, 'latin1'), path).hits.filter((hit) => hit.judged === null)
const made = () => pickText(random, alphabets.base62, 30) + pick(random, 10)
const chosen = () => `${pickText(random, alphabets.base62, 9)}!${pick(random, 10)}aZ`

/** How a language writes a text as it stands. */
type Literal = (value: string) => string
/** A language: where a literal may stand in it, and its literals. */
const languages: readonly (readonly [
  path: string,
  places: readonly ((name: Names, literal: string) => string)[],
  literals: readonly Literal[],
])[] = [
  [
    'a.cpp',
    [
      ({ snake }, v) => `const std::string ${snake} = ${v};`,
      ({ camel }, v) => `std::string ${camel}() {\n  return ${v};\n}`,
      ({ snake }, v) => `client.set_${snake}(${v});`,
      ({ snake }, v) => `void connect(std::string ${snake} = ${v});`,
    ],
    [
      (v) => `R"(${v})"`,
      (v) => `R"key(${v})key"`,
      (v) => `LR"(${v})"`,
      (v) => `u8R"(\n${v}\n)"`,
      (v) => `u8"${v}"`,
      (v) => `L"${v}"`,
    ],
  ],
  [
    'a.cs',
    [
      ({ camel }, v) => `const string ${camel} = ${v};`,
      ({ camel }, v) => `string ${camel}() {\n    return ${v};\n}`,
      ({ camel }, v) => `Connect(user, ${camel}: ${v});`,
    ],
    [(v) => `@"${v}"`, (v) => `"""${v}"""`, (v) => `"""\n        ${v}\n        """`, (v) => `$@"${v}"`, (v) => `$"""${v}"""`],
  ],
  [
    'a.rs',
    [({ SNAKE }, v) => `const ${SNAKE}: &str = ${v};`, ({ snake }, v) => `client.${snake}(${v});`],
    [(v) => `r"${v}"`, (v) => `r#"${v}"#`, (v) => `r##"${v}"##`, (v) => `b"${v}"`, (v) => `br#"${v}"#`, (v) => `c"${v}"`],
  ],
  [
    'a.swift',
    [({ camel }, v) => `let ${camel} = ${v}`, ({ camel }, v) => `func ${camel}() -> String {\n    return ${v}\n}`],
    [(v) => `"""\n    ${v}\n    """`, (v) => `#"${v}"#`, (v) => `#"""\n    ${v}\n    """#`],
  ],
  [
    'a.kt',
    [
      ({ camel }, v) => `val ${camel} = ${v}`,
      ({ camel }, v) => `fun ${camel}() = ${v}`,
      ({ camel }, v) => `connect(${camel} = ${v})`,
      ({ camel }, v) => `fun connect(${camel}: String = ${v}) {`,
    ],
    [(v) => `"""${v}"""`, (v) => `"""\n    ${v}\n    """.trimIndent()`, (v) => `"""\n    |${v}\n    """.trimMargin()`],
  ],
  [
    'A.java',
    [({ camel }, v) => `String ${camel} = ${v};`, ({ camel }, v) => `String ${camel}() {\n    return ${v};\n}`],
    [(v) => `"""\n        ${v}\n        """`, (v) => `"""\n        ${v}"""`, (v) => `"""\r\n        ${v}\r\n        """.strip()`],
  ],
  [
    'a.go',
    [
      ({ camel }, v) => `${camel} := ${v}`,
      ({ camel }, v) => `func ${camel}() []byte {\n\treturn ${v}\n}`,
      ({ camel }, v) => `Config{${camel}: ${v}}`,
    ],
    [(v) => `\`${v}\``, (v) => `\`\n${v}\n\``, (v) => `[]byte(\`${v}\`)`],
  ],
  [
    'a.scala',
    [({ camel }, v) => `val ${camel} = ${v}`, ({ camel }, v) => `def ${camel}: String = ${v}`],
    [(v) => `"""${v}"""`, (v) => `raw"${v}"`, (v) => `s"""${v}"""`, (v) => `"""\n   |${v}\n   |""".stripMargin`],
  ],
  [
    'a.py',
    [
      ({ SNAKE }, v) => `${SNAKE} = ${v}`,
      ({ snake }, v) => `def get_${snake}():\n    return ${v}`,
      ({ snake }, v) => `connect(host, ${snake}=${v})`,
      ({ snake }, v) => `def connect(${snake}: str = ${v}):`,
    ],
    [
      ...['b', 'r', 'f', 'u', 'rb'].map(
        (letters): Literal =>
          (v) =>
            `${letters}"${v}"`,
      ),
      ...["'''", '"""', 'b"""'].map(
        (quotes): Literal =>
          (v) =>
            `${quotes}${v}${quotes.slice(-3)}`,
      ),
      (v) => `"""\n${v}\n"""`,
    ],
  ],
  ['a.js', [({ camel }, v) => `const ${camel} = ${v}`, ({ camel }, v) => `f({ ${camel}: ${v} })`], [(v) => `String.raw\`${v}\``]],
  [
    'a.rb',
    [({ SNAKE }, v) => `${SNAKE} = ${v}`, ({ snake }, v) => `connect(${snake}: ${v})`],
    [
      ...['%q()', '%q{}', '%Q[]', '%()', '%q||'].map(
        (form): Literal =>
          (v) =>
            form.slice(0, -1) + v + form.slice(-1),
      ),
      (v) => `<<~EOS\n  ${v}\nEOS`,
      (v) => `<<~'KEY'.strip\n  ${v}\nKEY`,
    ],
  ],
  [
    'a.pl',
    [({ snake }, v) => `my $${snake} = ${v};`, ({ snake }, v) => `connect(${snake} => ${v});`],
    [
      ...['q()', 'q[]', 'q||', 'qq{}'].map(
        (form): Literal =>
          (v) =>
            form.slice(0, -1) + v + form.slice(-1),
      ),
      (v) => `<<"END";\n${v}\nEND`,
    ],
  ],
  [
    'a.php',
    [({ snake }, v) => `$${snake} = ${v};`, ({ snake }, v) => `['${snake}' => ${v}]`],
    [(v) => `<<<EOT\n${v}\nEOT`, (v) => `<<<'KEY'\n    ${v}\n    KEY`],
  ],
  ['a.tf', [({ snake }, v) => `  ${snake} = ${v}`], [(v) => `<<EOF\n${v}\nEOF`, (v) => `<<-EOT\n    ${v}\n  EOT`]],
  ['a.sh', [({ SNAKE }, v) => `${SNAKE}=${v}`], [(v) => `$(cat <<EOF\n${v}\nEOF\n)`, (v) => `"$(cat <<'EOF'\n${v}\nEOF\n)"`]],
  ['a.ps1', [({ camel }, v) => `$${camel} = ${v}`], [(v) => `@"\n${v}\n"@`, (v) => `@'\r\n${v}\r\n'@`]],
  ['a.ex', [({ snake }, v) => `connect(${snake}: ${v})`], [(v) => `~s(${v})`, (v) => `~S"${v}"`, (v) => `"""\n  ${v}\n  """`]],
  ['a.lua', [({ snake }, v) => `local ${snake} = ${v}`], [(v) => `[[${v}]]`, (v) => `[=[${v}]=]`]],
  ['a.nix', [({ camel }, v) => `  ${camel} = ${v};`], [(v) => `''\n    ${v}\n  ''`]],
  ['a.toml', [({ snake }, v) => `${snake} = ${v}`], [(v) => `"""\n${v}"""`, (v) => `'''\n${v}'''`]],
  ['a.sql', [({ snake }, v) => `SET @${snake} = ${v};`], [(v) => `$$${v}$$`]],
  ['a.R', [({ snake }, v) => `${snake} <- ${v}`], [(v) => `r"(${v})"`]],
  ['a.ml', [({ snake }, v) => `let ${snake} = ${v}`], [(v) => `{|${v}|}`]],
]
const each = (visit: (write: (value: string) => string, path: string, made: () => string) => void): void => {
  for (const [path, places, literals] of languages)
    for (const place of places)
      for (const literal of literals)
        for (const [name, make] of [
          ['db_password', chosen],
          ['api_key', made],
          ['client_secret', made],
        ] as const)
          visit((value) => place(namesOf(name), literal(value)), path, make)
}

test('secrets are found whole, at their place, in literals of every kind and in heredocs', () => {
  each((write, path, make) => {
    const value = make()
    const text = `first\n${write(value)}\nlast\n`
    assert.deepEqual(
      leaks(text, path).map((hit) => [hit.parts.key!.reveal(), text.slice(hit.start, hit.end)]),
      [[value, value]],
      `${path}: ${text}`,
    )
  })
})

test('a service’s key, which its name alone tells, is found in them as well', () => {
  const value = pickText(random, alphabets.hex, 32)
  for (const literal of [`R"(${value})"`, `"""\n    ${value}\n    """`, `<<~KEY.strip\n  ${value}\nKEY`])
    assert.deepEqual(
      leaks(`DATADOG_API_KEY = ${literal}\n`, 'a.txt').map((hit) => [hit.key.split('/')[0], hit.decoded]),
      [['datadog', ['raw-literal']]],
      literal,
    )
})

test('not sentences, code, several lines, nor what goes on', () => {
  const value = made()
  for (const [path, text] of [
    ['a.py', `password = """Asks for the password of user 12 and\n${value}\n"""`],
    ['a.py', `api_key = """\n${value}\n${value}\n"""`],
    ['a.cpp', `password = R"(SELECT ${value} FROM users)"`],
    ['a.cpp', `api_key = R"a(${value})b"`],
    ['a.cpp', `std::cout << password\n  << "${value}"\n`],
    ['a.sh', `PASSWORD=$(cat <<EOF\n$(read_it ${value})\nEOF\n)`],
    ['a.rb', `password = <<~EOS\n  ${value}\n  more\nEOS\n`],
    ['a.rb', `api_key = <<~EOS\n  ${value}\nEOSX\n`],
    ['a.rb', `passwords.each {|password2| puts }`],
    ['a.rs', `password = r#"\${PASSWORD_2}"#`],
    ['a.js', `const password = String.raw\`\${password2}\``],
    ['a.lua', `password = [[changeme123]]`],
    ['a.py', 'create_line_token(\n    r"((?:[nN][oO][tT][eE][sS]|[tT][iI][tT][lL][eE]))", 12)'],
    ['a.py', `password = f"{settings.password2}"`],
  ] as const)
    assert.deepEqual(leaks(`${text}\n`, path), [], text)
})

test('what is found in them is loud, whole and by what is new in it', () => {
  const filler = 'some words of a text that says nothing\n'.repeat(40)
  let quiet = 0
  let turn = 0
  each((write, _path, make) => {
    if (turn++ % 4 !== 0) return
    const written = write(make())
    const now = Buffer.from(`${filler}${written}\n${filler}`)
    assert.equal(probe.whole(now), null, written)
    const from = filler.length + pick(random, written.length)
    const to = Math.min(filler.length + written.length, from + 1 + pick(random, 40))
    const old = Buffer.concat([now.subarray(0, from), now.subarray(to)])
    const before = probe.whole(old)
    if (before === null) return
    quiet++
    assert.equal(probe.changed(deltaOf(old, [0, 0, from, to, from, now.length - to], now), before), null, written)
    probe.end(before)
  })
  assert.ok(quiet > 10, `${quiet}`)
})
