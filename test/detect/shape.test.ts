import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { alphabets } from '../../src/detect/alphabets.ts'
import { faultsOf } from '../../src/detect/faults.ts'
import { nearMissesOf } from '../../src/detect/near-misses.ts'
import { sampleOf, sampleText } from '../../src/detect/sample.ts'
import { makeMatcher, matchAt, writeChecksum } from '../../src/detect/shape.ts'
import type { Alphabet, Context, Looks, Shape } from '../../src/model/service.ts'
import { seeded } from './random.ts'

const faults = (looks: unknown, beside?: readonly Context[]) => faultsOf(looks as Looks, beside)
const ofShape = (...shape: unknown[]) => faults({ shape })
const match = (shape: Shape, text: string, at = 0) => matchAt(makeMatcher(shape), Buffer.from(text, 'latin1'), at)

test('each alphabet has no character twice, and only ASCII', () => {
  for (const [name, characters] of Object.entries(alphabets)) {
    assert.equal(new Set(characters).size, characters.length, name)
    assert.match(characters, /^[\x21-\x7e]+$/, name)
  }
  assert.equal(alphabets.base62, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
  assert.equal(alphabets.base58.length, 58)
  assert.equal(alphabets.base64.length, 64)
  assert.equal(alphabets.base64url.length, 64)
  assert.equal(alphabets.base32.length, 32)
})

test('a fault names the piece and what is wrong with it', () => {
  for (const [shape, expected] of [
    [[], /empty/],
    [['abcd_', { base62: [10, 20] }, { hex: 4 }], /^piece 2: an open run before a piece that can start inside it$/],
    [['abcd_', { base62: [10, 20] }, 'x'], /^piece 2: an open run/],
    [['abcd_', { base64url: [10, 20] }, { oneOf: ['.', '-'] }], /^piece 2: an open run/],
    [['abcd_', { base62: [10, 20] }, { crc32: 'base62', length: 6, over: 'runs' }], /^piece 2: an open run/],
    [['abcd_', { base62: [10, 20] }, { until: 'end', not: 'start', max: 100 }], /^piece 2: an open run/],
    [[{ oneOf: ['sk_', 'sk_live_'] }, { hex: 4 }], /^piece 1: 'sk_' hides 'sk_live_'/],
    [[{ oneOf: ['same', 'same'] }, { hex: 4 }], /^piece 1: 'same' hides 'same'/],
    [[{ oneOf: ['keyab', 'key'] }, 'abcd', { hex: 4 }], /^piece 1: 'key' and what follows it can be read as 'keyab'/],
    [['abcd', ''], /^piece 2: the literal is empty/],
    [['abcdé'], /^piece 1: .*ASCII/],
    [['abcd', { base26: 4 }], /^piece 2: unknown alphabet 'base26'; did you mean 'base(36|62)'\?$/],
    [['abcd', { hex: 4, digit: 4 }], /^piece 2: it says more than one thing/],
    [['abcd', { hex: 0 }], /^piece 2: its length/],
    [['abcd', { hex: 1.5 }], /^piece 2: its length/],
    [['abcd', { hex: -3 }], /^piece 2: its length/],
    [['abcd', { hex: '4' }], /^piece 2: its length/],
    [['abcd', { hex: [1, 2, 3] }], /^piece 2: its length/],
    [['abcd', { hex: [9, 4] }], /^piece 2: its least length is greater/],
    [['abcd', { hex: 100_000 }], /^piece 2: it can be 100000 characters long/],
    [['abcd', { hex: Number.POSITIVE_INFINITY }], /^piece 2: its length/],
    [['abcd', { hex: 20, as: 'key' }], /^piece 2: `as`/],
    [['abcd', { hex: 20, as: 'id' }, '.', { hex: 20, as: 'id' }], /^piece 4: the name 'id' is taken/],
    [['abcd', { hex: 20, holds: 'xyz' }], /^piece 2: `holds` has characters/],
    [['abcd', { hex: 2, holds: 'abc' }], /^piece 2: `holds` is longer/],
    [[{ crc32: 'base62', length: 6, over: 'runs' }, 'abcd'], /^piece 1: a checksum needs pieces before it/],
    [['abcd', { crc32: 'base62', length: 5, over: 'runs' }], /^piece 2: a CRC-32 in base62 needs/],
    [['abcd', { crc32: 'base36', length: 6, over: 'runs' }], /^piece 2: a CRC-32 in base36 needs/],
    [['abcd', { crc32: 'base64', length: 6, over: 'most' }], /^piece 2: `crc32` is none of/],
    [['abcd', { until: '-----END', not: '-----', max: 100 }], /^piece 2: `until` begins with what may not occur/],
    [['abcd', { until: 'x', not: 'y', max: 1e9 }], /^piece 2: `max`/],
    [[{ until: 'xxxx', not: 'y', max: 10 }], /^piece 1: text up to a mark needs a literal/],
    [['abcd', 7], /^piece 2: it is neither/],
    [['abcd', null], /^piece 2: it is neither/],
    [['abcd', { oneOf: [] }], /^piece 2: `oneOf`/],
    [['abcd', { oneOf: ['a', 3] }], /^piece 2: an alternative/],
    [[{ hex: 32 }], /no literal of 4 characters: say in `beside`/],
    [['sk-', { hex: 32 }], /no literal of 4 characters/],
    [Array.from({ length: 65 }, () => 'abcd'), /more than 64 pieces/],
    [['abcd', ...Array.from({ length: 20 }, () => ({ hex: 4096 }))], /the shape can be/],
  ] as const)
    assert.ok(
      ofShape(...shape).some((fault) => expected.test(fault)),
      `${JSON.stringify(shape).slice(0, 100)}: ${ofShape(...shape)}`,
    )
})

test('good shapes have no fault', () => {
  for (const shape of [
    ['ghx_', { base62: 30 }, { crc32: 'base62', length: 6, over: 'runs' }],
    ['xo', { oneOf: ['xb', 'xp'] }, '-', { digit: [9, 14] }, '-', { base62: [20, 40] }],
    [{ oneOf: ['ab', 'cd'] }, { oneOf: ['ef', 'gh'] }, { hex: [8, 9] }, '-'],
    ['-----BEGIN KEY-----', { until: '-----END KEY-----', not: '-----BEGIN', max: 9000 }],
    [{ base62: 14, as: 'id' }, '.atlas.', { base64url: [60, 70], holds: 'x' }],
  ])
    assert.deepEqual(ofShape(...shape), [])
  assert.deepEqual(faults({ shape: [{ hex: 32 }] }, [{ named: 'SOME_KEY' }]), [])
})

test('parts and layouts are named in their faults; a part beside one with a literal needs nothing else', () => {
  const id = { shape: ['ACID', { base32: 12 }], public: true }
  assert.deepEqual(faults({ within: 3, parts: { id, secret: { shape: [{ hex: 32 }] } } }), [])
  assert.match(faults({ within: 3, parts: { secret: { shape: [{ hex: 32 }] } } })[0]!, /^part 'secret', no literal/)
  assert.match(
    faults({ within: 3, parts: { id, secret: { shape: [{ hexx: 32 }] } } })[0]!,
    /^part 'secret', piece 1: unknown alphabet/,
  )
  assert.match(faults({ within: 3, parts: { id } })[0]!, /`public`/)
  assert.match(faults({ within: 0, parts: { id, secret: { shape: ['secr', { hex: 3 }] } } })[0]!, /`within`/)
  assert.match(
    faults({
      shapes: [
        ['abcd', { hex: 4 }],
        ['abcd', { hex: 0 }],
      ],
    })[0]!,
    /^layout 2, piece 2/,
  )
  assert.match(faults({ shapes: [] })[0]!, /at least one/)
  assert.match(faults({ shape: ['abcd'], parts: {} })[0]!, /one of/)
  assert.match(faults({ shape: ['abcd'], check: 'x509' })[0]!, /`check`/)
})

test('surroundings that could not be looked for are refused', () => {
  const shape = [{ hex: 32 }]
  for (const context of [
    { named: 'a*b' },
    { named: 'k' },
    { named: '**' },
    { word: 'x', within: 10 },
    { word: 'acme', within: 0 },
    { command: 'acme', flag: 'key' },
    { naemd: 'x' },
    null,
  ])
    assert.match(faults({ shape }, [context as unknown as Context])[0]!, /^`beside` 1: /, JSON.stringify(context))
})

test('faults are found in anything at all, without a throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (looks, beside) => {
      for (const fault of faults(looks, beside as never)) assert.equal(typeof fault, 'string')
    }),
  )
  const piece = fc.oneof(
    fc.string(),
    fc.record({ oneOf: fc.array(fc.anything()) }),
    fc.dictionary(
      fc.constantFrom(...Object.keys(alphabets), 'as', 'holds', 'oneOf', 'crc32', 'until', 'not', 'max', 'length', 'over'),
      fc.anything(),
    ),
  )
  fc.assert(fc.property(fc.array(piece), (shape) => faults({ shape }).every((fault) => typeof fault === 'string')))
})

