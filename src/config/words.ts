import * as v from 'valibot'
import { nearest } from '../model/fault.ts'

/**
 * Pieces of the schema. Each message is the end of a sentence whose beginning is the key it stands at (`read.ts` puts it there), and
 * none quotes a value: someone may have pasted a key into the file.
 */

/** A mapping with these keys and no other. Unknown keys are told with the nearest known one. */
export function mapping<const E extends v.ObjectEntries>(entries: E) {
  const known = Object.keys(entries)
  const strict = v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return unknownKey(String(issue.input), known)
    return issue.path?.[0]?.origin === 'key' ? 'is missing' : 'must be a mapping (`key: value`)'
  })
  return unlessList(strict)
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known)
  return near === undefined ? `is not known here; known: ${known.join(', ')}` : `is not known here; did you mean \`${near}\`?`
}

/** A mapping whose keys the user chooses; `name` says how they must look. */
export const named = <const T extends v.GenericSchema>(name: v.GenericSchema<string, string>, item: T) =>
  unlessList(v.record(name, item, 'must be a mapping (`key: value`)'))

const forms = new WeakMap<object, readonly v.GenericSchema[]>()

/** A schema that depends on what it is given. `all` are those that it can turn out to be, for whoever writes the schema down. */
export function depending<T>(
  all: readonly v.GenericSchema[],
  choose: (input: unknown) => v.GenericSchema,
): v.GenericSchema<unknown, T> {
  const schema = v.lazy(choose) as unknown as v.GenericSchema<unknown, T>
  forms.set(schema, all)
  return schema
}
/** What a schema that depends on its input can turn out to be. */
export const formsOf = (schema: object): readonly v.GenericSchema[] => forms.get(schema) ?? []

/** To the schema library a list is a mapping, too. */
function unlessList<const T extends v.GenericSchema>(schema: T): v.LazySchema<T> {
  const refused = v.custom<never>(() => false, 'must be a mapping (`key: value`), not a list') as unknown as T
  const unless = v.lazy((input) => (Array.isArray(input) ? refused : schema))
  forms.set(unless, [schema])
  return unless
}

export const listOf = <const T extends v.GenericSchema>(item: T, most = 500) =>
  v.pipe(v.array(item, 'must be a list'), v.maxLength(most, `must have at most ${most} members`))

export const listOfSome = <const T extends v.GenericSchema>(item: T) => v.pipe(listOf(item), v.minLength(1, 'must not be empty'))

/** One thing, or a list of such. */
export const oneOrMore = <const T extends v.GenericSchema>(item: T) => {
  const list = listOfSome(item)
  return depending([item, list], (input) => (Array.isArray(input) ? list : item)) as v.GenericSchema<
    v.InferInput<T> | v.InferInput<T>[],
    v.InferOutput<T> | v.InferOutput<T>[]
  >
}

/** The member whose key is there decides which form is meant, so that the error is about that form. */
export function formOf<T>(
  known: { readonly [key: string]: v.GenericSchema },
  otherwise: v.GenericSchema,
): v.GenericSchema<unknown, T> {
  return depending([...Object.values(known), otherwise], (input) => {
    const key = Object.keys(known).find((each) => input !== null && typeof input === 'object' && Object.hasOwn(input, each))
    return key === undefined ? otherwise : known[key]!
  })
}

/** Nothing fits: the message alone. */
export const refuse = (message: string): v.GenericSchema => v.custom<never>(() => false, message) as v.GenericSchema

export const oneOf = <const T extends readonly string[]>(words: T) => v.picklist(words, `must be one of ${words.join(', ')}`)
export const yesOrNo = v.boolean('must be true or false')
export const count = (least: number, most: number) => {
  const message = `must be a whole number from ${least} to ${most}`
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message))
}

const matching = (pattern: RegExp, message: string) => v.pipe(v.string(message), v.regex(pattern, message))

/** A line that a person reads. */
export const sentence = matching(
  /^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]{1,500}$/u,
  'must be one line of text, at most 500 characters, without control characters',
)
/** Text that is matched or sent; printable ASCII. */
export const ascii = matching(/^[\x20-\x7e]{1,2000}$/, 'must be text of printable ASCII characters, at most 2000')
/** An id of ours: a service, a kind of key, a part. */
export const id = matching(
  /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,59}$/,
  'must be lower-case words with hyphens, beginning with a letter',
)
/** The name of a variable, a part of a key or a field that a template names. */
export const field = matching(
  /^[A-Za-z][A-Za-z0-9_-]{0,59}$/,
  'must be a name of letters, digits, `_` and `-`, beginning with a letter',
)
export const environmentVariable = matching(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'must be the name of an environment variable')
/** https://docs.github.com/actions/reference/security/secrets (names). */
export const secretName = matching(
  /^(?!github_)[A-Za-z_][A-Za-z0-9_]{0,99}$/i,
  'must be a secret’s: letters, digits and `_`, not beginning with a digit or GITHUB_',
)
export const glob = matching(/^[^\p{Cc}]{1,300}$/u, 'must be a glob of at most 300 characters')
/** The issuer's page, or one of the repository's own. */
export const page = matching(
  /^(?:https:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#][\x21-\x7e]*)?|[\w-][\w.-]*(?:\/[\w-][\w.-]*)*\.md)$/i,
  'must be an https address, or the path of a Markdown page in the repository',
)

/** A time: `90d`, `24h`, `30m`; in seconds. */
export const time = (least: number) => {
  const message = `must be a time such as 90d, 24h or 30m${least > 0 ? ', more than none' : ''}, at most 3650d`
  return v.pipe(
    v.string(message),
    v.regex(/^\d{1,7}[dhm]$/, message),
    v.transform((text) => Number(text.slice(0, -1)) * { d: 86_400, h: 3600, m: 60 }[text.at(-1) as 'd' | 'h' | 'm']),
    v.minValue(least, message),
    v.maxValue(3650 * 86_400, message),
  )
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = v.pipe(
  v.string('must be a day such as 2027-03-01'),
  v.check((text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
    const date = new Date(`${text}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  }, 'must be a day such as 2027-03-01'),
)
