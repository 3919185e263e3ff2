import type { Service, Use } from '../model/service.ts'
import type { Command, End, Need, SentRequest } from '../model/workflow.ts'
import type { Hosts } from './service-hosts.ts'
import { shade } from './value.ts'

/** What access one end needs, by the `usage` of the service that the key is of. What no line of it says for certain is `unknown`. */
export function needOf(service: Service, end: End, hosts: Hosts): Need['access'] {
  if (end.kind === 'condition' || end.kind === 'unused') return 'none'
  if (end.kind !== 'action' && end.kind !== 'command') return 'unknown'
  const found = (['keyless', 'read', 'write'] as const).flatMap((need) =>
    (service.usage?.[need] ?? []).flatMap((use) => {
      const weight = end.kind === 'action' ? ofAction(use, end) : ofCommand(service, use, end.command, hosts)
      return weight === null ? [] : [{ need, weight }]
    }),
  )
  const heaviest = Math.max(...found.map(({ weight }) => weight))
  const best = new Set(found.filter(({ weight }) => weight === heaviest).map(({ need }) => need))
  // Two lines that say the same much and not the same: the stronger need is told.
  return best.has('write') ? 'write' : best.has('read') ? 'read' : best.has('keyless') ? 'none' : 'unknown'
}

/** Whether this service's descriptions name the action, whatever it needs. */
export const namesAction = (service: Service, end: Extract<End, { kind: 'action' }>): boolean =>
  Object.values(service.usage ?? {}).some((uses) => uses.some((use) => ofAction(use, end) !== null))

/** Whether they name the program of a command. */
export const namesProgram = (service: Service, program: string): boolean =>
  Object.values(service.usage ?? {}).some((uses) =>
    uses.some((use) => 'command' in use && use.command.split(' ')[0] === program),
  ) ||
  Object.values(service.keys).some((key) => key.beside?.some((context) => 'command' in context && context.command === program))

function ofAction(use: Use, { action, input }: Extract<End, { kind: 'action' }>): number | null {
  if (!('action' in use) || action.kind !== 'repository' || action.name.toLowerCase() !== use.action.toLowerCase()) return null
  // A line that names an input says nothing of another, or of the environment.
  if (use.input === undefined) return 1
  return input?.toLowerCase() === use.input.toLowerCase() ? 2 : null
}

function ofCommand(service: Service, use: Use, command: Command, hosts: Hosts): number | null {
  if ('request' in use) return command.request === null ? null : ofRequest(service, use.request, command.request, hosts)
  return 'command' in use ? ofWords(use.command, command) : null
}

/**
 * `program word word --flag`: the words in this order, before any other word but the values of flags; the flags anywhere. The more of them,
 * the more it says. A word that is not known may be anything, so that nothing behind it counts.
 */
function ofWords(pattern: string, { program, words }: Command): number | null {
  const [name, ...wanted] = pattern.split(/\s+/)
  if (program === null || name !== program) return null
  const flags = wanted.filter((word) => word.startsWith('-'))
  const texts = words.map(({ text }) => text)
  if (!flags.every((flag) => texts.some((text) => text === flag || text.startsWith(`${flag}=`)))) return null
  let at = 0
  for (const word of wanted) {
    if (word.startsWith('-')) continue
    const found = nextWord(texts, at, word)
    if (found === null) return null
    at = found + 1
  }
  return wanted.length + 1
}

/** Where the next word stands: behind flags, each with at most one value. */
function nextWord(texts: readonly string[], from: number, wanted: string): number | null {
  for (let at = from; at < texts.length; at++) {
    const text = texts[at]!
    if (fits(wanted, text)) return at
    if (text.startsWith('-')) continue
    const before = texts[at - 1]
    const isValue = at > from && before !== undefined && before.startsWith('-') && !before.includes('=')
    if (!isValue) return null
  }
  return null
}

const fits = (pattern: string, text: string): boolean =>
  pattern.endsWith('*')
    ? text.startsWith(pattern.slice(0, -1)) && !text.startsWith('-') && !text.includes(shade)
    : pattern === text

/** `METHOD /path` or `{METHOD,METHOD} /path`, with `*` for one step of the path, and for all the rest at its end. */
function ofRequest(service: Service, pattern: string, request: SentRequest, hosts: Hosts): number | null {
  const [, methods = '', path = ''] = /^(\S+)\s+(\S+)$/.exec(pattern) ?? []
  if (request.method === null || !methods.replace(/[{}]/g, '').split(',').includes(request.method)) return null
  if (!hosts.mayBe(service, request)) return null
  const asked = pathOf(request.url)
  if (asked === null) return null
  const expected = path.split('/')
  const steps = asked.split('/')
  for (const [index, step] of expected.entries()) {
    const there = steps[index]
    const last = index === expected.length - 1
    if (there === undefined) return null
    if (last && step === '*') return expected.length
    if (step === '*' ? there === '' : !glob(step, there)) return null
  }
  return steps.length === expected.length ? expected.length + (path.includes('*') ? 0 : 1) : null
}

/** A step with `*` in it (`*.json`); what is not known fits `*` alone. */
function glob(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text
  const [start = '', end = ''] = pattern.split('*', 2)
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end)
}

/** The path without query; null where it is not known where it begins, or where it may climb. */
function pathOf(url: string): string | null {
  const rest = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? /^…([^?#]*)/.exec(url)?.[1]
  if (rest === undefined || !rest.startsWith('/') || rest.split('/').includes('..')) return null
  return rest
}
