import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { marvin32, marvinHolds, withMarvin } from '../../src/detect/marvin.ts'
import { pickText } from '../../src/detect/random.ts'
import { seeded } from './random.ts'

const random = seeded('marvin')

// dotnet/runtime, src/libraries/Common/tests/Tests/System/MarvinTests.cs: 64 bits, which are folded here
const vectors = [
  ['', 0x30ed35c1, 0x00cd3c7d],
  ['af', 0x48e73fc7, 0x7d75ddc1],
  ['e70f', 0xb5f6e1fc, 0x485dbff8],
  ['37f495', 0xf0b07c78, 0x9b8cf7e8],
  ['8642dc59', 0x7008f2e8, 0x7e9cf556],
  ['153fb79826', 0xe6c08c6d, 0xa2afa997],
  ['0932e6246c47', 0x6f04bf1a, 0x5ea24060],
  ['ab427ea8d10fc7', 0xe11847e4, 0xf0678c41],
] as const

test('Marvin32 is that of .NET', () => {
  for (const [hex, high, low] of vectors)
    assert.equal(marvin32(Buffer.from(hex, 'hex'), [0x1bdbcc, 0x4fb61a]), (high ^ low) >>> 0, hex)
})

test('what is made holds, and nothing else: another seed, another letter before or in the checksum', () => {
  const forms = [
    [{ marvin: ['Default0'], kept: 4 }, 86, '=='],
    [{ marvin: ['Send0000'], kept: 4 }, 43, '='],
    [{ marvin: ['Query000'], kept: 4 }, 52, ''],
    [{ marvin: ['Default0'], kept: 3 }, 84, ''],
    [{ marvin: ['AadPwd00'], kept: 3, text: true }, 40, ''],
  ] as const
  for (const [check, length, padding] of forms)
    for (let i = 0; i < 50; i++) {
      const text = withMarvin(check, check.marvin[0], pickText(random, alphabets.base62, length) + padding)
      assert.ok(marvinHolds(check, text))
      assert.equal(text.length, length + padding.length)
      assert.ok(!marvinHolds({ ...check, marvin: ['Another0'] }, text))
      for (const at of [0, 20, length - 3]) {
        const other = text[at] === 'b' ? 'c' : 'b'
        assert.ok(!marvinHolds(check, text.slice(0, at) + other + text.slice(at + 1)), `${check.marvin[0]}: ${at}`)
      }
    }
})
