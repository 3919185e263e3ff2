import type { ActAnswer, FindAnswer, Issuer, MintAnswer } from '../model/issuer.ts'
import type { RateLimits } from '../model/service.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Clock, Network, RandomBytes } from '../model/world.ts'
import { act, revokeAll } from './acts.ts'
import { find, recordOf } from './finds.ts'
import { mint } from './mints.ts'
import type { Doors } from './operation.ts'
import { planned } from './planned.ts'
import type { RawReads } from './reads.ts'
import { makeSend } from './send.ts'
import { leansOn, onlyHost, verify } from './verify.ts'

/**
 * Runs descriptions' calls over a network. `loopback` lists the `host:port` on this machine that keys may be sent to over plain http
 * in this run; `limits` are the user's own for a service. A description that can't be run at all throws; what a service does never does.
 */
export function makeIssuer(io: {
  readonly network: Network
  readonly clock: Clock
  readonly loopback: readonly string[]
  /** For pairs that are made. */
  readonly random?: RandomBytes
  readonly limits?: { readonly [service: string]: RateLimits }
}): Issuer {
  const doors: Doors = {
    loopback: io.loopback,
    now: () => io.clock.now(),
    send: makeSend(io),
    tokens: new Map(),
    recordOf,
    ...(io.random && { random: io.random }),
  }
  // A mint repeats what `verify` read, as it came: the words that people see are cut and cleaned.
  const read = new WeakMap<Verdict, RawReads>()
  return {
    async verify(target) {
      const { verdict, raw } = await verify(target, doors)
      read.set(verdict, raw)
      return verdict
    },
    onlyHost,
    leansOn,
    find: (target, by): Promise<FindAnswer> => find(target, by, doors),
    planned: (target, name) => planned(target, name, doors),
    act: (target, name, found = null): Promise<ActAnswer> => act(target, name, found, doors),
    actOnAll: (targets) => revokeAll(targets, doors),
    mint(target, name, label, verdict): Promise<MintAnswer> {
      const verified = read.get(verdict)
      return mint(target, name, verified === undefined ? { label } : { label, verified }, doors)
    },
  }
}
