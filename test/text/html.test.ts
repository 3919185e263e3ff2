import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { html } from '../../src/text/html.ts'

const pieces = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('<', '>', '"', "'", '&', '&amp;', '`', '=', '<script>', '\u0000', '\u202e', '\ud800', ' onload', '😀'))
    .map((all) => all.join('')),
)

it('text from outside in HTML opens no tag, ends no attribute and says what was written', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      const escaped = html(text)
      assert.doesNotMatch(escaped.replace(/&#\d+;/g, ''), /[&<>"'`=]/)
      assert.doesNotMatch(escaped, /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202e]/)
      const back = escaped.replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(Number(n)))
      const kept = (all: string) => [...all].filter((c) => /[\t\n\r -~\u00a0-\u024f]/.test(c)).join('')
      assert.equal(kept(back), kept(text))
    }),
  )
  assert.equal(html('<a href="x">&'), '&#60;a href&#61;&#34;x&#34;&#62;&#38;')
})
