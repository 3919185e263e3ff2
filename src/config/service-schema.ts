import * as v from 'valibot'
import { alphabets } from '../detect/alphabets.ts'
import * as form from '../model/service.ts'
import { carrier, headerName, path, request, when } from './request-schema.ts'
import {
  ascii,
  count,
  depending,
  environmentVariable,
  field,
  formOf,
  id,
  listOf,
  listOfSome,
  mapping,
  named,
  oneOf,
  oneOrMore,
  page,
  refuse,
  sentence,
} from './words.ts'

/**
 * The form of a key service as a schema. `model/service.ts` says what each part means; the compiler and a test that reads every built-in
 * service hold the two together. What a schema can't say (hosts, templates, shapes) is in `service-rules.ts`.
 */

const optional = v.exactOptional
const alphabetNames = Object.keys(alphabets) as form.Alphabet[]

const most = 10_000
const [atOnce, between] = [
  count(1, most),
  v.strictTuple([count(0, most), count(1, most)], 'must be a number, or two: [least, most]'),
]
const length = depending<form.Length>([atOnce, between], (input) => (Array.isArray(input) ? between : atOnce))

const run = v.pipe(
  mapping({
    ...(Object.fromEntries(alphabetNames.map((name) => [name, optional(length)])) as Record<
      form.Alphabet,
      ReturnType<typeof optional<typeof length>>
    >),
    as: optional(field),
    holds: optional(ascii),
  }),
  v.check((piece) => alphabetNames.filter((name) => name in piece).length === 1, 'must name one alphabet with its length'),
)
const pieceMore = formOf<form.Piece>(
  {
    oneOf: mapping({ oneOf: listOfSome(ascii) }),
    crc32: mapping({
      crc32: oneOf(['base62', 'base62Swapped', 'base36', 'hex', 'hexSwapped']),
      length: count(1, 20),
      over: oneOf(['runs', 'run', 'all', 'separated']),
    }),
    until: mapping({ until: ascii, not: ascii, max: count(1, 1_000_000) }),
  },
  run,
)
const piece = depending<form.Piece>([ascii, pieceMore], (input) => (typeof input === 'string' ? ascii : pieceMore))
const shape = listOfSome(piece)

const context = formOf<form.Context>(
  {
    named: mapping({ named: sentence, in: optional(sentence) }),
    word: mapping({ word: sentence, within: count(1, 10_000) }),
    command: mapping({ command: sentence, flag: sentence }),
  },
  refuse('must be one of {named: ...}, {word: ..., within: ...}, {command: ..., flag: ...}'),
)

const means = <const M extends readonly string[]>(meanings: M) =>
  mapping(Object.fromEntries(meanings.map((meaning) => [meaning, optional(oneOrMore(when))]))) as unknown as v.GenericSchema<
    unknown,
    { readonly [meaning in M[number]]?: form.When | readonly form.When[] }
  >

const sourceMore = formOf<form.Source>(
  {
    header: mapping({ header: headerName, split: optional(ascii) }),
    jwt: mapping({ jwt: ascii, of: ascii }),
    at: mapping({ at: ascii, after: ascii, until: optional(ascii) }),
    base64: mapping({ base64: ascii, of: ascii }),
  },
  refuse('must be a path, or one of {header: ...}, {jwt: ..., of: ...}, {at: ..., after: ...}, {base64: ..., of: ...}'),
)
const source = depending<form.Source>([ascii, sourceMore], (input) => (typeof input === 'string' ? ascii : sourceMore))
const gives = named(field, source)
const readFields = [
  'id',
  'name',
  'owner',
  'account',
  'scopes',
  'access',
  'created',
  'used',
  'expires',
  'page',
] as const satisfies readonly form.ReadField[]
const reads = mapping(
  Object.fromEntries(readFields.map((name) => [name, optional(source)])) as Record<
    form.ReadField,
    ReturnType<typeof optional<typeof source>>
  >,
)

const call = <const M extends readonly string[]>(meanings: M) => ({
  ...request,
  means: means(meanings),
  reads: optional(reads),
  inferred: optional(v.literal(true, 'can only be true')),
})
const act = { ...call(['done', 'gone', 'denied']), batch: optional(count(1, 10_000)), settles: optional(count(1, 86_400)) }
const mint = { ...call(['done', 'denied']), gives, settles: optional(count(1, 600)), ifLost: optional(listOf(sentence)) }

const link = v.literal('link', 'must be `link`, {cursor: ..., param: ...}, {page: ..., size: ...} or {offset: ..., size: ...}')
const nextMore = formOf(
  {
    cursor: mapping({ cursor: source, param: ascii }),
    page: mapping({ page: ascii, size: count(1, 10_000), from: optional(v.literal(0, 'can only be 0')) }),
    offset: mapping({ offset: ascii, size: count(1, 10_000) }),
  },
  refuse('must be `link`, {cursor: ..., param: ...}, {page: ..., size: ...} or {offset: ..., size: ...}'),
)
const list = mapping({
  ...call(['done', 'denied']),
  items: path,
  next: optional(
    depending<NonNullable<form.List['next']>>([link, nextMore], (input) => (typeof input === 'string' ? link : nextMore)),
  ),
  match: formOf<form.List['match']>(
    {
      equals: mapping({ equals: ascii }),
      id: mapping({ id: source, is: ascii }),
      first: mapping({ first: ascii, least: optional(count(3, 1000)) }),
      last: mapping({ last: ascii }),
      mask: mapping({ mask: ascii }),
    },
    refuse('must be one of {equals: ...}, {id: ..., is: ...}, {first: ...}, {last: ...}, {mask: ...}'),
  ),
  own: optional(v.literal(true, 'can only be true')),
  label: optional(ascii),
  gives: optional(gives),
})

