import { join } from 'node:path'
import { fitting } from '../config/globs.ts'
import { readConfiguration } from '../config/read.ts'
import { makeIssuer } from '../issuer/issuer.ts'
import { targetFor } from '../issuer/target.ts'
import { Fault } from '../model/fault.ts'
import type { Event, Incident } from '../model/incident.ts'
import { sentenceOf } from '../reporters/event.ts'
import { fileJournal, localStateKey } from '../response/journal-file.ts'
import type { Ports, Responded, Setting } from '../response/ports.ts'
import { respondTo } from '../response/respond.ts'
import { services } from '../services/index.ts'
import { openStore } from '../stores/index.ts'
import { readCommand } from './command-line.ts'
import type { DemoService } from './demo-service.ts'
import type { Stage } from './demo-stage.ts'
import type { Mood, Timeline } from './demo-timeline.ts'
import { findLeaks, type Scan } from './scan.ts'
import type { VerbWorld } from './world.ts'

/** Scans the branch and answers the leak: the rooms that `rekey respond` runs, with each event told as it happens. */
export async function respondInDemo(
  stage: Stage,
  service: DemoService,
  told: Timeline,
  world: VerbWorld,
): Promise<{ scan: Scan; responded: Responded }> {
  const { repository: path, range } = stage
  const command = readCommand(['respond', path, '--range', range, '--config', stage.configuration], {})
  if (!('options' in command)) throw new Error('respond is no command')
  const scan = await findLeaks(command.options, world, { path })
  const [leak, ...more] = scan.leaks.filter((each) => !scan.suppressed.has(each))
  if (leak === undefined || more.length > 0)
    throw new Fault(`the scan of ${range} found ${more.length + (leak ? 1 : 0)} keys where one was committed`)
  await told.say(
    'alarm',
    `Scanned ${range}: ${leak.path}:${leak.line}:${leak.column} holds ${leak.redacted}, a ${leak.service} key, ${leak.confidence}.`,
  )

  const { root, folder } = await world.git(path)
  const memory = join(folder, 'rekey')
  const stateKey = await localStateKey(memory, world.files, world.random)
  const environment = { REKEY_KEYSERVICE_HOST: service.host, REKEY_KEYSERVICE_ADMIN: service.admin.reveal() }
  const { clock, random, files } = world
  const ports: Ports = {
    ...{ clock, random, stateKey, fitting },
    issuer: makeIssuer({ network: await world.network(), clock, loopback: [service.host] }),
    journal: fileJournal(memory, stateKey, files),
    targetOf: (of, kind, parts, vars) => targetFor(of, kind, parts, environment, vars),
    handedIn: () => null,
    openStore: (spec, entry, which) =>
      openStore(spec, which === 'old' ? { ...entry, secret: `${entry.secret}_OLD` } : entry, {
        files,
        root,
        random,
        secrets: null,
      }),
    watch: watcher(told, clock.now()),
  }
  const trust = { mayVerify: true, verifyAtMost: null, mayAct: 'policy' } as const
  const configuration = readConfiguration(await text(stage.configuration, world), stage.configuration, { services })
  const setting: Setting = { configuration, services, trust, branch: range.split('..')[1] ?? null }
  const answer = await respondTo([leak], ports, setting)
  for (const sentence of [...answer.faults, ...answer.notes]) await told.say('bad', sentence)
  const responded = answer.responded.find(({ leaks }) => leaks.includes(leak))
  if (responded === undefined) throw new Fault('nobody answered the leak')
  return { scan, responded }
}

/** What an earlier demo began is told as such: its events are older than this run. */
function watcher(told: Timeline, start: Date) {
  let isFirst = true
  return (incident: Incident, event: Event): void => {
    const earlier = incident.events.filter(({ at }) => Date.parse(at) < start.getTime())
    if (isFirst && earlier.length > 0)
      void told.say(
        'calm',
        `Remembered from before: ${earlier.length} steps, the last: ${sentenceOf(earlier.at(-1)!).replace(/\.$/, '')}.`,
      )
    isFirst = false
    if (event.step === 'found' || event.outcome === 'begun') return
    const id = event.id === undefined ? '' : `, id ${event.id}`
    void told.say(moodOf(event), `${sentenceOf(event).replace(/\.$/, '')}${id}.`)
  }
}

function moodOf({ step, outcome, state }: Event): Mood {
  if (['denied', 'unknown', 'lost'].includes(outcome)) return 'bad'
  if (step === 'verify') return state === 'live' || state === 'limited' ? 'alarm' : 'calm'
  if (step === 'prove-dead' || step === 'prove') return 'good'
  return 'act'
}

const text = async (path: string, { files }: VerbWorld): Promise<string> => Buffer.from(await files.read(path)).toString('utf8')
