import type { Found, Recognizer } from './format.ts'
import { isMadeUpPlace, looksSecret, nobodysHost, placeholderIn } from './values.ts'

/** The command from its name on, with what follows a line that is continued. */
const commandFrom = (text: Buffer, from: number): string => {
  const window = text.toString('latin1', from, Math.min(text.length, from + longest))
  return /^(?:[^\n\\^`]|[\\^`](?:\r?\n)?)*/.exec(window)?.[0] ?? ''
}
const longest = 640
/** `-u me:secret`, `-u "me:secret"`, `--user=me:secret`, `-ume:secret`, and the same for a proxy; a quote may be escaped. */
const flag = String.raw`(?<=\s)(?:-[a-zA-Z]{0,6}[uU]|--(?:proxy-)?user)(?:=|\s{1,4}(?:[\\^\x60]\r?\n\s{0,20})?)?`
const quoted = new RegExp(flag + String.raw`(\\?["'])([^\s:"'\\]{0,128}):([^\r\n"'\\]{0,256})\1`)
const bare = new RegExp(flag + String.raw`()([^\s:"'\\]{0,128}):([^\s"'\\)]{0,256})(?=[\s"'\\)]|$)`)

/** The user and password that `curl` is given (curl's manual, `-u, --user`). A key is often given as the user, without a password. */
export const curlUser: Recognizer = {
  kind: 'credentials/credentials-curl-user',
  words: ['curl '],
  reach: [2, longest],
  find(text, start, _end, path) {
    if (start > 0 && /[\w-]/.test(String.fromCharCode(text[start - 1]!))) return null
    const command = commandFrom(text, start)
    const given = quoted.exec(command) ?? bare.exec(command)
    if (given === null) return null
    const [whole, quote = '', user = '', password = ''] = given
    const alone = password === '' && looksSecret(user)
    const value = alone ? user : password
    if (value.length < 4) return null
    const at = start + given.index + whole.length - quote.length - password.length - (alone ? user.length + 1 : 0)
    const host = /\bhttps?:\/\/(?:[^\s/"'@]{0,100}@)?([^\s/"':?]{1,200})/.exec(command)?.[1]
    const sure = looksSecret(value)
    return { start: at, end: at + value.length, value, sure, judged: judge(alone ? '' : user, value, host, quote, sure, path) }
  },
}

function judge(
  user: string,
  value: string,
  host: string | undefined,
  quote: string,
  sure: boolean,
  path: string | null,
): string | null {
  // in single quotes a shell fills nothing in
  const filled = !quote.endsWith("'") && /[$`]/.test(value) ? 'a template' : null
  const reason = filled ?? placeholderIn(value) ?? (host === undefined ? null : nobodysHost(host))
  if (reason !== null) return reason
  if (user.toLowerCase() === value.toLowerCase()) return 'the password is the name'
  return !sure && isMadeUpPlace(path) ? 'a simple password in a test or an example' : null
}

/** The name of a header behind the flag that gives it to `curl`, `http`, `wget` or `ab`; the word that was found is its end. */
const behindFlag = /(?:^|[\s"'`,[(])(?:-H|--header)(?:=|["'`],?)?\s{0,4}(?:[\\^]\r?\n\s{0,20})?\\?["'`]?[\w-]{0,24}$/
const scheme = /^\s{0,4}(?:(?:Bearer|Token|ApiKey|Api-Key|Key|Apikey-v1|OAuth|GenieKey|SSWS|Token token=)\s{0,4})?/i

/** A token in a header on a command line (RFC 9110, section 11.6.2): `-H "Authorization: Bearer ..."`, `--header 'X-Api-Key: ...'`. */
export const commandHeader: Recognizer = {
  kind: 'credentials/credentials-command-header',
  words: ['authorization:', 'api-key:', 'apikey:', 'auth-token:', 'access-token:', 'private-token:'],
  reach: [80, 560],
  find(text, start, end, path): Found | null {
    if (!behindFlag.test(text.toString('latin1', Math.max(0, start - 80), start))) return null
    const behind = text.toString('latin1', end, Math.min(text.length, end + 560))
    const given = scheme.exec(behind)![0].length
    const value = /^[\w.~+/$={}<>*%!@#:-]{1,520}/.exec(behind.slice(given))?.[0]
    if (value === undefined || value.length < 12 || !looksSecret(value)) return null
    const at = end + given
    const reason = placeholderIn(value) ?? (isMadeUpPlace(path) ? 'a test, an example or documentation' : null)
    return { start: at, end: at + value.length, value, sure: true, judged: reason }
  },
}
