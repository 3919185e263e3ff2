import type { Hit } from '../model/leak.ts'

/** Shorter ones are names and words as well, and too many texts hold them by chance. */
const shortest = 12

/** Replaces each of these keys by what may be shown of it. Work is linear in the text, however many they are. */
export function blankingOf(hits: Iterable<Hit>): (text: string) => string {
  const byStart = new Map<string, Map<string, string>>()
  for (const { parts, judged, redacted } of hits) {
    // the part that leaks comes first
    const value = Object.values(parts)[0]?.reveal() ?? ''
    if (judged !== null || value.length < shortest) continue
    const start = value.slice(0, shortest)
    const alike = byStart.get(start) ?? new Map<string, string>()
    byStart.set(start, alike.set(value, redacted))
  }
  if (byStart.size === 0) return (text) => text
  return (text) => {
    let [shown, at] = ['', 0]
    for (let i = 0; i + shortest <= text.length; i++)
      for (const [value, redacted] of byStart.get(text.slice(i, i + shortest)) ?? [])
        if (i >= at && text.startsWith(value, i)) {
          shown += text.slice(at, i) + redacted
          at = i + value.length
        }
    return shown + text.slice(at)
  }
}
