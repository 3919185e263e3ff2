import type { Skipped } from '../git/blobs.ts'
import type { Written } from '../git/texts.ts'
import type { Detector } from '../model/detector.ts'
import { batchesOf, inOrder } from './in-order.ts'
import { type Looked, type Looking, lookThrough, type Seen } from './sightings.ts'

/** Texts are mostly short, and nearly all hold nothing: so many bytes of them are looked through at once, and one by one only where something is. */
const atOnce = { bytes: 1 << 16, most: 10_000 }

/** What one of them holds. */
export interface SeenInText {
  readonly text: Written
  readonly seen: Seen
}

/** What texts hold, in their order, and those that were not looked through to their end. */
export async function seenInTexts(
  texts: AsyncIterable<Written>,
  looking: Looking,
): Promise<{ readonly seen: readonly SeenInText[]; readonly cutShort: readonly Skipped[] }> {
  const batches = batchesOf(texts, ({ bytes }) => bytes.length, atOnce)
  const look = (batch: readonly Written[]) => looking.texts(batch.map(({ bytes }) => bytes))
  const all: SeenInText[] = []
  const cutShort: Skipped[] = []
  for await (const [batch, looked] of inOrder(batches, look, () => 2 * atOnce.bytes, looking.room))
    for (const [n, { seen, cut }] of looked.entries()) {
      const text = batch[n]!
      for (const each of seen) all.push({ text, seen: each })
      if (cut !== null)
        cutShort.push({ path: `${text.path}${text.commit === null ? '' : ` of ${text.commit}`}`, why: cut, unread: true })
    }
  return { seen: all, cutShort }
}

/** What each of some texts holds; nothing at all where there is nothing in any of them. */
export function lookThroughTexts(detector: Detector, texts: readonly Uint8Array[]): readonly Looked[] {
  const between = Buffer.from('\n\n')
  const { hits, cut } = detector.find(Buffer.concat(texts.flatMap((bytes) => [between, bytes])), '')
  if (hits.length === 0 && cut === null) return []
  return texts.map((bytes) => lookThrough(detector, bytes, ''))
}
