import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Service } from '../../src/model/service.ts'
import type { SentRequest } from '../../src/model/workflow.ts'
import { services } from '../../src/services/index.ts'
import { makeNames } from '../../src/workflow/key-names.ts'
import { makeHosts } from '../../src/workflow/service-hosts.ts'
import { flowsIn, jobOf } from './scene.ts'

const needs = async (script: string, name: string): Promise<readonly string[]> => {
  const text = jobOf(`- env: { K: "\${{ secrets.${name} }}" }\n  run: |\n${script.replace(/^/gm, '    ')}`)
  return (await flowsIn(text)).filter(({ end }) => end.kind === 'command').map(({ need }) => need.access)
}

describe('what a use needs', () => {
  const api = 'https://api.lokalise.com/api2'
  const cases: readonly (readonly [script: string, secret: string, need: string])[] = [
    // The method tells nothing at Lokalise.
    [`curl -X POST -H "X-Api-Token: $K" ${api}/projects/$P/files/download -d '{}'`, 'LOKALISE_API_TOKEN', 'read'],
    [`curl -X POST -H "X-Api-Token: $K" ${api}/projects/1.2/files/async-download -d '{}'`, 'LOKALISE_API_TOKEN', 'read'],
    [`curl -X POST -H "X-Api-Token: $K" ${api}/projects/$P/files/upload -d '{}'`, 'LOKALISE_API_TOKEN', 'write'],
    [`curl -X POST -H "X-Api-Token: $K" ${api}/projects/$P/files/$WHAT -d '{}'`, 'LOKALISE_API_TOKEN', 'unknown'],
    [`curl -X POST -H "X-Api-Token: $K" ${api}/projects/$P -d '{}'`, 'LOKALISE_API_TOKEN', 'unknown'],
    [`curl -X POST -H "X-Api-Token: $K" ${api}/projects/$P/files/download/../upload -d '{}'`, 'LOKALISE_API_TOKEN', 'unknown'],
    [`curl -H "X-Api-Token: $K" https://api.lokalise.com/v3/other`, 'LOKALISE_API_TOKEN', 'unknown'],
    ['lokalise2 --token "$K" --project-id 1.2 file download --format json', 'LOKALISE_API_TOKEN', 'read'],
    ['lokalise2 key list --token "$K"', 'LOKALISE_API_TOKEN', 'read'],
    ['lokalise2 key create --token "$K" --description list', 'LOKALISE_API_TOKEN', 'write'],
    ['lokalise2 $WHAT download --token "$K"', 'LOKALISE_API_TOKEN', 'unknown'],
    ['lokalise2 echo file download --token "$K"', 'LOKALISE_API_TOKEN', 'unknown'],
    // At Loco it tells all.
    ['curl -u "$K:" https://localise.biz/api/export/locale/de.json', 'LOCO_API_KEY', 'read'],
    ['curl -u "$K:" -X PATCH https://localise.biz/api/assets/a.json', 'LOCO_API_KEY', 'write'],
    ['curl -u "$K:" https://localise.biz/api/ping', 'LOCO_API_KEY', 'none'],
    // Only words tell at Lingo.dev.
    ['npx lingo.dev@0.117 run --frozen --api-key "$K"', 'LINGO_API_KEY', 'none'],
    ['npx lingo.dev run --api-key "$K"', 'LINGO_API_KEY', 'write'],
    ['npx lingo.dev status --api-key "$K"', 'LINGO_API_KEY', 'none'],
    ['npx lingo.dev $WHAT --frozen --api-key "$K"', 'LINGO_API_KEY', 'unknown'],
    // A host from a setting may be any that is nobody else's.
    ['curl -H "Authorization: Bearer $K" "$LEGBA_BASE_URL/orgs/$O/api/instances"', 'LEGBA_API_TOKEN', 'read'],
    ['curl -H "Authorization: Bearer $K" https://legba.example.org/orgs/1/api/instances -d x', 'LEGBA_API_TOKEN', 'write'],
    ['curl -H "Authorization: Bearer $K" https://api.github.com/orgs/1/repos', 'LEGBA_API_TOKEN', 'unknown'],
    ['curl -H "Authorization: Bearer $K" https://api.lynxo.ai/v1/jobs', 'LYNXO_API_KEY', 'read'],
    // Others.
    ['gh api repos/o/r/issues -H "Authorization: token $K"', 'GH_PAT', 'read'],
    ['gh api repos/o/r/issues -f title=x -H "Authorization: token $K"', 'GH_PAT', 'write'],
    ['gh api graphql -f query="$Q" -H "Authorization: token $K"', 'GH_PAT', 'unknown'],
    ['curl -H "Authorization: Bearer $K" https://api.cloudflare.com/client/v4/zones', 'CLOUDFLARE_API_TOKEN', 'read'],
    [
      'curl -X DELETE -H "Authorization: Bearer $K" https://api.cloudflare.com/client/v4/zones/1',
      'CLOUDFLARE_API_TOKEN',
      'write',
    ],
  ]
  for (const [script, secret, need] of cases)
    it(`${script} = ${need}`, async () => {
      const found = await needs(script, secret)
      assert.ok(found.length > 0)
      assert.equal(found[0], need, found.join(', '))
    })
})

