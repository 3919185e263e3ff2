import { hexAt } from '../hex-digits.ts'
import { unit } from './escapes.ts'
import type { EscapeLayer } from './spans.ts'

/** Those of HTML's named references that stand for a character of ASCII that keys, URLs or assignments have. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  Tab: '\t',
  NewLine: '\n',
  excl: '!',
  num: '#',
  dollar: '$',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  ast: '*',
  plus: '+',
  comma: ',',
  period: '.',
  sol: '/',
  colon: ':',
  semi: ';',
  equals: '=',
  quest: '?',
  commat: '@',
  lsqb: '[',
  bsol: '\\',
  rsqb: ']',
  lowbar: '_',
  hyphen: '-',
  grave: '`',
  lbrace: '{',
  lcub: '{',
  rcub: '}',
}
/** They stand in every page; what looks for keys reads over them as they are. */
const plain = new Set(['amp', 'lt', 'gt', 'quot', 'apos', 'nbsp'])
/** But in addresses that are a key as a whole: signed ones, and those of webhooks, go on with these. */
const parameters = ['sig', 'sv', 'sp', 'se', 'token', 'signature']

/** Character references of HTML and XML: `&#47;`, `&#x2f;`, `&sol;`. */
export const entities: EscapeLayer = {
  name: 'entities',
  lead: 0x26,
  words: [
    ...Object.keys(named).flatMap((name) => (plain.has(name) ? [] : [`&${name};`])),
    ...['amp;quot', 'amp;#', 'amp;amp', 'amp;apos'].map((rest) => `&${rest};`.replace('#;', '#')),
    ...parameters.map((name) => `&amp;${name}=`),
    '&#x',
    ...[...'0123456789'].map((digit) => `&#${digit}`),
  ],
  read(text, at) {
    if (text[at + 1] === 0x23) return readNumber(text, at)
    let end = at + 1
    while (end < at + 9 && end < text.length && text[end] !== 0x3b) end++
    if (text[end] !== 0x3b) return 0
    const character = named[text.toString('latin1', at + 1, end)]
    return character === undefined ? 0 : unit(end + 1 - at, character.charCodeAt(0))
  },
}

function readNumber(bytes: Uint8Array, at: number): number {
  const hex = (bytes[at + 2]! | 0x20) === 0x78
  const start = at + (hex ? 3 : 2)
  let end = start
  while (end < start + 7 && (hex ? hexAt(bytes, end, 1) >= 0 : bytes[end]! >= 0x30 && bytes[end]! <= 0x39)) end++
  if (end === start || bytes[end] !== 0x3b) return 0
  let code = 0
  for (let i = start; i < end; i++) code = code * (hex ? 16 : 10) + hexAt(bytes, i, 1)
  return unit(end + 1 - at, code)
}
