import { AsyncLocalStorage } from 'node:async_hooks'
import type { HttpCall, Network } from '../../src/model/world.ts'
import { makeNetwork, type NetworkOptions } from '../../src/world/network.ts'

/** Milliseconds; it runs out by itself only where a call is lost for good, so that a test fails then and does not hang. */
const limit = 300_000
/** What the limits of the calls that run now would do. */
const calls = new AsyncLocalStorage<Set<() => void>>()

globalThis.setTimeout = new Proxy(globalThis.setTimeout, {
  apply(start, self, given: Parameters<typeof setTimeout>) {
    const [run, ms = 0, ...rest] = given
    if (ms > limit / 2) calls.getStore()?.add(() => run(...rest))
    return Reflect.apply(start, self, given)
  },
})

/** A network whose limit runs out when it is told so. */
export interface PatientNetwork extends Network {
  /** Every call that runs now is over as if its time were. */
  giveUp(): void
}

/**
 * The network that people have, with a limit that no clock decides: a test that waits for an answer waits as long as the machine needs, and
 * one that waits for silence ends once the call has arrived. A limit in seconds would now and then run out while the call is on its way; a
 * second try that is made then arrives beside the first one, and the service seems to have been asked twice.
 */
export function patientNetwork(options: Omit<NetworkOptions, 'timeoutMs'>): PatientNetwork {
  const network = makeNetwork({ ...options, timeoutMs: limit })
  const running = new Set<Set<() => void>>()
  return {
    async ask(call: HttpCall) {
      const limits = new Set<() => void>()
      running.add(limits)
      try {
        return await calls.run(limits, () => network.ask(call))
      } finally {
        running.delete(limits)
      }
    },
    giveUp() {
      for (const limits of running) for (const runOut of limits) runOut()
    },
  }
}
