import type { Finding } from '../model/document.ts'
import { withoutKeys } from './without-keys.ts'

/** Takes keys out of text that quotes a file: names of actions, of variables, of programs may be keys that somebody put there. */
export type Scrub = (text: string) => string

/**
 * `known` holds keys that stand in the files, with what may be shown of each. What is found by its shape alone goes, too. Text without
 * any is as it was.
 */
export function scrubOf(known: ReadonlyMap<string, string>): Scrub {
  // Names of secrets are told in capitals.
  const all = [...known].flatMap(([key, shown]) => [[key, shown] as const, [key.toUpperCase(), shown] as const])
  return (text) => {
    let left = text
    for (const [key, shown] of all) left = left.replaceAll(key, () => shown)
    return withoutKeys(left)
  }
}

/** Findings that hold no key. A fix of lines that hold one is not shown, and so it is not offered. */
export function scrubbed(findings: readonly Finding[], scrub: Scrub): readonly Finding[] {
  // Nearly always there is none, which one look at all their different long words says.
  const words = new Set<string>()
  for (const finding of findings)
    for (const text of textsIn(finding).split('\n'))
      if (!words.has(text)) {
        words.add(text)
        for (const word of text.split(/[\s`]+/)) if (word.length >= shortest) words.add(word)
      }
  const all = [...words].filter((word) => !/[\s`]/.test(word)).join('\n\n')
  if (scrub(all) === all) return findings
  return findings.map((finding) => {
    const own = textsIn(finding)
    if (scrub(own) === own) return finding
    const { edit, fix, secret } = finding
    return {
      ...finding,
      path: scrub(finding.path),
      message: scrub(finding.message),
      fix: fix === null ? null : scrub(fix),
      secret: secret === null ? null : scrub(secret),
      places: finding.places.map((place) => ({ ...place, path: scrub(place.path), why: scrub(place.why) })),
      edit: edit === null || edit.lines.some((line) => scrub(line) !== line) ? null : edit,
    }
  })
}

/** Nothing shorter has the shape of a key. */
const shortest = 8

const textsIn = ({ path, message, fix, secret, places, edit }: Finding): string =>
  [path, message, fix ?? '', secret ?? '', ...places.flatMap((place) => [place.path, place.why]), ...(edit?.lines ?? [])].join(
    '\n',
  )
