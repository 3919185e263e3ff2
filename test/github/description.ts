/** GitHub's own OpenAPI description of the calls that rekey makes, as validators of requests and answers. */
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly 'x-multi-segment'?: true
  readonly schema: { readonly type?: string; readonly $ref?: string }
}
interface Entry {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: {
    readonly required: boolean
    readonly content: { readonly 'application/json': { readonly schema: object } }
  }
  readonly responses: {
    readonly [status: string]: {
      readonly content?: { readonly 'application/json': { readonly schema: object; readonly example?: unknown } }
    }
  }
}
interface Description {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Entry } }
  readonly components: { readonly schemas: { readonly [name: string]: { readonly type?: string } } }
}

const description = JSON.parse(readFileSync(new URL('openapi/github.json', import.meta.url), 'utf8')) as Description

// GitHub's patterns are not all valid with the `u` flag.
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true })
;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
ajv.addSchema({ $id: 'github', components: description.components })

const compiled = new Map<object, ValidateFunction>()
function validatorOf(schema: object): ValidateFunction {
  let validate = compiled.get(schema)
  if (validate === undefined) {
    validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"github#/components')))
    compiled.set(schema, validate)
  }
  return validate
}

const faultsBy = (schema: object, value: unknown, where: string): string[] => {
  const validate = validatorOf(schema)
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${where}${error.instancePath} ${error.message}`)
}

export interface Operation {
  readonly id: string
  readonly entry: Entry
  /** Path parameters, decoded. */
  readonly params: { readonly [name: string]: string }
}

const routes = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, entry]) => {
    const names: string[] = []
    const pattern = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      names.push(name)
      return entry.parameters.find((parameter) => parameter.name === name)?.['x-multi-segment'] ? '(.+)' : '([^/]+)'
    })
    return { method: method.toUpperCase(), pattern: new RegExp(`^${pattern}$`), names, entry }
  }),
)

/** The operation that a request calls; a path without variables wins over one with. */
export function operationOf(method: string, path: string): Operation | undefined {
  const fits = routes
    .filter((route) => route.method === method)
    .flatMap((route) => {
      const match = route.pattern.exec(path)
      return match === null ? [] : [{ route, match }]
    })
    .sort((a, b) => a.route.names.length - b.route.names.length)[0]
  if (fits === undefined) return undefined
  const params = Object.fromEntries(fits.route.names.map((name, index) => [name, decodeURIComponent(fits.match[index + 1]!)]))
  return { id: fits.route.entry.operationId, entry: fits.route.entry, params }
}

const typeOf = ({ type, $ref }: Parameter['schema']) =>
  type ?? description.components.schemas[$ref?.split('/').at(-1) ?? '']?.type

/** What a request has that the description does not allow, as sentences. Unknown query parameters and fields count. */
export function faultsOfRequest(operation: Operation, query: URLSearchParams, body: unknown): string[] {
  const { parameters, requestBody } = operation.entry
  const faults: string[] = []
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]))
  for (const name of query.keys()) if (known.get(name)?.in !== 'query') faults.push(`query parameter ${name} is not known`)
  for (const { name, in: where, required, schema } of parameters) {
    if (where === 'header') continue
    const given = where === 'path' ? operation.params[name] : (query.get(name) ?? undefined)
    if (given === undefined) {
      if (required) faults.push(`${where} parameter ${name} is missing`)
      continue
    }
    const value =
      typeOf(schema) === 'integer' && /^\d+$/.test(given)
        ? Number(given)
        : typeOf(schema) === 'boolean'
          ? given === 'true'
          : given
    faults.push(...faultsBy(schema, value, `${where} parameter ${name}`))
  }
  if (requestBody === undefined) {
    if (body !== undefined) faults.push('a body where none is described')
  } else if (body === undefined) {
    if (requestBody.required) faults.push('the body is missing')
  } else {
    const { schema } = requestBody.content['application/json']
    faults.push(...faultsBy(schema, body, 'body'))
    const fields = (schema as { properties?: object }).properties
    if (fields !== undefined && typeof body === 'object' && body !== null)
      for (const name of Object.keys(body)) if (!(name in fields)) faults.push(`body field ${name} is not known`)
  }
  return faults
}

/**
 * What an answer has that the description does not allow. Refusals that GitHub gives to any call (401, 403, 429, 5xx ...) are
 * described only for some; they are held to the form of its errors.
 */
export function faultsOfAnswer(operation: Operation, status: number, body: unknown): string[] {
  const answer = operation.entry.responses[status]
  if (answer === undefined)
    return status >= 400
      ? faultsBy({ $ref: '#/components/schemas/basic-error' }, body, 'answer')
      : [`status ${status} is not described`]
  const content = answer.content?.['application/json']
  if (content === undefined) return body === undefined || status >= 400 ? [] : [`an answer of ${status} has no body`]
  return faultsBy(content.schema, body, 'answer')
}

/** GitHub's own example of an answer, where the subset keeps one. */
export function exampleOf(path: string, method: string, status: number): unknown {
  return structuredClone(description.paths[path]?.[method]?.responses[status]?.content?.['application/json'].example)
}
