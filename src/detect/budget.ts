import type { Lead } from './search.ts'
import type { Meter } from './shape.ts'

/** What the scan of one blob may still take. Below zero it is cut short. */
export interface Budget {
  readonly meter: Meter
  /** Bytes that may still be opened below layers. */
  readonly opened: Meter
}

/** What is left of the steps of a text that stops the kernel's program. */
export const stopped: number = Number.NEGATIVE_INFINITY

/** Steps that one text may take: enough for any honest one, and linear in its length. */
export const stepsFor = (length: number): number => 2_000_000 + 96 * length
/** Bytes that may be opened below layers, in all. */
export const openedFor = (length: number): number => (1 << 20) + 4 * length

/** Steps that a lead of a word costs: one that counts near some services may be asked for each of them. */
export const priceOf = (lead: Lead): number => 4 * (lead.is === 'bound' ? lead.services.size : 1)
/** Steps that are paid for what is done at one found word, apart from the bytes that matchers look at. */
export const price = { name: 400, owner: 20, format: 60, command: 800, window: 2 } as const
