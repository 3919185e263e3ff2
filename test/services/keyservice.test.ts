import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import { credentialFrom, targetFor } from '../../src/issuer/target.ts'
import type { Issuer, Target } from '../../src/model/issuer.ts'
import { keyservice } from '../../src/services/keyservice.ts'
import { makeClock, makeMemory } from '../issuer/memory.ts'
import { trialService } from '../keyservice/trial-service.ts'

const kind = 'keyservice-key'
const host = '127.0.0.1:4567'

describe('the embedded key service, by its description', () => {
  let trial: ReturnType<typeof trialService>
  let issuer: Issuer
  beforeEach(() => {
    trial = trialService()
    const { network } = makeMemory((call) => {
      const { pathname, search } = new URL(call.url)
      const { status, headers, body } = trial.ask(`${call.method} ${pathname}${search}`, {
        headers: call.headers,
        raw: call.body ?? '',
      })
      return { status, headers, body }
    })
    issuer = makeIssuer({ network, clock: makeClock(), loopback: [host] })
  })
  const target = (key: string, admin?: string): Target =>
    targetFor(keyservice, kind, credentialFrom(keyservice.keys[kind], key)!, {
      REKEY_KEYSERVICE_HOST: `http://${host}`,
      ...(admin === undefined ? {} : { REKEY_KEYSERVICE_ADMIN: admin }),
    })
  const revealed = (of: Target['parts'] | null) => of!.key!.reveal()

  it('knows keys of every access', async () => {
    for (const [fields, access] of [
      [{ name: 'a', access: 'read' }, 'read'],
      [{ name: 'b', access: 'write' }, 'write'],
      [{ name: 'c', access: 'full' }, 'full'],
      [{ name: 'd', scopes: ['jobs:read'] }, 'read'],
      [{ name: 'e', scopes: ['jobs:delete'] }, null],
    ] as const) {
      const { key, id } = trial.make(fields)
      const verdict = await issuer.verify(target(key))
      assert.deepEqual([verdict.state, verdict.access, verdict.id, verdict.name], ['live', access, id, fields.name])
      assert.equal(verdict.created, '2026-03-01T08:00:00.000Z')
      assert.match(verdict.expires ?? '', /^2026-05-30/)
      assert.equal(verdict.account, 'acme')
    }
  })

  it('rotates a full key that leaked, without another: new one, old one ended, no more than refused by a host that is a setting', async () => {
    const old = trial.make({ name: 'deploy', access: 'full' }).key
    const verdict = await issuer.verify(target(old))
    const made = await issuer.mint(target(old), 'create', 'rekey-1', verdict)
    assert.deepEqual([made.outcome, made.way], ['done', 1])
    const fresh = await issuer.verify(target(revealed(made.parts)))
    assert.deepEqual([fresh.state, fresh.access, fresh.name, fresh.id], ['live', 'full', 'deploy', made.id])
    assert.equal((await issuer.act(target(old), 'revoke')).outcome, 'done')
    const dead = await issuer.verify(target(old))
    assert.deepEqual([dead.state, dead.refused, dead.status], ['unknown', true, 401])
    const again = await issuer.act(target(old), 'revoke')
    assert.deepEqual([again.outcome, again.way], ['gone', 0])
  })

  it('makes a weak key anew with the rights it had, by an admin', async () => {
    const old = trial.make({ name: 'export', scopes: ['jobs:read', 'keys:read'] }).key
    const verdict = await issuer.verify(target(old))
    assert.equal((await issuer.mint(target(old), 'create', 'rekey-2', verdict)).outcome, 'denied', 'it can’t make one itself')
    const made = await issuer.mint(target(old, trial.admin.key), 'create', 'rekey-2', verdict)
    assert.deepEqual([made.outcome, made.way], ['done', 0])
    assert.deepEqual((await issuer.verify(target(revealed(made.parts)))).scopes, ['jobs:read', 'keys:read'])
  })

  it('finds a key by its record and by the label that it was given, over all pages', async () => {
    const old = trial.make({ name: 'deploy', access: 'read' })
    for (let i = 0; i < 45; i++) trial.make({ name: `other ${i}`, access: 'read' })
    const verdict = await issuer.verify(target(old.key))
    const of = target(old.key, trial.admin.key)
    const made = await issuer.mint(of, 'create', 'rekey-3', verdict)
    assert.deepEqual(await issuer.find(of, 'key'), { outcome: 'one', id: old.id, weak: false, status: 200, note: null })
    assert.equal((await issuer.find(of, { label: 'rekey-3' })).id, made.id)
    assert.equal((await issuer.find(of, { label: 'rekey-4' })).outcome, 'none')
    assert.equal((await issuer.find(target(old.key), 'key')).outcome, 'denied', 'without an admin it may not look')
  })

  it('stops a key and takes that back', async () => {
    const { key } = trial.make({ name: 'deploy', access: 'read' })
    const of = target(key, trial.admin.key)
    assert.equal((await issuer.act(of, 'disable')).outcome, 'done')
    assert.equal((await issuer.verify(of)).refused, true)
    assert.deepEqual(
      [(await issuer.act(of, 'revoke')).outcome, (await issuer.verify(of)).state],
      ['done', 'unknown'],
      'a stopped key is ended by the admin',
    )
    const other = trial.make({ name: 'other', access: 'read' })
    const it = target(other.key, trial.admin.key)
    await issuer.act(it, 'disable')
    assert.equal((await issuer.act(it, 'undo')).outcome, 'done')
    assert.equal((await issuer.verify(it)).state, 'live')
  })

  it('renews a key in its place: the old value dies with the answer', async () => {
    const old = trial.make({ name: 'deploy', access: 'read' })
    const made = await issuer.mint(target(old.key), 'rotate', 'rekey-5', await issuer.verify(target(old.key)))
    assert.deepEqual([made.outcome, made.id], ['done', old.id])
    assert.equal((await issuer.verify(target(old.key))).refused, true)
    assert.equal((await issuer.verify(target(revealed(made.parts)))).state, 'live')
    const byAdmin = await issuer.mint(target(old.key, trial.admin.key), 'rotate', 'rekey-6', await issuer.verify(target(old.key)))
    assert.deepEqual(
      [byAdmin.outcome, byAdmin.way],
      ['done', 1],
      'an answer that was lost is not the end: an admin renews the record',
    )
  })

  it('does not touch a key of another account', async () => {
    const { key } = trial.stranger()
    const of = target(key, trial.admin.key)
    assert.equal((await issuer.find(of, 'key')).outcome, 'none')
    assert.equal((await issuer.act(of, 'disable')).outcome, 'denied')
    assert.equal((await issuer.verify(target(key))).state, 'live')
  })
})
