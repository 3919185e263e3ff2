import type { Audit, Audited, Remark } from '../model/audit.ts'
import type { Flow } from '../model/workflow.ts'
import { firstOfEach, grouped, isWorkflow, listed, placeOf, remarkAt, startOf } from './remarks.ts'

/** A key that several share can't be retired for one of them, and says of none who used it. */
export const sharedKey: Audit = {
  id: 'shared-key',
  finds: 'One key for several environments, services or workflows.',
  severity: 'high',
  fix: 'Make a key for each.',
  find: (audited) => [...[...audited.uses].flatMap(([name, flows]) => ofSecret(name, flows, audited)), ...ofValues(audited)],
}

function ofSecret(name: string, flows: readonly Flow[], audited: Audited): readonly Remark[] {
  const inEnvironments = audited.github.environmentSecrets?.some((stored) => stored.name.toUpperCase() === name) === true
  const environments = new Map<string, Flow>()
  const services = new Map<string, Flow>()
  const workflows = new Map<string, Flow>()
  for (const flow of flows) {
    const environment = flow.job?.environment?.value
    if (environment !== undefined && !environment.includes('${{') && !environments.has(environment))
      environments.set(environment, flow)
    const { service } = flow
    // A name says the same wherever it stands; a host or an action says where the key went.
    if (service !== null && ['host', 'action', 'command'].includes(service.by) && !services.has(service.service))
      services.set(service.service, flow)
    if (isWorkflow(flow.workflow) && !workflows.has(flow.workflow.path)) workflows.set(flow.workflow.path, flow)
  }
  if (services.size > 1)
    return [
      told(
        name,
        services,
        { severity: 'high', confidence: 'likely' },
        `${name} goes to several services (${listed([...services.keys()])}): each gets the key of the others.`,
      ),
    ]
  // Each environment may have a value of its own under this name.
  if (environments.size > 1 && !inEnvironments) {
    const confidence = audited.github.environmentSecrets === null ? 'possible' : 'certain'
    const severity = confidence === 'certain' ? 'medium' : 'low'
    return [
      told(
        name,
        environments,
        { severity, confidence },
        `${name} serves several environments (${listed([...environments.keys()])}): a leak in one is a leak in all.`,
      ),
    ]
  }
  if (workflows.size > 2)
    return [
      told(
        name,
        workflows,
        { severity: 'low', confidence: 'likely' },
        `${name} serves ${workflows.size} workflows: it can’t be retired for one of them.`,
      ),
    ]
  return []
}

function told(
  secret: string,
  users: ReadonlyMap<string, Flow>,
  sure: Pick<Remark, 'severity' | 'confidence'>,
  message: string,
): Remark {
  const flows = [...users.values()]
  const places = firstOfEach(flows.map(startOf), ({ path, line, column }) => `${path}:${line}:${column}`).map(placeOf)
  const service = flows.find((flow) => flow.service !== null)?.service?.service ?? null
  return remarkAt(startOf(flows[0]!), {
    ...sure,
    secret,
    service: users.size > 1 ? service : null,
    message,
    places,
    fix: 'Make a key for each, and store each where only its user reads it.',
  })
}

/** Several names of the inventory, one value. */
const ofValues = ({ keys }: Audited): readonly Remark[] =>
  [
    ...grouped(
      keys.filter(({ mark }) => mark !== null),
      ({ mark }) => String(mark),
    ).values(),
  ]
    .filter((same) => same.length > 1)
    .map((same) =>
      remarkAt(same[0]!.entry.place, {
        severity: 'medium',
        confidence: 'certain',
        secret: same[0]!.entry.secret,
        service: same[0]!.service.id,
        message: `${listed(same.map(({ entry }) => entry.secret))} hold one and the same key.`,
        places: same.map(({ entry }) => ({ ...entry.place, why: `${entry.secret} is in the inventory` })),
        fix: 'Make a key for each, so that each can be retired alone.',
      }),
    )
