/** Sets of bytes: one byte for each, which is 1 or 0. */

export function setOf(set: usize, members: string): usize {
  for (let i = 0; i < members.length; i++) store<u8>(set + members.charCodeAt(i), 1)
  return set
}

export const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
export const digits = '0123456789'

/** All characters of base64, standard and for URLs; those of hex are among them. */
export const encoded = setOf(memory.data(256), letters + digits + '+/-_')
export const hex = setOf(memory.data(256), digits + 'abcdefABCDEF')
export const base64 = setOf(memory.data(256), letters + digits + '+/')

/** What `\s` of a regular expression stands for in Latin-1. */
export const whitespace = setOf(memory.data(256), ' \t\r\n\x0b\x0c\xa0')

export function at(text: usize, offset: i32): u8 {
  return load<u8>(text + offset)
}

export function isIn(set: usize, byte: u8): bool {
  return load<u8>(set + byte) === 1
}

export function isDigit(byte: u8): bool {
  return byte >= 0x30 && byte <= 0x39
}
export function isLower(byte: u8): bool {
  return byte >= 0x61 && byte <= 0x7a
}
export function isUpper(byte: u8): bool {
  return byte >= 0x41 && byte <= 0x5a
}
export function isLetter(byte: u8): bool {
  return isLower(byte | 0x20)
}

/** Whether a byte stands in [from, to). */
export function holds(text: usize, from: i32, to: i32, byte: u8): bool {
  return indexOf(text, from, to, byte) >= 0
}

export function indexOf(text: usize, from: i32, to: i32, byte: u8): i32 {
  let i = from
  const many = i8x16.splat(<i8>byte)
  for (; i + 16 <= to; i += 16) {
    const same = i8x16.bitmask(i8x16.eq(v128.load(text + i), many))
    if (same !== 0) return i + ctz(same)
  }
  for (; i < to; i++) if (load<u8>(text + i) === byte) return i
  return -1
}

/** The last one in [from, to), or -1. */
export function lastIndexOf(text: usize, from: i32, to: i32, byte: u8): i32 {
  let i = to
  const many = i8x16.splat(<i8>byte)
  for (; i - 16 >= from; i -= 16) {
    const same = i8x16.bitmask(i8x16.eq(v128.load(text + i - 16), many))
    if (same !== 0) return i - 16 + 31 - clz(same)
  }
  for (; i > from; i--) if (load<u8>(text + i - 1) === byte) return i - 1
  return -1
}
