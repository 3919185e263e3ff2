import type { Json, Request } from '../model/service.ts'
import { fillForm, fillHeaders, fillJson, fillPath, fillQuery, fillText, type Pairs, type Resolve } from './fill.ts'
import type { Destination } from './hosts.ts'
import { Missing } from './missing.ts'
import { partsOfRequest } from './templates.ts'

/** A call before it is signed. Header names are lower case. */
export interface Draft {
  readonly method: string
  readonly scheme: string
  readonly host: string
  readonly path: string
  readonly query: readonly (readonly [name: string, value: string])[]
  readonly headers: { readonly [name: string]: string }
  readonly body: string | null
}

/** A call with one more header. */
export const withHeader = (draft: Draft, name: string, value: string): Draft => ({
  ...draft,
  headers: { ...draft.headers, [name]: value },
})

/** What one page of a list, or one batch, adds to a request. */
export interface Extra {
  readonly query?: Pairs
  readonly form?: Pairs
  /** Keys that take the place of `{key}` in the body's list. */
  readonly keys?: readonly string[]
}

/** A request with every template filled in, before a credential goes on it. Throws `Missing`. */
export async function draftOf(
  request: Omit<Request, 'as' | 'carrier'>,
  { host, loopback, below = '' }: Destination,
  resolve: Resolve,
  extra: Extra = {},
): Promise<Draft> {
  try {
    for (const template of request.needs ?? []) await fillText(template, resolve)
    const { method, path, query } = partsOfRequest(request.request)
    const form = request.form === undefined ? undefined : [...(await fillForm(request.form, resolve)), ...(extra.form ?? [])]
    const body =
      form !== undefined
        ? new URLSearchParams(form.map(([name, value]): [string, string] => [name, value])).toString()
        : await jsonOf(request.json, resolve, extra)
    return {
      method,
      scheme: loopback ? 'http' : 'https',
      host,
      path: below + (await fillPath(path, resolve)),
      query: [...(await fillQuery(query, resolve)), ...(extra.query ?? [])],
      headers: {
        accept: request.answer === 'xml' ? 'application/xml, text/xml' : 'application/json',
        'user-agent': 'rekey',
        ...(body === null
          ? {}
          : { 'content-type': form === undefined ? 'application/json' : 'application/x-www-form-urlencoded' }),
        ...(await fillHeaders(request.headers ?? {}, resolve)),
      },
      body,
    }
  } catch (error) {
    if (error instanceof URIError) throw new Missing('a value is no text that a URL can hold')
    throw error
  }
}

async function jsonOf(json: Json | undefined, resolve: Resolve, { keys }: Extra): Promise<string | null> {
  if (json === undefined) return null
  const instead = (list: readonly Json[]) => (keys !== undefined && list.length === 1 && list[0] === '{key}' ? keys : undefined)
  return JSON.stringify(await fillJson(json, resolve, instead))
}

/** The URL of a call: the query's names and values are encoded here and nowhere else. */
export function urlOf(draft: Draft): string {
  const query = draft.query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
  return `${draft.scheme}://${draft.host}${draft.path}${query === '' ? '' : `?${query}`}`
}
