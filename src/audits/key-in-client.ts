import type { Audit } from '../model/audit.ts'
import { nameOf, remarkOn } from './remarks.ts'

/** A build copies variables of these names into what browsers and apps get. */
export const keyInClient: Audit = {
  id: 'key-in-client',
  finds: 'A key that a build puts into what browsers and apps get (`NEXT_PUBLIC_`, `VITE_` …).',
  severity: 'high',
  fix: 'Ask the service from a server of your own.',
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      if (flow.end.kind !== 'bundle') return []
      const { variable, prefix } = flow.end
      return [
        remarkOn(flow, {
          severity: 'high',
          // Some services have keys that are made to be public; only where the service is known it is surely none of those.
          confidence: flow.service === null ? 'likely' : 'certain',
          message: `${nameOf(flow)} is in \`${variable}\`: a build copies variables that begin with \`${prefix}\` into the client, where everyone can read them.`,
          fix: 'Keep the key on a server, and let the client ask that.',
        }),
      ]
    }),
}
