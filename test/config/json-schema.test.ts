import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { jsonSchema } from '../../src/config/json-schema.ts'
import { services } from '../../src/services/index.ts'

const validate = new Ajv({ strict: false, allErrors: true }).compile(jsonSchema())
const faultsOf = (value: unknown): readonly string[] =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
const pageExample = (path: string) => /```yaml\n([\s\S]*?)```/.exec(readFileSync(new URL(path, import.meta.url), 'utf8'))![1]!

describe('the JSON Schema for editors', () => {
  it('allows the examples of the docs and an empty file', () => {
    for (const path of ['../../docs/configuration.md', '../../docs/service-form.md'])
      assert.deepEqual(faultsOf(parse(pageExample(path), { merge: true })), [], path)
    assert.deepEqual(faultsOf({}), [])
  })

  it('allows every built-in service as a configuration’s own', () => {
    for (const { id, ...service } of services)
      assert.deepEqual(faultsOf({ services: { [id]: JSON.parse(JSON.stringify(service)) } }), [], id)
  })

  it('refuses what is mistyped, missing or of a wrong kind', () => {
    const wrong: readonly unknown[] = [
      { polcy: {} },
      { policy: { 'on-leak': 'explode' } },
      { policy: { 'max-age': '90 days' } },
      { policy: { 'max-acts': -1 } },
      { keys: { LOCO: {} } },
      { keys: { LOCO: { service: 'loco', snooze: { until: '2027-01-01' } } } },
      { ignore: [{ path: 'a' }] },
      { services: { acme: { name: 'Acme' } } },
      { exclude: 'a' },
      [],
    ]
    for (const each of wrong) assert.notDeepEqual(faultsOf(each), [], JSON.stringify(each))
  })
})
