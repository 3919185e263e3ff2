import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markAt } from '../../src/detect/marks.ts'

/** The mark of the text between the brackets. */
function mark(text: string): ReturnType<typeof markAt> {
  const bytes = Buffer.from(text)
  return markAt(bytes, bytes.indexOf('['), bytes.indexOf(']') + 1)
}
const plain = (reason: string) => ({ tool: null, reason, owner: null, until: null })

test('a mark counts on the line of the key, in whatever comment, with its reason', () => {
  assert.deepEqual(mark('a = "[key]" // rekey:ignore made up for a test'), plain('made up for a test'))
  assert.deepEqual(mark('a: [key] # rekey:ignore: made up'), plain('made up'))
  assert.deepEqual(mark('/* rekey:ignore a fixture */ "[key]"'), plain('a fixture'))
  assert.deepEqual(mark('<a b="[key]"/> <!-- rekey:ignore a fixture -->'), plain('a fixture'))
  assert.deepEqual(mark('"[key]" -- rekey:ignore old, dead since March\r\nmore'), plain('old, dead since March'))
})

test('a mark may stand on the line before, where it says so', () => {
  assert.deepEqual(mark('# rekey:ignore-next-line a fixture\nkey = [key]'), plain('a fixture'))
  assert.deepEqual(mark('# rekey:ignore-next-line a fixture\r\nkey = [key]'), plain('a fixture'))
  assert.equal(mark('# rekey:ignore a fixture\nkey = [key]'), null)
  assert.equal(mark('# rekey:ignore-next-line a fixture\n\nkey = [key]'), null)
  assert.equal(mark('key = [key]\n# rekey:ignore a fixture'), null)
  assert.equal(mark('key = [key] # rekey:ignore-next-line a fixture'), null)
})

test('an owner and a last day are read', () => {
  assert.deepEqual(mark('[k] # rekey:ignore a fixture (@acme/qa, until 2027-03-01)'), {
    tool: null,
    reason: 'a fixture',
    owner: '@acme/qa',
    until: '2027-03-01',
  })
  assert.deepEqual(mark('[k] # rekey:ignore until 2027-03-01 @qa a fixture'), {
    tool: null,
    reason: 'a fixture',
    owner: '@qa',
    until: '2027-03-01',
  })
})

test('without a reason there is a mark, and no reason', () => {
  for (const text of [
    '[k] # rekey:ignore',
    '[k] # rekey:ignore:',
    '/* rekey:ignore */ [k]',
    '[k] // rekey:ignore ...',
    '[k] # rekey:ignore @qa',
  ])
    assert.equal(mark(text)?.reason, '', text)
})

test('what only looks like one is none', () => {
  for (const text of [
    '[k] # rekey:ignored',
    '[k] # xrekey:ignore because',
    '[k] # rekey ignore because',
    '[rekey:ignore because]',
  ])
    assert.equal(mark(text), null, text)
})

test('any text and place give a mark or none, never an error, and the key is no part of the reason', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.constantFrom(' # rekey:ignore ', '\n', ''), (before, after, middle) => {
      const bytes = Buffer.from(`${before}${middle}SECRETVALUE${middle}${after}`)
      const start = bytes.indexOf('SECRETVALUE')
      const found = markAt(bytes, start, start + 11)
      assert.ok(found === null || !found.reason.includes('SECRETVALUE'))
    }),
  )
})

test('remarks of secretlint hold for their line, the next one, or all up to where they end', () => {
  const tool = (text: string) => mark(text)?.tool ?? null
  assert.equal(tool('a = "[k]" // secretlint-disable-line'), 'secretlint')
  assert.equal(tool('a = "[k]" // secretlint-disable-line @secretlint/secretlint-rule-github'), 'secretlint')
  assert.equal(tool('// secretlint-disable-next-line\na = "[k]"'), 'secretlint')
  assert.equal(tool('// secretlint-disable-next-line\n\na = "[k]"'), null)
  assert.equal(tool('/* secretlint-disable */\nb\n\na = "[k]"'), 'secretlint')
  assert.equal(tool('/* secretlint-disable */\nb\n/* secretlint-enable */\na = "[k]"'), null)
  assert.equal(tool('/* secretlint-disable */\n// secretlint-disable-next-line\n\na = "[k]"'), 'secretlint')
  assert.equal(tool('/* secretlint-enable */\n/* secretlint-disable */\na = "[k]"'), 'secretlint')
  assert.equal(tool('a = "[k]"\n/* secretlint-disable */'), null)
  assert.equal(tool(`/* secretlint-disable */${' '.repeat(70_000)}\na = "[k]"`), null)
})