test('what has no fault has samples, and they match whole', () => {
  const alphabet = fc.constantFrom(...(Object.keys(alphabets) as Alphabet[]))
  const run = fc
    .tuple(alphabet, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 6 }))
    .map(([name, least, more]) => ({ [name]: [least, least + more] }))
  const literal = fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom(...'abcXYZ019_-.') })
  const piece = fc.oneof(
    literal,
    run,
    fc.uniqueArray(literal, { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
    fc.constant({ crc32: 'base62', length: 6, over: 'all' }),
  )
  let good = 0
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.nat(), (shape, seed) => {
      if (faults({ shape }, [{ named: 'SOME_KEY' }]).length > 0) return
      good++
      const text = sampleText(shape as unknown as Shape, undefined, seeded(seed))
      assert.equal(match(shape as unknown as Shape, text)?.end, text.length)
      assert.equal(match(shape as unknown as Shape, `${text} more`)?.end, text.length)
    }),
    { numRuns: 1500, seed: 7 },
  )
  assert.ok(good > 300, `only ${good} shapes were good`)
})

test('a match is as long as it can be, knows its named runs, and refuses what is glued behind it', () => {
  const shape: Shape = ['key_', { digit: [2, 4], as: 'id' }, '-', { hex: 6, as: 'rest' }]
  const found = match(shape, '..key_123-abcdef,', 2)
  assert.deepEqual(found, {
    end: 16,
    prefixEnd: 6,
    named: [
      { name: 'id', start: 6, end: 9 },
      { name: 'rest', start: 10, end: 16 },
    ],
  })
  assert.equal(match(shape, 'key_123-abcdefa'), undefined)
  assert.equal(match(shape, 'key_123-abcdefZ'), undefined)
  assert.equal(match(shape, 'key_12345-abcdef'), undefined)
  assert.equal(match(shape, 'key_1-abcdef'), undefined)
  assert.equal(match(shape, 'key_123-abcde'), undefined)
  assert.equal(match(shape, 'key_123-abcdef-')?.end, 14)
})

