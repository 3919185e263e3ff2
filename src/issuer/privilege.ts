import { type Access, accesses, type Key } from '../model/service.ts'
import { accessIn, type RawReads, scopesIn } from './reads.ts'

/** What a key can do, as far as what `verify` read says it; null where that is not known. */
export function accessOf(key: Key, raw: RawReads): Access | null {
  return accessIn(raw.access) ?? accessOfScopes(key, scopesIn(raw.scopes)) ?? key.access ?? null
}

/**
 * The most that any of the scopes is worth. A scope that no glob names may be worth anything, so that only `full` is certain beside it;
 * without a scope nothing is known.
 */
export function accessOfScopes(key: Key, scopes: readonly string[]): Access | null {
  const worth = scopes.map((scope) =>
    accesses.findLast((access) => key.scopes?.[access]?.some((glob) => fits(scope, glob)) ?? false),
  )
  const known = worth.filter((access) => access !== undefined)
  const most = accesses.findLast((access) => known.includes(access)) ?? null
  return most === 'full' || known.length === scopes.length ? most : null
}

/** A text against a glob of `*` and plain characters, in one pass; `\\*` is a star that stands for itself. */
function fits(text: string, glob: string): boolean {
  const [first = '', ...rest] = glob.split(/(?<!\\)\*/).map((piece) => piece.replaceAll('\\*', '*'))
  if (rest.length === 0) return text === first
  const last = rest.pop()!
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
  const end = text.length - last.length
  let at = first.length
  for (const middle of rest) {
    const found = text.indexOf(middle, at)
    if (found < 0 || found + middle.length > end) return false
    at = found + middle.length
  }
  return true
}
