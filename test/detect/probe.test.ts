import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { detectorOf, makeDetector } from '../../src/detect/detector.ts'
import { makeProbe } from '../../src/detect/probe.ts'
import { pick, pickText } from '../../src/detect/random.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import { makeSearch, searchFor } from '../../src/detect/search.ts'
import { extended, nothing } from '../../src/detect/word-table.ts'
import { type Key, knownHosts, type Service } from '../../src/model/service.ts'
import type { RandomBytes } from '../../src/model/world.ts'
import { services } from '../../src/services/index.ts'
import { builtIn } from '../../src/verbs/looks.ts'
import { deltaOf } from './delta-of.ts'
import { type Planting, plantersOf } from './plantings.ts'
import { seeded } from './random.ts'
import { readSeen } from './seen.ts'
import { synthetic } from './synthetic.ts'

const all = [...services, ...synthetic]
const searchForAll = searchFor(synthetic, builtIn)
const search = searchForAll()
const detector = detectorOf(searchForAll)
const probe = makeProbe(search)
let chance = seeded('probe')
const random: RandomBytes = (count) => chance(count)
/** Each test of chance begins with a seed of its own: what another one takes changes nothing. */
const begin = (seed: string) => (chance = seeded(seed))
const below = (number: number): number => pick(random, number)

const words = 'the of reads while point, (list) = value; return if files { } # note -- line "text" and number 42 here'.split(' ')
const pool = Array.from({ length: 1 << 15 }, () => `${words[below(words.length)]}${below(9) === 0 ? '\n' : ' '}`).join('')
/** Lines of words, of about so many bytes, from somewhere in a text that is made once. */
function filler(size: number): string {
  const start = pool.indexOf(' ', below(pool.length - size - 100)) + 1
  return `${pool.slice(start, start + size)}\n`
}
/** What programs do to literals: they join them, turn them round, or write them as numbers. */
const byPrograms: readonly ((text: string) => string)[] = [
  (text) =>
    `x = ${text
      .match(/.{1,12}/gs)!
      .map((part) => JSON.stringify(part))
      .join(below(2) === 0 ? ' + ' : ' +\n  ')}\n`,
  (text) => `x = '${[...text.replace(/[\n'\\]/g, ' ')].toReversed().join('')}'.split('').reverse()\n`,
  (text) => `x = [${[...Buffer.from(text)].join(below(2) === 0 ? ', ' : ',\n ')}]\n`,
]
const byProgram = (text: string) => byPrograms[below(byPrograms.length)]!(text)

/** Now and then what is around goes on without an end of line, and with what looks like base64; or a program makes it, of what may look like a key. */
const around = (size: number): string =>
  below(8) === 0 && size > 0
    ? byProgram(below(2) === 0 ? filler(size % 500) : pickText(random, alphabets.base62, 20 + below(60)))
    : below(6) === 0
      ? Array.from({ length: 3 }, () => 'Zm9v'.repeat(10 + below(12))).join(below(2) === 0 ? '\n' : ' ')
      : filler(size)

