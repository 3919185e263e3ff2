import type { Request, When } from '../model/service.ts'
import type { HttpAnswer } from '../model/world.ts'
import { isWebPage } from '../text/web-page.ts'
import { repeatsMember } from './json.ts'
import { readXml } from './xml.ts'

/** What came back, read but not believed: `body` is plain data, or undefined where it could not be read. */
export interface Answer {
  readonly status: number | null
  /** Why there is no status, in our words. */
  readonly why: string | null
  /** True where it is certain that not a byte of the call went out. */
  readonly unsent: boolean
  readonly headers: { readonly [name: string]: string }
  readonly body: unknown
  /** True where the service sent no body at all, or an object without fields. */
  readonly empty: boolean
  /** There where it is a web page: what a proxy, a portal or a load balancer writes for people. */
  readonly page?: true
}

const reasons = {
  'time-out': 'the service did not answer in time',
  unreachable: 'the service could not be reached',
  'cut off': 'the answer was cut off',
  'too large': 'the answer was too large',
  'refused address': 'the name leads to a private address',
} as const

/** Most characters of a body that are looked at. */
const longest = 4_000_000

export function readAnswer(answer: HttpAnswer, form: Request['answer']): Answer {
  if (answer.status === null)
    return {
      status: null,
      why: reasons[answer.why] ?? 'no whole answer came',
      unsent: answer.why === 'unreachable' || answer.why === 'refused address',
      ...nothing,
    }
  const body = readBody(answer.body, form)
  if (form !== 'xml' && body !== undefined && repeatsMember(answer.body, body))
    return notUnderstood('the answer says the same thing twice')
  const { status, headers } = answer
  const page = isPage(answer.body, body, headers) ? { page: true as const } : {}
  return { status, why: null, unsent: false, headers, body, empty: isEmpty(answer.body, body), ...page }
}

/** What is called HTML, or came packed though nobody asked for that, counts as a page where it can't be read as anything else. */
const isPage = (text: string, body: unknown, headers: Answer['headers']): boolean =>
  isWebPage(text) ||
  (body === undefined &&
    text.trim() !== '' &&
    (/html/i.test(headers['content-type'] ?? '') || /gzip|deflate|br|zstd|compress/i.test(headers['content-encoding'] ?? '')))

/** An answer of which nothing is believed: no meaning holds for it. */
export const notUnderstood = (why: string): Answer => ({ status: null, why, unsent: false, ...nothing })

/** An answer for a call that was never made. */
export const notAsked = (why: string): Answer => ({ status: null, why, unsent: true, ...nothing })

/** What there is of an answer that never came: no body that says something, and none that says nothing either. */
const nothing = { headers: {}, body: undefined, empty: false } as const

const isEmpty = (text: string, body: unknown): boolean =>
  text.trim() === '' || (typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length === 0)

function readBody(text: string, form: Request['answer']): unknown {
  if (text === '' || text.length > longest) return undefined
  if (form === 'xml') return readXml(text)
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The value at a dotted path: names, indices, `*` for each of a list. Only what the answer itself holds is seen, never what objects
 * inherit. Undefined where the path leads nowhere; an empty path is the whole.
 */
export function valueAt(tree: unknown, path: string): unknown {
  return path === '' ? tree : walk(tree, path.split('.'))
}

function walk(tree: unknown, path: readonly string[]): unknown {
  let value = tree
  for (const [i, step] of path.entries()) {
    if (typeof value !== 'object' || value === null) return undefined
    if (step === '*')
      return Object.values(value)
        .map((each) => walk(each, path.slice(i + 1)))
        .filter((each) => each !== undefined)
    if (!Object.hasOwn(value, step)) return undefined
    value = (value as { readonly [step: string]: unknown })[step]
  }
  return value
}

/** A header by its name in any case. */
export function headerOf(answer: Answer, name: string): string | undefined {
  const wanted = name.toLowerCase()
  return Object.hasOwn(answer.headers, wanted) ? answer.headers[wanted] : undefined
}

/**
 * The one meaning that holds. Two that hold, none, a redirect or no answer at all: null. A header's `is` is the whole value or one of
 * its words between commas, in any case.
 */
export function meaningOf<M extends string>(
  means: { readonly [meaning in M]?: When | readonly When[] },
  answer: Answer,
): M | null {
  const { status } = answer
  if (status === null || status < 200 || (status >= 300 && status < 400)) return null
  const held = (Object.keys(means) as M[]).filter((meaning) => listed(means[meaning]).some((when) => holds(when, answer)))
  return held.length === 1 ? held[0]! : null
}

export const listed = (when: When | readonly When[] | undefined): readonly When[] =>
  when === undefined ? [] : Array.isArray(when) ? (when as readonly When[]) : [when as When]

export function holds(when: When, answer: Answer): boolean {
  // Anyone on the way may have written a page, and given it any status: it says nothing of a key.
  if (typeof when === 'number') return answer.status === when && answer.page !== true
  if (answer.status !== when.status) return false
  if ('header' in when) {
    const value = headerOf(answer, when.header)
    if (value === undefined || when.is === undefined) return value !== undefined
    const wanted = when.is.toLowerCase()
    return [value, ...value.split(',')].some((word) => word.trim().toLowerCase() === wanted)
  }
  if ('empty' in when) return answer.empty && (when.empty === true || answer.body !== undefined)
  const value = valueAt(answer.body, when.at)
  if ('begins' in when) return typeof value === 'string' && value.startsWith(when.begins)
  if (when.is === undefined) return value !== undefined && value !== null
  return (Array.isArray(when.is) ? when.is : [when.is]).includes(value as string)
}

/** In our words, why an answer has no meaning. */
export function whyUnclear({ status, why, page }: Answer): string {
  if (status === null) return why ?? 'no answer came'
  if (status >= 300 && status < 400) return `the service answered with a redirect (${status}), which is not followed`
  if (page) return `a web page, or something packed, came instead of an answer (${status}): it may be a proxy’s`
  return `the service answered ${status} in a way that its description has no meaning for`
}
