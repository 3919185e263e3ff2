import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a signed line is for: one made for one use is nothing for another. */
export type Use = 'claim' | 'plan' | 'verdicts'

/**
 * A value as one line of JSON with its HMAC-SHA-256, for a place where others can write, too. ASCII, without `<`, `>` and `--`, so that
 * it can stand in a comment of HTML.
 */
export function writeSigned(use: Use, value: unknown, stateKey: string): string {
  const text = JSON.stringify(value)
  const line = `{"rekey":"${use}","value":${text},"mac":"${macOf(use, text, stateKey)}"}`
  return line.replace(/[<>\u007f-\uffff]|-(?=-)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The value of a line that was signed for this use with this state key; undefined for anything else. Throws nothing. */
export function readSigned(use: Use, line: string, stateKey: string): unknown {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return undefined
  }
  if (parsed === null || typeof parsed !== 'object' || !('mac' in parsed) || !('value' in parsed) || !('rekey' in parsed))
    return undefined
  const { rekey, value, mac } = parsed
  if (rekey !== use || typeof mac !== 'string') return undefined
  const [said, right] = [Buffer.from(mac), Buffer.from(macOf(use, JSON.stringify(value), stateKey))]
  return said.length === right.length && timingSafeEqual(said, right) ? value : undefined
}

const macOf = (use: Use, text: string, stateKey: string): string =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', stateKey, '', `rekey ${use} 1`, 32)))
    .update(`${use}\n${text}`)
    .digest('base64url')
