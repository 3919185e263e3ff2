import type { Audit, Audited } from '../model/audit.ts'
import { isWorkflow, remarkAt, startOf } from './remarks.ts'

/** An expression of a secret that is not there is empty, and says nothing. */
export const missingSecret: Audit = {
  id: 'missing-secret',
  finds: 'A secret that a workflow uses and nobody stored.',
  severity: 'medium',
  fix: 'Store it, or remove its use.',
  find(audited) {
    const stored = storedNames(audited)
    if (stored === null) return []
    return [...audited.uses].flatMap(([name, flows]) => {
      if (stored.has(name)) return []
      // A reusable workflow's own secrets come from whoever calls it.
      const flow = flows.find(
        ({ workflow }) => isWorkflow(workflow) && !workflow.secrets.some((input) => input.name.value.toUpperCase() === name),
      )
      if (flow === undefined) return []
      return [
        remarkAt(startOf(flow), {
          severity: 'medium',
          confidence: 'likely',
          secret: name,
          service: flow.service?.service ?? null,
          message: `${name} is used here, and neither the repository nor its organization or an environment has such a secret: it is empty.`,
          fix: `Store ${name}, or remove its use.`,
        }),
      ]
    })
  },
}

/** Names of all stored secrets in capitals; null where one of the lists could not be read. */
function storedNames({
  github: { repositorySecrets, organizationSecrets, environmentSecrets },
}: Audited): ReadonlySet<string> | null {
  if (repositorySecrets === null || organizationSecrets === null || environmentSecrets === null) return null
  return new Set([...repositorySecrets, ...organizationSecrets, ...environmentSecrets].map(({ name }) => name.toUpperCase()))
}
