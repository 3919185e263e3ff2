import * as v from 'valibot'
import type { CommandStore, WebhookStore } from '../model/configuration.ts'
import { policies } from '../model/incident.ts'
import { accesses } from '../model/service.ts'
import { service } from './service-schema.ts'
import {
  ascii,
  count,
  day,
  environmentVariable,
  field,
  formOf,
  glob,
  id,
  listOf,
  listOfSome,
  mapping,
  named,
  oneOf,
  refuse,
  secretName,
  sentence,
  time,
  yesOrNo,
} from './words.ts'

/** `.github/rekey.yml` as a person writes it. `docs/configuration.md` explains it; a test parses the example that stands there. */

const optional = v.exactOptional
const policy = oneOf(policies)

const conditions = ['service', 'kind', 'branch', 'environment'] as const

/** `never` is what people write who mean `false`. */
const never = v.pipe(
  v.union([v.literal(false), v.literal('never')], 'must be false or never: a rule can only say less than policy.verify'),
  v.transform((): false => false),
)

const rule = v.pipe(
  mapping({
    service: optional(glob),
    kind: optional(glob),
    branch: optional(glob),
    environment: optional(glob),
    'on-leak': optional(policy),
    verify: optional(never),
  }),
  v.check(
    (each) => conditions.some((name) => each[name] !== undefined),
    'must have a condition: service, kind, branch or environment',
  ),
  v.check((each) => each['on-leak'] !== undefined || each.verify !== undefined, 'must say something: on-leak or verify'),
)

const binding = v.pipe(ascii, v.regex(/^v1:[0-9a-f]{32}:[0-9a-f]{64}$/, 'must be a binding that rekey made: v1:SALT:DIGEST'))

const canary = v.pipe(
  mapping({
    service: optional(id),
    account: optional(ascii),
    id: optional(glob),
    value: optional(binding),
    reason: optional(sentence),
  }),
  v.check(
    ({ account, id, value }) => [account, id, value].some((each) => each !== undefined),
    'must say which key is one: account, id or value',
  ),
)

/** YAML 1.2 reads `off` as a word; a person may have meant `false`. */
const onOrOff = v.pipe(
  v.union([v.literal('on'), v.literal('off'), v.boolean()], 'must be on or off'),
  v.transform((value) => (value === true || value === 'on' ? ('on' as const) : ('off' as const))),
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

/** A program and its arguments. A path inside the working tree is refused: whoever writes the tree would say what runs. */
const program = v.pipe(
  listOfSome(ascii),
  v.check(
    ([first = '']) => /^(?:[\w.+-]+|\/[\w./+-]+|[A-Za-z]:\\.+)$/.test(first) && !/^\.+$/.test(first),
    'must begin with the name or the absolute path of a program',
  ),
  v.check(([, ...args]) => args.some((word) => word.includes('{name}')), 'must have `{name}`, the secret’s name, in an argument'),
  v.check(
    (words) => !words.some((word) => /\{(?!name\})[a-z]+\}/.test(word)),
    'has an argument that nothing fills; the key itself comes on standard input',
  ),
)
const handedOn = v.pipe(environmentVariable, v.regex(/^(?!REKEY_|INPUT_)/i, 'must not be one of rekey’s own variables'))
const commandStore = v.pipe(
  mapping({ write: program, remove: program, env: optional(listOf(handedOn, 50)) }),
  v.transform(({ env = [], ...rest }): CommandStore => ({ ...rest, env })),
)
const webhookAddress = 'must be an https address without a user and without a fragment'
const webhookStore = mapping({
  url: v.pipe(
    ascii,
    v.regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[!-~]*)?$/i, webhookAddress),
    v.check(
      (url) =>
        URL.canParse(url) &&
        !url.includes('#') &&
        (/^https:/i.test(url) || /^http:\/\/(?:127\.\d+\.\d+\.\d+|localhost):\d+(?:\/|$)/i.test(url)),
      webhookAddress,
    ),
  ),
  secret: environmentVariable,
})
const store = formOf<CommandStore | WebhookStore>(
  { write: commandStore, remove: commandStore, url: webhookStore, secret: webhookStore },
  refuse('must be a command (`write`, `remove`) or a webhook (`url`, `secret`)'),
)

const inventoryEntry = mapping({
  service: id,
  kind: optional(id),
  access: optional(oneOf(accesses)),
  owner: optional(sentence),
  environment: optional(sentence),
  'rotate-every': optional(time(3600)),
  'on-leak': optional(policy),
  stores: optional(listOf(ascii, 20)),
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
    value: optional(binding),
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

/** Inside the repository: it is read from the same place as the configuration. */
const ownPath = v.pipe(
  ascii,
  v.check(
    (path) => !path.startsWith('/') && !/^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)/.test(path),
    'must be a path inside the repository, with `/`',
  ),
)
const marksAlone = v.pipe(
  v.literal(true, 'must be true: only its marks beside keys are read'),
  v.transform((): readonly string[] => []),
)
const foreign = v.pipe(
  v.union([v.literal(true), ownPath, listOf(ownPath, 20)], 'must be true, a path inside the repository, or a list of such paths'),
  v.transform((given): readonly string[] => (given === true ? [] : typeof given === 'string' ? [given] : given)),
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
      verify: optional(v.union([yesOrNo, never], 'must be true, false or never')),
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
      acts: optional(onOrOff),
      'ask-at-most': optional(mapping({ service: optional(count(0, 100_000)), author: optional(count(0, 100_000)) })),
      rules: optional(listOf(rule)),
    }),
  ),
  owners: optional(named(id, listOfSome(sentence))),
  keys: optional(named(secretName, inventoryEntry)),
  services: optional(named(id, service)),
  limits: optional(
    named(
      id,
      mapping({
        'per-second': optional(count(1, 1000)),
        'per-hour': optional(count(1, 1_000_000)),
        'per-run': optional(count(0, 1_000_000)),
      }),
    ),
  ),
  canaries: optional(listOf(canary, 2000)),
  stores: optional(named(id, store)),
  ignore: optional(listOf(suppression, 2000)),
  foreign: optional(
    mapping({
      gitleaks: optional(foreign),
      trufflehog: optional(marksAlone),
      'detect-secrets': optional(foreign),
      secretlint: optional(marksAlone),
    }),
  ),
  exclude: optional(listOf(glob)),
})

export type ConfigurationFile = v.InferOutput<typeof file>
export type InventoryRow = v.InferOutput<typeof inventoryEntry>
