import { resolve } from 'node:path'
import { stringify } from 'yaml'
import { grantedOf, handsAllOver, neededOf } from '../audits/full-access.ts'
import type { Audited } from '../model/audit.ts'
import { Fault } from '../model/fault.ts'
import type { Flow } from '../model/workflow.ts'
import { inLog } from '../text/log.ts'
import { askedOnlyWith, auditedConfiguration, knowledgeOf } from './audit.ts'
import { gather } from './audited.ts'
import { configurationPath } from './scan.ts'
import { tellUnread } from './send-reports.ts'
import type { RunVerb } from './world.ts'

/** Prints the inventory as it should stand in the configuration: what is there, and a draft of what workflows use besides. */
export const inventory: RunVerb = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`inventory takes one path, not ${args.length}`)
  const repository = await world.git(resolve(world.cwd, args[0] ?? '.'))
  const { configuration, isNamed } = await auditedConfiguration(options.config, repository, world)
  const asksNobody = isNamed ? null : askedOnlyWith
  const { audited, coverage, notes, scrub } = await gather(
    { repository, configuration, knowledge: await knowledgeOf(world), asksNobody, loopback: [] },
    world,
  )
  const text = scrub(draftOf(audited))
  if (!options.write) await world.stdout(text)
  else {
    const path = `${repository.root}/${configurationPath}`
    if (repository.root === null) throw new Fault('--write needs a working tree')
    await tellUnread(coverage, world)
    if (!coverage.complete)
      throw new Fault('not all workflows could be read: nothing was written, since it is not overwritten later')
    if ((await world.files.kind(path)) !== 'none')
      throw new Fault(
        `${configurationPath} is there already, and is not overwritten: take what you need from the draft (without --write)`,
      )
    await world.files.makeFolder?.(`${repository.root}/.github`)
    await world.files.write(path, text)
  }
  for (const note of notes) await world.stderr(`rekey: ${note}\n`)
  await tellUnread(coverage, world)
  return coverage.complete ? 0 : 2
}

interface Row {
  service: string
  kind?: string
  access?: string
  owner?: string
  environment?: string
  created?: string
  parts?: Record<string, string>
}

/** The draft: an entry for each secret whose service is known; the others are named, since only a person knows. */
function draftOf(audited: Audited): string {
  const known = new Set(
    audited.keys.flatMap(({ entry }) => [entry.secret, ...Object.values(entry.parts)]).map((name) => name.toUpperCase()),
  )
  const isOpen = handsAllOver(audited)
  const keys: Record<string, Row> = {}
  for (const held of audited.keys) {
    const { entry, verdict } = held
    const access = entry.access ?? neededOf(held, audited, isOpen)?.access ?? null
    keys[entry.secret] = {
      service: entry.service,
      ...(entry.kind !== null && { kind: entry.kind }),
      ...(Object.keys(entry.parts).length > 0 && { parts: { ...entry.parts } }),
      ...(access !== null && { access }),
      ...ownerOf(entry.owner),
      ...(entry.environment !== null && { environment: entry.environment }),
      ...(entry.created !== null
        ? { created: entry.created }
        : verdict?.created == null
          ? {}
          : { created: verdict.created.slice(0, 10) }),
    }
  }
  const unknown: string[] = []
  /** A person has to say the kind first: until then the draft is a configuration without them. */
  const undecided: string[] = []
  for (const [name, flows] of audited.uses) {
    if (known.has(name)) continue
    const row = rowFor(flows, audited)
    if (row === null) unknown.push(inLog(name))
    else if (row.kind?.includes(' ')) undecided.push(`  # ${inLog(name)}: { service: ${row.service}, kind: ${row.kind} }`)
    else keys[name] = row
  }
  const head = [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/rekey/COMMIT/docs/rekey.schema.json',
    '# Drafted from what workflows use. Say who owns each key; `access` is what its use needs, where all of it could be read.',
    ...(unknown.length === 0 ? [] : [`# Of these nobody could say which service they are of: ${unknown.join(', ')}`]),
    ...strongerThanNeeded(audited),
  ]
  const body = stringify({ keys }, { lineWidth: 0 })
  return [...head, body.trimEnd(), ...undecided, ''].join('\n')
}

const ownerOf = (owner: string | null) => (owner === null ? {} : { owner })

function rowFor(flows: readonly Flow[], { services }: Audited): Row | null {
  const of = flows.find(({ service }) => service !== null)?.service
  const service = services.get(of?.service ?? '')
  if (of == null || service === undefined) return null
  const kinds = Object.keys(service.keys)
  const kind = of.kind ?? (kinds.length === 1 ? kinds[0]! : null)
  // An entry of a service with several kinds has to say which; a person has to.
  const environments = [...new Set(flows.flatMap(({ job }) => job?.environment?.value ?? []))]
  const real = flows.filter(({ end }) => end.kind !== 'condition' && end.kind !== 'unused')
  const needs = new Set(real.map(({ need }) => need.access))
  const access =
    needs.has('unknown') || real.length === 0 ? null : (['write', 'read', 'none'] as const).find((each) => needs.has(each))
  return {
    service: service.id,
    ...(kinds.length > 1 && { kind: kind ?? `${kinds.join(' or ')}` }),
    ...(access != null && { access }),
    ...(environments.length === 1 && !environments[0]!.includes('${{') && { environment: environments[0]! }),
  }
}

const strongerThanNeeded = ({ keys }: Audited): readonly string[] =>
  keys.flatMap((held) => {
    const granted = grantedOf(held)
    return granted === null || held.entry.access === null || granted.access === held.entry.access
      ? []
      : [`# ${held.entry.secret} has ${granted.access} access, and needs ${held.entry.access}.`]
  })
