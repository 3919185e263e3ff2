/** The number that a hex digit writes, or -1. */
export const hexDigit = (byte: number | undefined): number => {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

/** The number that so many hex digits write, or -1. */
export function hexAt(bytes: Uint8Array, at: number, digits: number): number {
  let value = 0
  for (let i = 0; i < digits; i++) {
    const digit = hexDigit(bytes[at + i])
    if (digit < 0) return -1
    value = value * 16 + digit
  }
  return value
}
