import { limits } from './contract.ts'
import { expectCode, expectInactive, expectStatus, keyView, Unmet } from './expectations.ts'
import { makeKey } from './key-layout.ts'
import { allEntries, allKeys, type Trial } from './trial.ts'

/** What the contract asks for, one thing after another, with how it is tried. Throws `Unmet` where the server does otherwise. */
export const requirements: readonly (readonly [string, (trial: Trial) => Promise<void>])[] = [
  [
    'a request without a key gets 401 missing_key and WWW-Authenticate: Bearer',
    async (trial) => {
      expectCode(await trial.ask('GET /v1/keys/self'), 'missing_key')
    },
  ],
  [
    'a key that was never issued gets 401 unknown_key',
    async (trial) => {
      expectCode(await trial.ask('GET /v1/keys/self', { key: makeKey(trial.server.random).key }), 'unknown_key')
      expectCode(await trial.ask('GET /v1/keys/self', { key: 'x' }), 'unknown_key')
    },
  ],
  [
    'GET /v1/keys/self says what the key is',
    async (trial) => {
      const view = await trial.lives(trial.server.admin)
      if (view.access !== 'full' || view.state !== 'active') throw new Unmet('the admin key is not active with full access')
    },
  ],
  [
    'POST /v1/keys makes a key of the layout, with name, label, access and end as asked',
    async (trial) => {
      const view = await trial.make({ label: 'rekey-check', access: 'write' })
      if (view.label !== 'rekey-check' || view.access !== 'write' || view.state !== 'active')
        throw new Unmet('the key is another than asked')
      if (view.expires_at === null || view.last_used_at !== null)
        throw new Unmet('the key has no end, or was used before it was shown')
      const { id, access } = await trial.lives(view.key)
      if (id !== view.id || access !== 'write') throw new Unmet('the key says other things of itself than its creation did')
    },
  ],
  [
    'scopes alone are enough to make a key, and say its access',
    async (trial) => {
      const first = await trial.make({ access: undefined, scopes: ['read', 'jobs:write'] })
      const second = await trial.make({ access: undefined, scopes: ['read'] })
      if (first.access !== 'custom' || second.access !== 'read') throw new Unmet('access does not follow from scopes')
    },
  ],
  [
    'GET /v1/keys has every key once over its pages, with its label',
    async (trial) => {
      const made = [await trial.make({ label: 'rekey-page-1' }), await trial.make({ label: 'rekey-page-2' }), await trial.make()]
      const keys = await allKeys(trial)
      if (new Set(keys.map(({ id }) => id)).size !== keys.length) throw new Unmet('a key stands on two pages')
      for (const { id, label } of made)
        if (keys.find((key) => key.id === id)?.label !== label) throw new Unmet('a key or its label is missing')
    },
  ],
  [
    'a weaker key gets 403 insufficient_access for what needs full access, and stays alive',
    async (trial) => {
      const { id } = await trial.make()
      for (const access of ['read', 'write']) {
        const { key } = await trial.make({ access })
        for (const request of ['GET /v1/keys', 'GET /v1/audit', `DELETE /v1/keys/${id}`, `POST /v1/keys/${id}/disable`])
          expectCode(await trial.ask(request, { key }), 'insufficient_access')
        expectCode(
          await trial.ask('POST /v1/keys', { key, json: { name: 'rekey contract check', access: 'full' } }),
          'insufficient_access',
        )
        await trial.lives(key)
      }
    },
  ],
  [
    'a key in a URL is never taken',
    async (trial) => {
      const { key } = await trial.make()
      for (const name of ['key', 'access_token']) expectStatus(await trial.ask(`GET /v1/keys/self?${name}=${key}`), 400, 401)
    },
  ],
  [
    'POST /v1/keys/self/rotate gives a new value under the same id, and the old one is dead with the answer',
    async (trial) => {
      const old = await trial.make()
      const next = trial.newKey(expectStatus(await trial.ask('POST /v1/keys/self/rotate', { key: old.key }), 200))
      if (next.id !== old.id || next.key === old.key) throw new Unmet('another id, or the same value')
      await trial.refused(old.key, 'revoked_key')
      await trial.lives(next.key)
    },
  ],
  [
    'POST /v1/keys/{id}/rotate keeps the old value for grace_seconds and takes a label',
    async (trial) => {
      const old = await trial.make()
      const json = { grace_seconds: 600, label: 'rekey-rotated' }
      const next = trial.newKey(expectStatus(await trial.admin(`POST /v1/keys/${old.id}/rotate`, { json }), 200))
      if (next.label !== 'rekey-rotated') throw new Unmet('the label is another')
      await trial.lives(old.key)
      await trial.lives(next.key)
    },
  ],
  [
    'a value that was rotated away can never end the new one',
    async (trial) => {
      const old = await trial.make()
      const grace = { json: { grace_seconds: 600 } }
      const next = trial.newKey(expectStatus(await trial.admin(`POST /v1/keys/${old.id}/rotate`, grace), 200))
      expectStatus(await trial.ask('POST /oauth/revoke', { key: trial.server.admin, form: { token: old.key } }), 200)
      await trial.refused(old.key, 'revoked_key')
      expectCode(await trial.admin(`DELETE /v1/keys/${old.id}`, { json: { key: old.key } }), 'key_mismatch')
      await trial.lives(next.key)
    },
  ],
  [
    'disable stops a key, enable brings it back',
    async (trial) => {
      const { id, key } = await trial.make()
      for (const round of ['first', 'again']) {
        const { state } = keyView(expectStatus(await trial.admin(`POST /v1/keys/${id}/disable`), 200).json)
        if (state !== 'disabled') throw new Unmet(`the state is another (${round})`)
      }
      await trial.refused(key, 'disabled_key')
      expectStatus(await trial.admin(`POST /v1/keys/${id}/enable`), 200)
      await trial.lives(key)
    },
  ],
  [
    'a key sent along with DELETE /v1/keys/{id} must be that key, or nothing is revoked',
    async (trial) => {
      const { id, key } = await trial.make()
      const other = await trial.make()
      for (const wrong of [other.key, makeKey(trial.server.random, id).key, key.slice(0, -1)])
        expectCode(await trial.admin(`DELETE /v1/keys/${id}`, { json: { key: wrong } }), 'key_mismatch')
      await trial.lives(key)
      await trial.lives(other.key)
    },
  ],
  [
    'DELETE /v1/keys/{id} revokes at once and for ever; again it is 410, and 404 for what never was',
    async (trial) => {
      const { id, key } = await trial.make()
      expectStatus(await trial.admin(`DELETE /v1/keys/${id}`, { json: { key } }), 204)
      await trial.refused(key, 'revoked_key')
      for (const request of [`DELETE /v1/keys/${id}`, `POST /v1/keys/${id}/enable`, `POST /v1/keys/${id}/rotate`])
        expectCode(await trial.admin(request), 'already_revoked')
      await trial.refused(key, 'revoked_key')
      expectCode(await trial.admin(`DELETE /v1/keys/${makeKey(trial.server.random).id}`), 'not_found')
      if ((await allKeys(trial)).some((one) => one.id === id)) throw new Unmet('the list still shows it')
    },
  ],
  [
    'DELETE /v1/keys/self revokes the key that asks',
    async (trial) => {
      const { key } = await trial.make()
      expectStatus(await trial.ask('DELETE /v1/keys/self', { key }), 204)
      await trial.refused(key, 'revoked_key')
    },
  ],
  [
    'a key is refused once its time is over',
    async (trial) => {
      const { key } = await trial.make({ expires_in: 1 })
      await trial.server.sleep(1500)
      await trial.refused(key, 'expired_key')
    },
  ],
  [
    'POST /oauth/introspect answers as RFC 7662 says',
    async (trial) => {
      const { id, key } = await trial.make({ access: 'write' })
      const about = expectStatus(await trial.admin('POST /oauth/introspect', { form: { token: key } }), 200).json
      if (about?.active !== true || about?.jti !== id || about?.scope !== 'read write')
        throw new Unmet('active, jti or scope is not as it should be')
      expectStatus(await trial.ask('POST /oauth/introspect', { form: { token: key } }), 401)
      const weak = await trial.make()
      expectStatus(await trial.ask('POST /oauth/introspect', { key: weak.key, form: { token: key } }), 403)
      for (const token of [makeKey(trial.server.random).key, 'x'])
        expectInactive(await trial.admin('POST /oauth/introspect', { form: { token } }))
    },
  ],
  [
    'POST /oauth/revoke answers as RFC 7009 says, and the token is dead',
    async (trial) => {
      const { key } = await trial.make()
      for (const token of [key, key, makeKey(trial.server.random).key])
        expectStatus(await trial.admin('POST /oauth/revoke', { form: { token } }), 200)
      await trial.refused(key, 'revoked_key')
      expectInactive(await trial.admin('POST /oauth/introspect', { form: { token: key } }))
      const possessed = await trial.make()
      expectStatus(await trial.ask('POST /oauth/revoke', { form: { token: possessed.key } }), 200)
      await trial.refused(possessed.key, 'revoked_key')
    },
  ],
  [
    'what does not fit is refused: unknown fields, no JSON, another type, too large, unknown paths and methods',
    async (trial) => {
      const json = { name: 'rekey contract check', access: 'read', expires_in: 60 }
      expectCode(await trial.admin('POST /v1/keys', { json: { ...json, more: 1 } }), 'bad_request')
      expectCode(await trial.admin('POST /v1/keys', { json: { ...json, access: 'root' } }), 'bad_request')
      expectCode(await trial.admin('POST /v1/keys', { text: { type: 'application/json', body: '{' } }), 'bad_request')
      const text = JSON.stringify(json)
      expectCode(await trial.admin('POST /v1/keys', { text: { type: 'text/plain', body: text } }), 'unsupported_media_type')
      const body = text + ' '.repeat(limits.body)
      expectCode(await trial.admin('POST /v1/keys', { text: { type: 'application/json', body } }), 'too_large')
      expectCode(await trial.admin('GET /v1/nothing'), 'not_found')
      if (expectCode(await trial.admin('PUT /v1/keys'), 'method_not_allowed').headers.allow === undefined)
        throw new Unmet('405 without Allow')
    },
  ],
  [
    'GET /v1/audit tells what was done to a key, in order',
    async (trial) => {
      const { id, key } = await trial.make()
      const { key: next } = trial.newKey(expectStatus(await trial.ask('POST /v1/keys/self/rotate', { key }), 200))
      expectStatus(await trial.admin(`DELETE /v1/keys/${id}`, { json: { key: next } }), 204)
      const told = (await allEntries(trial)).filter((entry) => entry.key === id).map(({ action }) => action)
      if (told.join() !== 'key.created,key.rotated,key.revoked')
        throw new Unmet('created, rotated and revoked are not there in this order')
    },
  ],
]
