import { naturalness } from '../natural.ts'
import { madeUpAt } from '../places.ts'
import type { Found, Recognizer } from './format.ts'
import { isSecret } from './secret-values.ts'
import { isLikeAKey, looksSecret } from './values.ts'

/** How people say a password, in the languages in which it is met most: the words before it, each with what stands between it and them. */
const sayings: readonly (readonly [words: readonly string[], between: RegExp])[] = [
  [
    [
      'password',
      'passwort',
      'passwd',
      'passphrase',
      'pass',
      'pwd',
      'pw',
      'token',
      'secret',
      'api key',
      'key',
      'pin',
      'credentials',
    ].flatMap((word) =>
      (/^pass?w|^pwd$/.test(word) ? [' is ', ' was ', ' ist ', ' to '] : [' is ', ' was ']).map((verb) => word + verb),
    ),
    /^(?:now |still |currently |set to |jetzt |: ?)?/,
  ],
  [['and password ', 'and pass ', 'und passwort ', ', password ', ', pwd ', ', pw ', ' pw: ', '\npw: ', ' pwd: ', '\npw '], /^/],
  [
    ['kennwort', 'mot de passe', 'contrase', 'senha', 'wachtwoord:'],
    /^(?:\xf1a|\xc3\xb1a|na)?(?: ?: ?| ist | est | es | \xe9 | \xc3\xa9 )/,
  ],
  // what installers print
  [
    ['password is generated for ', 'password was generated for ', 'password generated for ', 'password for '],
    /^[\w@.%'"-]{1,60}(?: is)?: /,
  ],
  [['(pw: ', '(pw ', '(pwd: ', '(password: ', '(pass: '], /^/],
  [['password -', 'passwort -', '\npass -', 'token ->', 'password ->'], /^>? /],
  // a name, and its password behind a slash
  [
    [
      'login:',
      'logins:',
      'credentials:',
      'creds:',
      'user/pass:',
      'user/password:',
      'username/password:',
      'login/password:',
      'zugang:',
    ],
    /^ ?["'`]?[\w.@+-]{1,60}(?: ?\/ ?| \| )/,
  ],
]
/** How they call a key, with blanks between the words, or with words before it that nobody gives a name: in logs, in comments, in notes. */
const keysSayings = [
  ...['api', 'access', 'secret', 'auth', 'private', 'signing', 'encryption', 'license', 'master'].map((word) => `${word} key`),
  ...['access', 'api', 'auth', 'bearer', 'refresh', 'personal access'].map((word) => `${word} token`),
  ...['client', 'app', 'consumer', 'api', 'webhook'].map((word) => `${word} secret`),
].flatMap((said) => [`${said}: `, `${said} = `, `${said}=`, `${said} is `, `${said} was `])
const passing = ['using', 'with', 'old', 'new', 'my', 'our']
  .flatMap((word) => [`${word} key`, `${word} token`])
  .flatMap((said) => [`${said}: `, `${said}=`, `${said} = `, `${said} `])
const ofKeys = new Set([...keysSayings, ...passing])
const betweenOf = new Map(sayings.flatMap(([words, between]) => words.map((word) => [word, between] as const)))
const value = /^(?:["'`]|\*\*|&quot;|<code>)?([^\s"'`<>*]{8,80})/
const ends = /[.,;:!?)\]]{1,3}$/
const farthest = 200

/** A password that a sentence or a note tells: letters and digits as nobody writes a word of a sentence. */
export const prose: Recognizer = {
  kind: 'credentials/credentials-prose',
  words: [...new Set([...betweenOf.keys(), ...ofKeys])],
  reach: [24, farthest + 20],
  find(text, start, end, path): Found | null {
    const before = text[start - 1]
    if (before !== undefined && /[\w.-]/.test(String.fromCharCode(before)) && /\w/.test(String.fromCharCode(text[start]!)))
      return null
    const behind = text.toString('latin1', end, Math.min(text.length, end + farthest))
    const saying = text.toString('latin1', start, end).toLowerCase()
    const ofKey = ofKeys.has(saying)
    const between = (betweenOf.get(saying) ?? /^(?:now |set to )?/).exec(behind)
    if (between === null) return null
    const match = value.exec(behind.slice(between[0].length))
    if (match === null) return null
    const stop = match[1]!.search(/\\[nrt]/)
    const given = (stop < 0 ? match[1]! : match[1]!.slice(0, stop)).replace(ends, '')
    if (!/\d/.test(given) || !/[A-Za-z]/.test(given)) return null
    if (!(ofKey ? isLikeAKey(given) && isSecret(given, '', false) : looksSecret(given) && isSecret(given, '', true))) return null
    // a member of something, in a comment: `EntryV5Hash.nKey`
    if (/^[A-Za-z_]\w*(?:(?:\.|->|::)[A-Za-z_]\w*)+$/.test(given) && naturalness(given).score > 0) return null
    const from = end + between[0].length + match[0].length - match[1]!.length
    return {
      ...{ start: from, end: from + given.length, value: given, sure: false },
      judged: madeUpAt(path),
    }
  },
}
