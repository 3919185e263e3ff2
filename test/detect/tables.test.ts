import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { pickText } from '../../src/detect/random.ts'
import { detector } from './built-in.ts'
import { seeded } from './random.ts'

const random = seeded('tables')
const told = (text: string, path = 'export.csv') =>
  detector
    .find(Buffer.from(text, 'latin1'), path)
    .hits.filter(({ judged }) => judged === null)
    .map(({ parts, start, end }) => {
      assert.equal(text.slice(start, end), parts.key!.reveal())
      return parts.key!.reveal()
    })
const chosen = () => `${pickText(random, alphabets.base62, 9)}!7aZ`
const made = () => `${pickText(random, alphabets.base62, 30)}7aZ`

test('secrets in columns of values between commas, semicolons and tabs', () => {
  for (const mark of [',', ';', '\t'])
    for (const name of ['password', 'Password', '"API key"', 'secret', 'Secret access key', 'client_token', 'db_passwd'])
      for (const [before, after] of [
        ['id', 'note'],
        ['\xef\xbb\xbfuser', '"url"'],
      ]) {
        const value = made()
        const lines = Array.from({ length: 20 }, (_, i) => [`${i}`, 'none', 'a longer text in the row'].join(mark))
        const text = [[before, name, after].join(mark), ...lines, ['7', `"${value}"`, 'x'].join(mark), ...lines].join('\r\n')
        assert.deepEqual(told(`${text}\n`), [value], name)
      }
  const values = [chosen(), chosen()]
  assert.deepEqual(told(`name,password\n"Doe, John",${values[0]}\nbob,"${values[1]}"\n`), values)
})

test('a table of Markdown, which ends with its rows', () => {
  const [one, other] = [chosen(), chosen()]
  const text = `# Logins\n\n| User | Password |\n|:---|---:|\n| bob | \`${one}\` |\n| eve | ${other} |\n\nkeep | ${chosen()} |\n`
  assert.deepEqual(told(text, 'notes.txt'), [one, other])
  assert.deepEqual(told(text, 'README.md'), [])
  assert.deepEqual(told(text.replace('|:---|---:|\n', ''), 'notes.txt'), [])
})

test('columns of another name, digests in place of passwords, words, and heads that are none', () => {
  const value = chosen()
  for (const text of [
    `user,password_hash\nbob,${value}\n`,
    `user,reset_token\nbob,${made()}\n`,
    `user,passwords\nbob,${value}\n`,
    `user,note\npassword,${value}\n`,
    `user,password\nbob,${pickText(random, alphabets.hex, 32)}\n`,
    `user,password\nbob,hunter\nann,changeme123\n`,
    `id,token,label\n1,hello,A\n2,2020-01-01,B\n3,some_word_here,C\n`,
    `first\nuser,password\nbob,${value}\n`,
    `user,password,url\n${value}\n`,
  ])
    assert.deepEqual(told(text), [], text)
})

test('rows that SQL writes into columns which are called so', () => {
  const [one, other] = [chosen(), made()]
  assert.deepEqual(told(`INSERT INTO users (id, name, password) VALUES (1, 'bob', '${one}');\n`, 'a.sql'), [one])
  assert.deepEqual(
    told(`insert into \`keys\` (\`api_key\`, \`at\`)\nvalues ('${other}', now()), ('${one}${one}', 'x');\n`, 'a.sql'),
    [other, `${one}${one}`],
  )
  assert.deepEqual(
    told(
      `COPY public.users (id, password, email) FROM stdin;\n1\tchangeme\ta@b.c\n2\t${one}\ta@b.c\n\\.\n3\t${other}\tx\n`,
      'a.sql',
    ),
    [one],
  )
  for (const text of [
    `INSERT INTO users (id, name, password) VALUES (1, '${one}', 'changeme');\n`,
    `INSERT INTO users (password, name) VALUES (hash('${one}'), 'x');\n`,
    `INSERT INTO users (id, password_hash) VALUES (1, '${one}');\n`,
    `INSERT INTO users VALUES (1, '${one}');\n`,
  ])
    assert.deepEqual(told(text, 'a.sql'), [], text)
})
