import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { Secret } from '../../src/model/secret.ts'
import type { Store } from '../../src/model/world.ts'
import { openStore, type StorePorts } from '../../src/stores/index.ts'
import { files } from '../../src/world/files.ts'
import { makeAdmin } from '../../src/world/github-admin.ts'
import { fetchThroughProxy } from '../../src/world/network.ts'
import type { Shelf } from '../github/secret-places.ts'
import {
  type GitHubServer,
  type Permissions,
  type StoredOrganization,
  type StoredRepository,
  startGitHub,
} from '../github/server.ts'
import { word } from '../issuer/memory.ts'

// Octokit leaves a second between two writes, and more before it asks again: nothing here is about how long that is.
const { setTimeout } = globalThis
const hurried = (run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => setTimeout(run, ms < 900 ? ms : 1, ...given)
before(() => {
  globalThis.setTimeout = hurried as typeof setTimeout
})
after(() => {
  globalThis.setTimeout = setTimeout
})

let github: GitHubServer
let repository: StoredRepository
let organization: StoredOrganization
beforeEach(async () => {
  github = await startGitHub()
  repository = github.addRepository('acme/app')
  organization = github.addOrganization('acme')
  repository.environmentShelves.set('prod / eu', { ...repository.shelves.actions, secrets: new Map() })
})
afterEach(() => github.close())

const all: Permissions = {
  secrets: 'write',
  environments: 'write',
  dependabot_secrets: 'write',
  codespaces_secrets: 'write',
  organization_secrets: 'write',
  organization_dependabot_secrets: 'write',
  organization_codespaces_secrets: 'write',
}
const open = (spec: string, permissions = all, parts = {}): Promise<Store> => {
  const token = word(20)
  github.addToken(token, { login: 'keeper[bot]', kind: 'app', permissions })
  const environment = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/app' }
  const clock = { now: () => new Date(), sleep: async () => {} }
  const settings = { environment, fetch: fetchThroughProxy(environment), clock, version: '0.0.0' }
  const ports: StorePorts = {
    ...{ files, root: null, random: (count) => new Uint8Array(randomBytes(count)), outside: null },
    admin: () => makeAdmin(new Secret(token), settings),
  }
  return openStore(spec, { secret: 'API_KEY', parts }, ports)
}
const key = (value: string) => ({ key: new Secret(value) })

const places: readonly [spec: string, shelf: () => Shelf, permissions: readonly string[]][] = [
  ['repository', () => repository.shelves.actions, ['secrets']],
  ['environment:prod / eu', () => repository.environmentShelves.get('prod / eu')!, ['secrets', 'environments']],
  ['organization:acme', () => organization.shelves.actions, ['organization_secrets']],
  ['dependabot', () => repository.shelves.dependabot, ['dependabot_secrets']],
  ['dependabot:acme', () => organization.shelves.dependabot, ['organization_dependabot_secrets']],
  ['codespaces', () => repository.shelves.codespaces, ['codespaces_secrets']],
  ['codespaces:acme', () => organization.shelves.codespaces, ['organization_codespaces_secrets']],
]

for (const [spec, shelf, permissions] of places)
  describe(`the store ${spec}`, () => {
    it('is probed, written, written again and removed, in that place alone', async () => {
      const store = await open(spec)
      assert.equal(store.id, `${spec}:API_KEY`)
      assert.deepEqual(await store.probe(), { outcome: 'done' })
      assert.equal(shelf().secrets.size, 0, 'the probe leaves nothing')
      for (const value of [word(40), `${word(10)} ü\n`]) {
        assert.deepEqual(await store.write(key(value)), { outcome: 'done' })
        assert.equal(shelf().secrets.get('API_KEY'), value)
      }
      const elsewhere = places.filter(([other]) => other !== spec).map(([, other]) => other().secrets.size)
      assert.deepEqual(
        elsewhere.filter((size) => size > 0),
        [],
      )
      assert.deepEqual(await store.remove!(), { outcome: 'done' })
      assert.deepEqual(await store.remove!(), { outcome: 'done' }, 'removing it twice is no fault')
      assert.equal(shelf().secrets.size, 0)
    })

    for (const missing of permissions)
      it(`is refused by its probe without ${missing}: write`, async () => {
        const rights = Object.fromEntries(
          Object.entries(all).map(([name, level]) => [name, name === missing ? ('read' as const) : level]),
        )
        const answer = await (await open(spec, rights)).probe()
        assert.equal(answer.outcome, 'denied')
        assert.equal(answer.status, 403)
        assert.match(answer.note!, new RegExp(`the admin token needs .*${missing.replaceAll('_', '-')}: write`))
        assert.equal(shelf().secrets.size, 0)
      })

    it('needs an admin token', async () => {
      const ports: StorePorts = { files, root: null, random: () => new Uint8Array(), admin: null, outside: null }
      await assert.rejects(openStore(spec, { secret: 'API_KEY', parts: {} }, ports), /admin token with .*REKEY_ADMIN_TOKEN/)
    })
  })

describe('a secret of an organization', () => {
  for (const [spec, family] of [
    ['organization:acme', 'actions'],
    ['dependabot:acme', 'dependabot'],
    ['codespaces:acme', 'codespaces'],
  ] as const) {
    it(`${spec}: stays seen by those who saw it`, async () => {
      const shelf = organization.shelves[family]
      const many = Array.from({ length: 130 }, (_, index) => 5000 + index)
      for (const seen of [
        { visibility: 'all', repositories: [] },
        { visibility: 'private', repositories: [] },
        { visibility: 'selected', repositories: [] },
        { visibility: 'selected', repositories: many },
      ]) {
        shelf.secrets.set('API_KEY', 'old')
        shelf.seenBy.set('API_KEY', seen)
        assert.equal((await (await open(spec)).write(key('new'))).outcome, 'done')
        assert.deepEqual(shelf.seenBy.get('API_KEY'), seen)
        assert.equal(shelf.secrets.get('API_KEY'), 'new')
      }
    })

    it(`${spec}: a new one is seen by this repository alone`, async () => {
      await (await open(spec)).write(key('new'))
      assert.deepEqual(organization.shelves[family].seenBy.get('API_KEY'), {
        visibility: 'selected',
        repositories: [repository.id],
      })
    })
  }

  it('of somebody else is seen by none, where it is new', async () => {
    const other = github.addOrganization('other')
    await (await open('organization:other')).write(key('new'))
    assert.deepEqual(other.shelves.actions.seenBy.get('API_KEY'), { visibility: 'selected', repositories: [] })
  })

  it('is not written where nobody could read who sees it', async () => {
    organization.shelves.actions.secrets.set('API_KEY', 'old')
    github.trouble({ of: 'actions/get-org-secret', how: 'answer', status: 403, times: 9 })
    const answer = await (await open('organization:acme')).write(key('new'))
    assert.equal(answer.outcome, 'denied')
    assert.equal(organization.shelves.actions.secrets.get('API_KEY'), 'old')
  })
})

describe('places that are not there', () => {
  it('are told apart from a token that may not', async () => {
    for (const spec of ['environment:staging', 'organization:nobody', 'codespaces:nobody']) {
      const answer = await (await open(spec)).probe()
      assert.deepEqual([answer.outcome, answer.status], ['denied', 404])
      assert.match(answer.note!, /no such place/)
    }
  })
})

describe('a key in parts', () => {
  it('is told with what was written and what was not', async () => {
    const store = await open('dependabot', all, { id: 'THE_ID', secret: 'THE_SECRET' })
    github.trouble({ of: 'dependabot/create-or-update-repo-secret', how: 'answer', status: 403, after: 1 })
    const answer = await store.write({ id: new Secret('i'), secret: new Secret('s') })
    assert.equal(answer.outcome, 'unknown', 'a part of it is there')
    assert.match(answer.note!, /^THE_SECRET: .*Changed already: THE_ID\.$/)
  })

  it('that GitHub may have taken is unknown', async () => {
    github.trouble({ of: 'codespaces/create-or-update-repo-secret', how: 'act-then-cut', times: 9 })
    assert.equal((await (await open('codespaces')).write(key('v'))).outcome, 'unknown')
  })
})
