import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { code, markdown } from '../../src/text/markdown.ts'

/** Text made of what Markdown, GitHub and HTML take notice of. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '@',
          '#',
          '12',
          'acme',
          '<!--',
          '-->',
          '`',
          '``',
          '|',
          '\n',
          '\r\n',
          '\\',
          '[x](y)',
          '![',
          '<b>',
          '&lt;',
          '*',
          '_',
          '~~',
          '$',
        ],
        ...['https://', 'www.', 'GH-1', '- ', '1. ', '# ', ' ', '=', '\u202e', '\u001b[31m', '\ud800', 'é', '😀', '/'],
      ),
    )
    .map((pieces) => pieces.join('')),
)

/** What a reader sees: escapes taken back, the unseen gap left out. */
function seen(markdownText: string): string {
  return markdownText.replace(/\\([!-/:-@[-`{-~])|&(?:#(\d+)|(amp|lt|gt));/g, (_, escaped, number, name) =>
    escaped !== undefined
      ? escaped
      : number === '8203'
        ? ''
        : number !== undefined
          ? String.fromCodePoint(Number(number))
          : { amp: '&', lt: '<', gt: '>' }[name as 'amp' | 'lt' | 'gt'],
  )
}
const asRead = (text: string) =>
  text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .join(' ')
    .trim()
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/gu,
      '\ufffd',
    )

describe('text from outside in Markdown', () => {
  it('shows what was written', () => {
    fc.assert(fc.property(hostile, (text) => assert.equal(seen(markdown(text)), asRead(text))))
  })

  it('is one line without tags, comments, cells, mentions, references and links', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = markdown(text)
        assert.doesNotMatch(escaped, /[\r\n<>\u0085\u2028\u2029]/)
        assert.doesNotMatch(escaped.replace(/\\[!-/:-@[-`{-~]/g, ''), /[`*_[\]|~$\\]/, 'a mark that is not escaped')
        assert.doesNotMatch(escaped.replace(/&#\d+;/g, ' '), /[@#][^ ]/, 'a mention or reference')
        assert.doesNotMatch(escaped, /:\/\/|www\.[^&]|gh-\d/i, 'a link')
        assert.doesNotMatch(escaped, /^(?:\s|[-+=]|\d+[.)])/, 'a list or heading')
      }),
    )
  })

  it('leaves everyday paths readable', () => {
    assert.equal(markdown('src/a (copy)/b-1.ts:3'), 'src/a (copy)/b-1.ts:3')
    assert.equal(markdown('- @acme/team fixes #3'), '\\- @&#8203;acme/team fixes #&#8203;3')
    assert.equal(markdown('a|b_c'), 'a\\|b\\_c')
  })
})

describe('text from outside as code', () => {
  it('cannot leave its code, its cell or its line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = code(text)
        if (escaped === '') return assert.equal(asRead(text), '')
        const [, span] = /^`([^`|<>\r\n]+)`$/.exec(escaped) ?? []
        const [, tag] = /^<code>([^`|<>\r\n@#:[\]*_~$\\]*)<\/code>$/.exec(escaped.replace(/&#\d+;/g, '')) ?? []
        assert.ok(span !== undefined || tag !== undefined, escaped)
        assert.equal(span ?? seen(escaped.slice('<code>'.length, -'</code>'.length)), asRead(text))
      }),
    )
  })
})
