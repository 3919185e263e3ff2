import { resolve } from 'node:path'
import { Fault } from '../model/fault.ts'
import { attest } from '../response/attest.ts'
import type { Setting } from '../response/ports.ts'
import { services } from '../services/index.ts'
import { lettingGo, localPorts, trustedConfiguration } from './respond.ts'
import { findLeaks } from './scan.ts'
import { withoutKeys } from './without-keys.ts'
import type { RunVerb } from './world.ts'

/** GitHub's table cell and our journal take more; a reason is a sentence. */
const longestReason = 300

/** Closes an incident of this repository's own journal by the word of whoever runs it. */
export const attestVerb: RunVerb = async (options, args, world) => {
  if (args.length !== 1) throw new Fault('attest takes one incident: rekey attest INCIDENT --reason TEXT')
  const reason = reasonOf(options.reason)
  const repository = await world.git(resolve(world.cwd))
  const { configuration } = await trustedConfiguration(options, repository, world)
  // A key that is not committed yet stands in the working tree alone.
  const { leaks } = await findLeaks(options, world, { configuration })
  const ports = await localPorts(options, repository, configuration, world)
  const setting: Setting = {
    configuration,
    services: [...services, ...configuration.services],
    trust: { mayVerify: true, verifyAtMost: null, mayAct: 'never' },
    branch: null,
  }
  const told = await lettingGo(ports, () => attest({ incident: args[0]!, reason, by: null }, ports, setting, leaks))
  await world.stdout(`${attestedInWords(told)}\n`)
  return 0
}

/** What became of the incident, in one sentence. */
export const attestedInWords = ({ incident, isProved }: Awaited<ReturnType<typeof attest>>): string =>
  isProved
    ? `${incident.id.slice(0, 8)} (${incident.service}/${incident.kind}): its service refuses the key, so that it is proved dead; nothing had to be attested.`
    : `${incident.id.slice(0, 8)} (${incident.service}/${incident.kind}): closed, ATTESTED and not proved.`

/** Throws `Fault` where there is none, or it is no sentence, or holds a key. */
export function reasonOf(given: string | undefined): string {
  const reason = given?.trim() ?? ''
  if (reason === '') throw new Fault('attest needs a reason: how is it known that the key is dead?')
  if (reason.length > longestReason || /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(reason))
    throw new Fault(`the reason must be one line of at most ${longestReason} characters`)
  if (withoutKeys(reason) !== reason) throw new Fault('the reason holds a key; it would stand in the timeline')
  return reason
}
