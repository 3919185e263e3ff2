import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { makeDetector } from '../../src/detect/detector.ts'
import { recognizers } from '../../src/detect/formats/list.ts'
import { isOrdinary } from '../../src/detect/ordinary.ts'
import { anchorOf } from '../../src/detect/pieces.ts'
import { pickText } from '../../src/detect/random.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import { isNobodys, type Key, type Service } from '../../src/model/service.ts'
import { services as builtIn } from '../../src/services/index.ts'
import { detector } from './built-in.ts'
import { seeded } from './random.ts'
import { around, calledIn, inItsName } from './vicinities.ts'

/** Keys without a mark of their own, in one part, of services whose id alone tells who is meant. */
const kinds = builtIn.flatMap((service) =>
  isNobodys(service) || service.id.replaceAll('-', '').length < 4 || isOrdinary(service.id.replaceAll('-', ''))
    ? []
    : Object.entries(service.keys as Service['keys']).flatMap(([kind, key]) => {
        const id = `${service.id}/${kind}`
        const shapes = key.parts === undefined ? (key.shapes ?? [key.shape!]) : []
        const known = key.check === 'pem' || recognizers.some((recognizer) => recognizer.kind === id)
        return known || !shapes.some((shape) => anchorOf(shape) === null)
          ? []
          : [{ service: service as Service, id, key: key as Key }]
      }),
)

test('there are hundreds of such kinds', () => assert.ok(kinds.length > 500))

for (const [set, vicinities, floor] of [
  ['in the name of its value', inItsName, 0.965],
  ['around it', around, 0.9],
] as const)
  for (const [turn, [vicinity, write]] of Object.entries(vicinities).entries())
    test(`a key is found where its service is spoken of ${set}: ${vicinity}`, () => {
      // every fourth kind, with another one first each time: all kinds stand in a quarter of all places
      const some = kinds.filter((_, i) => i % 4 === turn % 4)
      const missed = some.filter(({ service, id, key }) => {
        const value = sampleOf(key, seeded(`${id}, ${vicinity}`)).parts.key!
        const text = `first line\n\n${write(calledIn(service), value)}\nlast line\n`
        const { hits, cut } = detector.find(Buffer.from(text), 'src/app.txt')
        assert.equal(cut, null)
        return !hits.some(
          (hit) => hit.parts.key?.reveal() === value && hit.key.startsWith(`${service.id}/`) && hit.judged === null,
        )
      })
      assert.ok(
        missed.length <= (1 - floor) * some.length,
        `${missed.length} of ${some.length} missed: ${missed.map(({ id }) => id).join(', ')}`,
      )
    })

const hex = { shape: [{ hex: 32 }], beside: [{ named: '*zorgle_api_key' }] } as const
const made = [
  {
    id: 'zorgle',
    name: 'Zorgle',
    docs: 'https://zorgle.test',
    hosts: ['api.zorgle.test'],
    keys: { key: { name: 'a key', ...hex } },
  },
  {
    ...{ id: 'front', name: 'Front', docs: 'https://front.test', hosts: ['api2.front.test'] },
    keys: { token: { name: 'a token', shape: [{ base62: 40 }], beside: [{ named: '*front_api_token' }] } },
  },
  {
    ...{ id: 'zippybadger', name: 'ZippyBadger', docs: 'https://zippy.test', hosts: ['zippy.test'] },
    keys: { key: { name: 'a key', shape: [{ hex: 32 }], beside: [{ named: '*zippybadger_secret' }] } },
  },
  {
    ...{ id: 'quibblo', name: 'Quibblo', docs: 'https://quibblo.test', hosts: ['quibblo.test'] },
    keys: { secret: { name: 'a secret', shape: [{ hex: 32 }], beside: [{ named: '*quibblo_app_secret' }] } },
  },
] as const satisfies readonly Service[]
const find = makeDetector(made).find
const random = seeded('spoken')
const h = pickText(random, alphabets.hex, 32)
const b = pickText(random, alphabets.base62, 40)
const found = (text: string): string[] =>
  find(Buffer.from(text), 'src/app.txt')
    .hits.filter(({ judged }) => judged === null)
    .map(({ key, confidence }) => `${key}, ${confidence}`)

