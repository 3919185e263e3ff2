import { blankingOf } from '../detect/blanking.ts'
import type { Detector } from '../model/detector.ts'
import type { Hit } from '../model/leak.ts'
import { detectorFor } from './built-in-search.ts'

/**
 * A file may be called like a key; then its name is shown with the key blanked. So are `found` keys of other places: many are known by what stands
 * around them there alone.
 */
export function pathsWithoutKeys(detector: Detector, found: Iterable<Hit>): (path: string) => string {
  const known = new Map<string, string>()
  const withoutFound = blankingOf(found)
  return (path) => {
    const shown = known.get(path) ?? withoutKeys(withoutFound(path), detector)
    known.set(path, shown)
    return shown
  }
}

/** Text with each key in it replaced by what may be shown of it; none of one that was not looked through to its end. */
export function withoutKeys(text: string, detector: Detector = detectorFor([])): string {
  const bytes = Buffer.from(text)
  const { hits, cut } = detector.find(bytes, '')
  if (cut !== null) return '…'
  let [shown, at] = ['', 0]
  for (const { start, end, redacted } of hits) {
    if (start < at) continue
    shown += bytes.toString('utf8', at, start) + redacted
    at = end
  }
  return shown + bytes.toString('utf8', at)
}
