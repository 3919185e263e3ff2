import { audits } from '../src/audits/index.ts'
import { trustTable } from '../src/config/trust.ts'
import { inputTable, verbs } from '../src/inputs.ts'
import { outputTable } from '../src/outputs.ts'
import { reporters } from '../src/reporters/index.ts'
import { advice } from './advice.ts'

/** The tables of the docs, each made from the data that the program runs on. */

/** Columns as wide as their widest cell, as the formatter wants them. */
export function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const rows = [head, ...body].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = head.map((_, column) => Math.max(3, ...rows.map((cells) => [...cells[column]!].length)))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const padded = rows.map((cells) => line(cells.map((cell, column) => cell + ' '.repeat(widths[column]! - [...cell].length))))
  return [padded[0], line(widths.map((width) => '-'.repeat(width))), ...padded.slice(1)].join('\n')
}

export const code = (text: string) => `\`${text}\``
const yes = (holds: boolean) => (holds ? 'yes' : 'no')

/** Inputs of the Action. */
export const actionInputs = (): string =>
  table(
    ['input', 'default', 'what it does'],
    inputTable
      .filter(({ action }) => action)
      .map((input) => {
        const usual = input.actionDefault ?? input.default
        return [code(input.name), usual === undefined ? '' : code(String(usual)), input.help]
      }),
  )

/** Outputs of the Action. */
export const actionOutputs = (): string =>
  table(
    ['output', 'is', 'what it says'],
    outputTable.map(({ name, words, help }) => [code(name), words === undefined ? 'a number' : words.map(code).join(', '), help]),
  )

/** Options of the command line, by command. */
export const commandLineOptions = (): string =>
  table(
    ['option', ...verbs, 'what it does'],
    inputTable
      .filter(({ cli }) => cli.length > 0)
      .map((input) => {
        const value = input.choices?.join('|') ?? input.value
        const flag = code(input.type === 'flag' ? `--${input.name}` : `--${input.name} ${value ?? 'VALUE'}`)
        const usual = input.default === undefined || input.default === false ? '' : ` Default: ${code(String(input.default))}.`
        return [flag, ...verbs.map((verb) => (input.cli.includes(verb) ? '✓' : '')), input.help + usual]
      }),
  )

/** What the environment may hold. */
export const environment = (): string =>
  table(
    ['variable', 'what it is'],
    [
      ...inputTable.flatMap(({ env, help }) => (env === undefined ? [] : [[code(env), help]])),
      [code('REKEY_KEY_<NAME>'), 'The value in use of the secret NAME, so that a leak of it is known to be ours.'],
    ],
  )

/** Who may do what, by event. */
export const trust = (): string =>
  table(
    ['event', 'which', 'content', 'asks services', 'acts', 'comments and issues', 'configuration'],
    trustTable.map(({ events, when, trust: may }) => [
      events.length === 0 ? 'anything else' : events.map(code).join(', '),
      when,
      may.content === 'anyone' ? 'anyone’s' : 'writers’',
      may.mayVerify ? (may.verifyAtMost === null ? 'yes' : `at most ${may.verifyAtMost} keys`) : 'no',
      { policy: 'by policy', 'ours-only': 'on our own keys', never: 'never' }[may.mayAct],
      yes(may.mayTell),
      { base: 'of the base', 'default-branch': 'of the default branch', none: 'none' }[may.configurationFrom],
    ]),
  )