test('the value’s own name makes it likely, what stands around it possible', () => {
  assert.deepEqual(found(`ZORGLE_PAT=${h}`), ['zorgle/key, likely'])
  assert.deepEqual(found(`zorgle:\n  token: ${h}`), ['zorgle/key, possible'])
  assert.deepEqual(found(`new Zorgle("${h}")`), ['zorgle/key, possible'])
})

test('a name that says another thing than a key is none, whatever stands near', () => {
  for (const name of [
    'id',
    'key_id',
    'public_key',
    'account',
    'token_type',
    'key_hash',
    'search_key',
    'version',
    'next_token',
    'url',
  ])
    for (const text of [`zorgle_${name} = "${h}"`, `"zorgle": {"${name}": "${h}"}`, `zorgle:\n  ${name}: ${h}`])
      assert.deepEqual(found(text), [], text)
})

test('digests beside a service’s name are none', () => {
  for (const text of [`md5 zorgle ${h}`, `hashes.set('zorgle', '${h}')`, `"zorgle": "1.2", "integrity": "${h}"`, `zorgle@${h}`])
    assert.deepEqual(found(text), [], text)
})

test('where a service is spoken of far away, or of another section, nothing is its key', () => {
  assert.deepEqual(found(`# Zorgle\n${'# more words\n'.repeat(5)}api_key = "${h}"`), [])
  assert.deepEqual(found(`zorgle ${'and so on '.repeat(40)} api_key = "${h}"`), [])
  assert.deepEqual(found(`api_key = "${h}"\n# Zorgle\n`), [])
})

test('a host on a line below has keys alone whose name says nothing of whose they are', () => {
  assert.deepEqual(found(`API_KEY = "${h}"\nURL = "https://api.zorgle.test/v1"`), ['zorgle/key, possible'])
  assert.deepEqual(found(`TOKEN=${h}\n\ncurl -H "Authorization: Bearer $TOKEN" https://api.zorgle.test`), [
    'zorgle/key, possible',
  ])
  for (const name of ['ROADRUNNER_API_KEY', 'githubToken', 'id', 'etag'])
    assert.deepEqual(found(`${name} = "${h}"\nURL = "https://api.zorgle.test/v1"`), [], name)
  assert.deepEqual(found(`API_KEY = "${h}"\n# one\n# two\n# three\nURL = "https://api.zorgle.test/v1"`), [])
})

test('a section that is over, a call that makes no client, and an answer to another question are none', () => {
  const lines = '  one: 1\n'.repeat(5)
  assert.deepEqual(found(`zorgle:\n${lines}  token: ${h}`), ['zorgle/key, possible'])
  for (const text of [
    `zorgle:\n${lines}other:\n  token: ${h}`,
    `import { createHash } from 'zorgle'\n\nconst sum = verify('${h}')`,
    `see zorgle\n\nconst client = createClient('${h}')`,
    `what was the zorgle token?\nsee the wiki\n${h}`,
    `what is zorgle?\nben: ${h}`,
    `what was the zorgle token?\nben: ${h} it is not`,
  ])
    assert.deepEqual(found(text), [], text)
})

test('a value in a literal of Objective-C is no revision', () => {
  assert.deepEqual(found(`[Zorgle startWithApiKey:@"${h}"];`), ['zorgle/key, possible'])
  for (const text of [`uses: zorgle/upload@${h}`, `zorgle key zorgle/zorgle#${h}`]) assert.deepEqual(found(text), [], text)
})

test('a name that frameworks hand to the browser is that of the same key', () => {
  for (const prefix of ['NEXT_PUBLIC_', 'EXPO_PUBLIC_', 'REACT_APP_', 'VITE_', 'PUBLIC_'])
    assert.deepEqual(found(`${prefix}ZORGLE_TOKEN=${h}`), ['zorgle/key, likely'], prefix)
  for (const name of ['ZORGLE_PUBLIC_KEY', 'NEXT_PUBLIC_ZORGLE_ID', 'MY_PUBLIC_ZORGLE_KEY'])
    assert.deepEqual(found(`${name}=${h}`), [], name)
})

