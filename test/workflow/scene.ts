import type { InventoryEntry } from '../../src/model/configuration.ts'
import type { Flow, ShellParser, WorkflowNeighbours } from '../../src/model/workflow.ts'
import { services } from '../../src/services/index.ts'
import { makeFollower } from '../../src/workflow/follower.ts'
import { readWorkflow } from '../../src/workflow/read.ts'
import { loadShellParser } from '../../src/world/shell-grammar.ts'

export const path = '.github/workflows/w.yml'
let parser: Promise<ShellParser> | undefined
export const shellParser = (): Promise<ShellParser> => (parser ??= loadShellParser())

export const neighbours = (files: Readonly<Record<string, string>> = {}): WorkflowNeighbours => ({
  text: async (name) => (Object.hasOwn(files, name) ? files[name] : undefined),
  shell: shellParser,
})

/** All flows of one workflow, with the real grammar and the built-in services. */
export async function flowsIn(
  text: string,
  files: Readonly<Record<string, string>> = {},
  inventory: { readonly [secret: string]: InventoryEntry } = {},
): Promise<readonly Flow[]> {
  return makeFollower(neighbours(files), services, inventory)(readWorkflow(text, path))
}

/** An entry of the inventory that says nothing but the service. */
export const entryOf = (secret: string, service: string): InventoryEntry =>
  ({ secret, service, kind: null, stores: [], parts: {}, vars: {} }) as unknown as InventoryEntry

/** A workflow of one job whose steps are these lines. */
export const jobOf = (steps: string, head = ''): string =>
  `on: push\n${head}jobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map((line) => (line === '' ? '' : `      ${line}`))
    .join('\n')}\n`

/** A step that runs this script with `LOCO_API_KEY` in its environment as `K`. */
export const scriptOf = (script: string): string =>
  jobOf(
    `- env:\n    K: \${{ secrets.LOCO_API_KEY }}\n  run: |\n${script
      .replace(/^\n|\n$/g, '')
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n')}`,
  )

/** One flow in a line: secret, end, how, need. */
export function told(flow: Flow): string {
  const { from, end, need } = flow
  const secret = from.kind === 'secret' ? from.name : from.kind
  const what = {
    action: () => (end.kind === 'action' ? `${end.action.name} ${end.input ?? `env ${end.variable}`}` : ''),
    command: () => {
      if (end.kind !== 'command') return ''
      const { program, request } = end.command
      const { by } = end
      const name = 'name' in by ? by.name : 'flag' in by ? by.flag : 'variable' in by ? by.variable : null
      return [program, request === null ? null : `[${request.method} ${request.url}]`, by.by, name]
        .filter((each) => each !== null)
        .join(' ')
    },
    printed: () => (end.kind === 'printed' ? `${end.command.program} ${end.by}` : ''),
    written: () => (end.kind === 'written' ? `${end.to}${end.name === null ? '' : ` ${end.name}`}` : ''),
    handed: () => (end.kind === 'handed' ? `${end.to.name} ${end.as}${end.name === null ? '' : ` ${end.name}`}` : ''),
    bundle: () => (end.kind === 'bundle' ? end.variable : ''),
    registry: () => (end.kind === 'registry' ? `${end.image}` : ''),
    condition: () => '',
    unused: () => (end.kind === 'unused' ? end.variable : ''),
    unknown: () => '',
  }[end.kind]()
  return `${secret}: ${end.kind}${what === '' ? '' : ` ${what}`} = ${need.access}`
}

export const toldAll = (flows: readonly Flow[]): readonly string[] => flows.map(told).sort()

/** What stands at a place, from its column to the end of the line. */
export function standsAt(text: string, { line, column }: { readonly line: number; readonly column: number }): string {
  return text.split('\n')[line - 1]!.slice(column - 1)
}
