/** How long the text is that a delta makes (gitformat-pack, "Deltified representation"), in bytes; -1 where that can't be read. */
export function lengthOfResult(delta: Uint8Array): number {
  let at = 0
  const number = (): number => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = delta[at++]
      if (byte === undefined || scale > 2 ** 42) return -1
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
    }
  }
  return number() < 0 ? -1 : number()
}
