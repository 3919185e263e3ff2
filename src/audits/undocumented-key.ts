import type { Audit } from '../model/audit.ts'
import { remarkAt, startOf } from './remarks.ts'

/** What is not written down is found by nobody on the day when it has to be replaced. */
export const undocumentedKey: Audit = {
  id: 'undocumented-key',
  finds: 'A key of a known service that the inventory does not have.',
  severity: 'low',
  fix: 'Write it down: `rekey inventory` drafts the entry.',
  find({ uses, configuration, services }) {
    const entries = Object.values(configuration.keys)
    const known = new Set(
      entries
        .flatMap(({ secret, parts, admin }) => [secret, ...Object.values(parts), admin ?? ''])
        .map((name) => name.toUpperCase()),
    )
    return [...uses].flatMap(([name, flows]) => {
      const flow = flows.find(({ service }) => service !== null)
      if (known.has(name) || flow === undefined) return []
      const service = services.get(flow.service!.service)?.name ?? flow.service!.service
      return [
        remarkAt(startOf(flow), {
          severity: 'low',
          confidence: 'certain',
          secret: name,
          service: flow.service!.service,
          message: `${name} is a key of ${service}, and the inventory does not have it: nobody is asked about its age, access or owner.`,
          places: [flow.service!.evidence].map(({ path, line, column, why }) => ({ path, line, column, why })),
          fix: 'Write it down under `keys` in `.github/rekey.yml`; `rekey inventory` drafts the entry.',
        }),
      ]
    })
  },
}
