import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { readConfiguration } from '../../src/config/read.ts'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import { credentialFrom, targetFor } from '../../src/issuer/target.ts'
import { services } from '../../src/services/index.ts'
import { json, makeClock, makeMemory, word } from '../issuer/memory.ts'

const page = readFileSync(new URL('../../docs/service-form.md', import.meta.url), 'utf8')
const example = /```yaml\n([\s\S]*?)```/.exec(page)![1]!

describe('the example of docs/service-form.md', () => {
  it('is a configuration without a fault, and runs: verify, create, revoke by both ways', async () => {
    const [service] = readConfiguration(example, '.github/rekey.yml', { services }).services
    const key = () => `acme_${word(24)}.${word(32)}`
    const fresh = key()
    const { network, calls } = makeMemory((call) => {
      if (call.method === 'GET') return json(200, { id: 'k', owner: 'Grace', scopes: ['x:read'] })
      if (call.method === 'POST') return json(201, { key: fresh })
      return call.headers['x-acme-key'] === admin ? json(204, '') : json(403, { error: 'too weak' })
    })
    const admin = key()
    const issuer = makeIssuer({ network, clock: makeClock(), loopback: [] })
    const leaked = key()
    const target = targetFor(service!, 'acme-key', credentialFrom(service!.keys['acme-key']!, leaked)!, { ACME_ADMIN: admin })
    const verdict = await issuer.verify(target)
    assert.deepEqual([verdict.state, verdict.owner, verdict.access], ['live', 'Grace', 'read'])
    const made = await issuer.mint(target, 'create', 'rekey-1', verdict)
    assert.equal(made.parts!.key!.reveal(), fresh)
    assert.deepEqual(JSON.parse(calls.at(-1)!.body!), { label: 'rekey-1', scopes: ['x:read'] })
    const ended = await issuer.act(target, 'revoke')
    assert.deepEqual([ended.outcome, ended.way], ['done', 1])
    assert.equal(calls.at(-1)!.url, `https://keys.acme.test/v1/keys/${leaked.slice(5, 29)}`)
  })
})
