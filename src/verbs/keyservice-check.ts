import { checkServer } from '../keyservice/conformance.ts'
import { Fault } from '../model/fault.ts'
import type { VerbWorld } from './world.ts'

const adminVariable = 'REKEY_KEYSERVICE_ADMIN'

/** One line for each requirement of the contract. Gives 1 where one is not met. */
export async function checkContract(given: string, world: VerbWorld): Promise<number> {
  const { base, loopback } = addressOf(given)
  const admin = world.environment[adminVariable]
  if (!admin) throw new Fault(`--check needs a key with full access to that server in ${adminVariable}.`)
  const network = await world.network()
  const { clock, random } = world
  let met = 0
  let unmet = 0
  const server = { base, loopback, admin, random, send: network.ask.bind(network), sleep: clock.sleep.bind(clock) }
  for await (const { requirement, fault } of checkServer(server)) {
    if (fault === null) met++
    else unmet++
    await world.stdout(fault === null ? `ok    ${requirement}\n` : `FAIL  ${requirement}: ${fault}\n`)
  }
  await world.stdout(`${met} of ${met + unmet} requirements are met.\n`)
  return unmet === 0 ? 0 : 1
}

function addressOf(given: string): { readonly base: string; readonly loopback: boolean } {
  const url = URL.canParse(given) ? new URL(given) : undefined
  const loopback = url !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  const plain = url?.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (url === undefined || !plain || !(url.protocol === 'https:' || (loopback && url.protocol === 'http:')))
    throw new Fault('--check takes an https URL, or an http one on this machine, without user, query or fragment.')
  return { base: url.origin + url.pathname.replace(/(?<!\/)\/+$/, ''), loopback }
}
