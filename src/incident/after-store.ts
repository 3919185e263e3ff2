import type { Facts, NextStep } from './facts.ts'
import type { Made } from './story.ts'

/**
 * Between storing a new key and retiring the old one: what uses the key takes the new one. Whatever is not sure to have done so keeps
 * the old key alive. One that failed is tried again by the next run, never twice by one; null where nothing is left to do.
 */
export function redeployAfter(current: Made, { afterStores, forbidden }: Facts): NextStep | null {
  for (const store of afterStores) {
    const before = current.afterStores.get(store)
    if (before?.outcome === 'done') continue
    if (before?.isThisRun === true && before.outcome !== 'begun')
      return {
        do: 'end',
        outcome: 'open',
        why: `The new key is stored, and ${store} did not succeed in taking it into use: the old key is not retired.`,
        isFault: true,
      }
    if (forbidden !== null) return { do: 'end', outcome: 'open', why: forbidden }
    return { do: 'after-store', store, label: current.label }
  }
  return null
}
