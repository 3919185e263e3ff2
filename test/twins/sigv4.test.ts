import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { AwsClient } from 'aws4fetch'
import { makeAwsTwin } from './aws.ts'
import type { TwinAnswer } from './proxy.ts'

/** Signs with another's implementation, so that the twin's own idea of a signature is not all there is. */
async function ask(
  twin: ReturnType<typeof makeAwsTwin>,
  key: { id: string; secret: string },
  call: {
    host: string
    method?: string
    query?: string
    form?: Record<string, string>
    sent?: Record<string, string>
    at?: string
  },
): Promise<TwinAnswer> {
  const { host, method = 'POST', query = '', form, sent } = call
  const client = new AwsClient({ accessKeyId: key.id, secretAccessKey: key.secret })
  const body = form === undefined ? null : new URLSearchParams(form).toString()
  const signed = await client.sign(`https://${host}/${query}`, {
    method,
    body,
    headers: body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' },
    aws: { service: host.split('.')[0]!, region: 'us-east-1', ...(call.at === undefined ? {} : { datetime: call.at }) },
  })
  return twin.hosts[host]!({
    host,
    method,
    path: `/${query}`,
    url: new URL(signed.url),
    headers: { host, ...Object.fromEntries(signed.headers) },
    body: sent === undefined ? (body ?? '') : new URLSearchParams(sent).toString(),
  })
}
const identity = { Action: 'GetCallerIdentity', Version: '2011-06-15' }
const codeOf = (answer: TwinAnswer) => [answer.status, /<Code>(\w+)/.exec(String(answer.body))?.[1]]

describe("the AWS twin's signatures", () => {
  const twin = makeAwsTwin()
  const key = twin.add()

  it('takes what aws4fetch signs, in a form and in a query', async () => {
    const form = await ask(twin, key, { host: 'sts.amazonaws.com', form: identity })
    assert.equal(form.status, 200)
    assert.match(String(form.body), new RegExp(`<Account>${twin.account}</Account>`))
    const query = await ask(twin, key, {
      host: 'iam.amazonaws.com',
      method: 'GET',
      query: '?Action=ListAccessKeys&Version=2010-05-08&MaxItems=1&UserName=deployer',
    })
    assert.equal(query.status, 200)
  })

  it('refuses another secret, another body than was signed, an old date and no signature', async () => {
    const wrong = { ...key, secret: twin.add({ user: 'other' }).secret }
    const refused = [403, 'SignatureDoesNotMatch']
    assert.deepEqual(codeOf(await ask(twin, wrong, { host: 'sts.amazonaws.com', form: identity })), refused)
    const tampered = { host: 'sts.amazonaws.com', form: identity, sent: { ...identity, Extra: '1' } }
    assert.deepEqual(codeOf(await ask(twin, key, tampered)), refused)
    const old = { host: 'sts.amazonaws.com', form: identity, at: '20200101T000000Z' }
    assert.deepEqual(codeOf(await ask(twin, key, old)), refused)
    const bare = await twin.hosts['sts.amazonaws.com']!({
      host: 'sts.amazonaws.com',
      method: 'GET',
      path: '/',
      url: new URL('https://sts.amazonaws.com/'),
      headers: {},
      body: '',
    })
    assert.deepEqual(codeOf(bare), [403, 'MissingAuthenticationToken'])
  })

  it('does not know keys that are inactive, deleted or of nobody, and lets changes lag behind', async () => {
    twin.setStatus(key.id, 'Inactive')
    assert.deepEqual(codeOf(await ask(twin, key, { host: 'sts.amazonaws.com', form: identity })), [403, 'InvalidClientTokenId'])
    const other = twin.add({ user: 'lagging' })
    twin.lag = 1
    const off = { Action: 'UpdateAccessKey', Version: '2010-05-08', AccessKeyId: other.id, Status: 'Inactive' }
    assert.equal((await ask(twin, other, { host: 'iam.amazonaws.com', form: off })).status, 200)
    assert.equal((await ask(twin, other, { host: 'sts.amazonaws.com', form: identity })).status, 200)
    assert.deepEqual(codeOf(await ask(twin, other, { host: 'sts.amazonaws.com', form: identity })), [403, 'InvalidClientTokenId'])
  })

  it('gives no third key to a user, and pages its lists', async () => {
    const admin = makeAwsTwin()
    const first = admin.add()
    const create = { Action: 'CreateAccessKey', Version: '2010-05-08' }
    assert.equal((await ask(admin, first, { host: 'iam.amazonaws.com', form: create })).status, 200)
    assert.deepEqual(codeOf(await ask(admin, first, { host: 'iam.amazonaws.com', form: create })), [409, 'LimitExceeded'])
    admin.pageSize = 1
    const page = await ask(admin, first, { host: 'iam.amazonaws.com', form: { Action: 'ListAccessKeys', Version: '2010-05-08' } })
    assert.match(String(page.body), /<IsTruncated>true<\/IsTruncated><Marker>after-1<\/Marker>/)
  })
})
