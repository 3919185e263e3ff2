import * as v from 'valibot'
import type * as form from '../model/service.ts'
import { ascii, count, depending, formOf, listOfSome, mapping, named, oneOf, oneOrMore, refuse } from './words.ts'

/** The form of one call, and of the ways in which a credential goes along with it, as a schema. */

const optional = v.exactOptional

/** Those that say where a call goes or how long it is are not a description's. */
export const headerName = v.pipe(
  v.string('must be the name of a header'),
  v.regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, 'must be the name of a header'),
  v.check(
    (name) => !/^(?:host|connection|content-length|transfer-encoding|te|trailer|upgrade|proxy-.*)$/i.test(name),
    'is a header that no description may set',
  ),
)
const status = count(100, 599)
/** Where a value stands in a body; empty for the body itself. */
export const path = v.pipe(v.string('must be a path'), v.regex(/^[\x20-\x7e]{0,200}$/, 'must be a path'))
const word = v.union([v.string(), v.boolean(), v.number()], 'must be a word, a number, true or false')
/** What an answer has to be. */
const whenMore = formOf<form.When>(
  {
    header: mapping({ status, header: headerName, is: optional(ascii) }),
    // Before `at`, which it has as well.
    begins: mapping({ status, at: path, begins: ascii }),
    at: mapping({ status, at: path, is: optional(oneOrMore(word)) }),
    empty: mapping({ status, empty: v.picklist([true, '{}'] as never[], 'can only be true or `{}`') }),
  },
  refuse('must be a status, or one of {status: ..., at: ...}, {status: ..., header: ...}, {status: ..., empty: true}'),
)
export const when = depending<form.When>([status, whenMore], (input) =>
  input === null || typeof input !== 'object' ? status : whenMore,
)
const json = v.custom<form.Json>(isJson, 'must be JSON')
function isJson(value: unknown): value is form.Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'object' && Object.values(value).every(isJson)
}

const methods = 'GET, POST, PUT, PATCH or DELETE'
/** A method and an https address. */
const address = v.pipe(
  v.string(`must be a method (${methods}) and an https address`),
  v.regex(
    /^(?:GET|POST|PUT|PATCH|DELETE) https:\/\/[^/?#\s@\\]+(?:\/[^?#\s\\]*)?(?:\?[^#\s\\]*)?$/,
    `must be a method (${methods}), a space and an https address without user or fragment`,
  ),
) as unknown as v.GenericSchema<unknown, form.Request['request']>
const asking = v.pipe(
  address,
  v.check((request) => request.startsWith('POST '), 'asks for a token, which is a POST'),
) as unknown as v.GenericSchema<unknown, form.Exchange['request']>
const sent = {
  headers: optional(named(headerName, ascii)),
  json: optional(json),
  form: optional(named(ascii, ascii)),
  answer: optional(oneOf(['json', 'xml'])),
}

/** Each way to sign has settings of its own; the word says whose. */
const signatures = {
  sigv4: mapping({ sign: oneOf(['sigv4']), service: ascii, region: ascii }),
  'google-jwt': mapping({ sign: oneOf(['google-jwt']), scope: ascii }),
  'github-app': mapping({ sign: oneOf(['github-app']) }),
}
const signed = depending<unknown>(Object.values(signatures), (input) => {
  const word = (input as { readonly sign?: unknown }).sign
  const known = typeof word === 'string' && Object.hasOwn(signatures, word)
  return known
    ? signatures[word as keyof typeof signatures]
    : refuse(`must sign with one of ${Object.keys(signatures).join(', ')}`)
}) as v.GenericSchema
const direct = {
  header: mapping({ header: headerName, value: ascii }),
  query: mapping({ query: ascii }),
  basic: mapping({ basic: ascii }),
  sign: signed,
}
const forms = `{header: ..., value: ...}, {query: ...}, {basic: ...}, {sign: ${Object.keys(signatures).join(' or ')}, ...}`
const exchange = mapping({
  request: asking,
  ...sent,
  carrier: optional(formOf<form.DirectCarrier>(direct, refuse(`must be one of ${forms}`))),
  of: optional(when),
})
/** How a credential travels. */
export const carrier = formOf<form.Carrier>(
  { ...direct, digest: mapping({ digest: ascii }), exchange: mapping({ exchange, gives: path }) },
  refuse(`must be one of ${forms}, {digest: ...}, {exchange: ..., gives: ...}`),
)

/** The parts that every call has. */
export const request = {
  request: address,
  as: optional(oneOf(['key', 'admin', 'none'])),
  carrier: optional(carrier),
  needs: optional(listOfSome(ascii)),
  ...sent,
}