/** What each use needs, and why. */
export const permissions = (): string =>
  table(
    ['for', 'permission', 'of', 'why'],
    [
      [
        'reading the commits',
        code('contents: read'),
        code('github-token'),
        'The checkout, the base’s configuration, commits that a shallow checkout lacks.',
      ],
      ['the comment on a pull request', code('pull-requests: write'), code('github-token'), 'One comment, edited by later runs.'],
      [
        'remarks at the lines of a pull request (`review`)',
        code('pull-requests: write'),
        code('github-token'),
        'One review for all that a run adds; it neither approves nor asks for changes.',
      ],
      [
        'the issue of an incident',
        code('issues: write'),
        code('github-token'),
        'One issue for each incident; it also holds what rekey remembers.',
      ],
      [
        'code scanning (`code-scanning: true`)',
        code('security-events: write'),
        code('github-token'),
        'Findings where people with write access read them; a private repository needs `actions: read` as well.',
      ],
      [
        'a workflow between storing and retiring (`after-store`)',
        code('actions: write'),
        '`github-token` or `admin-token`',
        'It is started and waited for.',
      ],
      [
        'storing a new key',
        'Secrets: write',
        code('admin-token'),
        '`GITHUB_TOKEN` can never write an Actions secret: it takes an App’s or a fine-grained token.',
      ],
      ['a store `environment:NAME`', 'Secrets: write, Environments: write', code('admin-token'), 'Secrets of an environment.'],
      [
        'stores `dependabot`, `codespaces`',
        'Dependabot secrets: write, Codespaces secrets: write',
        code('admin-token'),
        'Each kind of secret has its own permission.',
      ],
      [
        'stores with an organization',
        'the same, of the organization',
        code('admin-token'),
        'Who may see the secret is read first, and stays as it is.',
      ],
      [
        'an audit’s view of stored secrets',
        'Secrets: read, Environments: read',
        code('admin-token'),
        'Which secrets there are, at which level, and when each was written last; on a private repository `Actions: read`, too.',
      ],
      [
        'an audit’s view of deploy keys',
        'Administration: read',
        code('admin-token'),
        'Their age, when they were used, and whether they may write.',
      ],
      [
        'a leaked deploy key',
        'Administration: write',
        code('admin-token'),
        'Its public half is looked for among the repository’s deploy keys; a new one is made, and the leaked one deleted.',
      ],
      [
        'GitHub’s own alert of a dead key',
        'Secret scanning alerts: write',
        code('admin-token'),
        'The alert whose secret is the key is resolved as revoked, after its service refused it.',
      ],
      [
        'acts that can’t be undone',
        'none',
        code('state-key'),
        'Authenticates what rekey remembers between runs; without it such acts are refused.',
      ],
      ['revoking GitHub’s own tokens', 'none', 'no token', 'GitHub’s public revocation takes no credential.'],
    ],
  )

/** Requests of the embedded key service, from its OpenAPI contract. */
export const requests = (contract: string): string =>
  table(
    ['request', 'does', 'answers'],
    Object.entries((JSON.parse(contract) as { paths: Record<string, Record<string, Operation>> }).paths).flatMap(
      ([path, methods]) =>
        Object.entries(methods)
          .filter(([, { responses }]) => responses !== undefined)
          .map(([method, { summary, description, responses }]) => [
            code(`${method.toUpperCase()} ${path}`),
            [summary, description].filter((each) => each !== undefined).join('. '),
            Object.keys(responses!).join(', '),
          ]),
    ),
  )
interface Operation {
  readonly summary: string
  readonly description?: string
  readonly responses?: Record<string, unknown>
}

/** Every way to tell people. */
export const waysToTell = (): string =>
  table(
    ['way', 'where'],
    reporters.map(({ name, where }) => [code(name), where]),
  )

/** The fields of an event, as the comments of the type say. */
export function events(source: string): string {
  const [, body = ''] = /interface Event \{([\s\S]*?)\n\}/.exec(source) ?? []
  const fields = [...body.matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?readonly (\w+)(\??): (.+)/g)]
  return table(
    ['field', 'what it says'],
    fields.map(([, comment = '', name, may, type]) => {
      const words = comment.replace(/\s*\n\s*\* ?/g, ' ').trim()
      const choice = type!.includes("'") ? [...type!.matchAll(/'([^']+)'/g)].map(([, word]) => code(word!)).join(', ') : ''
      const said = [words, choice].filter((each) => each !== '').join(' One of: ')
      return [
        code(name!),
        said === '' ? 'One of the words below.' : `${said}${/[.]$/.test(said) ? '' : '.'}${may === '?' ? '' : ' Always there.'}`,
      ]
    }),
  )
}

/** Every audit. */
export const auditTable = (): string =>
  table(
    ['audit', 'finds', 'at worst', 'what to do'],
    audits.map(({ id, finds, severity, fix }) => [code(id), finds, severity, fix]),
  )

/** What issuers advise, and what answers it. */
export const adviceTable = (): string =>
  table(
    ['service', 'its page asks for', 'audits', 'besides'],
    advice.map((row) => [
      `[${row.service}](${row.page})`,
      row.asks,
      row.audits.length === 0 ? '—' : row.audits.map(code).join(', '),
      row.else ?? '',
    ]),
  )
