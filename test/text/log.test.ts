import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { inLog } from '../../src/text/log.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        '[',
        '\n',
        '\r',
        '\t',
        ' ',
        '\u001b',
        '\u009b',
        'add-mask',
        '::',
        '\u2028',
        '\u202e',
        'a',
        '\ud800',
      ),
    )
    .map((all) => all.join('')),
)

/** The lines in which the runner finds a command (`ActionCommand.TryParseV2` and `TryParse`). */
const commands = (output: string) =>
  output.split(/\r\n|[\r\n]/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['))

describe('text from outside in a log', () => {
  it('is one printable line', () => {
    fc.assert(
      fc.property(hostile, (text) => assert.match(inLog(text), /^[^\u0000-\u001f\u007f-\u009f\u2028-\u202e\ud800-\udfff]*$/u)),
    )
  })

  it('never starts a workflow command, alone or behind text that ends like half of one', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('', ' ', ':', '#', '\t:'), (text, before) => {
        assert.deepEqual(commands(before + inLog(text)), [])
      }),
    )
  })

  it('writes out what it may not print, and leaves the rest', () => {
    assert.equal(inLog('a\u001b[31mb\nc\u202e'), 'a\\x1b[31mb\\nc\\u202e')
    assert.equal(inLog('::error::no'), '\\x3a:error::no')
    assert.equal(inLog('a ##[error]'), 'a ##\\x5berror]')
    assert.equal(inLog('src/ü 😀.ts: 3'), 'src/ü 😀.ts: 3')
  })
})
