import { isOfBytesInOrder, repeats } from './formats/values.ts'
import { naturalness } from './natural.ts'

/** Why a value was made up rather than made at random, in one phrase, or null. `body` is what of it follows its literal, a text of an alphabet. */
export const whyMadeUp = (value: string, body: string, alphabet: string): string | null =>
  exampleIn(value) ??
  templateIn(body) ??
  placeholderIn(body) ??
  repetitionIn(body) ??
  (isOfBytesInOrder(body) ? 'bytes in order' : null) ??
  wordsIn(body, alphabet) ??
  slugIn(body, alphabet) ??
  digitsIn(body, alphabet)

/** AWS marks the keys of its documentation so; others follow it. */
const exampleIn = (value: string): string | null =>
  /EXAMPLE(?:KEY|TOKEN|SECRET)?\d*$/.test(value) ? 'a documented example' : null

/** `${NAME}`, `{{ name }}`, `$(name)`, `%(name)s`, `$NAME`, where an alphabet has such characters; user names in URLs have some of them. */
const templateIn = (body: string): string | null =>
  /\$\{|\{\{|\$\([a-z_]\w{2,}\)|%\([a-z_]\w*\)s|^\$[A-Za-z_]\w*$/i.test(body) ? 'a template' : null

/** Words of six letters and more; shorter ones only at the start or the end. */
const placeholderWord =
  /example|sample|placeholder|change-?_?me|replace|redacted|insert|notreal|not[-_]a[-_]|my[-_](?:api|secret|access|token|key)|secret[-_]?(?:key|token)|api[-_]?key|deadbeef|deadf00d|foobar|undefined|^(?:your|fake|test|todo|dummy)[-_]|^(?:dummy|lorem)|[-_]here$/i

const placeholderIn = (body: string): string | null => (placeholderWord.test(body) ? 'a placeholder' : null)

/** How many characters a random text like this chooses from. */
function sizeOf(text: string): number {
  if (/^\d+$/.test(text)) return 10
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text)) return 16
  return /^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(text) ? 32 : 60
}

/** So long a stretch of a random text has a pattern, with each character one of `size`, at most once in ten million. */
const unlikely = (length: number, size: number): number => Math.ceil(Math.log(length * 1e7) / Math.log(size)) + 1

function repetitionIn(body: string): string | null {
  for (const piece of body.split(/[^A-Za-z0-9]+/)) {
    const found = stretchIn(piece, unlikely(body.length, sizeOf(piece)))
    if (found !== null) return found
  }
  const size = sizeOf(body)
  for (let period = 2; period <= Math.min(12, body.length / 2); period++)
    if (body.length - period >= unlikely(body.length, size) && repeats(body, period)) return 'one piece again and again'
  if (size === 10) return null
  const few = size > 16 && body.length >= 24 ? 7 : 4
  return body.length >= 16 && new Set(body).size <= few ? 'too few different characters' : null
}

function stretchIn(piece: string, stretch: number): string | null {
  let same = 1
  let up = 1
  let down = 1
  for (let i = 1; i < piece.length; i++) {
    const step = distance(piece.charCodeAt(i - 1), piece.charCodeAt(i))
    same = step === 0 ? same + 1 : 1
    up = step === 1 ? up + 1 : 1
    down = step === -1 ? down + 1 : 1
    if (same >= stretch) return 'one character again and again'
    if (up >= stretch || down >= stretch) return 'characters in order'
  }
  return null
}

/** Steps of the alphabet; `9` is followed by `0` or `a`, `f` by `0`, as hex is counted. */
function distance(a: number, b: number): number {
  if ((a === 0x39 && (b === 0x30 || (b | 0x20) === 0x61)) || ((a | 0x20) === 0x66 && b === 0x30)) return 1
  return b - a
}

/** Pairs of letters that make up most of English words and of identifiers, and a fifth of random letters. */
const commonPairs = new Set(
  (
    'th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se le sa si ar ve ra ld ur ro ri me io ' +
    'ic co ec li ch ma ce ta el ll la ne om us tr ac il ss ut id ot ge ad ho no ke ey pi ap sc un lo so do pa pe ai ay ct cl em im ir ' +
    'ol op po pr ow ck ok fi ig nf bu tt xt ex ab bl pl da am mo sh wi ag na ns rs'
  ).split(' '),
)

/**
 * Words strung together: identifiers, paths, keys of translations. Their letters come in pairs that random text has by chance: so many
 * of them (more than five standard deviations, in a text without a digit) that not one key in a million does. Whole groups of digits (`-2024`) may stand among them.
 */
function wordsIn(body: string, alphabet: string): string | null {
  const reason = 'words, not a random value'
  const text = body.replace(/(?<=[-_/]|^)\d{1,4}(?=[-_/]|$)/g, '')
  if (!/\d/.test(alphabet) || /\d/.test(text) || !/[g-z]/i.test(text)) return null
  // one case and no digit, where an alphabet has all three: hardly one random text in a million is so
  if (text.length >= 16 && /[a-z]/.test(alphabet) && /[A-Z]/.test(alphabet) && /^(?:[A-Z\W_]+|[a-z\W_]+)$/.test(text))
    return reason
  let pairs = 0
  let known = 0
  for (const run of text.toLowerCase().match(/[a-z]+/g) ?? [])
    for (let i = 1; i < run.length; i++) {
      pairs++
      if (commonPairs.has(run.slice(i - 1, i + 1))) known++
    }
  const chance = commonPairs.size / 26 ** 2
  const expected = pairs * chance
  return pairs >= 10 && known > expected + 5.6 * Math.sqrt(expected * (1 - chance)) ? reason : null
}

/** Words of an address, `a-text-of-words_vid123`: no capital in so long a text of an alphabet that has them, and its letters make words. */
function slugIn(body: string, alphabet: string): string | null {
  if (body.length < 24 || !/[A-Z]/.test(alphabet) || !/^[a-z]+(?:[-_/.][a-z]+){2,}\d{0,12}$/.test(body)) return null
  const { score, pairs } = naturalness(body)
  return pairs >= 12 && score > 0 ? 'words, not a random value' : null
}

/** Not one hexadecimal text of so many digits in a million has no letter. */
const digitsIn = (body: string, alphabet: string): string | null =>
  /^\d{30,}$/.test(body) && /[a-f]/i.test(alphabet) && !/[g-z]/i.test(alphabet) ? 'digits alone, where letters are missing' : null