test('a service whose name is two words written as one is spoken of in either way', () => {
  for (const text of [
    `ZIPPY_BADGER_KEY=${h}`,
    `zippy-badger:\n  token: ${h}`,
    `ZIPPYBADGER_TOKEN=${h}`,
    `zippyBadger.init("${h}")`,
  ])
    assert.deepEqual(found(text).length, 1, text)
  assert.deepEqual(found(`a zippy, a badger and a key: ${h}`), [])
})

test('a later argument of what is called by the service’s name', () => {
  for (const text of [`val z = Zorgle(context, "${h}")`, `Zorgle.start(this, "${h}")`, `Zorgle::new("prod", "${h}")`])
    assert.deepEqual(found(text), ['zorgle/key, possible'], text)
  for (const text of [
    `zorgle went (on, "${h}")`,
    `Zorgle(f(a, b), "${h}")`,
    `Zorgle(context)\nother("${h}")`,
    `Zorgle({ sum: "${h}" })`,
  ])
    assert.deepEqual(found(text), [], text)
})

test('a line of the value alone below a line of the service alone', () => {
  for (const text of [
    `Zorgle\n${h}\n`,
    `# Zorgle\n\n${h}\n`,
    `Zorgle:\n  ${h}\n`,
    `Zorgle\n------\n${h}`,
    `https://api.zorgle.test/dashboard\n${h}\n`,
  ])
    assert.deepEqual(found(text), ['zorgle/key, possible'], text)
  for (const text of [
    `see Zorgle\n${h}\n`,
    `Zorgle is down\n${h}\n`,
    `Zorgle\n${h} it is\n`,
    `Zorgle\n\nand more\n${h}\n`,
    `Zorgle\n${h}  a.tar.gz\n`,
  ])
    assert.deepEqual(found(text), [], text)
  const sum = pickText(random, alphabets.hex, 40)
  assert.deepEqual(found(`Front\n${sum}\n`), [])
})

test('words between what a sentence calls a key and the key', () => {
  for (const text of [
    `# move the Zorgle API key out of here: ${h}`,
    `I use Zorgle 2.\n\n1. set api key to ${h}`,
    `the Zorgle token that works: ${h}`,
  ])
    assert.deepEqual(found(text), ['zorgle/key, possible'], text)
})

test('of two services the nearer one has it', () => {
  assert.deepEqual(found(`zorgle:\n  on: true\nquibblo:\n  secret: ${h}`), ['quibblo/secret, possible'])
  assert.deepEqual(found(`quibblo:\n  on: true\nzorgle:\n  secret: ${h}`), ['zorgle/key, possible'])
})

test('where a service’s keys are all called otherwise, the name of a plain key makes it possible alone', () => {
  assert.deepEqual(found(`quibblo_app_secret = "${h}"`), ['quibblo/secret, likely'])
  assert.deepEqual(found(`quibblo_webhook_secret = "${h}"`), ['quibblo/secret, likely'])
  assert.deepEqual(found(`quibblo_api_key = "${h}"`), ['quibblo/secret, possible'])
})

test('an ordinary word speaks of a service only where it is meant as a name', () => {
  for (const text of [
    `front ${b}`,
    `front: "${b}"`,
    `in front of it\ntoken = "${b}"`,
    `front("${b}")`,
    `front.key = "${b}"`.replace('.key', ''),
  ])
    assert.deepEqual(found(text), [], text)
  for (const text of [
    `FRONT_TOKEN=${b}`,
    `front: {\n  apiKey: "${b}" }`,
    `[front]\ntoken = ${b}`,
    `# Front\nAPI_KEY=${b}`,
    `new Front("${b}")`,
    `my front api key is ${b}`,
    `curl -H "Authorization: Token ${b}" https://api2.front.test/me`,
  ])
    assert.equal(found(text).length, 1, text)
})

test('a longer or a shorter value is none', () => {
  for (const value of [h.slice(1), `${h}a`, `${h}.txt`, `${h}-1`, `a/${h}`, `v_${h}`])
    assert.deepEqual(found(`zorgle_pat = "${value}"`), [], value)
})

test('a word, a number and a path are no keys, whatever they are called', () => {
  for (const value of ['SomeComponentWithTheLongestNameThatWeKnow', '1234567890123456789012345678901234567890', '0'.repeat(40)])
    assert.deepEqual(found(`front_token = "${value}"`), [], value)
})