/** Keys whose surroundings stand as far from them as they may. */
function farAway(service: Service, key: Key): readonly Pick<Planting, 'form' | 'path' | 'text'>[] {
  const parts = Object.values(sampleOf(key, random).parts)
  const value = parts.at(-1)!
  const gap = (size: number) => filler(Math.max(1, size)).slice(0, size)
  const contexts = [...(key.beside ?? []), ...Object.values(key.parts ?? {}).flatMap(({ beside }) => beside ?? [])]
  const host = knownHosts(service)[0]?.replace(/^\*\./, '') ?? `${service.id}.example.org`
  return [
    ...contexts.flatMap((context) =>
      'word' in context
        ? [
            { form: 'word before', path: 'a', text: `${context.word} ${gap(context.within - below(3) - 2)} ${value}` },
            { form: 'word behind', path: 'a', text: `${value} ${gap(context.within - below(3) - 2)} ${context.word}` },
          ]
        : 'command' in context
          ? [
              {
                form: 'command',
                path: 'a',
                text: `${context.command} ${gap(400).replaceAll('\n', ' ')} ${context.flag} ${value}`,
              },
            ]
          : [],
    ),
    ...(key.carriers ?? []).flatMap((carrier) => {
      const form = 'carrier'
      if ('query' in carrier) return [{ form, path: 'a', text: `https://${host}/${'x/'.repeat(90)}?${carrier.query}=${value}` }]
      if (!('header' in carrier)) return []
      const header = `${carrier.header}: ${carrier.value.replace(/\{key[^}]*\}/, value)}`
      return [
        { form, path: 'a', text: `${host} ${gap(198 - below(9))}${header}` },
        { form, path: 'a', text: `${header.replace(': ', ': "')}"${gap(100)} ${host}` },
      ]
    }),
  ]
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
/** The ways in which text is stored; most often as it is. */
const dresses: readonly ((text: string) => string)[] = [
  ...Array.from({ length: 8 }, () => (text: string) => text),
  base64,
  (text) => base64(filler(300) + text + filler(300)).replace(/.{76}/g, '$&\n'),
  (text) => JSON.stringify({ inner: JSON.stringify({ text }) }),
  (text) => encodeURIComponent(text),
  (text) => Buffer.from(text).toString('hex'),
  byProgram,
  byProgram,
]

/** A text, and one that it was made from: without some of it, or with more in the middle of it. */
function edited(now: Buffer, start: number, end: number): { readonly old: Buffer; readonly made: Made } {
  // mostly where the key and its surroundings are
  const from = below(8) === 0 ? below(now.length) : Math.min(now.length - 1, start + below(end - start))
  const to = Math.min(now.length, from + (below(3) === 0 ? 1 + below(6) : below(400)))
  if (below(2) === 0) {
    const old = Buffer.concat([now.subarray(0, from), now.subarray(to)])
    return { old, made: madeFrom(old, now, [0, 0, from, to, from, now.length - to]) }
  }
  const more = Buffer.from(below(2) === 0 ? '\n' : around(distance()))
  const old = Buffer.concat([now.subarray(0, from), more, now.subarray(from)])
  return { old, made: madeFrom(old, now, [0, 0, from, from, from + more.length, now.length - from]) }
}

interface Made {
  readonly bytes: Buffer
  readonly delta: Uint8Array
  readonly stretches: readonly number[]
}
/** A text made of stretches of a base, as [to, from, length]. */
const madeFrom = (base: Uint8Array, bytes: Buffer, stretches: readonly number[]): Made => ({
  bytes,
  delta: deltaOf(base, stretches, bytes),
  stretches,
})

/** A look through the whole takes twice as many steps as were carried along, at most: what a word leads to may cost a little more for what stands further away. */
const isEnough = (whole: number, carried: number): boolean => whole <= 2 * carried

/** Of each kind. */
const turns = 4
/** Most often little more than how far anything may stand from a key, now and then much more. */
const distance = () => below(below(8) === 0 ? 6000 : 1200)

test('what a detector finds something in is never quiet: not whole, and not by what is new in it', () => {
  begin('never quiet')
  let [found, quietBefore] = [0, 0]
  for (const service of all)
    for (const key of Object.values(service.keys)) {
      const sample = sampleOf(key, random)
      const [near, far] = [plantersOf(key, sample), farAway(service, key)]
      for (let turn = 0; turn < turns; turn++) {
        const chosen = below(near.length + far.length)
        const planting = far[chosen - near.length] ?? near[chosen]!.plant(sample)
        const [head, middle] = [around(distance()), dresses[below(dresses.length)]!(planting.text)]
        const path = planting.path
        const text = head + middle + around(distance())
        const now = Buffer.from(text)
        const { old, made } = edited(now, head.length, head.length + middle.length)
        const before = probe.whole(old)
        if (before !== null) assert.deepEqual(detector.find(old, path), { hits: [], cut: null })
        if (detector.find(now, path).hits.length === 0) {
          if (before !== null) probe.end(before)
          continue
        }
        found++
        assert.equal(probe.whole(now), null, `${key.name}: ${JSON.stringify(planting.form)}`)
        if (before === null) continue
        quietBefore++
        assert.equal(probe.changed(made.delta, before), null, `${key.name}: ${planting.form}, ${made.stretches}`)
        probe.end(before)
      }
    }
  assert.ok(found > 1000 && quietBefore > 1000, `${found}, ${quietBefore}`)
})

/** A text of stretches of another and of new ones, as a delta makes it: cut, moved, doubled, with a little put in between. */
function shuffled(base: Buffer): Made {
  const [parts, stretches]: [Buffer[], number[]] = [[], []]
  let at = 0
  const steps = 1 + below(5)
  for (let step = 0; step < steps; step++) {
    const from = below(4) === 0 ? below(base.length) : Math.min(base.length, Math.floor((base.length * step) / steps) + below(3))
    const to = Math.min(base.length, from + Math.floor(base.length / steps) + below(40))
    stretches.push(at, from, to - from)
    const put = below(3) === 0 ? '' : below(2) === 0 ? '\n' : around(below(60))
    parts.push(base.subarray(from, to), Buffer.from(put))
    at += to - from + put.length
  }
  return madeFrom(base, Buffer.concat(parts), stretches)
}

test('along a chain of changes, whatever is quiet holds nothing, and is seen as if it were read whole', () => {
  begin('chains')
  let [quiet, loud, late, told, places] = [0, 0, 0, 0, 0]
  const keys = all.flatMap((service) => Object.values(service.keys).map((key) => [service, key] as const))
  for (let chain = 0; chain < 400; chain++) {
    const [service, key] = keys[below(keys.length)]!
    const sample = sampleOf(key, random)
    const [near, far] = [plantersOf(key, sample), farAway(service, key)]
    const chosen = below(near.length + far.length)
    const planting = far[chosen - near.length] ?? near[chosen]!.plant(sample)
    // what belongs to a key comes in parts, by and by
    const pieces = [planting.text.slice(0, below(planting.text.length)), around(200 + below(3000))]
    let text: Buffer = Buffer.from(around(1500) + pieces[0] + pieces[1] + around(1500))
    let seen = probe.whole(text)
    for (let step = 0; step < 8 && seen !== null; step++) {
      const made =
        below(3) === 0
          ? (() => {
              const at = below(text.length)
              const put = Buffer.from(below(2) === 0 ? planting.text.slice(below(planting.text.length)) : planting.text)
              const bytes = Buffer.concat([text.subarray(0, at), put, text.subarray(at)])
              return madeFrom(text, bytes, [0, 0, at, at + put.length, at, text.length - at])
            })()
          : shuffled(text)
      const base = seen
      seen = probe.changed(made.delta, base)
      probe.end(base)
      text = made.bytes
      const { hits, cut } = detector.find(text, planting.path)
      if (seen === null) {
        loud++
        continue
      }
      quiet++
      if (step > 2) late++
      assert.deepEqual({ hits, cut }, { hits: [], cut: null }, `${key.name}: ${planting.form}`)
      const whole = probe.whole(text)
      const why = `${key.name}, ${planting.form}, chain ${chain}, step ${step}`
      assert.ok(whole !== null, why)
      const [changed, read] = [readSeen(search.kernel(), seen), readSeen(search.kernel(), whole)]
      probe.end(whole)
      assert.ok(
        isEnough(read.steps, changed.steps) && read.opened <= changed.opened,
        `${why}: whole ${read.steps} steps and ${read.opened} opened, changed ${changed.steps} and ${changed.opened}`,
      )
      assert.ok(changed.text.equals(text) && read.text.equals(text), why)
      assert.ok(changed.escapes || !read.escapes, why)
      // how much it took is told apart above
      const { steps, opened, escapes } = read
      assert.deepEqual({ ...changed, steps, opened, escapes }, read, why)
      told += read.words.length
      places += read.places.length
    }
    if (seen !== null) probe.end(seen)
  }
  assert.ok(quiet > 500 && loud > 50 && late > 100, `${quiet}, ${loud}, ${late}`)
  assert.ok(told > 500 && places > 500, `${told} words, ${places} places`)
})

test('what is carried along a chain of changes is what a look at the whole sees, in texts full of words that may lead to something', () => {
  begin('words')
  const known = extended(nothing, all).words
  const word = () => {
    const one = known[below(known.length)]!
    const cased = below(4) === 0 ? one.toUpperCase() : one
    return below(40) === 0 ? pickText(random, alphabets.base62, 20 + below(30)) : cased
  }
  const between = [' ', ' ', ' ', '\n', '\n', ', ', '. ', ' - ', ';\n']
  const line = (count: number) => Array.from({ length: count }, () => word() + between[below(between.length)]!).join('')
  let [quiet, loud, told, places, leading] = [0, 0, 0, 0, 0]
  for (let chain = 0; chain < 1500; chain++) {
    let text: Buffer = Buffer.from(line(1 + below(30)))
    let seen = probe.whole(text)
    for (let step = 0; step < 8 && seen !== null; step++) {
      const [from, to] = [below(text.length), below(text.length)].sort((a, b) => a - b) as [number, number]
      const put = Buffer.from(below(3) === 0 ? '' : line(1 + below(3)))
      const cut = below(2) === 0 ? from : Math.min(to, from + below(30))
      const bytes = Buffer.concat([text.subarray(0, from), put, text.subarray(cut)])
      const stretches = [0, 0, from, from + put.length, cut, text.length - cut]
      const made = below(4) === 0 ? shuffled(text) : madeFrom(text, bytes, stretches)
      const base = seen
      seen = probe.changed(made.delta, base)
      probe.end(base)
      text = made.bytes
      const whole = probe.whole(text)
      // what is carried may make it loud, since it counts all that was ever there; never the other way round
      if (seen === null) loud++
      if (whole === null) assert.equal(seen, null, JSON.stringify(`${text}`))
      if (whole === null) continue
      if (seen !== null) {
        quiet++
        const [changed, read] = [readSeen(search.kernel(), seen), readSeen(search.kernel(), whole)]
        const { steps, opened, escapes } = read
        assert.deepEqual({ ...changed, steps, opened, escapes }, read, JSON.stringify(`${text}`))
        assert.ok((changed.escapes || !escapes) && isEnough(steps, changed.steps) && opened <= changed.opened)
        told += read.words.length
        leading += read.words.filter((one) => one % 2 === 1).length
        places += read.places.length
      }
      probe.end(whole)
    }
    if (seen !== null) probe.end(seen)
  }
  assert.ok(quiet > 5000 && loud > 20, `${quiet}, ${loud}`)
  assert.ok(told > 5000 && leading > 1000 && places > 1000, `${told} words, ${leading} of which may lead, ${places} places`)
})

/** A text in which one stretch is put in place of another: before that it holds nothing that a detector tells, and behind it holds something. */
function isSeen(path: string, start: string, old: string, now: string, end: string): void {
  const [before, behind] = [Buffer.from(start + old + end), Buffer.from(start + now + end)]
  assert.notEqual(detector.find(behind, path).hits.length, 0, now)
  const seen = probe.whole(before)
  assert.equal(probe.whole(behind), null, now)
  if (seen === null) return
  assert.deepEqual(detector.find(before, path), { hits: [], cut: null }, now)
  const tail = Buffer.byteLength(end)
  const stretches = [0, 0, Buffer.byteLength(start), behind.length - tail, before.length - tail, tail]
  assert.equal(probe.changed(madeFrom(before, behind, stretches).delta, seen), null, now)
  probe.end(seen)
}

test('a row of a statement is found wherever a change of it is seen, and no further', () => {
  const value = `q9Zt${pickText(random, alphabets.base62, 28)}7x`
  let found = 0
  for (const rows of [0, 30, 50, 70, 90, 120]) {
    const head = 'insert into users (id, token) values\n'
    const before = head + '(1, null),\n'.repeat(rows)
    const [old, now] = ['(2, null);\n', `(2, '${value}');\n`]
    const whole = Buffer.from(before + now)
    const hits = detector.find(whole, 'dump.sql').hits.length
    const seen = probe.whole(Buffer.from(before + old))
    assert.notEqual(seen, null)
    const changed = probe.changed(deltaOf(Buffer.from(before + old), [0, 0, before.length], whole), seen!)
    assert.equal(changed === null, hits > 0, `${rows} rows`)
    if (changed !== null) probe.end(changed)
    probe.end(seen!)
    found += hits
  }
  assert.ok(found > 1 && found < 6, `${found}`)
})

test('what decides from far away is seen when it comes', () => {
  const password = `Tr7-${pickText(random, alphabets.base62, 14)}`
  const certificate = Buffer.from(random(1500)).toString('base64')
  for (const name of ['token', 'password'])
    isSeen(
      '.kube/config',
      'users:\n- name: me\n',
      '  usex:',
      '  user:',
      `\n    client-certificate-data: ${certificate}\n    ${name}: correcthorsebat\n`,
    )
  isSeen('a.xml', `<config>\n<token>${pickText(random, alphabets.base62, 480)}\n`, '/token>', '</token>', '\n</config>\n')
  isSeen('nuget.config', '<add ', 'kex', 'key', `\n   =    "ClearTextPassword" value="${password}" />\n`)
})

test('a file that may have any name may be a shell script, too', () => {
  const password = `Tr7${pickText(random, alphabets.base62, 8)}`
  for (const path of ['Dockerfile', 'a.sh']) isSeen(path, 'x\n', '', `db_password ${password}\\n"`, '\n')
})

test('a value near a word is no further from it than the description says, however long it may be', () => {
  const value = `acm${pickText(random, alphabets.base62, 40)}`
  const wide: Service = {
    ...synthetic[0]!,
    keys: { wide: { name: 'a key', shape: ['acm', { base62: [40, 3000] }], beside: [{ word: 'acme', within: 200 }] } },
  }
  const near = makeDetector([wide])
  const own = makeProbe(makeSearch([wide]))
  for (const [distance, count] of [
    [190, 1],
    [210, 0],
    [1500, 0],
  ] as const) {
    const text = Buffer.from(`"${value}"${' -'.repeat(distance / 2)}\nacme\n`)
    assert.equal(near.find(text, 'a').hits.length, count, `${distance}`)
    assert.equal(own.whole(text) === null, count === 1, `${distance}`)
  }
})

test('of two words near a value the one that reaches further counts, whichever comes first', () => {
  const value = pickText(random, alphabets.hex, 32)
  const both: Service = {
    ...synthetic[0]!,
    keys: {
      both: {
        name: 'a key',
        shape: [{ hex: 32 }],
        beside: [
          { word: 'near word', within: 40 },
          { word: 'farther word', within: 300 },
        ],
      },
    },
  }
  const text = `"${value}"${' -'.repeat(60)} near word, farther word`
  assert.equal(makeDetector([both]).find(Buffer.from(text), 'a').hits.length, 1)
})

test('a quiet text stays quiet where only words change, and little of it is looked at', () => {
  const old = Buffer.from(filler(100_000))
  const before = probe.whole(old)
  assert.ok(before !== null)
  const put = Buffer.from('\nsomething new\n')
  const now = Buffer.concat([old.subarray(0, 50_000), put, old.subarray(50_000)])
  const work = () => search.kernel().exports.work.value
  const { delta } = madeFrom(old, now, [0, 0, 50_000, 50_000 + put.length, 50_000, old.length - 50_000])
  const worked = work()
  const after = probe.changed(delta, before)
  // what is around the change, and what was known of the rest; a look at the whole goes over its bytes more than once
  assert.ok(work() - worked < old.length / 2, `${work() - worked} for ${old.length} bytes`)
  assert.ok(after !== null)
  const [known, taken] = [readSeen(search.kernel(), before).steps, readSeen(search.kernel(), after).steps]
  // `repeats` doubles what is known of the old text; the new part is small
  assert.ok(taken >= known && taken < 2 * known + 5000, `${known}, ${taken}`)
})

test('UTF-16 and archives are looked through, whatever was there before; binary files only where a key is in them', () => {
  const text = Buffer.from(filler(5000))
  const before = probe.whole(text)!
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  const bare = Buffer.from(text.toString('latin1'), 'utf16le')
  for (const now of [utf16, bare, Buffer.concat([Buffer.from([0x1f, 0x8b, 8]), text])]) {
    assert.equal(probe.whole(now), null)
    assert.equal(probe.changed(madeFrom(text, now, []).delta, before), null)
  }
  const key = sampleOf(services.find(({ id }) => id === 'github')!.keys['github-pat']!, random).text
  const zero = Buffer.concat([text, Buffer.from([0])])
  const held = Buffer.concat([zero, Buffer.from(` ${key} `), Buffer.from([0xff])])
  assert.deepEqual(detector.find(zero, 'a.bin'), { hits: [], cut: null })
  assert.equal(detector.find(held, 'a.bin').hits.length, 1)
  const seen = probe.whole(zero)!
  const sameAs = (expected: number, made: Made, base: number) => {
    const got = probe.changed(made.delta, base)
    assert.ok(got !== null)
    assert.deepEqual(readSeen(search.kernel(), got), readSeen(search.kernel(), expected))
  }
  sameAs(seen, madeFrom(text, zero, [0, 0, text.length]), before)
  assert.ok(readSeen(search.kernel(), seen).isBinary)
  assert.equal(probe.whole(held), null)
  assert.equal(probe.changed(madeFrom(zero, held, [0, 0, zero.length]).delta, seen), null)
  // and text that was made from a binary file is text
  sameAs(before, madeFrom(zero, text, [0, 0, text.length]), seen)
})