describe('hosts', () => {
  const service = (id: string, more: Partial<Service>): Service => ({ id, name: id, docs: '', hosts: [], keys: {}, ...more })
  const to = (host: string | null, url: string): SentRequest => ({
    host,
    url,
    method: 'GET',
    plain: false,
    path: 'w.yml',
    line: 1,
    column: 1,
  })
  const own = service('own', { hosts: ['own.test', '*.own-cloud.test'], selfHosted: true })
  const set = service('set', { hosts: ['{var.host}'], vars: { host: { env: 'SET_HOST' } } })
  const usual = service('usual', { hosts: ['{var.host}'], vars: { host: { env: 'USUAL_HOST', default: 'usual.test' } } })
  const fixed = service('fixed', { hosts: ['fixed.test'] })
  const hosts = makeHosts([own, set, usual, fixed])

  it('are those of the description, a setting’s by its default', () => {
    const ids = (host: string) => hosts.of(host).map(({ id }) => id)
    assert.deepEqual(['own.test', 'eu.own-cloud.test', 'usual.test', 'fixed.test', 'any.test', '{var.host}'].map(ids), [
      ['own'],
      ['own'],
      ['usual'],
      ['fixed'],
      [],
      [],
    ])
  })

  it('may be any that is no other’s where people run servers of their own', () => {
    const may = (host: string | null, url = `https://${host}/x`) =>
      [own, set, usual, fixed].filter((each) => hosts.mayBe(each, to(host, url))).map(({ id }) => id)
    assert.deepEqual(may('keys.acme.test'), ['own', 'set'])
    assert.deepEqual(may('fixed.test'), ['fixed'])
    assert.deepEqual(may('own.test'), ['own'])
    assert.deepEqual(may(null, 'https://…/x'), ['own', 'set'])
    assert.deepEqual(may(null, 'https://x'), [])
  })
})

describe('names of keys', () => {
  it('belong to the service whose description has them, and to none where several do', () => {
    const of = makeNames(services)
    const service = (name: string) => of(name)?.service ?? null
    assert.deepEqual(
      ['LOCO_API_KEY', 'MY_LOKALISE_API_TOKEN', 'NODE_AUTH_TOKEN', 'NPM_TOKEN', 'SENTRY_AUTH_TOKEN'].map(service),
      ['loco', 'lokalise', 'npm', 'npm', 'sentry'],
    )
    assert.deepEqual(['TOKEN', 'API_KEY', 'PASSWORD', 'SECRET_KEY', 'constructor', '', '_'].map(service), [
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ])
    const twin = (id: string): Service => ({
      id,
      name: id,
      docs: '',
      hosts: [],
      keys: { [`${id}-key`]: { name: id, shape: [{ hex: 32 }], beside: [{ named: '*acme_token' }] } },
    })
    assert.equal(makeNames([twin('one'), twin('two')])('ACME_TOKEN'), null)
    assert.equal(makeNames([twin('one')])('MY-ACME-TOKEN')?.kind, 'one-key')
    // the end of another word is none of its own
    assert.deepEqual(
      ['MYACME_TOKEN', 'macmeToken', 'myAcmeToken', 'my.acme.token'].map((name) => makeNames([twin('one')])(name)?.kind),
      [undefined, undefined, 'one-key', 'one-key'],
    )
  })
})
