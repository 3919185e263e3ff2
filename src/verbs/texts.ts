import type { Written } from '../git/texts.ts'
import type { Detector } from '../model/detector.ts'
import { batchesOf, inOrder } from './in-order.ts'
import { type Looking, lookThrough, type Seen } from './sightings.ts'

/** Texts are mostly short, and nearly all hold nothing: so many bytes of them are looked through at once, and one by one only where something is. */
const atOnce = { bytes: 1 << 16, most: 10_000 }

/** What one of them holds. */
export interface SeenInText {
  readonly text: Written
  readonly seen: Seen
}

/** What texts hold, in their order. */
export async function seenInTexts(texts: AsyncIterable<Written>, looking: Looking): Promise<readonly SeenInText[]> {
  const batches = batchesOf(texts, ({ bytes }) => bytes.length, atOnce)
  const look = (batch: readonly Written[]) => looking.texts(batch.map(({ bytes }) => bytes))
  const all: SeenInText[] = []
  for await (const [batch, looked] of inOrder(batches, look, () => 2 * atOnce.bytes, looking.room))
    for (const [n, text] of batch.entries()) for (const seen of looked[n] ?? []) all.push({ text, seen })
  return all
}

/** What each of some texts holds; nothing at all where there is nothing in any of them. */
export function lookThroughTexts(detector: Detector, texts: readonly Uint8Array[]): readonly (readonly Seen[])[] {
  const between = Buffer.from('\n\n')
  const { hits, cut } = detector.find(Buffer.concat(texts.flatMap((bytes) => [between, bytes])), '')
  if (hits.length === 0 && cut === null) return []
  return texts.map((bytes) => lookThrough(detector, bytes, '').seen)
}
