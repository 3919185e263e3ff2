import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditActions, errorStatus, limits } from '../../src/keyservice/contract.ts'
import { ajv, contract, type Loose } from './openapi-check.ts'

const at = (pointer: string): Loose =>
  pointer
    .slice(2)
    .split('/')
    .reduce((node: Loose, name) => node?.[name.replace(/~1/g, '/').replace(/~0/g, '~')], contract)
const resolved = (node: Loose): Loose => (node.$ref === undefined ? node : at(node.$ref))

function everyNode(node: Loose, see: (node: Loose) => void): void {
  if (typeof node !== 'object' || node === null) return
  see(node)
  for (const child of Object.values(node)) everyNode(child, see)
}

test('the contract is a whole OpenAPI 3.1 document: each reference leads somewhere, each part has what the format demands', () => {
  assert.equal(contract.openapi, '3.1.0')
  assert.ok(contract.info.title && contract.info.version)
  everyNode(contract, (node) => {
    if (typeof node.$ref === 'string') assert.ok(at(node.$ref), node.$ref)
  })
  const ids = new Set<string>()
  for (const [path, item] of Object.entries<Loose>(contract.paths)) {
    const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)
    const declared = (item.parameters ?? []).filter((one: Loose) => one.in === 'path' && one.required === true)
    assert.deepEqual(
      declared.map((one: Loose) => one.name),
      inPath,
      path,
    )
    for (const [method, operation] of Object.entries<Loose>(item)) {
      if (method === 'parameters') continue
      assert.ok(!ids.has(operation.operationId), operation.operationId)
      ids.add(operation.operationId)
      assert.ok(Object.keys(operation.responses).length > 0)
      for (const [status, response] of Object.entries<Loose>(operation.responses)) {
        assert.match(status, /^[2-5][0-9][0-9]$/)
        assert.ok(resolved(response).description, `${method} ${path} ${status}`)
      }
    }
  }
  for (const name of Object.keys(contract.components.schemas))
    assert.ok(ajv.getSchema(`contract#/components/schemas/${name}`), `${name} compiles under ajv strict`)
})

test('the contract and the code have the same words and limits', () => {
  const { schemas } = contract.components
  const codes = Object.keys(errorStatus).filter((code) => code !== 'other_account')
  assert.deepEqual([...schemas.Error.properties.error.properties.code.enum].sort(), codes.sort())
  assert.deepEqual([...schemas.AuditEntry.properties.action.enum].sort(), [...auditActions].sort())
  const { name, label, scopes, expires_in } = schemas.KeyOrder.properties
  assert.deepEqual(
    [name.maxLength, label.maxLength, scopes.maxItems, expires_in.maximum, expires_in.default],
    [limits.name, limits.label, limits.scopes, limits.longestLifetime, limits.lifetime],
  )
  assert.equal(schemas.Rotation.properties.grace_seconds.maximum, limits.longestGrace)
  // A code stands under its own status wherever an operation names it.
  for (const item of Object.values<Loose>(contract.paths))
    for (const operation of Object.values<Loose>(item))
      for (const [status, response] of Object.entries<Loose>(operation.responses ?? {}))
        everyNode(resolved(response).content ?? {}, ({ code }) => {
          for (const word of code?.enum ?? []) assert.equal(errorStatus[word as keyof typeof errorStatus], Number(status), word)
        })
})
