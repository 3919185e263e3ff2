/**
 * Text from outside in GitHub's Markdown: a path, a branch, a name that someone chose. Nothing of it may start a heading, a link, a
 * mention, a table cell, a comment or a line of its own. Cut before escaping, never after: half an escape is not one.
 */

/** A character nobody sees, between `@` or `#` and what follows: GitHub looks for mentions and references after Markdown was read. */
const gap = '&#8203;'

/** Text in a running line or a table cell. It may stand at the start of a line. */
export function markdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[@#]/g, (mark) => mark + gap)
    .replace(/gh-(?=\d)/gi, (mark) => mark + gap)
    .replace(/:\/\//g, `:${gap}//`)
    .replace(/www\./gi, (mark) => mark + gap)
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** Text as code in a running line or a table cell: nothing in it is Markdown. Empty text gives an empty string. */
export function code(text: string): string {
  const line = oneLine(text)
  if (line === '') return ''
  // A bar ends a table's cell even inside backticks, and a search for our own `<!-- marks -->` does not know of backticks.
  return /[`|<>]/.test(line) ? `<code>${entities(line)}</code>` : `\`${line}\``
}

const lineEnds = /\r\n|[\r\n\u0085\u2028\u2029]/
const oneLine = (text: string) => visible(text.split(lineEnds).join(' ').trim())

/** Characters that are not seen but do something (controls, marks that turn the direction of reading), and halves of characters. */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/gu
const visible = (text: string) => text.replace(unseen, '\ufffd')

const entities = (text: string) => text.replace(/[^0-9A-Za-z /\u0080-\u{10ffff}]/gu, (c) => `&#${c.codePointAt(0)};`)
