import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { asidesOf } from '../../src/detect/asides.ts'
import { pick, pickText } from '../../src/detect/random.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import { services } from '../../src/services/index.ts'
import { detector } from './built-in.ts'
import { seeded } from './random.ts'
import { stepsOf } from './work.ts'

const random = seeded('asides')
const made = (length = 32) => `${pickText(random, alphabets.base62, length - 3)}${pick(random, 10)}aZ`
const told = (text: string, path: string) => detector.find(Buffer.from(text), path).hits.filter((hit) => hit.judged === null)
const judged = (text: string, path: string) => {
  const { hits } = detector.find(Buffer.from(text), path)
  return hits.length > 0 && hits.every((hit) => hit.judged !== null)
}
const pem = sampleOf(services.find(({ id }) => id === 'private-key')!.keys['private-key-traditional']!, random).text
const webToken = () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: made(20), exp: 1_590_010_143 })}.${made(43)}`
}

test('a module of tests in Rust ends with its brace; what stands beside it is told', () => {
  const secret = `    let client_secret = "${made()}";`
  const tests = (body: string) => `#[cfg(test)]\nmod tests {\n    use super::*;\n\n${body}\n}\n`
  assert.ok(judged(`fn main() {}\n\n${tests(secret)}`, 'src/a.rs'))
  assert.ok(judged(tests(`    const KEY: &str = "${pem}";`), 'src/a.rs'))
  assert.equal(told(`${tests('    fn a() {}')}\nfn main() {\n${secret}\n}\n`, 'src/a.rs').length, 1)
  assert.equal(told(`#[cfg(test)]\nuse a::b;\n\nfn main() {\n${secret}\n}\n`, 'src/a.rs').length, 1)
  assert.equal(told(`#[cfg(not(test))]\nmod run {\n${secret}\n}\n`, 'src/a.rs').length, 1)
  assert.equal(told(tests(secret), 'src/a.go').length, 1)
})

test('a function that is a test in Rust', () => {
  const secret = `        let client_secret = "${made()}";`
  for (const mark of ['#[test]', '#[tokio::test]', '#[tokio::test(flavor = "multi_thread")]', '#[cfg(all(test, feature = "a"))]'])
    assert.ok(judged(`impl A {\n    ${mark}\n    fn a() {\n${secret}\n    }\n}`, 'src/a.rs'), mark)
  assert.equal(told(`impl A {\n    #[test]\n    fn a() {\n    }\n\n    fn b() {\n${secret}\n    }\n}`, 'src/a.rs').length, 1)
})

test('documentation strings of Python, and those that call themselves examples', () => {
  const secret = `client_secret: "${made()}"`
  const named = (name: string) => `${name} = r'''\n- name: x\n  ${secret}\n'''\n`
  for (const name of ['EXAMPLES', 'RETURN', 'DOCUMENTATION']) assert.ok(judged(named(name), 'plugins/a.py'), name)
  assert.ok(judged(`def a():\n    """Does it.\n\n    client_secret = "${made()}"\n    """\n    return 1\n`, 'a.py'))
  for (const text of [
    `x = """\nclient_secret = "${made()}"\n"""\n`,
    `connect(\n  """\nclient_secret = "${made()}"\n""")\n`,
    `${named('EXAMPLES').replace(secret, '')}client_secret = "${made()}"\n`,
  ])
    assert.equal(told(text, 'a.py').length, 1, text)
})

test('a key without a mark of its own in what calls itself an example is one; a key with a mark is told', () => {
  const [hex, marked] = [pickText(random, alphabets.hex, 32), `hvs.${made(24)}`]
  const examples = (line: string) => `EXAMPLES = """\n${line}\n"""\n`
  assert.ok(judged(examples(`datadog_api_key: ${hex}`), 'a.py'))
  assert.equal(told(`datadog_api_key = "${hex}"\n`, 'a.py').length, 1)
  assert.equal(told(examples(`vault_token: ${marked}`), 'a.py').length, 1)
  assert.equal(told(`def a():\n    """Uses it.\n\n    datadog_api_key = "${hex}"\n    """\n`, 'a.py').length, 1)
})

test('examples in descriptions of interfaces, in YAML and in JSON', () => {
  const value = made()
  for (const [path, text] of [
    ['api.yaml', `paths:\n  /a:\n    example:\n      client_secret: ${value}\n`],
    ['api.yml', `examples:\n  one:\n    value:\n\n      client_secret: ${value}\n`],
    ['api.json', `{\n  "x-example": {\n    "client_secret": "${value}"\n  }\n}\n`],
  ] as const)
    assert.ok(judged(text, path), text)
  for (const [path, text] of [
    ['api.yaml', `example:\n  a: b\nclient_secret: ${value}\n`],
    ['api.json', `{\n  "example": {\n    "a": "b"\n  },\n  "client_secret": "${value}"\n}\n`],
  ] as const)
    assert.equal(told(text, path).length, 1, text)
})

test('private keys and web tokens in comments that documentation is made of', () => {
  const lines = (mark: string) => pem.split('\n').map((line) => `${mark}${line}`)
  assert.ok(judged([...lines('/// '), 'fn a() {}'].join('\n'), 'src/lib.rs'))
  assert.ok(judged([...lines('//! '), 'fn a() {}'].join('\n'), 'src/lib.rs'))
  assert.ok(judged(`/**\n *  refresh_token:\n *    '${webToken()}',\n */\n`, 'a.d.ts'))
  assert.equal(told(`// ${webToken()}\n`, 'a.ts').length, 1)
  assert.equal(told(`const t = '${webToken()}'\n`, 'a.ts').length, 1)
})

test('long lines and marks without an end cost no more than the text is long', () => {
  const at = (path: string, text: string) => {
    const bytes = Buffer.from(text)
    return stepsOf(() => asidesOf(bytes, path)(bytes.length - 1))
  }
  for (const [path, piece] of [
    ['a.rs', '#[cfg(test)] mod a {'],
    ['a.rs', '#[test]\n'],
    ['a.rs', '#[cfg(test)]\nmod a {\n'],
    ['a.py', `"""'''`],
    ['a.py', `x = '''\n`],
    ['a.yaml', 'example: '],
    ['a.yaml', 'example:\n'],
    ['a.yaml', 'example:\n '],
  ] as const) {
    const [short, long] = [2000, 8000].map((count) => at(path, piece.repeat(count)))
    assert.ok(long! < 5 * short! + 10_000, `${path} ${piece}: ${short}, ${long}`)
  }
})
