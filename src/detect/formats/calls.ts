import { isMadeUpPlace } from '../places.ts'
import type { Recognizer } from './format.ts'
import { passwordFound, valueIn } from './password.ts'
import { isSecret } from './secret-values.ts'
import { looksSecret } from './values.ts'

const argument = String.raw`\s{0,20}(?:"[^"\n]{0,160}"|'[^'\n]{0,160}'|[\w.$>:()-]{1,60})\s{0,8},`
/** The literal behind so many arguments. */
const behind = (count: number): RegExp =>
  new RegExp(String.raw`^${argument.repeat(count)}\s{0,20}N?[bru@]?(?<q>["'\x60])(?<v>[^"'\x60\n\\]{6,160})\k<q>\s{0,8}[,)]`, 'd')

/** Calls that take a password, or a key, at a fixed place; statements with one behind their words. */
const taken = new Map<string, readonly [pattern: RegExp, key: boolean]>([
  ...['mysqli_connect(', 'mysql_connect(', 'new mysqli(', 'new pdo(', 'getconnection(', 'oci_connect('].map(
    (call) => [call, [behind(call.startsWith('oci') ? 1 : 2), false]] as const,
  ),
  ...['networkcredential(', 'basicauth(', 'basicauthentication(', '.login(', 'auth=(', 'auth = (', 'basic_auth('].map(
    (call) => [call, [behind(1), false]] as const,
  ),
  ...['jwt.sign(', 'jwt.verify(', 'jwt.encode(', 'jwt.decode('].map((call) => [call, [behind(1), true]] as const),
  // clients of S3 take an id and its secret, whosever service it is
  ...['newstaticv4(', 'newstaticcredentials(', 'newstaticcredentialsprovider(', 'basicawscredentials(', '.credentials('].map(
    (call) => [call, [behind(1), true]] as const,
  ),
  ...['cookieparser(', 'fernet('].map((call) => [call, [behind(0), true]] as const),
  ['identified by ', [/^(?:values\s{1,4})?(?:password\s{1,4})?(?<q>["'])(?<v>[^"'\n]{4,160})\k<q>/di, false]],
])

/** A password or a key that is a literal in a call or a statement, at the place where such is taken. */
export const calls: Recognizer = {
  kind: 'credentials/credentials-call',
  words: [...taken.keys()],
  reach: [20, 640],
  find(text, start, end, path) {
    const [pattern, key] = taken.get(text.toString('latin1', start, end).toLowerCase())!
    const value = valueIn(pattern.exec(text.toString('latin1', end, Math.min(text.length, end + 620))), end)
    if (value === null || !(key ? isSecret(value.text, '', false) : isSecret(value.text, '', true) || looksSecret(value.text)))
      return null
    const made = isMadeUpPlace(path) ? 'a test, an example or documentation' : null
    return { ...passwordFound(value, path, made), sure: false }
  },
}
