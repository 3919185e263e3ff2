import type { Audit, Audited, KeyInUse, Remark } from '../model/audit.ts'
import { type Access, accesses } from '../model/service.ts'
import type { Flow } from '../model/workflow.ts'
import { placeOf, remarkAt } from './remarks.ts'

/**
 * A key that may change things where its use only reads. Use is never taken for reading where one flow is not known: a workflow of
 * another branch, a script that could not be read, an action that nobody described all keep this audit silent, unless the inventory says
 * what is needed.
 */
export const fullAccess: Audit = {
  id: 'full-access',
  finds: 'A key that may write where its use only reads.',
  severity: 'high',
  fix: 'Take a read-only key; the steps for its service come with the finding.',
  find(audited) {
    const isOpen = handsAllOver(audited)
    return audited.keys.flatMap((held): readonly Remark[] => {
      const granted = grantedOf(held)
      const needed = neededOf(held, audited, isOpen)
      // Between write and full nothing is said: many services have keys of two strengths alone.
      if (granted === null || needed === null || rank(granted.access) < rank('write') || rank(needed.access) > rank('read'))
        return []
      const { entry, service, key } = held
      const manual = key.less
      return [
        remarkAt(entry.place, {
          severity: granted.access === 'full' ? 'high' : 'medium',
          confidence: needed.by === 'inventory' && granted.isSaid ? 'certain' : 'likely',
          secret: entry.secret,
          service: service.id,
          message: `${entry.secret} has ${granted.access} access${granted.isSaid ? `, as ${held.verdict?.host ?? service.name} says` : ' by its kind'}, and ${needed.by === 'inventory' ? 'the inventory says that it needs' : 'all its uses need'} ${needed.access === 'none' ? 'none' : needed.access}.`,
          places: needed.flows.map(({ need }) => placeOf(need.evidence)),
          fix:
            manual === undefined
              ? `Take a key of ${service.name} with read access, store it as ${entry.secret}, and revoke this one.`
              : `${manual.steps.join('. ')} (${manual.page}). Store it as ${entry.secret}, and revoke this one.`,
        }),
      ]
    })
  },
}

const rank = (access: Access): number => accesses.indexOf(access)

/** What the key may do: as its service says, or as its kind alone does. */
export function grantedOf({ verdict, key }: KeyInUse): { readonly access: Access; readonly isSaid: boolean } | null {
  if (verdict?.access != null) return { access: verdict.access, isSaid: true }
  return key.access === undefined ? null : { access: key.access, isSaid: false }
}

/** What its use needs: the inventory's own word, or the most of all uses where each of them is known. Null where that can't be said. */
export function neededOf(
  { entry }: KeyInUse,
  { uses }: Pick<Audited, 'uses'>,
  isOpen: boolean,
): { readonly access: Access; readonly by: 'inventory' | 'use'; readonly flows: readonly Flow[] } | null {
  const own = [entry.secret, ...Object.values(entry.parts)].flatMap((name) => uses.get(name.toUpperCase()) ?? [])
  if (entry.access !== null)
    return { access: entry.access, by: 'inventory', flows: own.filter(({ need }) => need.access !== 'unknown') }
  // Whoever gets all secrets may do anything with this one.
  if (own.length === 0 || isOpen) return null
  // What may get the key without using it needs no more than what its use would.
  const real = own.filter(({ end }) => end.kind !== 'condition' && end.kind !== 'unused')
  if (real.length === 0 || real.some(({ need }) => need.access === 'unknown')) return null
  const access = accesses.findLast((each) => real.some(({ need }) => need.access === each))!
  return { access, by: 'use', flows: real }
}

/** True where somebody gets secrets without their names. */
export const handsAllOver = ({ flows }: Pick<Audited, 'flows'>): boolean =>
  flows.some(({ from }) => from.kind === 'all-secrets' || from.kind === 'some-secret')
