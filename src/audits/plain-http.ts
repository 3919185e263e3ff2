import type { Audit, Audited } from '../model/audit.ts'
import type { Edit } from '../model/document.ts'
import type { End, SentRequest, Spot } from '../model/workflow.ts'
import { nameOf, remarkOn } from './remarks.ts'

/** Whoever is on the way reads what is not encrypted. */
export const plainHttp: Audit = {
  id: 'plain-http',
  finds: 'A key that is sent over plain http.',
  severity: 'critical',
  fix: 'Use https.',
  find: (audited) =>
    audited.flows.flatMap((flow) => {
      if (flow.end.kind !== 'command') return []
      const { request } = flow.end.command
      if (request === null || !request.plain || isLoopback(request.host)) return []
      return [
        remarkOn(flow, {
          ...urlIn(flow.end),
          severity: 'critical',
          confidence: request.host === null ? 'likely' : 'certain',
          message: `${nameOf(flow)} is sent to ${request.host ?? 'a host that is not known here'} over plain http: everyone on the way can read it.`,
          fix: 'Use https; where the service has none, don’t send a key there.',
          edit: editOf(request, urlIn(flow.end).line, audited),
        }),
      ]
    }),
}

/** Where the URL stands among the command's words; the command itself where it is put together. */
function urlIn(end: Extract<End, { kind: 'command' }>): Spot {
  const { path, line, column } = end.command.words.find(({ text }) => text.includes('http://')) ?? end.command
  return { path, line, column }
}

const isLoopback = (host: string | null): boolean =>
  host !== null && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host)

/** Only for hosts of a known service, which are all https: `http` becomes `https` where it stands once in the line. */
function editOf({ path, host }: SentRequest, number: number, { services, lines }: Audited): Edit | null {
  if (host === null || host.includes(':')) return null
  const known = [...services.values()].some(({ hosts }) => hosts.some((each) => fits(host.toLowerCase(), each)))
  const line = lines(path)[number - 1]
  const wanted = `http://${host}`
  if (!known || line === undefined || line.split(wanted).length !== 2) return null
  return { path, startLine: number, endLine: number, lines: [line.replace(wanted, `https://${host}`)] }
}

const fits = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : !pattern.includes('{') && pattern === host
