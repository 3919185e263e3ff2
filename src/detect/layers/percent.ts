import { hexAt } from '../hex-digits.ts'
import { unit } from './escapes.ts'
import type { EscapeLayer } from './spans.ts'

/** Percent-encoding of URLs and forms (RFC 3986, section 2.1). A blank alone, `%20`, is no reason to open a text. */
export const percent: EscapeLayer = {
  name: 'percent',
  lead: 0x25,
  words: [...'234567'].flatMap((high) => [...'0123456789abcdef'].map((low) => `%${high}${low}`)).filter((word) => word !== '%20'),
  read(bytes, at) {
    const code = hexAt(bytes, at + 1, 2)
    return code < 0 ? 0 : unit(3, code)
  },
}
