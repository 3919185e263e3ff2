import { Fault } from '../model/fault.ts'
import type { Event, Incident } from '../model/incident.ts'
import type { Leak } from '../model/leak.ts'
import { sentenceOf } from '../reporters/event.ts'
import { services } from '../services/index.ts'
import { readCommand } from './command-line.ts'
import type { DemoService } from './demo-service.ts'
import type { Stage } from './demo-stage.ts'
import type { Mood, Timeline } from './demo-timeline.ts'
import { lettingGo, localPorts, respondToScan, type Told, trustedConfiguration } from './respond.ts'
import { findLeaks } from './scan.ts'
import type { VerbWorld } from './world.ts'

export interface Answered {
  readonly leak: Leak
  readonly told: Told
}

/** `rekey respond`, with the admin key in its environment, and with each event told as it happens. */
export async function respondInDemo(stage: Stage, service: DemoService, timeline: Timeline, world: VerbWorld): Promise<Answered> {
  const { repository: path, range, configuration: config } = stage
  const command = readCommand(
    ['respond', path, '--range', range, '--config', config, '--yes', '--allow-loopback', service.host],
    {},
  )
  if (!('options' in command)) throw new Error('respond is no command')
  const { options } = command
  const environment = { REKEY_KEYSERVICE_HOST: service.host, REKEY_KEYSERVICE_ADMIN: service.admin.reveal() }
  const inDemo: VerbWorld = { ...world, environment }

  const repository = await world.git(path)
  const { configuration } = await trustedConfiguration(options, repository, inDemo)
  const scan = await findLeaks(options, inDemo, { path })
  const [leak, ...more] = scan.leaks.filter((each) => !scan.suppressed.has(each))
  if (leak === undefined || more.length > 0)
    throw new Fault(`the scan of ${range} found ${leak === undefined ? 'no key' : 'several keys'} where one was committed`)
  const place = `${leak.path}:${leak.line}:${leak.column}`
  await timeline.say('alarm', `Scanned ${range}: ${place} holds ${leak.redacted}, a key of ${leak.service}, ${leak.confidence}.`)

  const ports = { ...(await localPorts(options, repository, configuration, inDemo)), watch: watcher(timeline, world.clock.now()) }
  const trust = { mayVerify: true, verifyAtMost: null, mayAct: 'policy' } as const
  const told = await lettingGo(ports, () =>
    respondToScan(scan, options, ports, { configuration, services, trust, branch: stage.branch }, inDemo),
  )
  for (const sentence of new Set([...told.faults, ...told.report.notes])) await timeline.say('bad', sentence)
  return { leak, told }
}

/** Tells each event. What an earlier demo did is told in one line: its events are older than this run. */
function watcher(timeline: Timeline, start: Date) {
  let isFirst = true
  return (incident: Incident, event: Event): void => {
    const earlier = incident.events.filter(({ at }) => Date.parse(at) < start.getTime())
    const last = earlier.at(-1)
    if (isFirst && last !== undefined)
      void timeline.say('calm', `Remembered from before: ${earlier.length} steps, the last: ${withoutStop(sentenceOf(last))}.`)
    isFirst = false
    if (event.step === 'found' || event.outcome === 'begun') return
    const id = event.id === undefined ? '' : `, id ${event.id}`
    void timeline.say(moodOf(event), `${withoutStop(sentenceOf(event))}${id}.`)
  }
}

function moodOf({ step, outcome, state }: Event): Mood {
  if (['denied', 'unknown', 'lost'].includes(outcome)) return 'bad'
  if (step === 'verify') return state === 'live' || state === 'limited' ? 'alarm' : 'calm'
  return step === 'prove-dead' || step === 'prove' ? 'good' : 'act'
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '')