test('base64 of open length takes its padding along; of fixed length it refuses it', () => {
  const open: Shape = ['tok:', { base64: [8, 20] }]
  assert.equal(match(open, 'tok:abcdefgh')?.end, 12)
  assert.equal(match(open, 'tok:abcdefghij==')?.end, 16)
  assert.equal(match(open, 'tok:abcdefghijk=')?.end, 16)
  assert.equal(match(open, 'tok:abcdefgh='), undefined)
  assert.equal(match(['tok:', { base64: 8 }], 'tok:abcdefgh=='), undefined)
  // `dG9rO` is itself a part of the base64: it is the whole that is as long as it has to be.
  const within: Shape = ['dG9rO', { base64: [8, 40] }]
  for (const [run, pad] of [
    ['abcdefghi', '=='],
    ['abcdefghij', '='],
    ['abcdefghijk', '='],
    ['abcdefghijklm', '=='],
  ] as const)
    assert.equal(match(within, `dG9rO${run}${pad}`)?.end, 5 + run.length + pad.length, run)
  assert.equal(match(within, 'dG9rOabcdefghi==='), undefined)
})

test('a block ends at its mark, and never runs over another beginning or over bytes that are no text', () => {
  const shape: Shape = ['<<', { until: '>>', not: '<<', max: 20 }]
  assert.equal(match(shape, '<<ab\ncd>>')?.end, 9)
  assert.equal(match(shape, '<<ab<<cd>>'), undefined)
  assert.equal(match(shape, `<<${'a'.repeat(18)}>>`)?.end, 22)
  assert.equal(match(shape, `<<${'a'.repeat(19)}>>`), undefined)
  assert.equal(match(shape, '<<a\0b>>'), undefined)
  assert.equal(match(shape, '<<aéb>>'), undefined)
})

