import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import type { Event } from '../../src/model/incident.ts'
import type { Leak } from '../../src/model/leak.ts'
import { Secret } from '../../src/model/secret.ts'
import { resolveAlerts } from '../../src/response/alerts.ts'
import type { Responded } from '../../src/response/ports.ts'
import { makeAdmin } from '../../src/world/github-admin.ts'
import { fetchThroughProxy } from '../../src/world/network.ts'
import { type GitHubServer, type Permissions, type StoredRepository, startGitHub } from '../github/server.ts'
import { serviceWith, word } from '../issuer/memory.ts'

let github: GitHubServer
let repository: StoredRepository
beforeEach(async () => {
  github = await startGitHub()
  repository = github.addRepository('acme/app')
})
afterEach(() => github.close())

const admin = (permissions: Permissions = { secret_scanning_alerts: 'write' }) => {
  const token = word(20)
  github.addToken(token, { login: 'keeper[bot]', kind: 'app', permissions })
  const environment = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/app' }
  const clock = { now: () => new Date(), sleep: async () => {} }
  return () => makeAdmin(new Secret(token), { environment, fetch: fetchThroughProxy(environment), clock, version: '0.0.0' })
}
const alert = (number: number, secret: string) => {
  const made = { number, secret, type: 'acme_key', state: 'open' as 'open' | 'resolved', resolution: null, comment: null }
  repository.alerts.push(made)
  return made as StoredRepository['alerts'][number]
}
const at = '2026-11-20T12:00:00.000Z'
const proved: readonly Event[] = [
  { at, step: 'verify', outcome: 'done', state: 'live', host: 'a.test' },
  { at, step: 'revoke', outcome: 'done' },
  { at, step: 'prove-dead', outcome: 'done', state: 'dead', host: 'a.test' },
]
const responded = (value: string, events = proved, status: 'open' | 'closed' | 'lost' = 'closed'): Responded =>
  ({
    incident: { id: 'a', service: 'acme', kind: 'acme-key', policy: 'revoke', secret: null, events, status },
    leaks: [{ parts: { key: new Secret(value), id: new Secret('x1') } } as unknown as Leak],
  }) as unknown as Responded

const services = [serviceWith({})]

describe('GitHub’s own alerts', () => {
  it('about a key that was proved dead are resolved as revoked, and no other, over all pages', async () => {
    const value = word(40)
    for (let i = 1; i <= 130; i++) alert(i, word(40))
    const own = alert(131, value)
    alert(132, `${value}x`)
    alert(133, 'x1')
    const told = await resolveAlerts([responded(value)], services, admin())
    assert.deepEqual([own.state, own.resolution], ['resolved', 'revoked'])
    assert.ok(own.comment !== null && !own.comment.includes(value))
    assert.equal(repository.alerts.filter(({ state }) => state === 'open').length, 132)
    assert.deepEqual(told, ["GitHub's secret-scanning alert 131 was resolved as revoked."])
    assert.deepEqual(await resolveAlerts([responded(value)], services, admin()), [], 'one that is resolved is not told again')
  })

  it('stay open where they are about an id that a dead key shares with live ones', async () => {
    const [id, secret] = [word(34), word(40)]
    const [account, own] = [alert(1, id), alert(2, secret)]
    const parts = { account: new Secret(id), token: new Secret(secret) }
    const pair = {
      parts: { account: { shape: [id], public: true }, token: { shape: [secret] } },
      within: 5,
      name: 'Acme token',
    } as const
    const acme = serviceWith({}, { keys: { 'acme-key': pair } })
    const given = { ...responded(secret), leaks: [{ parts } as unknown as Leak] }
    await resolveAlerts([given], [acme], admin())
    assert.deepEqual([account.state, own.state], ['open', 'resolved'])
  })

  it('stay open where the key is not proved dead, and GitHub is not even asked', async () => {
    const value = word(40)
    const own = alert(1, value)
    const attested: readonly Event[] = [...proved.slice(0, 1), { at, step: 'attest', outcome: 'done' }]
    const doubtful: readonly Event[] = [...proved.slice(0, 2), { at, step: 'prove-dead', outcome: 'unknown', state: 'unknown' }]
    const again: readonly Event[] = [...proved, { at, step: 'verify', outcome: 'done', state: 'live', host: 'a.test' }]
    for (const each of [
      responded(value, attested),
      responded(value, doubtful, 'open'),
      responded(value, again, 'open'),
      responded(value, proved, 'lost'),
      responded('short'),
    ])
      assert.deepEqual(await resolveAlerts([each], services, admin()), [])
    assert.equal(own.state, 'open')
    assert.equal(github.requests.length, 0)
  })

  it('that can’t be read or resolved are told, with the permission', async () => {
    const value = word(40)
    const own = alert(1, value)
    const [unread] = await resolveAlerts([responded(value)], services, admin({}))
    assert.match(unread!, /were not resolved: .*secret-scanning-alerts: read/)
    const [unresolved] = await resolveAlerts([responded(value)], services, admin({ secret_scanning_alerts: 'read' }))
    assert.match(unresolved!, /were not resolved: .*secret-scanning-alerts: write/)
    github.trouble({ of: 'secret-scanning/list-alerts-for-repo', how: 'answer', status: 404 })
    const [off] = await resolveAlerts([responded(value)], services, admin())
    assert.match(off!, /showed no secret-scanning alerts/)
    for (const told of [unread, unresolved, off]) assert.ok(!told!.includes(value))
    assert.equal(own.state, 'open')
  })
})
