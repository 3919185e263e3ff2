import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { makeDetector } from '../../src/detect/detector.ts'
import { pickText } from '../../src/detect/random.ts'
import type { Service } from '../../src/model/service.ts'
import { services as builtIn } from '../../src/services/index.ts'
import { seeded } from './random.ts'

const service = (id: string, name: string, length: number) =>
  ({
    ...{ id, name, docs: `https://${id}.test`, hosts: [`api.${id}.test`] },
    keys: {
      client: {
        name: 'a client',
        within: 10,
        parts: {
          id: { shape: [{ hex: length }], public: true, beside: [{ named: `*${id}_client_id` }] },
          secret: { shape: [{ hex: 30 }], beside: [{ named: `*${id}_client_secret` }] },
        },
      },
    },
  }) as const satisfies Service
const { find } = makeDetector([service('zorgle', 'Zorgle', 24), service('quibblo', 'Quibblo', 30)])
const random = seeded('pairs')
const id = pickText(random, alphabets.hex, 24)
const secret = pickText(random, alphabets.hex, 30)
const twin = pickText(random, alphabets.hex, 30)
const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** Each hit as its service, its confidence, and its parts by the values above. */
function found(text: string, path = 'src/app.txt'): string[] {
  const known = new Map([
    [id, 'id'],
    [secret, 'secret'],
    [twin, 'twin'],
  ])
  return find(Buffer.from(text), path).hits.map(({ key, confidence, parts, judged }) => {
    const told = Object.entries(parts).map(([name, value]) => `${name}=${known.get(value.reveal()) ?? 'something else'}`)
    return [key.split('/')[0], judged === null ? confidence : judged, ...told.sort()].join(' ')
  })
}
const whole = ['zorgle likely id=id secret=secret']

test('two values without names are a key where their service is spoken of: arguments, words, cells, a name and its password', () => {
  for (const text of [
    `new Zorgle("${id}", "${secret}")`,
    `const z = require('zorgle')('${id}', '${secret}');`,
    `zorgle.NewClient(ctx, "${id}", "${secret}", nil)`,
    `Zorgle::Client.new '${id}', '${secret}'`,
    `new ZorgleClient(\n  "${id}",\n  "${secret}"\n)`,
    `zorgle::Client::new("${id}".to_string(), "${secret}".to_string())`,
    `Zorgle credentials: ${id} / ${secret}`,
    `INSERT INTO t VALUES ('zorgle', '${id}', '${secret}');`,
    `Zorgle id,Zorgle secret\n${id},${secret}\n`,
    `ZORGLE_CREDENTIALS=${id}:${secret}`,
    `curl -u "${id}:${secret}" https://api.zorgle.test/v1`,
    `requests.get("https://api.zorgle.test/v1", auth=("${id}", "${secret}"))`,
    `fetch("https://${id}:${secret}@api.zorgle.test/v1")`,
    `new Zorgle("${secret}", "${id}")`,
  ])
    assert.deepEqual(found(text), whole, text)
})

test('no service near, another shape beside it, a line of digests: no key', () => {
  for (const text of [
    `new Other("${id}", "${secret}")`,
    `new Zorgle("production", "${secret}")`,
    `new Zorgle("${id.slice(1)}", "${secret}")`,
    `new Zorgle("${id}", "${secret.slice(1)}")`,
    `zorgle md5 ${id} ${secret}`,
    `new Zorgle("x")\n${'# more\n'.repeat(6)}f("${id}", "${secret}")`,
    `new Zorgle("${id}", compute(mode), "${secret}")`,
  ])
    assert.deepEqual(found(text), [], text)
})

test('an id is taken along that is called like one, not one of another name', () => {
  for (const text of [
    `[zorgle]\nclient_id = ${id}\nsecret = ${secret}`,
    `zorgle:\n  key: ${id}\n  secret: ${secret}`,
    `"zorgle": {"clientSecret": "${secret}", "user": "${id}"}`,
    `# Zorgle\nAPI_KEY=${id}\nAPI_SECRET=${secret}`,
    `ZORGLE_CLIENT_SECRET=${secret}\nCLIENT_ID=${id}`,
    `### Zorgle\n\n* **Client ID**: \`${id}\`\n* **Client secret**: \`${secret}\``,
    `curl https://api.zorgle.test/t -d client_id=${id} -d client_secret=${secret}`,
  ])
    assert.deepEqual(found(text), whole, text)
  for (const name of ['session_token', 'commit', 'password_hash', 'version', 'private'])
    assert.ok(!found(`[zorgle]\n${name} = ${id}\nsecret = ${secret}`).join().includes('id='), name)
})

test('an id whose own name says whose it is makes the secret beside it one of its service', () => {
  assert.deepEqual(found(`ZORGLE_CLIENT_ID=${id}\n\nSECRET=${secret}`), whole)
  assert.deepEqual(found(`my_zorgle_client_id = "${id}"\nname = "web"\npassword = "${secret}"`), whole)
  assert.deepEqual(found(`CLIENT_ID=${id}\nSECRET=${secret}`), [])
  for (const name of ['VERSION', 'ETAG', 'PUBLIC_KEY', 'NEXT_TOKEN'])
    assert.deepEqual(found(`ZORGLE_CLIENT_ID=${id}\n${name}=${secret}`), [], name)
  assert.deepEqual(found(`ZORGLE_CLIENT_ID=${id}\n${'A=1\n'.repeat(5)}SECRET=${secret}`), [])
})

