import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readConfiguration } from '../../src/config/read.ts'
import { formInWords, readStoreSpec, storeForms } from '../../src/model/store-forms.ts'
import { known } from './service.ts'

const read = (text: string) => readConfiguration(text, 'rekey.yml', { services: known })
const faultOf = (text: string): string => {
  try {
    read(text)
  } catch (error) {
    return (error as Error).message
  }
  return 'no fault'
}
const entry = (stores: string, more = '') => `keys: {K: {service: loco, stores: [${stores}]}}\n${more}`
const vault = 'stores:\n  vault: {write: [vault, put, "ci/{name}"], remove: [vault, rm, "ci/{name}"], env: [VAULT_ADDR]}\n'

describe('the places of a key', () => {
  it('are of the known forms', () => {
    const specs = [
      'repository',
      'environment:prod',
      'organization:acme',
      'dependabot',
      'dependabot:acme',
      'codespaces',
      'codespaces:a-b',
      'env:.env',
    ]
    assert.deepEqual(read(entry(specs.map((spec) => JSON.stringify(spec)).join(', '))).keys.K!.stores, specs)
    assert.equal(new Set(storeForms.map(formInWords)).size, storeForms.length)
  })

  it('are refused with what was meant', () => {
    for (const [spec, sentence] of [
      ['repositroy', /rekey\.yml:1:\d+: this is a store that is not known; did you mean `repository`\?$/],
      ['toString', /is a store that is not known; there are .*`?environment:NAME/],
      ['repository:x', /must be `repository`\.$/],
      ['environment', /must be `environment:NAME`\.$/],
      ['"environment:"', /must say which one: `environment:NAME`\.$/],
      ['"environment: prod"', /must say which one/],
      ['organization:acme/app', /must name an organization of GitHub’s: `organization:ORG`\.$/],
      ['codespaces:-a', /must name an organization/],
      ['command:vault', /this command of `stores` is not known; there is none\.$/],
      ['repository, repository', /this place is named twice\.$/],
    ] as const)
      assert.match(faultOf(entry(spec)), sentence, spec)
    assert.match(faultOf(entry('webhook:vault', vault)), /this webhook of `stores` is not known/)
    assert.match(faultOf(entry('command:vaut', vault)), /did you mean `vault`/)
  })

  it('outside GitHub stand under `stores`', () => {
    const { stores, keys } = read(
      `${entry('command:vault, webhook:deploy', vault)}  deploy: {url: "https://deploy.acme.test/keys", secret: DEPLOY_HOOK}\n`,
    )
    assert.deepEqual(stores, {
      vault: { write: ['vault', 'put', 'ci/{name}'], remove: ['vault', 'rm', 'ci/{name}'], env: ['VAULT_ADDR'] },
      deploy: { url: 'https://deploy.acme.test/keys', secret: 'DEPLOY_HOOK' },
    })
    assert.deepEqual(keys.K!.stores, ['command:vault', 'webhook:deploy'])
    assert.ok(readStoreSpec('command:vault').problem === undefined)
  })

  it('outside GitHub never get the key as an argument, and never a program of the working tree', () => {
    const command = (write: string, more = '') => faultOf(`stores: {vault: {write: [${write}], remove: [rm, "{name}"]${more}}}`)
    for (const [given, sentence] of [
      ['./put, "{name}"', /must begin with the name or the absolute path of a program/],
      ['scripts/put, "{name}"', /name or the absolute path/],
      ['.., "{name}"', /name or the absolute path/],
      ['"", "{name}"', /must be text|name or the absolute path/],
      ['vault, put', /must have `\{name\}`/],
      ['"{name}"', /name or the absolute path/],
      ['vault, "{name}", "{value}"', /nothing fills; the key itself comes on standard input/],
    ] as const)
      assert.match(command(given), sentence, given)
    assert.match(command('vault, "{name}"', ', env: [REKEY_ADMIN_TOKEN]'), /must not be one of rekey’s own variables/)
    assert.match(faultOf('stores: {vault: {write: [vault, "{name}"]}}'), /`remove` is missing/)
    assert.match(faultOf('stores: {vault: {}}'), /must be a command .* or a webhook/)
  })

  it('outside GitHub are reached by https', () => {
    const hook = (url: string) => faultOf(`stores: {deploy: {url: ${JSON.stringify(url)}, secret: HOOK}}`)
    for (const url of [
      'http://deploy.acme.test/',
      'ftp://a.test',
      'https://user:pass@a.test/',
      'https://a.test/#x',
      'a.test',
      'https://',
      'http://127.0.0.1/',
      'http://10.0.0.1:80/',
    ])
      assert.match(hook(url), /must be an https address/, url)
    for (const url of ['https://a.test', 'https://a.test:8443/x?y=z', 'http://127.0.0.1:8080/x', 'http://localhost:1/'])
      assert.equal(hook(url), 'no fault', url)
  })
})
