import { alphabets, byteSet } from '../alphabets.ts'
import { simpleAt } from '../places.ts'
import type { Recognizer } from './format.ts'
import { isAnonymous, looksSecret, nobodysHost, placeholderIn, unescaped } from './values.ts'

const ends = byteSet(' \t\r\n\0"\'`<>\\,|')
const endsHost = byteSet(' \t\r\n\0"\'`<>\\,|/?#;)]}&')
const inScheme = byteSet(alphabets.base62 + '+.-:')
const longest = 300

/**
 * A URL with user and password (RFC 3986, section 3.2.1), of whatever scheme: `postgres://`, `mongodb+srv://`, `amqps://`, `https://`,
 * `jdbc:...://`. A password that is not escaped as it should be may hold `/`, `#` or `@` where what follows is still a host.
 */
export const url: Recognizer = {
  kind: 'credentials/credentials-url-password',
  words: ['://'],
  reach: [40, 580],
  needs: 'login',
  find(text, start, end, path) {
    const login = loginBehind(text, end)
    if (login === null) return null
    const { colon, mark, beyond } = login
    const user = text.toString('latin1', end, colon)
    const value = text.toString('latin1', colon + 1, mark)
    // `https://host:8080/@scope` is an address with a port
    if (/^\d{1,5}(?:\/|$)/.test(value) || (beyond && !/^[\w.-]*$/.test(user)) || /[\s{}]{2}\)/.test(value)) return null
    const host = hostBehind(text, login)
    if (host === null || !isScheme(text, start)) return null
    const token = /^(?:x-oauth-basic|x-token-auth)$/.test(value) && looksSecret(user)
    const secret = token ? user : value
    const sure = looksSecret(unescaped(secret))
    return {
      start: token ? end : colon + 1,
      end: token ? colon : mark,
      value: secret,
      sure,
      judged: judge(user, secret, host, sure, path),
    }
  },
}

/** A user and a password in a URL. */
interface Login {
  /** Where the password's colon stands, and the at-sign behind it. */
  readonly colon: number
  readonly mark: number
  /** The password holds what would begin a path or a fragment. */
  readonly beyond: boolean
}

/** The login that begins here, or null. */
function loginBehind(text: Buffer, start: number): Login | null {
  const stop = Math.min(text.length, start + longest)
  let colon = -1
  let mark = -1
  let beyond = false
  for (let at = start; at < stop && ends[text[at]!] !== 1; at++) {
    const byte = text[at]!
    if (byte === 0x40) {
      // behind a path's start an at-sign is one of the path, unless none came before
      if (!beyond || mark < 0) mark = at
      if (beyond) break
    } else if (byte === 0x3a && colon < 0) colon = at
    else if (byte === 0x2f || byte === 0x3f || byte === 0x23) {
      if (mark >= 0 || colon < 0 || byte === 0x3f) break
      beyond = true
    }
  }
  mark = endOfFirst(text, colon, mark)
  return mark < 0 || colon < 0 || colon >= mark - 1 ? null : { colon, mark, beyond }
}

/** The host behind a login, with its port; null where what stands there is none. */
function hostBehind(text: Buffer, { mark, beyond }: Login): string | null {
  let end = mark + 1
  while (end < text.length && end - mark < 260 && endsHost[text[end]!] !== 1) end++
  const host = text.toString('latin1', mark + 1, end)
  // a port alone, or nothing before the path, is this machine and its socket
  const near = host === '' ? !beyond && text[end] === 0x2f : /^:\d{2,5}$/.test(host)
  if (!near && !/^(?:[A-Za-z0-9$%{<[]|\({1,2}[A-Za-z0-9])/.test(host)) return null
  return beyond && !/^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(host) ? null : host
}

/** Whether a scheme ends here. */
const isScheme = (text: Buffer, end: number): boolean => end > 0 && inScheme[text[end - 1]!] === 1

/** The at-sign before the first host of a list: `sentinel://a:secret@h1:26379;b:secret@h2:26379`. */
function endOfFirst(text: Buffer, colon: number, mark: number): number {
  if (colon < 0 || mark < colon) return mark
  const first = /@[\w.-]{1,100}(?::\d{1,5})?[;,]/.exec(text.toString('latin1', colon, mark))
  return first === null ? mark : colon + first.index
}

function judge(user: string, value: string, host: string, sure: boolean, path: string | null): string | null {
  if (isAnonymous(user, value)) return 'a login for everybody'
  const reason =
    placeholderIn(value) ?? (/^(?::|$)/.test(host) ? 'the host is this machine' : nobodysHost(host.replace(/^\((?!\()/, '')))
  if (reason !== null) return reason
  if (value.toLowerCase() === user.toLowerCase()) return 'the password is the name'
  if (value.length < 4) return 'too short for a password'
  // a neighbour in a compose file, reached by no one else
  if (!sure && !host.replace(/:\d*$/, '').includes('.')) return 'a simple password of a service in the same network'
  return sure ? null : simpleAt(path)
}
