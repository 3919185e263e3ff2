import type { Json } from '../model/service.ts'
import { Missing } from './missing.ts'
import { type Name, namesIn, piecesOf, wholeName } from './templates.ts'

/** Finds the value of a name, by asking for it where need be. What a look-up gave may be any JSON, for JSON. Throws `Missing`. */
export type Resolve = (name: Name) => Promise<Json>

export type Pairs = readonly (readonly [name: string, value: string])[]

/** A text with every name filled in. Lists can't stand in the middle of a text. */
export async function fillText(template: string, resolve: Resolve): Promise<string> {
  let text = ''
  for (const piece of piecesOf(template)) text += typeof piece === 'string' ? piece : scalar(await resolve(piece), piece)
  return text
}

function scalar(value: Json, name: Name): string {
  if (typeof value === 'object') throw new Missing(`${name.written} is no single value, where one is needed`)
  return String(value)
}

/** A path whose values can't change its structure: each is percent-encoded, and no segment becomes `.`, `..` or nothing by one. */
export async function fillPath(template: string, resolve: Resolve): Promise<string> {
  let path = ''
  for (const piece of piecesOf(template))
    path += typeof piece === 'string' ? piece : encoded(scalar(await resolve(piece), piece), piece)
  if (path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) throw new Missing('a value would change the path')
  return path
}

function encoded(value: string, name: Name): string {
  if (value === '' || value.length > 2000) throw new Missing(`${name.written} is empty or too long for a path`)
  try {
    return encodeURIComponent(value)
  } catch {
    throw new Missing(`${name.written} is no text that a path can hold`)
  }
}

/** `a=1&b={verify.id}` as pairs, still to be encoded. */
export async function fillQuery(template: string, resolve: Resolve): Promise<Pairs> {
  const pairs: [string, string][] = []
  for (const pair of template === '' ? [] : template.split('&')) {
    const [name, ...rest] = pair.split('=')
    const value = rest.join('=')
    pairs.push([
      decodeURIComponent(name!),
      namesIn(value).length > 0 ? await fillText(value, resolve) : decodeURIComponent(value),
    ])
  }
  return pairs
}

/** Headers that say where a call goes or how long it is: no description may set them. */
const framing = /^(host|connection|content-length|transfer-encoding|te|trailer|upgrade|expect|proxy-.*)$/i

/** A header's value as it is; throws `Missing` where it has a line break or anything but printable ASCII. */
export function headerValue(value: string): string {
  if (!/^[\x20-\x7e]*$/.test(value)) throw new Missing('a value has characters that no header may have')
  return value
}

export async function fillHeaders(
  headers: { readonly [name: string]: string },
  resolve: Resolve,
): Promise<{ readonly [name: string]: string }> {
  const filled: Record<string, string> = {}
  for (const [name, template] of Object.entries(headers)) {
    if (framing.test(name) || !/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name))
      throw new Missing('the description sets a header that none may set')
    filled[name.toLowerCase()] = headerValue(await fillText(template, resolve))
  }
  return filled
}

export async function fillForm(form: { readonly [name: string]: string }, resolve: Resolve): Promise<Pairs> {
  const pairs: [string, string][] = []
  for (const [name, template] of Object.entries(form)) pairs.push([name, await fillText(template, resolve)])
  return pairs
}

/** A JSON body. A template that is a whole value keeps its type; `instead` stands in for whole values (a batch's list of keys). */
export async function fillJson(
  json: Json,
  resolve: Resolve,
  instead?: (list: readonly Json[]) => readonly string[] | undefined,
): Promise<Json> {
  if (typeof json === 'string') {
    const whole = wholeName(json)
    return whole === undefined ? fillText(json, resolve) : await resolve(whole)
  }
  if (Array.isArray(json)) {
    const many = instead?.(json as readonly Json[])
    return many ?? Promise.all((json as readonly Json[]).map((each) => fillJson(each, resolve, instead)))
  }
  if (typeof json !== 'object' || json === null) return json
  const filled: [string, Json][] = []
  for (const [name, value] of Object.entries(json)) filled.push([name, await fillJson(value as Json, resolve, instead)])
  return Object.fromEntries(filled)
}
