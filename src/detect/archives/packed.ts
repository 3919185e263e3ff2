const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)

/** RFC 1952, section 2.3.1: the magic bytes, and deflate as the method. */
export const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x1f, 0x8b, 8])
/** The first entry's header, in PKWARE's APPNOTE, section 4.3.7. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 3, 4])
/** Whether bytes begin as a compressed file does. */
export const isPacked = (bytes: Uint8Array): boolean => isGzip(bytes) || isZip(bytes)