test('of two ids that nothing tells apart none is taken: a wrong one would be refused, and that says nothing of the key', () => {
  assert.deepEqual(found(`[zorgle]\nuser = ${id}\nsecret = ${secret}\nother_user = ${id}`), whole)
  const another = pickText(random, alphabets.hex, 24)
  assert.deepEqual(found(`[zorgle]\nuser = ${id}\nsecret = ${secret}\nother_user = ${another}`), [
    'zorgle possible secret=secret',
  ])
})

test('where id and secret look the same, two values without names are not said to be either, a name and its password are', () => {
  assert.deepEqual(found(`QUIBBLO_AUTH=${twin}:${secret}`), ['quibblo likely id=twin secret=secret'])
  assert.deepEqual(found(`[quibblo]\nclient_id = ${twin}\nclient_secret = ${secret}`), ['quibblo likely id=twin secret=secret'])
  for (const hit of found(`new Quibblo("${twin}", "${secret}")`)) assert.ok(!hit.includes('id='), hit)
})

test('an id that begins with a mark counts beside its secret, though its letters read like words', () => {
  const marked = {
    ...service('frobble', 'Frobble', 24),
    keys: {
      client: {
        name: 'a client',
        within: 10,
        parts: {
          id: { shape: ['FB', { base62: 14 }], public: true, beside: [{ named: '*frobble_id' }] },
          secret: { shape: [{ hex: 30 }], beside: [{ named: '*frobble_secret' }] },
        },
      },
    },
  } as const satisfies Service
  const its = makeDetector([marked]).find
  const parts = (text: string) => its(Buffer.from(text), 'a.js').hits.flatMap((hit) => Object.keys(hit.parts).sort())
  assert.deepEqual(parts(`new Frobble("FBonthestreetof2", "${secret}")`), ['id', 'secret'])
  assert.deepEqual(parts(`new Frobble("FBonthestreetoff", "${secret}")`), [])
})

test('a header of both in base64 is read where its service is spoken of', () => {
  const both = base64(`${id}:${secret}`)
  assert.deepEqual(found(`curl -H "Authorization: Basic ${both}" https://api.zorgle.test/v1`), whole)
  assert.deepEqual(found(`ZORGLE_BASIC_AUTH="${both}"`), whole)
  assert.deepEqual(found(`ZORGLE_IMAGE="${both}"`), [])
  assert.deepEqual(found(`curl -H "Authorization: Basic ${both}" https://api.other.test/v1`), [])
  for (const wrong of [`${id}${secret}`, `${id}:${secret}0`, `${id.slice(1)}:${secret}`, `${secret}:${id}`])
    assert.deepEqual(found(`curl -H "Authorization: Basic ${base64(wrong)}" https://api.zorgle.test/v1`), [], wrong)
})

test('parts that stand far apart belong together where each has its own name, and the text has no other', () => {
  const far = '\n'.repeat(60)
  assert.deepEqual(found(`ZORGLE_CLIENT_ID=${id}${far}ZORGLE_CLIENT_SECRET=${secret}`), whole)
  const another = pickText(random, alphabets.hex, 24)
  const two = `ZORGLE_CLIENT_ID=${id}\nOLD_ZORGLE_CLIENT_ID=${another}${far}ZORGLE_CLIENT_SECRET=${secret}`
  assert.deepEqual(found(two), ['zorgle likely secret=secret'])
  assert.deepEqual(found(`CLIENT_ID=${id}${far}ZORGLE_CLIENT_SECRET=${secret}`), ['zorgle likely secret=secret'])
})

const manifest = (kind: string, data: readonly (readonly [string, string])[]) =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: web\ndata:\n${data.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`

test('what a manifest of a Secret has in base64 counts under its name, with the other part beside it', () => {
  const data = [
    ['ZORGLE_CLIENT_ID', base64(id)],
    ['ZORGLE_CLIENT_SECRET', base64(`${secret}\n`)],
  ] as const
  assert.deepEqual(found(manifest('Secret', data)), whole)
  assert.deepEqual(found(manifest('ConfigMap', data)), [])
  assert.deepEqual(found(manifest('Secret', [['OTHER_CLIENT_SECRET', base64(secret)]])), [])
  const text = manifest('Secret', data)
  const [hit] = find(Buffer.from(text), 'a.yaml').hits
  assert.equal(text.slice(hit!.start, hit!.end), base64(`${secret}\n`).replace(/=+$/, '').slice(0, 40))
  assert.deepEqual(hit!.decoded, ['base64'])
})

test('a service’s key of one part in a manifest is told by its name', () => {
  const loco = builtIn.find((each) => each.id === 'loco')
  const value = pickText(random, alphabets.base62, 32)
  const { hits } = makeDetector([loco!]).find(Buffer.from(manifest('Secret', [['LOCO_API_KEY', base64(value)]])), 'a.yaml')
  assert.deepEqual(
    hits.map(({ parts }) => parts.key!.reveal()),
    [value],
  )
})
