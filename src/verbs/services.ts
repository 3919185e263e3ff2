import { resolve } from 'node:path'
import type { Options } from '../inputs.ts'
import { Fault, nearest } from '../model/fault.ts'
import { actNames, actsOf, type Service } from '../model/service.ts'
import { services as builtIn } from '../services/index.ts'
import { inLog } from '../text/log.ts'
import { outputsOf } from './send-reports.ts'
import type { RunVerb, VerbWorld } from './world.ts'

/** Shows what is known of each key service, or of one with its kinds of key and a person's steps. */
export const services: RunVerb = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`services takes one service, not ${args.length}`)
  const send = outputsOf(options, world)
  const all = [...builtIn, ...(await ownServices(options, world))].sort((a, b) => (a.id < b.id ? -1 : 1))
  const shown = args[0] === undefined ? all : [one(args[0], all)]
  await send((format) => {
    if (format === 'json') return `${JSON.stringify(shown.map(rowOf), null, 2)}\n`
    return args[0] === undefined ? tableOf(shown) : pageOf(shown[0]!)
  })
  return 0
}

/** Services that a configuration describes; only the one that is named, since a working tree's own is not trusted with more than scanning. */
async function ownServices(options: Options, { files, cwd }: VerbWorld): Promise<readonly Service[]> {
  if (options.config === undefined) return []
  const { readConfiguration } = await import('../config/read.ts')
  const text = Buffer.from(await files.read(resolve(cwd, options.config))).toString('utf8')
  return readConfiguration(text, options.config, { services: builtIn }).services
}

function one(id: string, all: readonly Service[]): Service {
  const found = all.find((service) => service.id === id)
  if (found !== undefined) return found
  const near = nearest(
    id,
    all.map((service) => service.id),
  )
  throw new Fault(
    `unknown service: ${inLog(id)}${near === undefined ? '; `rekey services` lists them' : `; did you mean ${near}?`}`,
  )
}

/** A service as the document has it; `acts` are those of any of its kinds of key. */
function rowOf(service: Service) {
  const keys = Object.values(service.keys)
  const acts = new Set(keys.flatMap(actsOf))
  return {
    id: service.id,
    name: service.name,
    docs: service.docs,
    keys: Object.keys(service.keys),
    acts: actNames.filter((act) => acts.has(act)),
    manual: keys.some((key) => key.manual !== undefined),
  }
}

function tableOf(all: readonly Service[]): string {
  const rows = all.map((service) => {
    const { id, keys, acts } = rowOf(service)
    return [id, `${keys.length} ${keys.length === 1 ? 'kind' : 'kinds'} of key`, acts.join(', ') || 'found, nothing more']
  })
  const width = (column: number) => Math.max(...rows.map((row) => row[column]!.length))
  const [first, second] = [width(0), width(1)]
  return rows.map(([id, keys, acts]) => `${id!.padEnd(first)}  ${keys!.padEnd(second)}  ${acts}\n`).join('')
}

/** A page that is made from what `verify` reads is known once a key has been asked about. */
const pageIn = (page: string): string => (page.includes('{') ? 'at the page of the key itself' : inLog(page))

function pageOf(service: Service): string {
  const keys = Object.entries(service.keys).flatMap(([kind, key]) => [
    '',
    `${kind}: ${inLog(key.name)}`,
    `  acts: ${actsOf(key).join(', ') || 'none'}`,
    ...(key.reach === undefined ? [] : [`  reach: ${inLog(key.reach)}`]),
    ...(key.manual === undefined
      ? []
      : [`  by hand: ${pageIn(key.manual.page)}`, ...key.manual.steps.map((step, at) => `    ${at + 1}. ${inLog(step)}`)]),
  ])
  const hosts = service.hosts.length === 0 ? 'nowhere' : service.hosts.map(inLog).join(', ')
  const others = service.selfHosted === true ? ['people run servers of their own, too'] : []
  return [
    `${service.id}: ${inLog(service.name)}`,
    inLog(service.docs),
    `keys are sent to: ${hosts}`,
    ...others,
    ...keys,
    '',
  ].join('\n')
}
