import { byteSet } from '../alphabets.ts'
import { linesBack, startOfLine } from '../edges.ts'
import { madeUpAt } from '../places.ts'
import { basicAt } from './basic.ts'
import { isNamed, type Recognizer } from './format.ts'
import { passwordFound, valueIn } from './password.ts'
import { classesIn, isAnonymous, looksSecret, nobodysHost, placeholderIn, valueAt } from './values.ts'

const line = byteSet(' \t\r\n\0"\'`')
const before = (text: Buffer, at: number, most: number): string => text.toString('latin1', Math.max(0, at - most), at)

/** `machine HOST login NAME password VALUE`, on one line or several: `.netrc` and `_netrc`, as curl's and GNU inetutils' manuals have it. */
export const netrc: Recognizer = {
  kind: 'credentials/credentials-netrc',
  words: ['password'],
  reach: [480, 8],
  find(text, start, end, path) {
    if (text[end] !== 0x20 && text[end] !== 0x09 && text[end] !== 0x0a) return null
    const head = /(?:\bmachine\s{1,8}(\S{1,200})|\bdefault)\s{1,20}(?:login\s{1,8}(\S{1,200})\s{1,20})?$/.exec(
      before(text, start, 480),
    )
    if (head === null || (head[2] === undefined && !isNamed(path, /(?:^|\/)[._]netrc$/))) return null
    const value = valueAt(text, end + (text[end] === 0x0a ? 1 : 0), line)
    return value === null
      ? null
      : passwordFound(value, path, isAnonymous(head[2] ?? '', value.text) ? 'a login for everybody' : nobodysHost(head[1] ?? ''))
  },
}

