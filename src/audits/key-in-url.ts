import type { Audit, Audited } from '../model/audit.ts'
import type { Edit } from '../model/document.ts'
import type { Service } from '../model/service.ts'
import type { Command, Flow } from '../model/workflow.ts'
import { nameOf, remarkOn } from './remarks.ts'

/** URLs are kept by proxies, logs and histories; headers are not. */
export const keyInUrl: Audit = {
  id: 'key-in-url',
  finds: 'A key in a URL or its query.',
  severity: 'high',
  fix: 'Send it in the header that the service takes.',
  find: (audited) =>
    audited.flows.flatMap((flow) => {
      const { end } = flow
      if (end.kind !== 'command' || (end.by.by !== 'query' && end.by.by !== 'url')) return []
      // A webhook's URL is the key: nobody takes it any other way.
      if (end.by.by === 'url' && end.command.request !== null && !/[^…]/.test(end.command.request.url)) return []
      const where =
        end.by.by === 'query' ? `the query of the URL${end.by.name === null ? '' : ` (\`${end.by.name}\`)`}` : 'the URL'
      const header = headerOf(flow, audited)
      return [
        remarkOn(flow, {
          severity: 'high',
          confidence: 'certain',
          message: `${nameOf(flow)} goes along in ${where}: servers, proxies and logs keep URLs.`,
          fix:
            header === null
              ? 'Send the key in a header, or in the body.'
              : `Send it as the header \`${header.name}: ${header.value.replace('{key}', '<key>')}\` instead.`,
          edit: header === null ? null : editOf(end.command, header, audited),
        }),
      ]
    }),
}

/** The first header that carries a whole key of the flow's service. */
function headerOf(flow: Flow, { services }: Audited): { readonly name: string; readonly value: string } | null {
  const service: Service | undefined = services.get(flow.service?.service ?? '')
  if (service === undefined) return null
  const kinds = flow.service?.kind == null ? Object.values(service.keys) : [service.keys[flow.service.kind]]
  for (const kind of kinds)
    for (const carrier of kind?.carriers ?? [])
      if ('header' in carrier && carrier.value.includes('{key}') && !/[^\x20-\x7e"\\$`]|["\\$`]/.test(carrier.value))
        return { name: carrier.header, value: carrier.value }
  return null
}

/** The query's parameter on a line of a workflow file, and the variable or expression that it holds. */
const parameter = /([?&])[\w.-]+=(\$\{\{[^{}]*\}\}|\$\{\w+\}|\$\w+)(?=(&?))/g

/** For curl on one line whose only key stands in the query: the parameter goes, and a header comes before the other words. */
function editOf(command: Command, header: { readonly name: string; readonly value: string }, audited: Audited): Edit | null {
  if (command.program !== 'curl') return null
  const { path, line: number, column } = command
  const line = audited.lines(path)[number - 1]
  if (line === undefined || !line.startsWith('curl ', column - 1)) return null
  const found = [...line.matchAll(parameter)]
  const [match] = found
  if (match === undefined || found.length > 1 || line.indexOf('curl ') !== line.lastIndexOf('curl ')) return null
  // In single quotes nothing is a variable, and a comment is none of the command.
  const before = line.slice(column - 1, match.index)
  if ((before.match(/'/g) ?? []).length % 2 === 1 || /(?:^|\s)#/.test(line.slice(column - 1))) return null
  const [whole, mark, value, more] = match as unknown as readonly [string, string, string, string]
  const left = more === '&' ? mark : ''
  const withoutKey = `${line.slice(0, match.index)}${left}${line.slice(match.index + whole.length + more.length)}`
  const at = column - 1 + 'curl '.length
  const carried = `-H "${header.name}: ${header.value.replace('{key}', value)}" `
  const next = `${withoutKey.slice(0, at)}${carried}${withoutKey.slice(at)}`
  const lines = isInBlock(audited.lines(path), number) ? [next] : asBlock(next, audited.lines(path)[number] ?? '')
  return lines === null ? null : { path, startLine: number, endLine: number, lines }
}

const startOfText = (line: string): number => line.search(/\S/)

/** Whether a line, counted from 1, is of a script that stands in a block (`run: |`): there YAML reads nothing into it. */
function isInBlock(lines: readonly string[], number: number): boolean {
  let least = startOfText(lines[number - 1]!)
  for (let at = number - 2; at >= 0 && !/^ *(?:- )?run:/.test(lines[at + 1]!); at--) {
    const start = startOfText(lines[at]!)
    if (start === -1 || start >= least) continue
    if (/: *[|>][-+\d]* *$/.test(lines[at]!)) return true
    least = start
  }
  return false
}

/**
 * A script behind `run:` on one line, as a block of its own: a header has a colon, which plain YAML takes for a mapping's. Null where it
 * is quoted, or goes on in the line after it.
 */
function asBlock(line: string, below: string): readonly string[] | null {
  const plain = /^( *(?:- )?)run: +(?![ "'|>&*!])(.*)$/.exec(line)
  if (plain === null || startOfText(below) > plain[1]!.length) return null
  return [`${plain[1]}run: |`, `${' '.repeat(plain[1]!.length + 2)}${plain[2]}`]
}
