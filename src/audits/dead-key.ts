import type { Audit } from '../model/audit.ts'
import { placeOf, remarkAt, startOf } from './remarks.ts'

/** Only where the service itself refused it. Whether that proves it dead is another question: a working secret it is not. */
export const deadKey: Audit = {
  id: 'dead-key',
  finds: 'A key of the inventory that its service refuses.',
  severity: 'medium',
  fix: 'Store a new key, or remove the secret.',
  find: ({ keys, uses }) =>
    keys.flatMap(({ entry, service, verdict }) => {
      if (verdict?.state !== 'dead' && verdict?.refused !== true) return []
      const isSure = verdict.state === 'dead'
      const flows = uses.get(entry.secret.toUpperCase()) ?? []
      return [
        remarkAt(entry.place, {
          severity: 'medium',
          confidence: isSure ? 'certain' : 'likely',
          secret: entry.secret,
          service: service.id,
          message: `${entry.secret} holds a key that ${verdict.host ?? service.name} refuses: it is dead${isSure ? '' : ', or not of there'}, and still configured${flows.length === 0 ? '' : ' and used'}.`,
          places: flows.map((flow) => placeOf(startOf(flow))),
          fix: `Store a working key as ${entry.secret}, or remove the secret and its use.`,
        }),
      ]
    }),
}
