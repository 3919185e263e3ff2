import type { Audit } from '../model/audit.ts'
import { remarkAt } from './remarks.ts'

/** Nobody answers for a key whose owner has left; at some services it dies with the member. */
export const ownerLeft: Audit = {
  id: 'owner-left',
  finds: 'A key whose owner may no longer use the repository.',
  severity: 'medium',
  fix: 'Name a new owner, who makes a new key.',
  find: ({ keys, github }) =>
    keys.flatMap(({ entry, service, key }) => {
      const login = loginOf(entry.owner)
      if (login === null || github.people.get(login.toLowerCase()) !== false) return []
      return [
        remarkAt(entry.place, {
          severity: 'medium',
          confidence: 'likely',
          secret: entry.secret,
          service: service.id,
          message: `${entry.owner}, who owns ${entry.secret}, may no longer use this repository${key.personal === undefined ? '' : '; the key acts as the person who made it, and ends with them'}.`,
          fix: 'Name a new owner in the inventory, and let them make a new key.',
        }),
      ]
    }),
}

/** The person of an entry: `@login`, and no team. */
export const loginOf = (owner: string | null): string | null =>
  /^@([A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38})$/.exec(owner ?? '')?.[1] ?? null
