import * as v from 'valibot'
import type { AfterStore, Canary, Configuration, InventoryEntry, PolicyRule, Suppression } from '../model/configuration.ts'
import { Fault } from '../model/fault.ts'
import type { RateLimits, Service } from '../model/service.ts'
import { defaults } from './defaults.ts'
import { type ConfigurationFile, file, type InventoryRow } from './file-schema.ts'
import { inventoryProblems } from './inventory-rules.ts'
import type { Problem } from './problem.ts'
import { serviceProblems } from './service-rules.ts'
import { readYaml, type YamlFile } from './yaml.ts'

/** What the rest of the house has, which a configuration may name. */
export interface Known {
  /** The built-in services. */
  readonly services: readonly Service[]
}

/**
 * Reads a configuration. `source` is what messages call it: `.github/rekey.yml`. Throws `Fault` with the first problem's file, line and
 * column, and how many more there are. Whether the text is to be trusted is not asked here: `trust.ts`.
 */
export function readConfiguration(text: string, source: string, known: Known): Configuration {
  const yaml = readYaml(text, source)
  const parsed = v.safeParse(file, yaml.value ?? {})
  if (!parsed.success) throw faultOf(parsed.issues.map(problemOf).sort(mistypedFirst), yaml)
  const services = Object.entries(parsed.output.services ?? {}).map(([id, described]): Service => ({ id, ...described }))
  const all = [...known.services, ...services]
  const problems = [
    ...services.flatMap((service) => serviceProblems(service, known.services)),
    ...inventoryProblems(parsed.output, all),
  ]
  if (problems.length > 0) throw faultOf(problems, yaml)
  return frozen(configurationOf(parsed.output, services, source, yaml))
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  // A key that is missing has no place of its own: what lacks it is shown.
  const onKey = issue.path?.at(-1)?.origin === 'key' && issue.message !== 'is missing'
  return { path, ...(onKey ? { onKey } : {}), text: `${subject(path, onKey, issue.message)} ${issue.message}` }
}

/** A mistyped key is also a missing one; the first is what a person looks for. */
const mistypedFirst = (a: Problem, b: Problem) => Number(b.onKey === true) - Number(a.onKey === true)

/** The word of the schema that a problem stands at; what the user named is not repeated. */
function subject(path: Problem['path'], onKey: boolean, message: string): string {
  const last = path.at(-1)
  if (last === undefined) return 'the configuration'
  if (onKey) return message.startsWith('is not known') ? 'this key' : 'this name'
  const isWord = typeof last === 'string' && !userNamed.has(String(path.at(-2)))
  return isWord ? `\`${last}\`` : 'this'
}
/** Mappings whose keys the user chooses. */
const userNamed = new Set([
  'owners',
  'ages',
  'keys',
  'services',
  'stores',
  'parts',
  'vars',
  'lookups',
  'gives',
  'headers',
  'form',
])

function faultOf(problems: readonly Problem[], yaml: YamlFile): Fault {
  const [first, ...more] = problems
  const count = more.length === 0 ? '' : ` (and ${more.length} more problem${more.length === 1 ? '' : 's'})`
  const stop = /[.?!]$/.test(first!.text) ? '' : '.'
  return new Fault(`${yaml.place(first!)}: ${first!.text}${stop}${count}`)
}

function configurationOf(given: ConfigurationFile, services: readonly Service[], source: string, yaml: YamlFile): Configuration {
  const policy = given.policy ?? {}
  const usual = defaults.policy
  return {
    version: 1,
    policy: {
      onLeak: policy['on-leak'] ?? usual.onLeak,
      onAge: policy['on-age'] ?? usual.onAge,
      maxAge: policy['max-age'] ?? usual.maxAge,
      ages: policy.ages ?? {},
      warnBefore: policy['warn-before'] ?? usual.warnBefore,
      grace: policy.grace ?? usual.grace,
      verify: policy.verify ?? usual.verify,
      maxActs: policy['max-acts'] ?? usual.maxActs,
      remind: policy.remind ?? usual.remind,
      acts: policy.acts ?? usual.acts,
      askAtMost: { ...usual.askAtMost, ...policy['ask-at-most'] },
      rules: (policy.rules ?? []).map(
        ({ 'on-leak': onLeak, ...rest }): PolicyRule => ({ ...rest, ...(onLeak === undefined ? {} : { onLeak }) }),
      ),
    },
    owners: given.owners ?? {},
    keys: Object.fromEntries(
      Object.entries(given.keys ?? {}).map(([secret, row]) => {
        const place = yaml.position({ path: ['keys', secret], onKey: true, text: '' })
        return [secret, entryOf(secret, row, { path: source, ...place })]
      }),
    ),
    services,
    limits: Object.fromEntries(Object.entries(given.limits ?? {}).map(([id, row]) => [id, limitsOf(row)])),
    canaries: (given.canaries ?? []).map(
      ({ service = null, account = null, id = null, value = null, reason = null }): Canary => ({
        ...{ service, account, id, value, reason },
      }),
    ),
    stores: given.stores ?? {},
    ignore: (given.ignore ?? []).map(
      (each, index): Suppression => ({
        source: `${source}:${yaml.line(['ignore', index])}`,
        path: each.path ?? null,
        key: each.key ?? null,
        audit: each.audit ?? null,
        secret: each.secret ?? null,
        fingerprint: each.fingerprint ?? null,
        value: each.value ?? null,
        reason: each.reason,
        owner: each.owner ?? null,
        until: each.until ?? null,
      }),
    ),
    foreign: given.foreign ?? {},
    exclude: given.exclude ?? [],
  }
}

const limitsOf = (row: NonNullable<ConfigurationFile['limits']>[string]): RateLimits => ({
  ...(row['per-second'] === undefined ? {} : { perSecond: row['per-second'] }),
  ...(row['per-hour'] === undefined ? {} : { perHour: row['per-hour'] }),
  ...(row['per-run'] === undefined ? {} : { perRun: row['per-run'] }),
})

function entryOf(secret: string, row: InventoryRow, place: InventoryEntry['place']): InventoryEntry {
  return {
    secret,
    service: row.service,
    kind: row.kind ?? null,
    access: row.access ?? null,
    owner: row.owner ?? null,
    environment: row.environment ?? null,
    rotateEvery: row['rotate-every'] ?? null,
    onLeak: row['on-leak'] ?? null,
    stores: row.stores ?? [],
    parts: row.parts ?? {},
    record: row.record ?? null,
    account: row.account ?? null,
    vars: row.vars ?? {},
    allowInterruption: row['allow-interruption'] ?? false,
    afterStore: row['after-store'] === undefined ? null : afterStoreOf(row['after-store']),
    admin: row.admin ?? null,
    created: row.created ?? null,
    snooze: row.snooze ?? null,
    place,
  }
}

/** Half an hour: what most deployments take, with room. */
const usualTimeLimit = 1800

const afterStoreOf = (row: NonNullable<InventoryRow['after-store']>): AfterStore => ({
  workflow: row.workflow ?? null,
  ref: row.ref ?? null,
  inputs: row.inputs ?? {},
  mark: row.mark ?? null,
  command: row.command ?? null,
  timeLimit: row['time-limit'] ?? usualTimeLimit,
})

/** Nothing that reads the configuration may change it for those that read it later. */
function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}
