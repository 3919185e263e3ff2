import type { Options } from '../inputs.ts'
import { Fault } from '../model/fault.ts'
import { attest } from '../response/attest.ts'
import { inLog } from '../text/log.ts'
import { markdown } from '../text/markdown.ts'
import { attestedInWords, reasonOf } from './attest.ts'
import { lettingGo } from './respond.ts'
import { type OnGitHub, openMemory, portsOnGitHub, settingOf } from './respond-on-github.ts'
import type { VerbWorld } from './world.ts'

/**
 * Closes an incident by the word of the maintainer who started the workflow by hand. GitHub is asked what that person may do here, since
 * an App or a schedule can start a workflow, too. Throws `Fault` for anyone and any event else.
 */
export async function attestOnGitHub(options: Options, on: OnGitHub, world: VerbWorld): Promise<void> {
  const { environment } = world
  if (environment.GITHUB_EVENT_NAME !== 'workflow_dispatch' || on.trust.content !== 'writers')
    throw new Fault('attest runs by hand alone (workflow_dispatch)')
  if (options.incident === undefined) throw new Fault('attest needs the input incident')
  const reason = reasonOf(options.reason)
  const by = await whoAttests(environment, on)
  const memory = await openMemory(options, on, { leaks: [] }, world)
  if (memory.stateKey === null || memory.issues === null)
    throw new Fault(memory.remarks[0] ?? 'attest needs the state key, which authenticates what is remembered: set state-key')
  const ports = await portsOnGitHub(on, memory, world)
  const told = await lettingGo(ports, () => attest({ incident: options.incident!, reason, by }, ports, settingOf(on)))
  await memory.issues.tell([{ incident: told.incident, leaks: [] }])
  const sentence = attestedInWords(told)
  on.runner.log(inLog(sentence))
  await on.runner.summary(`## rekey: attestation\n\n${markdown(sentence)}\n`).catch((error: unknown) => {
    if (!(error instanceof Fault)) throw error
  })
}

/** The person who started this run, or started it again: each of them has to have write access. */
async function whoAttests(environment: VerbWorld['environment'], { github }: OnGitHub): Promise<string> {
  const people = [...new Set([environment.GITHUB_ACTOR, environment.GITHUB_TRIGGERING_ACTOR].filter(Boolean))] as string[]
  if (people.length === 0 || people.some((login) => !/^[\w-]{1,100}(?:\[bot\])?$/.test(login)))
    throw new Fault('nobody is named who attests')
  for (const login of people) {
    const permission = login.endsWith('[bot]') ? 'none' : await github.permissionOf(login)
    if (permission !== 'admin' && permission !== 'write')
      throw new Fault('only people with write access to this repository attest')
  }
  return people.at(-1)!
}
