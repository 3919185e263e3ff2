import type { Policy } from '../model/incident.ts'
import type { FindAnswer } from '../model/issuer.ts'
import type { State } from '../model/verdict.ts'
import type { StoreAnswer } from '../model/world.ts'

/** Whether an act can be sent: `yes`; `no`, since the service has none; or a sentence that names the credential or setting it lacks. */
export type Can = 'yes' | 'no' | { readonly lacks: string }

export interface Abilities {
  readonly disable: Can
  readonly revoke: Can
  readonly create: Can
  readonly rotate: Can
  /** Finding a key by the label that it was given when it was made. */
  readonly findLabel: Can
  /** Ending a key of which only its record is known. */
  readonly endRecord: Can
}

/**
 * What a run knows besides an incident's events: what it may do, and what it was told when it asked. Nothing here comes from an issue, a
 * file or an artifact.
 */
export interface Facts {
  readonly policy: Policy
  /** `routine`: nobody leaked it, so that the old key may live for `grace` seconds. */
  readonly mode: 'leak' | 'routine'
  /** The seventh rule holds: its stores may be written. */
  readonly isOurs: boolean
  /** Why this run may do nothing but ask, in one sentence; null where it may act. */
  readonly forbidden: string | null
  readonly can: Abilities
  /** The service has a call that tells whether such a key works. Without one nothing that was done can be proved. */
  readonly asks: boolean
  /** The text is certainly such a key: its checksum holds, or it is the very value in use. */
  readonly isCertain: boolean
  /** What becomes of the old value when a key is rotated in place. */
  readonly oldAfterRotate: 'dies' | 'chosen' | 'stays'
  /** Which acts need the key's record from the list, and which have a way that does without. */
  readonly needsRecord: { readonly disable: boolean; readonly revoke: boolean }
  readonly standsAlone: { readonly disable: boolean; readonly revoke: boolean }
  /** Acts that can't be undone and that this run may still begin. */
  readonly actsLeft: number
  /** Ids of the places that hold the working key; empty for a key that is not ours. */
  readonly stores: readonly string[]
  /** Ids of the places that keep the old value for its grace. */
  readonly keeps: readonly string[]
  /** What is run between storing a new key and retiring the old one: redeployments, by id. */
  readonly afterStores: readonly string[]
  /** Why the stores can't be opened, or null. */
  readonly noStores: string | null
  readonly allowInterruption: boolean
  /** Seconds. */
  readonly grace: number
  /** ISO 8601. */
  readonly now: string
  /** How many events there were when this run began. */
  readonly since: number
  /** What this run was told of the old key since its last act on it. `isDead` by the first rule; `isRefused`: refused, and no more than that. */
  readonly asked: { readonly state: State; readonly isDead: boolean; readonly isRefused?: boolean } | null
  /** What this run was told about its record since the last act. */
  readonly record: FindAnswer | null
  readonly labelled: ReadonlyMap<string, FindAnswer>
  readonly probed: ReadonlyMap<string, StoreAnswer>
  /** The new key whose value this process holds. `works`: whether its service said so before it was stored. */
  readonly hand: { readonly label: string; readonly works: boolean | null } | null
  /** What is in use, as far as it can be read or was handed in: the old key, another one, or nobody knows. */
  readonly inUse: 'old' | 'other' | 'unknown'
  /** Every store can be read, and holds the old key. */
  readonly isUntouched: boolean
}

/** The next thing to do. What can't be undone is written down before and after. */
export type NextStep =
  | { readonly do: 'verify'; readonly patiently?: true }
  | { readonly do: 'plan'; readonly due: string | null }
  | { readonly do: 'probe'; readonly store: string }
  | { readonly do: 'find'; readonly by: 'key' | { readonly label: string } }
  | { readonly do: 'mint'; readonly act: 'create' | 'rotate'; readonly label: string }
  /** Ask whether the new key works, before it is put anywhere. */
  | { readonly do: 'try'; readonly label: string }
  | { readonly do: 'store'; readonly store: string; readonly label: string }
  | { readonly do: 'keep' | 'forget'; readonly store: string }
  /** Put the old value back. */
  | { readonly do: 'restore'; readonly store: string; readonly label: string }
  | { readonly do: 'prove'; readonly label: string }
  /** Have what uses the key take the new one, and wait for it. */
  | { readonly do: 'after-store'; readonly store: string; readonly label: string }
  /** Write down what became of a key that was begun. */
  | {
      readonly do: 'settle'
      readonly made: { readonly label: string; readonly act: 'create' | 'rotate' }
      readonly as: 'done' | 'gone' | 'lost'
    }
  /** End a key that we made: by its value, which this process holds, or by the record that carries its label. */
  | { readonly do: 'drop'; readonly label: string; readonly record: string | null }
  | { readonly do: 'disable' | 'undo' | 'revoke'; readonly record: string | null; readonly weak: boolean }
  | { readonly do: 'prove-dead' }
  /** The key was found dead: write it down. */
  | { readonly do: 'close'; readonly outcome: 'done' | 'gone'; readonly note?: string }
  | End

/** Nothing more in this run. `isFault`: something is missing that people have to set right (exit code 2). */
export interface End {
  readonly do: 'end'
  readonly outcome: 'done' | 'gone' | 'attested' | 'denied' | 'unknown' | 'lost' | 'open'
  readonly why: string | null
  readonly isFault?: true
}

/** The incident stays open, with what a person or the next run has to do. */
export const open = (why: string | null): End => ({ do: 'end', outcome: 'open', why })
/** It stays open for what is missing. */
export const openFor = ({ lacks }: { readonly lacks: string }): End => ({ ...open(lacks), isFault: true })
export const enoughActs: End = open('This run has done as many acts as it may (max-acts); the next one goes on.')
