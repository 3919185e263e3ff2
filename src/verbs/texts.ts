import type { Written } from '../git/texts.ts'
import type { Detector } from '../model/detector.ts'
import { lookThrough, type Seen } from './sightings.ts'

/** Texts are mostly short, and nearly all hold nothing: so many bytes of them are looked through at once, and one by one only where something is. */
const atOnce = 1 << 16

/** What texts hold, in their order. */
export async function* seenInTexts(
  texts: AsyncIterable<Written>,
  detector: Detector,
): AsyncGenerator<{ readonly text: Written; readonly seen: Seen }> {
  let [some, size] = [[] as Written[], 0]
  for await (const text of texts) {
    some.push(text)
    size += text.bytes.length
    if (size < atOnce) continue
    yield* seenIn(some, detector)
    some = []
    size = 0
  }
  yield* seenIn(some, detector)
}

function* seenIn(texts: readonly Written[], detector: Detector): Generator<{ readonly text: Written; readonly seen: Seen }> {
  const between = Buffer.from('\n\n')
  const { hits, cut } = detector.find(Buffer.concat(texts.flatMap(({ bytes }) => [between, bytes])), '')
  if (hits.length === 0 && cut === null) return
  for (const text of texts) for (const seen of lookThrough(detector, text.bytes, '').seen) yield { text, seen }
}
