import type { Audit } from '../model/audit.ts'
import { firstOfEach, remarkOn, secretOf, startOf } from './remarks.ts'

/** A secret of an environment is kept from the jobs of all others; one of the repository is not. */
export const repositoryWideSecret: Audit = {
  id: 'repository-wide-secret',
  finds: 'A job of one environment that uses a secret of the whole repository or organization.',
  severity: 'low',
  fix: 'Store it in the environment.',
  find({ flows, github: { repositorySecrets, organizationSecrets, environmentSecrets } }) {
    if (repositorySecrets === null || environmentSecrets === null) return []
    const wide = new Map(
      [...(organizationSecrets ?? []), ...repositorySecrets].map((stored) => [stored.name.toUpperCase(), stored.level]),
    )
    const own = new Set(environmentSecrets.map(({ environment, name }) => `${environment?.toLowerCase()} ${name.toUpperCase()}`))
    const found = flows.flatMap((flow) => {
      const [name, environment] = [secretOf(flow)?.toUpperCase(), flow.job?.environment?.value]
      if (name === undefined || environment === undefined || environment.includes('${{')) return []
      const level = wide.get(name)
      return level === undefined || own.has(`${environment.toLowerCase()} ${name}`) ? [] : [{ flow, name, environment, level }]
    })
    return firstOfEach(found, ({ flow, name, environment }) => `${flow.workflow.path} ${name} ${environment}`).map(
      ({ flow, name, environment, level }) =>
        remarkOn(flow, {
          ...pointOf(flow),
          severity: 'low',
          confidence: 'certain',
          message: `This job is of the environment \`${environment}\`, and ${name} is a secret of the whole ${level}: every other job can use it, too.`,
          fix: `Store ${name} as a secret of the environment, and remove the other.`,
        }),
    )
  },
}

const pointOf = (flow: Parameters<typeof startOf>[0]) => {
  const { path, line, column } = startOf(flow)
  return { path, line, column }
}
