import { isWholeDer } from '../checks.ts'
import type { Recognizer } from './format.ts'

interface Start {
  /** What stands in it. Letters of base64 count as they are, of hex in either case. */
  readonly word: string
  /** So many characters before that: the SEQUENCE, and a length. */
  readonly before: number
  readonly encoding: 'base64' | 'hex'
}
const inBase64 = (before: number, ...words: string[]): Start[] => words.map((word) => ({ word, before, encoding: 'base64' }))
const inHex = (before: number, ...words: string[]): Start[] => words.map((word) => ({ word, before, encoding: 'hex' }))

/**
 * How a private key begins when no lines say what it is: the version and the algorithm of PKCS #8 (RFC 5208, section 5; RFC 5958, section 2), the
 * version and the size of the modulus of PKCS #1 (RFC 8017, appendix A.1.2), behind four bytes of length; what RFC 5915 has of curves of 32 bytes.
 */
const starts: readonly Start[] = [
  // RSA, PKCS #8
  ...inBase64(6, 'IBADANBgkqhkiG9w0BAQEFAASC'),
  ...inHex(8, '020100300d06092a864886f70d0101010500'),
  // curves, Ed25519, secp256k1, PKCS #8
  ...inBase64(0, 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49', 'MIGTAgEAMBMGByqGSM49AgEGCCqGSM49', 'MIG2AgEAMBAGByqGSM49AgEGBSuB'),
  ...inBase64(0, 'MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0D', 'MC4CAQAwBQYDK2VwBCIEI'),
  // Hedera's libraries read these two: https://docs.rs/crate/hedera/0.10.0/source/src/key/private_key/tests.rs
  ...inHex(0, '302e020100300506032b657004220420', '3030020100300706052b8104000a04220420'),
  ...inHex(0, '308187020100301306072a8648ce3d020106082a8648ce3d030107'),
  // PKCS #1 with a modulus of 1024, 2048, 3072 and 4096 bits
  ...inBase64(6, 'IBAAKBgQ', 'IBAAKCAQEA', 'IBAAKCAYEA', 'IBAAKCAgEA'),
  ...inHex(8, '02010002818100', '0201000282010100', '0201000282018100', '0201000282020100'),
  // RFC 5915
  ...inBase64(0, 'MHcCAQEEI'),
]
const byWord = new Map(starts.map((start) => [start.word.toLowerCase(), start]))

/** Of RSA with 8192 bits, in characters. */
const longest = { base64: 6400, hex: 9600 }
const letters = { base64: /^[A-Za-z\d+/]{20,}={0,2}/, hex: /^[\dA-Fa-f]{80,}/ }

/** A private key in base64 or hex alone, as Java, Alipay, Hedera and settings of one line want it: a whole SEQUENCE, which nothing else can be. */
export const barePrivateKey: Recognizer = {
  kind: 'credentials/credentials-bare-private-key',
  words: [...byWord.keys()],
  reach: [40, 40],
  find(text, start, end) {
    const found = text.toString('latin1', start, end)
    const { word, before, encoding } = byWord.get(found.toLowerCase())!
    const first = start - before
    if ((encoding === 'base64' && found !== word) || first < 0 || isGoingOn(text, first, encoding)) return null
    const value =
      letters[encoding].exec(text.toString('latin1', first, Math.min(text.length, first + longest[encoding])))?.[0] ?? ''
    if ((encoding === 'hex' && value.length % 2 === 1) || !isWholeDer(Buffer.from(value, encoding))) return null
    return { start: first, end: first + value.length, value, sure: true, judged: null }
  },
}

/** Whether the text began earlier, or between the lines that say what it is: such a block is told whole. */
function isGoingOn(text: Buffer, first: number, encoding: Start['encoding']): boolean {
  const above = text.toString('latin1', Math.max(0, first - 24), first).replace(/(?:\\[nr]|%0[AaDd]){1,4}$/, '')
  if (encoding === 'hex' && /(?<![A-Za-z\d])0x$/.test(above)) return false
  return /[A-Za-z\d+/]$/.test(above) || /-----[\s\\nr"'+,%0ADad]{0,20}$/.test(above)
}
