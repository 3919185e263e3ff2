import type { Audit } from '../model/audit.ts'
import { grouped, listed, remarkAt, startOf } from './remarks.ts'

/** The lowest level wins: environment, repository, organization (https://docs.github.com/actions/reference/security/secrets). */
export const shadowedSecret: Audit = {
  id: 'shadowed-secret',
  finds: 'One name at several levels: a rotation of one leaves the others behind.',
  severity: 'low',
  fix: 'Keep it at one level, or give each its own name.',
  find({ github: { repositorySecrets, organizationSecrets, environmentSecrets }, uses, entries, home }) {
    const all = [...(repositorySecrets ?? []), ...(organizationSecrets ?? []), ...(environmentSecrets ?? [])]
    return [...grouped(all, ({ name }) => name.toUpperCase())].flatMap(([name, stored]) => {
      const levels = [...new Set(stored.map(({ level }) => level))]
      if (levels.length < 2) return []
      const flow = uses.get(name)?.[0]
      return [
        remarkAt(flow === undefined ? (entries.get(name.toUpperCase())?.place ?? home) : startOf(flow), {
          severity: 'low',
          confidence: 'certain',
          secret: name,
          service: flow?.service?.service ?? entries.get(name.toUpperCase())?.service ?? null,
          message: `${name} is stored at several levels (${listed(levels)}): a rotation of one leaves the others behind.`,
          fix: 'Keep it at one level, or give each its own name.',
        }),
      ]
    })
  },
}