/** It may come from an answer; whoever shows it asks whether its host is the service's. */
const pageOrTemplate = v.pipe(
  v.string('must be an https address'),
  v.regex(
    /^(?:https:\/\/|\{verify\.\w+\})[\x21-\x7e]*$/,
    'must be an https address, or begin with what verify read: {verify.page}',
  ),
)

const marvin = mapping({
  marvin: listOfSome(ascii),
  kept: count(3, 4),
  text: optional(v.literal(true, 'can only be true')),
})
const checkWord = oneOf(['jwt', 'pem', 'macaroon', 'bech32', 'base58check', 'crc16', 'ed25519'])
const checkMore = formOf<form.Check>({ json: mapping({ json: listOfSome(ascii) }) }, marvin)
const check = depending<form.Check>([checkWord, checkMore], (input) => (typeof input === 'string' ? checkWord : checkMore))

const part = mapping({ shape, public: optional(v.literal(true, 'can only be true')), beside: optional(listOfSome(context)) })
const looks = ['shape', 'shapes', 'parts'] as const
const keySchema = v.pipe(
  mapping({
    name: sentence,
    source: optional(page),
    weak: optional(v.literal(true, 'can only be true')),
    shared: optional(v.literal(true, 'can only be true')),
    beside: optional(listOfSome(context)),
    alone: optional(v.literal(true, 'can only be true')),
    shape: optional(shape),
    shapes: optional(listOfSome(shape)),
    parts: optional(named(field, part)),
    within: optional(count(1, 1000)),
    check: optional(check),
    carriers: optional(listOfSome(carrier)),
    admin: optional(mapping({ is: ascii, env: environmentVariable })),
    pair: optional(oneOf(['ssh'])),
    verify: optional(mapping(call(['live', 'dead', 'limited']))),
    privilege: optional(mapping(call(form.accesses))),
    list: optional(list),
    disable: optional(oneOrMore(mapping({ ...act, undo: mapping(act) }))),
    revoke: optional(oneOrMore(mapping(act))),
    create: optional(oneOrMore(mapping(mint))),
    rotate: optional(oneOrMore(mapping({ ...mint, old: oneOf(['dies', 'chosen', 'stays']) }))),
    scopes: optional(
      mapping(
        Object.fromEntries(form.accesses.map((each) => [each, optional(listOf(ascii))])) as Record<
          form.Access,
          ReturnType<typeof optional<ReturnType<typeof listOf<typeof ascii>>>>
        >,
      ),
    ),
    access: optional(oneOf(form.accesses)),
    manual: optional(mapping({ page: pageOrTemplate, steps: listOfSome(sentence) })),
    less: optional(mapping({ page: pageOrTemplate, steps: listOfSome(sentence) })),
    personal: optional(sentence),
    reach: optional(sentence),
  }),
  v.check((key) => looks.filter((each) => key[each] !== undefined).length === 1, 'must have one of shape, shapes and parts'),
  v.check(
    (key) => (key.parts === undefined) === (key.within === undefined),
    'must have `within` (lines) with `parts`, and only there',
  ),
  v.check((key) => key.parts === undefined || key.check === undefined, 'can’t have a check on a key in parts'),
)

const use = formOf<form.Use>(
  {
    action: mapping({ action: sentence, input: optional(sentence) }),
    command: mapping({ command: sentence }),
    request: mapping({ request: sentence }),
  },
  refuse('must be one of {action: ...}, {command: ...}, {request: ...}'),
)

/** A service without its id, which is its key in the file. */
export const service = mapping({
  name: sentence,
  docs: page,
  // An empty list is a service that nobody can be asked about: a private key, or a server of somebody's own.
  hosts: listOf(ascii, 50),
  selfHosted: optional(v.literal(true, 'can only be true')),
  vars: optional(
    named(
      field,
      v.pipe(
        mapping({
          env: environmentVariable,
          default: optional(ascii),
          before: optional(ascii),
          after: optional(ascii),
          path: optional(v.literal(true, 'can only be true')),
        }),
        v.check((each) => each.before === undefined || each.after === undefined, 'can’t have both before and after'),
      ),
    ),
  ),
  lookups: optional(named(field, mapping({ ...request, of: optional(when), gives }))),
  keys: named(id, keySchema as unknown as v.GenericSchema<unknown, form.Key>),
  usage: optional(mapping({ read: optional(listOf(use)), write: optional(listOf(use)), keyless: optional(listOf(use)) })),
  limits: optional(
    mapping({
      perSecond: optional(count(1, 10_000)),
      perHour: optional(count(1, 1_000_000)),
      active: optional(count(1, 1_000_000)),
    }),
  ),
})
