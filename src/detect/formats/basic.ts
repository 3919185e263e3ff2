import { simpleAt } from '../places.ts'
import type { Found, Recognizer } from './format.ts'
import { looksSecret, placeholderIn, unescaped } from './values.ts'

/** User and password in base64 at an offset, as headers and registries' files have them (RFC 7617); null where it is something else. */
export function basicAt(text: Buffer, at: number, path: string | null): Found | null {
  const run = /^[A-Za-z0-9+/]{8,600}/.exec(text.toString('latin1', at, Math.min(text.length, at + 600)))?.[0]
  if (run === undefined) return null
  const inner = Buffer.from(run, 'base64').toString('latin1')
  const pair = /^([\x21-\x39\x3b-\x7e]{0,128}):([\x20-\x7e]{3,256})$/.exec(inner)
  if (pair === null) return null
  const [user, value] = [pair[1]!, pair[2]!]
  // clients of OAuth are escaped before they are put together (RFC 6749, section 2.3.1)
  const sure = looksSecret(unescaped(value))
  return { start: at, end: at + run.length, value, sure, judged: judge(user, value, sure, path), decoded: ['base64'] }
}

/** The pair of RFC 7617 and of RFC 2617 before it. */
const ofTheRules = new Set(['aladdin:open sesame', 'aladdin:opensesame', 'test:123£', 'mufasa:circle of life'])

function judge(user: string, value: string, sure: boolean, path: string | null): string | null {
  // the client of the examples of RFC 6749 and of those that go on from it
  if (ofTheRules.has(`${user}:${value}`.toLowerCase()) || user === 's6BhdRkqt3') return 'a documented example'
  const reason = placeholderIn(value)
  if (reason !== null) return reason
  if (user.toLowerCase() === value.toLowerCase()) return 'the password is the name'
  return sure ? null : simpleAt(path)
}

/** The value of an `Authorization: Basic` header, and what a program puts into one later: a name that says so, and user and password in base64. */
export const basic: Recognizer = {
  kind: 'credentials/credentials-basic-auth',
  words: ['basic ', 'basic_auth', 'basicauth', 'basic-auth', "'auth'"],
  reach: [8, 640],
  find(text, _start, end, path) {
    if (text[end - 1] === 0x20) return basicAt(text, end, path)
    const behind = assigned.exec(text.toString('latin1', end, end + 60))
    return behind === null ? null : basicAt(text, end + behind[0].length, path)
  },
}
const assigned = /^\w{0,12}["'\x60]?\]?\s{0,8}(?:=>|:?=|:)\s{0,8}(?:[bru]?["'\x60]|(?=[A-Za-z\d+/]{8}))/

/** `auth` of a registry in Docker's `config.json`, and of npm's older `.npmrc`. */
export const dockerAuth: Recognizer = {
  kind: 'credentials/credentials-docker-config',
  words: ['"auth"'],
  reach: [8, 700],
  find(text, _start, end, path) {
    const behind = /^\s{0,20}:\s{0,20}"/.exec(text.toString('latin1', end, end + 42))
    return behind === null ? null : basicAt(text, end + behind[0].length, path)
  },
}
