import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import type { RateLimits, Service } from '../../src/model/service.ts'
import type { HttpAnswer } from '../../src/model/world.ts'
import { acmeKey, json, makeClock, makeMemory, serviceWith, targetOf } from './memory.ts'

const verify = { request: 'GET https://keys.acme.test/self', means: { live: 200, dead: 401 } } as const

async function ask(
  count: number,
  limits: Service['limits'],
  overrides: { readonly [service: string]: RateLimits } = {},
  answer: () => HttpAnswer = () => json(200, {}),
) {
  const { network, calls } = makeMemory(answer)
  const clock = makeClock()
  const issuer = makeIssuer({ network, clock, loopback: [], limits: overrides })
  const service = serviceWith({ verify }, limits === undefined ? {} : { limits })
  const start = clock.now().getTime()
  const whys = new Set<string | null>()
  for (let i = 0; i < count; i++) whys.add((await issuer.verify(targetOf(service, acmeKey()))).why)
  return { sent: calls.length, seconds: (clock.now().getTime() - start) / 1000, whys: [...whys] }
}

describe('calls to one service', () => {
  it('are paced where nobody says how: some at once, then ten a second', async () => {
    assert.equal((await ask(20, undefined)).seconds, 0)
    const { seconds, sent } = await ask(1000, undefined)
    assert.deepEqual([sent, Math.round(seconds)], [1000, 98])
  })

  it('keep to the description, and to the user’s own limit instead', async () => {
    assert.equal(Math.round((await ask(101, { perSecond: 5 })).seconds), 20)
    assert.equal(Math.round((await ask(101, { perSecond: 5 }, { acme: { perSecond: 50 } })).seconds), 2)
    assert.equal(Math.round((await ask(101, { perSecond: 5 }, { other: { perSecond: 50 } })).seconds), 20)
  })

  it('do not wait for a clock that was set back to come there again', async () => {
    const steady = makeClock()
    let back = 0
    const clock = { now: () => new Date(steady.now().getTime() - back), sleep: steady.sleep }
    const { network } = makeMemory(() => json(200, {}))
    const issuer = makeIssuer({ network, clock, loopback: [] })
    const service = serviceWith({ verify }, { limits: { perSecond: 5 } })
    for (let i = 0; i < 11; i++) {
      if (i === 5) back = 3600_000
      await issuer.verify(targetOf(service, acmeKey()))
    }
    const waited = steady.slept.reduce((sum, ms) => sum + ms, 0)
    assert.ok(waited >= 2000 && waited <= 2500, String(waited))
  })

  it('are not sent beyond the number for a run, and that is said', async () => {
    const { sent, whys } = await ask(12, undefined, { acme: { perRun: 7 } })
    assert.equal(sent, 7)
    assert.ok(
      whys.some((why) => /calls that one run sends to the service are used up/.test(why ?? '')),
      String(whys),
    )
    assert.equal((await ask(3, undefined, { acme: { perRun: 0 } })).sent, 0)
  })

  it('wait as the service asks, and no longer than a run may: then it is left alone', async () => {
    const busy = () => json(429, {}, { 'retry-after': '30' })
    const { sent, seconds, whys } = await ask(1000, undefined, {}, busy)
    assert.ok(seconds <= 301, `${seconds}`)
    assert.ok(sent <= 16, `${sent}`)
    assert.ok(
      whys.some((why) => /longer pauses than a run takes/.test(why ?? '')),
      String(whys),
    )
  })
})
