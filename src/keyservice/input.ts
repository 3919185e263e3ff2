import type { Json } from '../model/service.ts'
import type { ServedRequest } from '../model/world.ts'
import { limits } from './contract.ts'
import { holdsKey } from './key-layout.ts'
import { Refusal } from './refusal.ts'

/** What a field may hold: gives the value, or undefined where it does not fit. */
export type Field<T> = (value: Json) => T | undefined
type Fields = { readonly [name: string]: Field<unknown> }
type Values<F extends Fields> = { readonly [N in keyof F]?: Exclude<ReturnType<F[N]>, undefined> }

/** One line of text for people; no control character, nothing that looks like a key. */
export const line =
  (longest: number): Field<string> =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= longest && !/\p{C}/u.test(value) && !holdsKey(value)
      ? value
      : undefined
export const whole =
  (least: number, most: number): Field<number> =>
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most ? value : undefined
export const oneOf =
  <const T extends string>(...words: readonly T[]): Field<T> =>
  (value) =>
    words.find((word) => word === value)
export const orNull =
  <T>(field: Field<T>): Field<T | null> =>
  (value) =>
    value === null ? null : field(value)
export const words =
  (pattern: RegExp, most: number): Field<readonly string[]> =>
  (value) =>
    Array.isArray(value) && value.length >= 1 && value.length <= most && new Set(value).size === value.length
      ? value.every((word) => typeof word === 'string' && pattern.test(word) && !holdsKey(word))
        ? (value as readonly string[])
        : undefined
      : undefined
export const text: Field<string> = (value) => (typeof value === 'string' ? value : undefined)

/** The fields of a JSON body; an empty body has none. Unknown fields, wrong types and twice-named fields are refused. */
export function readJson<F extends Fields>(asked: ServedRequest, fields: F): Values<F> {
  const body = bodyText(asked)
  if (body === '') return {}
  if (mediaType(asked) !== 'application/json') throw new Refusal('unsupported_media_type', 'The body must be application/json.')
  let value: Json
  try {
    value = JSON.parse(body) as Json
  } catch {
    throw new Refusal('bad_request', 'The body is no valid JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal('bad_request', 'The body must be an object.')
  return readFields(value as { readonly [name: string]: Json }, fields, 'The body')
}

/** The parameters of a query; numbers are read from their digits. */
export function readQuery<F extends Fields>(asked: ServedRequest, fields: F): Values<F> {
  const pairs = [...new URLSearchParams(asked.target.split('?').slice(1).join('?'))]
  if (new Set(pairs.map(([name]) => name)).size < pairs.length)
    throw new Refusal('bad_request', 'A query parameter stands twice.')
  const typed = pairs.map(([name, value]) => [name, /^[0-9]{1,9}$/.test(value) ? Number(value) : value] as const)
  return readFields(Object.fromEntries(typed), fields, 'The query')
}

/** The `token` of a form. RFC 6749 3.2: unknown parameters are ignored, none may stand twice, an empty one counts as left out. */
export function readToken(asked: ServedRequest): string {
  const body = bodyText(asked)
  if (mediaType(asked) !== 'application/x-www-form-urlencoded')
    throw new Refusal('unsupported_media_type', 'The body must be application/x-www-form-urlencoded.')
  const pairs = [...new URLSearchParams(body)]
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Refusal('bad_request', 'A parameter stands twice.')
  const token = pairs.find(([name]) => name === 'token')?.[1] ?? ''
  if (token === '') throw new Refusal('bad_request', 'The form needs the parameter token.')
  return token
}

export function refuseBody(asked: ServedRequest): void {
  if (asked.body.length > 0) throw new Refusal('bad_request', 'This request takes no body.')
}

function readFields<F extends Fields>(given: { readonly [name: string]: Json }, fields: F, place: string): Values<F> {
  const known = Object.keys(fields)
  if (Object.keys(given).some((name) => !known.includes(name)))
    throw new Refusal('bad_request', `${place} may hold ${known.length === 0 ? 'nothing' : known.join(', ')} and no more.`)
  const values: { [name: string]: unknown } = {}
  for (const name of Object.keys(given)) {
    values[name] = fields[name]?.(given[name]!)
    if (values[name] === undefined) throw new Refusal('bad_request', `${place} holds a ${name} that does not fit.`)
  }
  return values as Values<F>
}

function bodyText(asked: ServedRequest): string {
  if (asked.body.length > limits.body) throw new Refusal('too_large', `A body may have ${limits.body} bytes.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(asked.body)
  } catch {
    throw new Refusal('bad_request', 'The body is no UTF-8.')
  }
}

const mediaType = (asked: ServedRequest): string => (asked.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
