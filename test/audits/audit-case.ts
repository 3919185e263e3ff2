import type { Finding, Report } from '../../src/model/document.ts'
import type { DeployKey, GitHubKnowledge, StoredSecret } from '../../src/model/github.ts'
import type { HttpAnswer, HttpCall } from '../../src/model/world.ts'
import { rekey } from '../cli/run.ts'
import { hermetic, makeRepository } from '../git/repository.ts'
import { makeClock, makeMemory } from '../issuer/memory.ts'

/** The day on which every case plays. */
export const today = '2026-11-20T12:00:00.000Z'
export const daysBefore = (days: number): string => new Date(Date.parse(today) - days * 86_400_000).toISOString()

/** What stands in the repository and what others know of it. `«` stands before the place of a finding, and is no part of the file. */
export interface Setting {
  readonly files?: { readonly [path: string]: string }
  /** `.github/rekey.yml`; trusted, so that services are asked about what `keys` hands in. */
  readonly inventory?: string
  /** Values in use, by secret name. */
  readonly keys?: { readonly [secret: string]: string }
  readonly environment?: { readonly [name: string]: string }
  readonly answer?: (call: HttpCall) => HttpAnswer
  readonly github?: Partial<Known>
}
interface Known {
  readonly repository: readonly string[]
  readonly organization: readonly string[]
  /** Secret names by environment. */
  readonly environments: { readonly [environment: string]: readonly string[] }
  readonly deployKeys: readonly Partial<DeployKey>[]
  readonly people: readonly string[]
}

const configuration = '.github/rekey.yml'

/** One step's worth of a workflow. `steps` are indented as they stand below `steps:`. */
export const workflow = (
  steps: string,
  more: { readonly on?: string; readonly job?: string; readonly top?: string } = {},
): string =>
  [
    'name: w',
    `on: ${more.on ?? 'push'}`,
    ...(more.top === undefined ? [] : [more.top]),
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    ...(more.job === undefined ? [] : more.job.split('\n').map((line) => `    ${line}`)),
    '    steps:',
    ...steps.split('\n').map((line) => `      ${line}`),
    '',
  ].join('\n')

const marked = (text: string) => text.replaceAll('«', '')

/** `path:line:column` of each mark. */
export const marksIn = (files: { readonly [path: string]: string }): readonly string[] =>
  Object.entries(files).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => {
      const at = line.indexOf('«')
      return at < 0 ? [] : [`${path}:${index + 1}:${at + 1}`]
    }),
  )

/** All the files of a setting, the configuration among them. */
export const filesOf = ({ files = {}, inventory }: Setting) => ({
  ...files,
  ...(inventory === undefined ? {} : { [configuration]: inventory }),
})

/** Audits a setting through the command line. */
export async function audited(
  setting: Setting,
  ...argv: string[]
): Promise<{ readonly report: Report; readonly calls: readonly HttpCall[] }> {
  const ran = await run(setting, 'audit', '--format', 'json', '--fail-on', 'never', ...argv)
  if (ran.stdout === '') throw new Error(`no document (exit code ${ran.code}): ${ran.stderr}`)
  return { report: JSON.parse(ran.stdout) as Report, calls: ran.calls }
}

export async function run(setting: Setting, ...argv: string[]) {
  const repo = makeRepository()
  const files = filesOf(setting)
  repo.commit(Object.fromEntries(Object.entries({ 'README.md': 'x\n', ...files }).map(([path, text]) => [path, marked(text)])))
  const { network, calls } = makeMemory((call) => setting.answer?.(call) ?? { status: null, why: 'unreachable' })
  const handed = Object.entries(setting.keys ?? {}).map(([name, value]) => [`REKEY_KEY_${name}`, value])
  const environment = {
    ...hermetic,
    ...Object.fromEntries(handed),
    ...setting.environment,
    ...(setting.github === undefined ? {} : { REKEY_ADMIN_TOKEN: 'admin token' }),
  }
  const isAsking = setting.inventory !== undefined
  const ran = await rekey([...argv, ...(isAsking ? ['--config', configuration] : [])], {
    cwd: repo.path,
    environment,
    clock: makeClock(today),
    network: async () => network,
    knowledge: async () => knowledgeOf(setting.github ?? {}),
  })
  return { ...ran, calls, repo }
}

function knowledgeOf({
  repository = [],
  organization = [],
  environments = {},
  deployKeys = [],
  people = [],
}: Partial<Known>): GitHubKnowledge {
  const stored = (level: StoredSecret['level'], environment: string | null) => (given: string) => {
    const [name = '', days = '1'] = given.split(' ')
    return { name, level, environment, created: daysBefore(900), updated: daysBefore(Number(days)) }
  }
  return {
    repositorySecrets: async () => repository.map(stored('repository', null)),
    organizationSecrets: async () => organization.map(stored('organization', null)),
    environments: async () => Object.keys(environments),
    environmentSecrets: async (name) => (environments[name] ?? []).map(stored('environment', name)),
    deployKeys: async () =>
      deployKeys.map((key, id) => ({
        ...{ id, title: 'ci', created: daysBefore(1), used: daysBefore(1), readOnly: true, addedBy: null, enabled: true },
        ...key,
      })),
    isCollaborator: async (login) => people.includes(login),
  }
}

/** Findings of one audit, as `path:line:column`. */
export const placesOf = (report: Report, audit: string): readonly string[] =>
  report.findings
    .filter((finding) => finding.audit === audit)
    .map(({ path, line, column }: Finding) => `${path}:${line}:${column}`)
