import type { ActAnswer, PlannedCall, Target } from '../model/issuer.ts'
import { type KeyParts, Secret } from '../model/secret.ts'
import type { Verdict } from '../model/verdict.ts'
import { keyOf, partNames } from './abilities.ts'
import type { Ports } from './ports.ts'

/** One act that a run would do. Nothing in it is a value. */
export interface PlannedAct {
  readonly service: string
  readonly kind: string
  /** The key that it is about: the very object of its leak. */
  readonly parts: KeyParts
  readonly act: 'find' | 'create' | 'rotate' | 'store' | 'keep' | 'remove' | 'after-store' | 'disable' | 'revoke'
  /** For stores and what is run after them: which one. */
  readonly store: string | null
  /** Ways in order; the first one that lacks nothing is taken. */
  readonly calls: readonly PlannedCall[]
}

/**
 * The outside for a rehearsal: keys are asked about for real, and nothing else is sent or written. Each act succeeds, so that a run walks
 * through it as it would if all went well; `acts` is what it would have done.
 */
export function rehearsal(ports: Ports): { readonly ports: Ports; readonly acts: readonly PlannedAct[] } {
  const acts: PlannedAct[] = []
  const ended = new Set<KeyParts>()
  const made = new Set<KeyParts>()
  const heard = new Map<KeyParts, Verdict>()
  let maker: Target | null = null

  const note = (target: Target, act: PlannedAct['act'], store: string | null = null) => {
    const calls =
      store !== null
        ? []
        : ports.issuer.planned(target, act === 'find' ? 'list' : (act as 'create' | 'rotate' | 'disable' | 'revoke'))
    acts.push({ service: target.service.id, kind: target.kind, parts: target.parts, act, store, calls })
  }
  const done: ActAnswer = { outcome: 'done', status: null, way: 0, note: null, settles: 0 }
  const end = (target: Target, act: 'disable' | 'revoke'): ActAnswer => {
    note(target, act)
    ended.add(target.parts)
    return done
  }
  const fakeKey = (target: Target): KeyParts =>
    Object.fromEntries(partNames(keyOf(target)).map((name) => [name, new Secret('rehearsed')]))

  // Nobody is reminded of anything by a rehearsal.
  const { remind: _, ...without } = ports
  return {
    acts,
    ports: {
      ...without,
      journal: { read: () => ports.journal.read(), write: async () => {} },
      mask: () => {},
      watch: () => {},
      issuer: {
        ...ports.issuer,
        async verify(target) {
          const last = heard.get(target.parts)
          if (ended.has(target.parts) && last !== undefined) return { ...last, state: 'dead' }
          if (made.has(target.parts)) return { ...[...heard.values()].at(-1)!, state: 'live' }
          const verdict = await ports.issuer.verify(target)
          heard.set(target.parts, verdict)
          return verdict
        },
        async find(target, by) {
          if (by === 'key') note(target, 'find')
          return ports.issuer.find(target, by)
        },
        act: async (target, act) => (act === 'undo' ? done : end(target, act)),
        actOnAll: async (targets, act) => targets.map((target) => end(target, act)),
        async mint(target, act) {
          note(target, act)
          maker = target
          if (act === 'rotate') ended.add(target.parts)
          const parts = fakeKey(target)
          made.add(parts)
          return { ...done, outcome: 'done', parts, id: null }
        },
      },
      async openAfterStore(entry) {
        const redeploys = (await ports.openAfterStore?.(entry)) ?? []
        return redeploys.map(({ id }) => ({
          id,
          async run() {
            if (maker !== null) note(maker, 'after-store', id)
            return { outcome: 'done' as const, run: null }
          },
        }))
      },
      async openStore(spec, entry, which) {
        const store = await ports.openStore(spec, entry, which)
        return {
          ...store,
          probe: async () => ({ outcome: 'done' }),
          async write() {
            if (maker !== null) note(maker, which === 'old' ? 'keep' : 'store', store.id)
            return { outcome: 'done' }
          },
          ...(store.remove === undefined
            ? {}
            : {
                async remove() {
                  if (maker !== null) note(maker, 'remove', store.id)
                  return { outcome: 'done' }
                },
              }),
        }
      },
    },
  }
}

/** The outside for two walks through the same keys, which asks about each key once. */
export function askedOnce(ports: Ports): Ports {
  const heard = new Map<KeyParts, Promise<Verdict>>()
  return {
    ...ports,
    issuer: {
      ...ports.issuer,
      verify(target) {
        const known = heard.get(target.parts) ?? ports.issuer.verify(target)
        heard.set(target.parts, known)
        return known
      },
    },
  }
}
