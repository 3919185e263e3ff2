import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { HttpCall } from '../../src/model/world.ts'
import { patientNetwork } from './patience.ts'
import { startProxy, type TwinProxy } from './proxy.ts'

const host = 'keys.example.com'
const call: HttpCall = { method: 'POST', url: `https://${host}/`, headers: {}, body: '{}', loopback: false }
const timeOut = { status: null, why: 'time-out' } as const
/** As a machine that does something else for so many milliseconds while a connection is made. */
function standStill(ms: number): void {
  const end = performance.now() + ms
  while (performance.now() < end);
}

describe('a network whose limit runs out when it is told so', () => {
  let proxy: TwinProxy
  before(async () => {
    proxy = await startProxy({ [host]: () => ({ status: 200, body: { ok: true } }) })
  })
  after(() => proxy.close())
  const network = () => patientNetwork({ environment: proxy.environment, ca: proxy.caPem })

  it('gives up on silence once the call has arrived, and sends it once, however long that takes', async () => {
    const end = proxy.fault({ times: Number.POSITIVE_INFINITY }, { kind: 'silent' })
    const patient = network()
    proxy.onSilence = patient.giveUp
    proxy.before = () => standStill(1_100)
    const from = proxy.requests.length
    assert.deepEqual(await patient.ask(call), timeOut)
    assert.equal(proxy.requests.length, from + 1)
    proxy.before = undefined
    end()
  })

  it('ends the calls of its own that run, and no other', async () => {
    const [ended, other] = [network(), network()]
    const held: (() => void)[] = []
    const both = new Promise<void>((arrived) => {
      proxy.before = () =>
        new Promise<void>((goOn) => {
          if (held.push(goOn) === 2) arrived()
        })
    })
    const answers = [ended.ask(call), other.ask(call)]
    await both
    ended.giveUp()
    assert.deepEqual(await answers[0], timeOut)
    for (const goOn of held) goOn()
    proxy.before = undefined
    assert.equal((await answers[1])!.status, 200)
    assert.equal((await ended.ask(call)).status, 200, 'what was given up before counts for nothing later')
  })
})