test('checksums are CRC-32 in base 62 and base 36, padded on the left', () => {
  assert.equal(writeChecksum(0, { crc32: 'base62', length: 6, over: 'runs' }), '000000')
  assert.equal(writeChecksum(61, { crc32: 'base62', length: 6, over: 'runs' }), '00000z')
  assert.equal(writeChecksum(62, { crc32: 'base62', length: 6, over: 'runs' }), '000010')
  fc.assert(
    fc.property(fc.string(), (text) => {
      const sum = crc32(text)
      assert.equal(writeChecksum(sum, { crc32: 'base36', length: 7, over: 'all' }), sum.toString(36).padStart(7, '0'))
    }),
  )
})

test('a sample is a key, and each near miss is none', () => {
  const random = seeded('near misses')
  const looks: Looks = { shape: ['pre_', { base62: 30 }, { crc32: 'base62', length: 6, over: 'runs' }] }
  const sorts = new Set<string>()
  for (let i = 0; i < 50; i++) {
    const { text } = sampleOf(looks, random)
    assert.equal(match(looks.shape!, text)?.end, 40)
    for (const miss of nearMissesOf(looks, random)) {
      sorts.add(miss.why)
      assert.equal(match(looks.shape!, miss.text), undefined, miss.why)
    }
  }
  assert.deepEqual([...sorts].sort(), [
    'broken checksum',
    'glued to a word before it',
    'glued to more of its own',
    'one character short',
    'wrong alphabet',
  ])
})

test('a CRC-32 is in base 62 from its highest digit or its lowest, as the code of Synapse and of its successor has it', () => {
  const holds = (crc: 'base62' | 'base62Swapped', text: string) =>
    matchAt(
      makeMatcher(['m', { lower: 2 }, '_', { base62: 30 }, '_', { crc32: crc, length: 6, over: 'separated' }]),
      Buffer.from(text),
      0,
    ) !== undefined
  // written so that it is none in this file
  const text = (of: string) => of.replace('?', '_')
  assert.ok(holds('base62Swapped', text('mct_16tugBE5Ta9LIWoSJaAEHHq2g3fx8S?alcBB4')))
  assert.ok(holds('base62', text('mct_16tugBE5Ta9LIWoSJaAEHHq2g3fx8S?4BBcla')))
  assert.ok(!holds('base62', text('mct_16tugBE5Ta9LIWoSJaAEHHq2g3fx8S?alcBB4')))
})

test('a CRC-32 is over what its piece says, in the digits that it names', () => {
  const sum = (text: string) => crc32(text)
  const hex = (text: string) => sum(text).toString(16).padStart(8, '0')
  const swapped = (text: string) => Buffer.from(hex(text), 'hex').reverse().toString('hex')
  const [a, b] = ['q8', 'Zx03kd']
  const shape = (crc: 'hex' | 'hexSwapped', over: 'runs' | 'run' | 'all' | 'separated') =>
    ['pre_', { base62: 2 }, '|', { base62: 6 }, '_', { crc32: crc, length: 8, over }] as const
  const ends = (row: Shape, end: string) => matchAt(makeMatcher(row), Buffer.from(`pre_${a}|${b}_${end}`), 0) !== undefined
  const overs = { runs: a + b, run: b, all: `pre_${a}|${b}_`, separated: `pre_${a}|${b}` } as const
  for (const over of ['runs', 'run', 'all', 'separated'] as const)
    for (const other of ['runs', 'run', 'all', 'separated'] as const) {
      assert.equal(ends(shape('hex', over), hex(overs[other])), over === other, `${over}, ${other}`)
      assert.equal(ends(shape('hexSwapped', over), swapped(overs[other])), over === other, `swapped: ${over}, ${other}`)
    }
})
