import { alphabets, byteSet } from '../alphabets.ts'
import { madeUpAt } from '../places.ts'
import { slotsBehind } from '../slots.ts'
import { type Found, isNamed, type Recognizer } from './format.ts'
import { literalsAt, mayStandBefore, reversedLiteral } from './literals.ts'
import { isPasswordsName, isSecretsName, lengthInName, secretWords } from './secret-names.ts'
import { isSecret } from './secret-values.ts'
import { isLikeAKey, isPublicDer, nobodysHost, placeholderInside, type Value } from './values.ts'

const inName = byteSet(alphabets.base62 + '_-$')
const lockFile = /(?:^|[/.-])(?:lock|locks)(?:\.|$)|(?:lock|shrinkwrap|checksums?)\.(?:json|ya?ml)$|\.(?:lock|sum)$/i
const translated =
  /(?:^|[/_.-])(?:i18n|l10n|locales?|lang|langs|languages?|translations?|messages|strings|nls)(?:[/_.-]|$)|\.(?:po|pot|xlf|xliff|arb|strings|resx)$/i

/**
 * A password, secret, token or key in a literal that is assigned to a name that says so. Names that speak of something else, words,
 * identifiers, addresses and the like are no candidates; what looks like a secret in places where such things are made up is judged.
 */
export const generic: Recognizer = {
  kind: 'credentials/credentials-generic-secret',
  words: secretWords,
  reach: [380, 640],
  needs: 'value',
  find(text, start, behind, path) {
    const end = start + lengthInName(text, start, behind)
    let last = end
    while (last - end < 24 && inName[text[last]!] === 1) last++
    if (text[last] === 0x2e && /^\.key\b/.test(text.toString('latin1', last, last + 5))) last += 4
    let first = start
    while (start - first < 48 && inName[text[first - 1]!] === 1) first--
    // the letter of an escape is no letter of the name, nor are the dashes of a flag
    if (text[first - 1] === 0x5c && (text[first] === 0x6e || text[first] === 0x72 || text[first] === 0x74)) first++
    while (first < start && text[first] === 0x2d) first++
    // some words begin with what stands before their name
    while (first >= start && first < end && (inName[text[first]!] !== 1 || text[first] === 0x24)) first++
    const ahead = hasValueAhead(text, last)
    const before = mayStandBefore(text, first, last) ? reversedLiteral(text, first, last) : null
    if (!ahead && before === null) return null
    const name = text.toString('latin1', first, last)
    if (!isSecretsName(name, Math.max(0, start - first), end - first) || isTypesName(text, first, last)) return null
    // `user/password: bob/...` has the name as well
    if (text[first - 1] === 0x2f && /(?:user|login|name)\/$/i.test(text.toString('latin1', Math.max(0, first - 8), first)))
      return null
    const told = (value: Value | null): Found | null => {
      if (value === null || !isSecret(value.text, name, isPasswordsName(name))) return null
      const inner = textInside(text, value, first)
      if (inner === null) return asFound(text, value, path)
      return isSecret(inner, name, isPasswordsName(name))
        ? { ...asFound(text, value, path), value: inner, decoded: ['base64'] }
        : null
    }
    for (const slot of ahead ? slotsBehind(text, first, last) : []) {
      for (const literal of literalsAt(text, slot, first, path)) {
        const found = told(literal)
        if (found !== null) return found
      }
    }
    return told(before)
  },
}

const asFound = (text: Buffer, value: Value, path: string | null): Found => ({
  ...{ start: value.start, end: value.end, value: value.text, sure: false },
  judged: judge(text, value, path),
})

