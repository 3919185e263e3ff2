import * as v from 'valibot'
import { policies } from '../model/incident.ts'
import { service } from './service-schema.ts'
import {
  ascii,
  count,
  day,
  field,
  glob,
  id,
  listOf,
  listOfSome,
  mapping,
  named,
  oneOf,
  secretName,
  sentence,
  time,
  yesOrNo,
} from './words.ts'

/** `.github/rekey.yml` as a person writes it. `docs/configuration.md` explains it; a test parses the example that stands there. */

const optional = v.exactOptional
const policy = oneOf(policies)

const rule = v.pipe(
  mapping({
    service: optional(id),
    kind: optional(id),
    branch: optional(glob),
    environment: optional(sentence),
    'on-leak': policy,
  }),
  v.check((each) => Object.keys(each).length > 1, 'must have a condition: service, kind, branch or environment'),
)

const afterStore = v.pipe(
  mapping({
    workflow: optional(v.pipe(ascii, v.regex(/^[\w.-]+\.ya?ml$/, 'must be the file name of a workflow: `deploy.yml`'))),
    ref: optional(glob),
    inputs: optional(named(field, sentence)),
    mark: optional(field),
    command: optional(listOf(sentence, 50)),
    'time-limit': optional(time(60)),
  }),
  v.check(
    ({ workflow, command }) => (workflow === undefined) !== (command === undefined),
    'must have `workflow` or `command`, and one of them alone',
  ),
)

const inventoryEntry = mapping({
  service: id,
  kind: optional(id),
  access: optional(oneOf(['none', 'read', 'write', 'full'])),
  owner: optional(sentence),
  environment: optional(sentence),
  'rotate-every': optional(time(3600)),
  'on-leak': optional(policy),
  stores: optional(listOf(v.pipe(ascii, v.regex(/^[a-z][a-z-]*(?::.+)?$/, 'must be a store: `repository`, `env:PATH` ...')), 20)),
  parts: optional(named(field, secretName)),
  record: optional(ascii),
  account: optional(ascii),
  vars: optional(named(field, ascii)),
  'allow-interruption': optional(yesOrNo),
  'after-store': optional(afterStore),
  admin: optional(secretName),
  created: optional(day),
  snooze: optional(mapping({ until: day, reason: sentence })),
})

const suppression = v.pipe(
  mapping({
    path: optional(glob),
    key: optional(glob),
    audit: optional(glob),
    secret: optional(glob),
    fingerprint: optional(v.pipe(ascii, v.regex(/^[\w:.-]{8,200}$/, 'must be a fingerprint as a report shows it'))),
    value: optional(
      v.pipe(ascii, v.regex(/^v1:[0-9a-f]{32}:[0-9a-f]{64}$/, 'must be a binding that rekey made: v1:SALT:DIGEST')),
    ),
    reason: sentence,
    owner: optional(sentence),
    until: optional(day),
  }),
  v.check(
    ({ path, key, audit, fingerprint, value }) => [path, key, audit, fingerprint, value].some((each) => each !== undefined),
    'must say what is ignored: path, key, audit, fingerprint or value',
  ),
  v.check(
    ({ secret, audit }) => secret === undefined || audit !== undefined,
    'must name the `audit` whose findings about this secret are ignored',
  ),
  v.check(
    ({ audit, key, value }) => audit === undefined || (key === undefined && value === undefined),
    'must be about findings (`audit`) or about leaks (`key`, `value`), not both',
  ),
)

export const file = mapping({
  version: optional(v.literal(1, 'must be 1, the only version there is')),
  policy: optional(
    mapping({
      'on-leak': optional(policy),
      'on-age': optional(oneOf(['report', 'remind', 'rotate'])),
      'max-age': optional(time(3600)),
      ages: optional(named(id, time(3600))),
      'warn-before': optional(time(0)),
      grace: optional(time(0)),
      verify: optional(yesOrNo),
      'max-acts': optional(count(0, 1000)),
      remind: optional(
        v.pipe(
          listOf(time(3600), 20),
          v.check(
            (times) => times.slice(1, -1).every((each, index) => each > times[index]!),
            'must be times that grow, with the pace that follows them as the last one: [1d, 3d, 7d, 14d]',
          ),
        ),
      ),
      rules: optional(listOf(rule)),
    }),
  ),
  owners: optional(named(id, listOfSome(sentence))),
  keys: optional(named(secretName, inventoryEntry)),
  services: optional(named(id, service)),
  ignore: optional(listOf(suppression, 2000)),
  exclude: optional(listOf(glob)),
})

export type ConfigurationFile = v.InferOutput<typeof file>
export type InventoryRow = v.InferOutput<typeof inventoryEntry>