/** Tokens and passwords of registries in `.npmrc` (docs.npmjs.com, "npmrc", "Auth related configuration"). */
export const npmrc: Recognizer = {
  kind: 'credentials/credentials-npmrc',
  words: ['_authtoken', '_auth', '_password'],
  reach: [320, 10],
  find(text, start, end, path) {
    const gap = /^\s{0,4}=\s{0,4}/.exec(text.toString('latin1', end, end + 10))
    if (gap === null || !/(?:^|\n|\\n|:|["'`\s])$/.test(before(text, start, 2)) || !isNpmrc(text, start, path)) return null
    const at = end + gap[0].length
    const word = text.toString('latin1', start, end).toLowerCase()
    if (word === '_auth') return basicAt(text, text[at] === 0x22 ? at + 1 : at, path)
    const value = valueAt(text, at, line)
    if (value === null) return null
    if (word === '_authtoken')
      return value.text.length < 10 ? null : { ...passwordFound(value, path), sure: classesIn(value.text) >= 2 }
    const inner = Buffer.from(value.text, 'base64').toString('latin1')
    if (!/^[\x20-\x7e]{3,200}$/.test(inner)) return null
    return { ...passwordFound(value, path, placeholderIn(inner)), value: inner, sure: looksSecret(inner), decoded: ['base64'] }
  },
}
const isNpmrc = (text: Buffer, start: number, path: string | null): boolean =>
  isNamed(path, /(?:^|\/)\.?npmrc[^/]*$/) || /\/\/[\w.-]{3,200}(?::\d+)?(?:\/[\w./-]{0,100})?:$/.test(before(text, start, 320))

/** The password of an index in `.pypirc` (packaging.python.org, "The .pypirc file"). */
export const pypirc: Recognizer = {
  kind: 'credentials/credentials-pypirc',
  words: ['password'],
  reach: [600, 20],
  find(text, start, end, path) {
    const gap = /^[ \t]{0,8}[=:][ \t]{0,8}/.exec(text.toString('latin1', end, end + 20))
    if (gap === null || !/(?:^|\n)[ \t]*$/.test(before(text, start, 20))) return null
    if (!isNamed(path, /(?:^|\/)\.?pypirc$/) && !/\[(?:distutils|pypi|testpypi)\]/.test(before(text, start, 600))) return null
    const value = valueAt(text, end + gap[0].length, line)
    return value === null ? null : passwordFound(value, path)
  },
}

/** The password of a package source in `nuget.config` (learn.microsoft.com, "nuget.config reference", packageSourceCredentials). */
export const nugetConfig: Recognizer = {
  kind: 'credentials/credentials-nuget-config',
  words: ['"cleartextpassword"', "'cleartextpassword'"],
  reach: [40, 600],
  find(text, start, end, path) {
    const gap = /^\s{1,20}value\s{0,4}=\s{0,4}(?=["'])/i.exec(text.toString('latin1', end, end + 40))
    if (gap === null || !/\bkey\s{0,4}=\s{0,4}$/i.test(before(text, start, 20))) return null
    const value = valueAt(text, end + gap[0].length, line)
    return value === null ? null : passwordFound(value, path)
  },
}

/** The token or password of a user in a kubeconfig (kubernetes.io, "Organizing Cluster Access Using kubeconfig Files"). */
export const kubeconfig: Recognizer = {
  kind: 'credentials/credentials-kubeconfig',
  words: ['token:', '"token"', 'password:', '"password"'],
  reach: [700, 12],
  find(text, start, end, path) {
    const behind = text.toString('latin1', end, end + 12)
    const gap = text[end - 1] === 0x3a ? /^[ \t]{1,4}/.exec(behind) : /^\s{0,4}:\s{0,4}/.exec(behind)
    if (gap === null || !isOfUser(text, start)) return null
    const named = isNamed(path, /(?:^|\/)\.kube\/|kube-?config|\.kubeconfig$/i)
    if (!named && !/\b(?:users|clusters|contexts)"?:/.test(before(text, start, 8000))) return null
    const value = valueAt(text, end + gap[0].length)
    return value === null || value.text.length < 6 ? null : passwordFound(value, path)
  },
  mayLookFar: hasLongLinesAbove,
}

/** Whether the lines that say whose a word is, those above its own, are longer than what is looked at: certificates are. */
function hasLongLinesAbove(text: Buffer, start: number): boolean {
  const above = text.subarray(Math.max(0, start - 600), start)
  let at = above.lastIndexOf(0x0a)
  if (at < 0 || above.toString('latin1', at + 1, at + 80).trim() !== '') return false
  for (let lines = 0; lines < 3 && at > 0; lines++) at = above.lastIndexOf(0x0a, at - 1)
  return at <= 0 && start > 600
}

/** Whether one of the three lines above opens a `user`. Between them there are short lines, and certificates in base64. */
function isOfUser(text: Buffer, start: number): boolean {
  const above = text.subarray(Math.max(0, start - 8000), start)
  let end = above.lastIndexOf(0x0a)
  if (end < 0 || above.toString('latin1', end + 1).trim() !== '') return false
  for (let lines = 0; lines < 3 && end > 0; lines++) {
    const from = above.lastIndexOf(0x0a, end - 1)
    const head = above.toString('latin1', from + 1, Math.min(end, from + 80))
    if (/^[\s-]{0,40}"?user"?:[\s{]{0,4}$/.test(head)) return true
    if (end - from > 200 && !/^\s{0,40}"?[\w-]{1,32}"?:\s{0,4}"?[A-Za-z0-9+/]{20}/.test(head)) return false
    end = from
  }
  return false
}

/** The fifth field of a line in `.pgpass` (postgresql.org, "The Password File"). */
export const pgpass: Recognizer = {
  kind: 'credentials/credentials-pgpass',
  words: [':5432:', ':*:', ':5433:', ':5434:', ':5439:', ':6432:', ':6543:', ':25060:', ':26257:'],
  reach: [320, 400],
  find(text, start, end, path) {
    if (!isNamed(path, /(?:^|\/)\.?pgpass[^/]*$/)) return null
    const from = linesBack(text, start, 0, 300)
    const line = text.toString('latin1', from, Math.min(text.length, from + 700))
    const match = /^(?<host>[^:\s#]{1,200}):(?:\d{1,5}|\*):[^:\n]{1,100}:[^:\n]{1,100}:(?<v>[^\r\n]{1,200}?)\r?(?:\n|$)/d.exec(
      line,
    )
    const value = valueIn(match, from)
    // several such words may stand on one line
    if (value === null || end > value.start) return null
    return passwordFound(value, path, nobodysHost(match!.groups!.host!))
  },
}

/** Hashes of passwords as `crypt` writes them, in lines of `.htpasswd` and `shadow` (man pages crypt(5), shadow(5); httpd's "Password Formats"). */
export const passwordHash: Recognizer = {
  kind: 'credentials/credentials-password-hash',
  words: [':$apr1$', ':$2y$', ':$2a$', ':$2b$', ':$6$', ':$5$', ':$1$', ':$y$', ':{sha}', ':{ssha}'],
  reach: [80, 240],
  find(text, start, _end, path) {
    const user = startOfLine(text, start, 70)
    if (!/^[\w.@-]{1,64}$/.test(user)) return null
    const hash =
      /^(?<v>\$(?:apr1|1|5|6|y)\$(?:[\w./=]{1,40}\$){1,2}[\w./]{22,90}|\$2[aby]\$\d\d\$[\w./]{53}|\{S?SHA\}[\w+/]{26,48}={0,2})(?:[:\s]|$)/d
    const value = valueIn(hash.exec(text.toString('latin1', start + 1, start + 240)), start + 1)
    return value === null ? null : { ...passwordFound(value, path), sure: false, judged: madeUpAt(path) }
  },
}