/** The text that a Secret of Kubernetes holds in base64 under `data`: that is the secret, or none. */
function textInside(text: Buffer, value: Value, first: number): string | null {
  if (!/^(?:[A-Za-z\d+/]{4}){2,}(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(value.text)) return null
  if (!/(?:^|\n)[ \t]+["']?$/.test(text.toString('latin1', Math.max(0, first - 40), first))) return null
  const inner = Buffer.from(value.text, 'base64').toString('latin1').replace(/\n$/, '')
  return /^[\x20-\x7e]{8,}$/.test(inner) ? inner : null
}

/** `"AWS::IAM::AccessKey":` is a type, whose value is something about it. */
const isTypesName = (text: Buffer, first: number, last: number): boolean =>
  text[first - 1] === 0x3a && text[first - 2] === 0x3a && (text[last] === 0x22 || text[last] === 0x27)

const reach = 140
const shortest = 8
const delimiters = byteSet(' \t\r\n\0"\'`<>(){}[],;')

/** Whether a word of some length with a digit or a mark in it stands near behind a name: nothing else is a candidate, and most names fail here. */
function hasValueAhead(text: Buffer, from: number): boolean {
  const stop = Math.min(text.length, from + reach)
  let length = 0
  let marked = false
  for (let i = from; i < stop; i++) {
    const byte = text[i]!
    if (delimiters[byte] === 1) {
      length = 0
      marked = false
    } else {
      length++
      marked ||= byte < 0x41 && byte !== 0x2e && byte !== 0x2d && byte !== 0x3d && byte !== 0x3a
      if (length >= (marked ? shortest : 16)) return true
    }
  }
  return false
}

function judge(text: Buffer, value: Value, path: string | null): string | null {
  if (isNamed(path, lockFile)) return 'a lock file'
  if (isNamed(path, translated) && !(isOfAndroid(text, value.start) && isLikeAKey(value.text))) return 'a translation'
  const shown = madeUpAt(path) ?? exampleSession(text, value.start)
  if (shown !== null) return shown
  if (isMinified(text, value.start, path)) return 'a minified bundle'
  return isPublicDer(value.text) ? 'a public key or a certificate' : placeholderInside(value.text)
}

/** Android keeps all texts of an app in `strings.xml`, those that no user sees among them. */
const isOfAndroid = (text: Buffer, at: number): boolean =>
  /<string\s{1,8}name="[\w.-]{1,80}"[^<>\n]{0,80}>\s{0,40}"?$/.test(text.toString('latin1', Math.max(0, at - 240), at))

/** A line of so many characters that nobody wrote it. */
function isMinified(text: Buffer, at: number, path: string | null): boolean {
  if (isNamed(path, /[.-]min\.\w+$|\.bundle\.|\.map$/)) return true
  const around = text.subarray(Math.max(0, at - 700), Math.min(text.length, at + 700))
  return around.length > 1300 && !around.includes(0x0a)
}

/** A member of JSON between others in lines that are comments: what a call answers, as people who wrote the call note it. */
function isInShownAnswer(text: Buffer, at: number, above: string): boolean {
  const [before, own] = above.split('\n').slice(-2)
  if (own === undefined || !/^[ \t]*\/\/[ \t]{2,}"[\w .-]{1,60}"[ \t]*:[ \t]*"$/.test(own)) return false
  const [, behind = ''] = text.toString('latin1', at, Math.min(text.length, at + 1200)).split('\n', 2)
  return [before!, behind].every((line) => shownLine.test(line))
}
const shownLine = /^[ \t]*\/\/[ \t]*(?:"[\w .-]{1,60}"[ \t]*:|[{}[\]])/

/** Sessions of an interpreter, and comments that documentation is made of, are documentation; addresses of examples and of this machine are nobody's. */
function exampleSession(text: Buffer, at: number): string | null {
  const above = text.toString('latin1', Math.max(0, at - 320), at)
  if (/\n[ \t]*(?:\*|\/\/[/!])[ \t][^\n]*$/.test(above)) return 'a sample in a comment of documentation'
  if (isInShownAnswer(text, at, above)) return 'a sample in a comment of documentation'
  if (/(?:^|\n)[ \t]*(?:>>>|irb\(main\)[^\n]{0,20}>|iex>|In \[\d+\]:) |\.\. code-block::|\bCLI Examples?:/.test(above))
    return 'an example session'
  const host = /\bhttps?:\/\/(?:[^\s/"'@]{0,100}@)?([^\s/"':?]{1,200})[^\s"']{0,200}[?&][\w-]{0,60}=$/.exec(above)?.[1]
  return host === undefined ? null : nobodysHost(host)
}
