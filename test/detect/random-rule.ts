/** A stretch of a text: its start and what is behind its end. */
export type Stretch = readonly [start: number, end: number]

const shortestRandom = 20
const marks = /[0-9][A-Za-z]|[0-9]{8}|[A-Z]{2}[a-z]|[A-Z][a-z][A-Z]|[A-Z]{16}|[a-z]{16}/

/**
 * Where [from, to) of a text looks random, place by place: in which runs one of the least stretches begins that hold something random. What stands in no more than
 * one stretch is told once; a digest is none.
 */
export function naivelyRandom(bytes: Buffer, from = 0, to = bytes.length): readonly Stretch[] {
  const text = bytes.toString('latin1')
  const stretches: [number, number][] = []
  for (const { 0: run, index } of text.slice(from, to).matchAll(/[\w+/-]{20,}/g)) {
    const start = from + index
    if (isDigest(text.slice(0, start), run, text.slice(start + run.length))) continue
    for (let at = 0; at + shortestRandom <= run.length; at++) {
      if (!marks.test(run.slice(at, at + shortestRandom))) continue
      const last = stretches.at(-1)
      if (last !== undefined && start + at <= last[1]) last[1] = start + at + shortestRandom
      else stretches.push([start + at, start + at + shortestRandom])
    }
  }
  return stretches
}

const version = /^(?:\d-)?20\d{12}-[\da-f]{12}(?:\/go|\+.{12})?$/i
const label = /^sha\d{1,3}-(?=.)/
const labelBefore = /(?:h1:|md\d{0,2}5[:-]|sha\d{1,3}[:-])$/
const inBase64 = [
  [/^[A-Za-z\d+/]{27}$/, /^=/],
  [/^[A-Za-z\d+/]{43}$/, /^=/],
  [/^[A-Za-z\d+/]{64}$/, /^/],
  [/^[A-Za-z\d+/]{86}$/, /^==/],
] as const
const inHex = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i

function isDigest(before: string, run: string, behind: string): boolean {
  if (version.test(run)) return true
  const isWritten = (text: string): boolean =>
    inHex.test(text) || inBase64.some(([digest, padding]) => digest.test(text) && padding.test(behind))
  const [own] = label.exec(run) ?? []
  return own === undefined ? labelBefore.test(before) && isWritten(run) : isWritten(run.slice(own.length))
}
