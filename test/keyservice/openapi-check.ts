import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

/** The contract as a server's clients read it: each answer must be one that its operation names, in status, headers and body. */
const contract = JSON.parse(readFileSync(new URL('../../src/keyservice/openapi.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, strictRequired: false, strictTypes: false })
formats.default(ajv)
ajv.addVocabulary(['openapi', 'info', 'security', 'paths', 'components', 'content', 'headers'])
ajv.addSchema(contract, 'contract')

// biome-ignore lint/suspicious/noExplicitAny: JSON whose form the contract checks
export type Loose = any

type Found = { readonly pointer: string; readonly operation: Record<string, Loose> }

/** The operation of a method and path, `self` before `{id}`. */
export function operationOf(method: string, target: string): Found | undefined {
  const path = target.split('?')[0]!
  const fits = (template: string) => new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+').replace(/\./g, '\\.')}$`).test(path)
  const template = Object.keys(contract.paths)
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .find(fits)
  const operation = template === undefined ? undefined : contract.paths[template][method.toLowerCase()]
  if (template === undefined || operation === undefined) return undefined
  return { pointer: `#/paths/${escaped(template)}/${method.toLowerCase()}`, operation }
}

export function assertAnswerFits(
  method: string,
  target: string,
  answer: { readonly status: number; readonly headers: { readonly [name: string]: string }; readonly body: string },
): void {
  const where = `${method} ${target.split('?')[0]} ${answer.status}`
  const found = operationOf(method, target)
  if (found === undefined) {
    assert.ok([404, 405].includes(answer.status), `${where}: the contract has no such operation`)
    return
  }
  let pointer = `${found.pointer}/responses/${answer.status}`
  let response = found.operation.responses[answer.status]
  assert.ok(response, `${where}: the contract has no such answer`)
  if (response.$ref !== undefined) {
    pointer = response.$ref
    response = pointer
      .slice(2)
      .split('/')
      .reduce((node: Loose, name: string) => node[name], contract)
  }
  for (const [name, header] of Object.entries<Loose>(response.headers ?? {})) {
    const value = answer.headers[name.toLowerCase()]
    assert.ok(value !== undefined && new RegExp(header.schema.pattern ?? '').test(value), `${where}: header ${name} is ${value}`)
  }
  if (response.content === undefined) {
    assert.equal(answer.body, '', `${where}: the contract has no body`)
    return
  }
  assert.equal(answer.headers['content-type'], 'application/json', where)
  const check = ajv.getSchema(`contract${pointer}/content/application~1json/schema`)!
  assert.ok(check(JSON.parse(answer.body)), `${where}: ${ajv.errorsText(check.errors)}`)
}

/** True where a request body fits the contract; undefined where the operation takes none. */
export function requestFits(method: string, target: string, body: unknown): boolean | undefined {
  const found = operationOf(method, target)
  if (found?.operation.requestBody?.content['application/json'] === undefined) return undefined
  return ajv.getSchema(`contract${found.pointer}/requestBody/content/application~1json/schema`)!(body) as boolean
}

export { ajv, contract }

const escaped = (text: string): string => encodeURIComponent(text.replace(/~/g, '~0').replace(/\//g, '~1'))
