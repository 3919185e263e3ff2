import { isWholeDer } from '../checks.ts'
import { isAmongTests, isReading } from '../places.ts'
import type { Recognizer } from './format.ts'

/**
 * How the base64 of a private key begins when no lines say what it is: the version and the algorithm of PKCS #8 (RFC 5208, section 5; RFC 5958, section 2),
 * the version and the size of the modulus of PKCS #1 (RFC 8017, appendix A.1.2), behind three or four bytes of length; what RFC 5915 has of curves of 32 bytes.
 */
const starts: readonly (readonly [word: string, before: number])[] = [
  // RSA, PKCS #8
  ['IBADANBgkqhkiG9w0BAQEFAASC', 6],
  // curves and Ed25519, PKCS #8
  ['MIGHAgEAMBMGByqGSM49AgEGCCqGSM49', 0],
  ['MIGTAgEAMBMGByqGSM49AgEGCCqGSM49', 0],
  ['MIG2AgEAMBAGByqGSM49AgEGBSuB', 0],
  ['MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0D', 0],
  ['MC4CAQAwBQYDK2VwBCIEI', 0],
  // PKCS #1 with a modulus of 1024, 2048, 3072 and 4096 bits
  ['IBAAKBgQ', 6],
  ['IBAAKCAQEA', 6],
  ['IBAAKCAYEA', 6],
  ['IBAAKCAgEA', 6],
  // RFC 5915
  ['MHcCAQEEI', 0],
]
const before = new Map(starts.map(([word, count]) => [word.toLowerCase(), count]))
const exact = new Map(starts.map(([word]) => [word.toLowerCase(), word]))

/** Of RSA with 8192 bits, in characters. */
const longest = 6400
const inBase64 = /^[A-Za-z\d+/]{20,}={0,2}/

/** A private key in base64 alone, as Java, Alipay and settings of one line want it: a whole SEQUENCE, which nothing else can be. */
export const barePrivateKey: Recognizer = {
  kind: 'credentials/credentials-bare-private-key',
  words: starts.map(([word]) => word.toLowerCase()),
  reach: [40, 40],
  find(text, start, end, path) {
    const word = text.toString('latin1', start, end)
    const first = start - before.get(word.toLowerCase())!
    if (word !== exact.get(word.toLowerCase()) || first < 0 || isGoingOn(text, first)) return null
    const value = inBase64.exec(text.toString('latin1', first, Math.min(text.length, first + longest)))?.[0] ?? ''
    if (!isWholeDer(Buffer.from(value, 'base64'))) return null
    const judged = isAmongTests(path ?? '')
      ? 'a private key among tests'
      : isReading(path ?? '')
        ? 'a private key in an example or documentation'
        : null
    return { start: first, end: first + value.length, value, sure: true, judged }
  },
}

/** Whether the base64 began earlier, or between the lines that say what it is: such a block is told whole. */
function isGoingOn(text: Buffer, first: number): boolean {
  const above = text.toString('latin1', Math.max(0, first - 24), first)
  return /[A-Za-z\d+/]$/.test(above.replace(/(?:\\[nr]|%0[AaDd]){1,4}$/, '')) || /-----[\s\\nr"'+,%0ADad]{0,20}$/.test(above)
}
