import { jsonOf } from '../checks.ts'
import { madeUpAt } from '../places.ts'
import type { Recognizer } from './format.ts'
import { passwordFound, valueIn } from './password.ts'
import { isSecret } from './secret-values.ts'
import type { Value } from './values.ts'

/** Longer ones are rare, in bytes. */
const longestToken = 1400

/**
 * The value of an `Authorization` header with another scheme than Basic (RFC 6750 and its many likes), or with none, of a service that is not known. What
 * such schemes make of a key for one request is none.
 */
export const authorization: Recognizer = {
  kind: 'credentials/credentials-authorization',
  words: ['authorization'],
  reach: [460, longestToken + 60],
  find(text, start, end, path) {
    const value =
      valueIn(header.exec(text.toString('latin1', end, Math.min(text.length, end + longestToken + 50))), end) ??
      valueBefore(text, start)
    if (value === null || !isSecret(value.text, 'authorization', false)) return null
    return { ...passwordFound(value, path, madeUpAt(path)), sure: false }
  },
}
/** Swift and Objective-C set a header by its value and its name: `setValue("Bearer ...", forHTTPHeaderField: "Authorization")`. */
function valueBefore(text: Buffer, start: number): Value | null {
  const from = Math.max(0, start - 460)
  if (text[start - 1] !== 0x22 || !/ield:\s{0,4}@?$/.test(text.toString('latin1', Math.max(0, start - 8), start - 1))) return null
  return valueIn(behindValue.exec(text.toString('latin1', from, start)), from)
}
const behindValue = /@?"(?:Bearer |Token |token )?(?<v>[\w.~+/=-]{16,400})",?\s{0,20}for(?:HTTPHeaderField|Field)?:\s{0,4}@?"$/d
const scheme = String.raw`(?:(?!basic\b|digest\b|negotiate\b|ntlm\b|aws|hmac|signature|scram|hawk\b|sharedkey|edge|eg1)[a-z][\w-]{1,20}[ =]{1,4}(?:token=)?["']?(?:\s{0,4}[+.]\s{0,4}["'\x60])?)`
const header = new RegExp(
  String.raw`^["'\x60]?\]?\s{0,8}(?:(?:=>|[:=,])\s{0,8}|[ \t]{1,8}(?=["'])|,\s{1,40}?["']?value["']?\s{0,4}:\s{0,4}|,["']value["']:)["'\x60]?(?:${scheme}(?=[\w.~+/:=-]{16})|(?=[\w.~+/:=-]{24}))(?<v>[\w.~+/:=-]{16,${longestToken}})(?:["'\x60,;\\]|[ \t]{0,8}(?:[\r\n]|$))`,
  'di',
)

/** A signed token (RFC 7519) of nobody knows whom: whether it still counts, its issuer alone can say. */
export const webToken: Recognizer = {
  kind: 'credentials/credentials-web-token',
  words: ['eyj'],
  reach: [180, 2100],
  find(text, start, _end, path) {
    const before = text[start - 1]
    if (before !== undefined && /[\w.+/-]/.test(String.fromCharCode(before)) && !isInPath(text, start)) return null
    const token = /^(?<v>eyJ[\w-]{10,400}\.eyJ[\w-]{10,1500}\.[\w-]{27,700})(?![\w.-])/d
    const value = valueIn(token.exec(text.toString('latin1', start, Math.min(text.length, start + 2100))), start)
    if (value === null) return null
    const [head, claims] = value.text.split('.').map(jsonOf)
    if (typeof head?.alg !== 'string' || head.alg.toLowerCase() === 'none' || claims === undefined || claims === null) return null
    const example = claims.sub === '1234567890' || claims.iss === 'joe' ? 'the example token of the JWT tutorials' : null
    return { ...{ start: value.start, end: value.end, value: value.text }, sure: false, judged: example ?? madeUpAt(path) }
  },
}

/** Behind a slash of an address, and not inside of base64. */
const isInPath = (text: Buffer, start: number): boolean =>
  /:\/\/[^\s"'\x60<>]{3,160}\/$/.test(text.toString('latin1', Math.max(0, start - 180), start))
