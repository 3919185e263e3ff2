/** Looks for a key in text: whole, in part beyond its public prefix, and in the encodings that would carry it past a mask. */

/** The ways in which this key stands in this text; empty where it does not. `prefix` is how much of it may be shown. */
export function tracesOf(key: string, text: string, prefix: number): string[] {
  const bytes = Buffer.from(key)
  const forms: [string, string][] = [
    ['whole', key],
    ['hex', bytes.toString('hex')],
    ['upper-case hex', bytes.toString('hex').toUpperCase()],
    ['percent, each character', [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')],
    ['percent', encodeURIComponent(key)],
    ['JSON', JSON.stringify(key).slice(1, -1)],
    ['twice JSON', JSON.stringify(JSON.stringify(key)).slice(3, -3)],
    ['entities', [...key].map((c) => (/\w/.test(c) ? c : `&#${c.charCodeAt(0)};`)).join('')],
    ['reversed', [...key].reverse().join('')],
    ['lower-case percent of hex', [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')],
    ['escapes of JSON', [...bytes].map((byte) => `\\u00${byte.toString(16).padStart(2, '0')}`).join('')],
    ['escapes of a shell', [...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')],
    ['octal', [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')],
    ['UTF-16', [...key].join('\0')],
    ['bytes as a list', [...bytes].join(',')],
    [
      'reversed hex',
      [...bytes]
        .reverse()
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join(''),
    ],
    ['base32', base32(bytes)],
    ['letters apart', [...key].join(' ')],
    ...[bytes.toString('base64'), [...key].reverse().join('')].flatMap((once, which): [string, string][] =>
      [0, 1, 2].map((shift) => [
        `${which === 0 ? 'base64 twice' : 'base64 of it reversed'}, shift ${shift}`,
        Buffer.concat([Buffer.alloc(shift), Buffer.from(once)])
          .toString('base64')
          .replace(/=+$/, '')
          .slice(Math.ceil((shift * 8) / 6), -1),
      ]),
    ),
    ...[0, 1, 2].flatMap((shift): [string, string][] => {
      // What of base64 stays the same whatever stands around the key.
      const whole = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .replace(/=+$/, '')
      const stable = whole.slice(Math.ceil((shift * 8) / 6), whole.length - 1)
      return [
        [`base64, shift ${shift}`, stable],
        [`base64url, shift ${shift}`, stable.replaceAll('+', '-').replaceAll('/', '_')],
      ]
    }),
    // Any eight characters behind what may be shown.
    ...windows(key.slice(prefix), 8).map((part): [string, string] => ['a part', part]),
  ]
  return [...new Set(forms.filter(([, form]) => form !== '' && text.includes(form)).map(([name]) => name))]
}

function windows(text: string, size: number): string[] {
  return Array.from({ length: Math.max(0, text.length - size + 1) }, (_, i) => text.slice(i, i + size))
}

/** RFC 4648, from the first byte on; the last character depends on what follows. */
function base32(bytes: Uint8Array): string {
  let [text, bits, held] = ['', 0, 0]
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[(held >> (bits - 5)) & 31]
    held &= 31
  }
  return text
}
