import assert from 'node:assert/strict'
import { createHmac, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, describe, it } from 'node:test'
import { Secret } from '../../src/model/secret.ts'
import type { HttpAnswer, HttpCall } from '../../src/model/world.ts'
import { openStore, type StorePorts } from '../../src/stores/index.ts'
import { clock } from '../../src/world/clock.ts'
import { makeCommands } from '../../src/world/commands.ts'
import { files } from '../../src/world/files.ts'
import { makeNetwork } from '../../src/world/network.ts'
import { word } from '../issuer/memory.ts'

const signing = randomBytes(32)
const environment = { DEPLOY_HOOK: `whsec_${signing.toString('base64')}` }
interface Got {
  readonly headers: { readonly [name: string]: string | string[] | undefined }
  readonly body: string
}
const got: Got[] = []
let status = 204
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    got.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
    if (status === 0) response.destroy()
    else response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('{"echo":"no word of it is shown"}')
  })
})
let host = ''
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  got.length = 0
  status = 204
})

interface Given {
  readonly url?: string
  readonly loopback?: readonly string[]
  readonly parts?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly ask?: (call: HttpCall) => Promise<HttpAnswer>
}
function open(given: Given = {}) {
  const ports: StorePorts = {
    ...{ files, root: null, random: (count) => new Uint8Array(randomBytes(count)), admin: null },
    outside: {
      stores: { deploy: { url: given.url ?? `http://${host}/keys`, secret: 'DEPLOY_HOOK' } },
      ...{ clock, commands: makeCommands({}), environment: given.environment ?? environment },
      loopback: given.loopback ?? [host],
      network: async () => (given.ask === undefined ? makeNetwork({ environment: {} }) : { ask: given.ask }),
    },
  }
  return openStore('webhook:deploy', { secret: 'API_KEY', parts: given.parts ?? {} }, ports)
}
const key = (value: string) => ({ key: new Secret(value) })

/** As the receiver of a Standard Webhook has to do it. */
function checked({ headers, body }: Got): { type: string; data: Record<string, unknown> } {
  const [id, time] = [String(headers['webhook-id']), String(headers['webhook-timestamp'])]
  assert.ok(Math.abs(Number(time) - Date.now() / 1000) < 60)
  const expected = createHmac('sha256', signing).update(`${id}.${time}.${body}`).digest('base64')
  assert.equal(headers['webhook-signature'], `v1,${expected}`)
  return JSON.parse(body) as { type: string; data: Record<string, unknown> }
}

describe('a webhook', () => {
  it('gets all parts of a key in one signed message', async () => {
    const store = await open({ parts: { id: 'THE_ID', secret: 'THE_SECRET' } })
    assert.equal(store.id, 'webhook:deploy:THE_ID+THE_SECRET')
    const value = `${word(40)}"ü\n`
    assert.deepEqual(await store.write({ id: new Secret('i'), secret: new Secret(value) }), { outcome: 'done', status: 204 })
    assert.equal(got.length, 1)
    const { type, data } = checked(got[0]!)
    assert.equal(type, 'rekey.secret.write')
    assert.deepEqual(data, { values: { THE_ID: 'i', THE_SECRET: value } })
    await store.remove!()
    assert.deepEqual(checked(got[1]!).data, { names: ['THE_ID', 'THE_SECRET'] })
    assert.notEqual(got[0]!.headers['webhook-id'], got[1]!.headers['webhook-id'])
  })

  it('is probed under a name of its own, which is removed again', async () => {
    assert.equal((await (await open()).probe()).outcome, 'done')
    const [written, removed] = got.map(checked)
    const [name] = Object.keys(written!.data.values as object)
    assert.match(name!, /^REKEY_PROBE_[0-9A-F]{16}$/)
    assert.deepEqual([removed!.type, removed!.data], ['rekey.secret.remove', { names: [name] }])
  })

  it('is refused, or may have written: only the certain is denied, and no word of an answer is shown', async () => {
    const expected: readonly [number, string][] = [
      [200, 'done'],
      [202, 'done'],
      [302, 'unknown'],
      [400, 'denied'],
      [401, 'denied'],
      [403, 'denied'],
      [404, 'denied'],
      [408, 'unknown'],
      [409, 'unknown'],
      [410, 'denied'],
      [422, 'denied'],
      [429, 'denied'],
      [500, 'unknown'],
      [502, 'unknown'],
      [0, 'unknown'],
    ]
    for (const [code, outcome] of expected) {
      status = code
      const answer = await (await open()).write(key('v'))
      assert.equal(answer.outcome, outcome, String(code))
      assert.ok(!JSON.stringify(answer).includes('echo'))
    }
    assert.equal(got.length, expected.length, 'none was sent twice, and no redirect was followed')
  })

  it('has written nothing for sure where a web page answers: what signs people in says 200, too', async () => {
    for (const body of ['<!DOCTYPE html><title>Sign in</title>', '\n<html><body>Sign in</body></html>']) {
      const store = await open({ ask: async () => ({ status: 200, headers: {}, body }) })
      assert.deepEqual([(await store.write(key('v'))).outcome, (await store.probe()).outcome], ['unknown', 'unknown'])
    }
  })

  it('that nothing was sent to is denied; a time-out is not', async () => {
    for (const [why, outcome] of [
      ['unreachable', 'denied'],
      ['refused address', 'denied'],
      ['time-out', 'unknown'],
      ['cut off', 'unknown'],
      ['too large', 'unknown'],
    ] as const)
      assert.equal((await (await open({ ask: async () => ({ status: null, why }) })).write(key('v'))).outcome, outcome, why)
  })

  it('goes over https, or to a loopback address that was named for this run', async () => {
    await assert.rejects(open({ loopback: [] }), /plain http .*--allow-loopback/)
    await assert.rejects(open({ loopback: ['127.0.0.1:1'] }), /plain http/)
    const calls: HttpCall[] = []
    const ask = async (call: HttpCall) => {
      calls.push(call)
      return { status: 200, headers: {}, body: '' } as const
    }
    await (await open({ url: 'https://deploy.acme.test/keys?a=b', loopback: [], ask })).write(key('v'))
    assert.deepEqual([calls[0]!.url, calls[0]!.loopback, calls[0]!.method], ['https://deploy.acme.test/keys?a=b', false, 'POST'])
    assert.equal(
      (await (await open({ url: 'https://127.0.0.1/keys', loopback: [] })).write(key('v'))).outcome,
      'denied',
      'a private address is no place on the internet',
    )
  })

  it('needs its signing secret, before a key is made', async () => {
    await assert.rejects(open({ environment: {} }), /needs the environment variable DEPLOY_HOOK/)
    const wrong = word(30)
    await assert.rejects(
      open({ environment: { DEPLOY_HOOK: wrong } }),
      (error: Error) =>
        error.name === 'Fault' && /DEPLOY_HOOK is no secret/.test(error.message) && !error.message.includes(wrong),
    )
  })
})
