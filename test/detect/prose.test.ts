import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { pickText } from '../../src/detect/random.ts'
import { detector } from './built-in.ts'
import { seeded } from './random.ts'

const random = seeded('prose')
const told = (text: string, path = 'notes.txt') =>
  detector
    .find(Buffer.from(text), path)
    .hits.filter(({ judged }) => judged === null)
    .map(({ parts }) => parts.key!.reveal())
const chosen = () => `${pickText(random, alphabets.base62, 9)}!7aZ`

test('a password that a sentence or a note tells', () => {
  for (const write of [
    (v: string) => `Hi, the password is ${v}, please change it.`,
    (v: string) => `The root password is ${v}.`,
    (v: string) => `the old password was "${v}"`,
    (v: string) => `please change the password to ${v}\n`,
    (v: string) => `Das Passwort ist ${v}`,
    (v: string) => `Benutzer: bob\nKennwort: ${v}\n`,
    (v: string) => `Identifiant : bob\nMot de passe : ${v}\n`,
    (v: string) => `Usuario: bob\nContraseña: ${v}\n`,
    (v: string) => `login: bob / ${v}`,
    (v: string) => `Credentials: admin@acme.io / ${v}`,
    (v: string) => `user/pass: bob/${v}`,
    (v: string) => `Log in with bob@acme.io and password ${v}`,
    (v: string) => `{"text":"the wifi password is ${v}\\nsee you"}`,
    (v: string) => `user bob, pwd ${v}`,
    (v: string) => `ssh root@acme.io (pw: ${v})`,
    (v: string) => `A temporary password is generated for root@localhost: ${v}`,
  ])
    for (let round = 0; round < 8; round++) {
      const value = chosen()
      assert.deepEqual(told(write(value)), [value], write(value))
    }
})

test('a key that is called by several words, or that a log says it uses', () => {
  for (const write of [
    (v: string) => `DEBUG api key: ${v}`,
    (v: string) => `# API key: ${v}`,
    (v: string) => `[DEBUG] Using Key=${v}`,
    (v: string) => `using token ${v}`,
    (v: string) => `// old token ${v}`,
    (v: string) => `client secret = ${v}`,
    (v: string) => `The access token is ${v}.`,
    (v: string) => `started with key: "${v}"`,
  ])
    for (let round = 0; round < 8; round++) {
      const value = `${pickText(random, alphabets.base62, 27)}7aZ`
      assert.deepEqual(told(write(value)), [value], write(value))
    }
  for (const text of [
    'api key: required since v2.0',
    'API key: see https://acme.io/keys/v2',
    'using key=user_id_2 for the index',
    'Using token bucket2 as the limiter',
    'old key 0x1F600FF2A0 is gone',
    'new token tokenOfTheRequest2',
    'client secret is ${CLIENT_SECRET_OF_V2}',
    'with key: some-name-of-an-entry-2024',
    'the private key is 2048bits long',
  ])
    assert.deepEqual(told(text), [], text)
})

test('sentences about passwords, tokens and keys', () => {
  for (const text of [
    'the password is required',
    'The password is SHA256-hashed before it is stored.',
    'the token is base64url-encoded (RFC4648)',
    'if the key is not found in version2.0.1',
    'the password is password123',
    'the secret is stored in /etc/app/secret1.txt',
    'token is process.env.TOKEN_2',
    'password to user1@example.org was sent',
    'the password is ${DB_PASSWORD_1}',
    'login: bob / see wiki page12',
    'The key is AES-256-GCM.',
    'the token was issued at 2024-01-02T03:04:05Z',
    'the password is https://vault.acme.io/v1/x',
    'the pass is getPassword2()',
    'key is 0x1F600FF2',
    'mot de passe oublié 2fois',
    'compass is aB3dE5gH7jK9!x',
  ])
    assert.deepEqual(told(text), [], text)
  const value = chosen()
  assert.deepEqual(told(`the password is ${value}`, 'docs/setup.md'), [])
})
