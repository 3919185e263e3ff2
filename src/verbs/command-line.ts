import { parseArgs } from 'node:util'
import { type InputName, inputTable, type Options, type Verb, verbs } from '../inputs.ts'
import { Fault, nearest } from '../model/fault.ts'
import { inLog } from '../text/log.ts'

/** What is asked for on the command line. */
export type Command =
  | { readonly verb: Verb; readonly options: Options; readonly args: readonly string[] }
  | { readonly verb: 'help'; readonly about: Verb | null }
  | { readonly verb: 'version' }

type Row = (typeof inputTable)[number]
type Given = string | true

/** What the help says of each command. */
const pages: Record<Verb, { readonly args: string; readonly does: string }> = {
  scan: { args: '[path]', does: 'Finds committed keys: in the working tree, or in what an option chooses.' },
  respond: { args: '[path]', does: 'Finds them, asks their services, and revokes or rotates by policy.' },
  rotate: { args: '[name]', does: 'Renews one key of the inventory, or all that are due.' },
  attest: {
    args: 'INCIDENT',
    does: 'Closes an incident by a maintainer’s word, where nobody can be asked whether the key is dead.',
  },
  audit: { args: '[path]', does: 'Says which keys in use are too old, too strong or too exposed.' },
  inventory: { args: '[path]', does: 'Drafts the inventory from what workflows use and what GitHub and services know.' },
  baseline: { args: '[path]', does: 'Prints suppressions for what leaks today, so that an old repository starts quietly.' },
  services: { args: '[id]', does: 'Shows what is known of each key service, and what it can do.' },
  keyservice: { args: '', does: 'Runs the embedded key service on a loopback port.' },
  demo: { args: '', does: 'Shows the whole loop on this machine.' },
}

/** Options that every command has. */
const everywhere = ['help', 'version']

/** Reads the arguments by the table of inputs. Throws `Fault` for wrong use, in one sentence. */
export function readCommand(argv: readonly string[], environment: { readonly [name: string]: string | undefined }): Command {
  const { tokens } = parseArgs({ args: [...argv], options: parserOptions, allowPositionals: true, strict: false, tokens: true })
  const given = new Map<string, Given[]>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const value = token.value === undefined || (!token.inlineValue && looksLikeOption(token.value)) ? true : token.value
    given.set(token.name, [...(given.get(token.name) ?? []), value])
  }
  const [word, ...args] = words
  if (given.has('version')) return { verb: 'version' }
  if (given.has('help') || word === 'help') {
    const about = word === 'help' ? args[0] : word
    return { verb: 'help', about: about === undefined ? null : verbOf(about) }
  }
  if (word === undefined) {
    checkNames(given.keys(), null)
    throw new Fault(`name a command: ${verbs.join(', ')} (\`rekey help\` says more)`)
  }
  const verb = verbOf(word)
  checkNames(given.keys(), verb)
  const options = inputTable.map((row) => [row.name, settingOf(row, given.get(row.name) ?? [], environment)] as const)
  return { verb, options: Object.fromEntries(options) as Record<InputName, unknown> as Options, args }
}

const parserOptions = Object.fromEntries([
  ...inputTable
    .filter(({ cli }) => cli.length > 0)
    .map(({ name, type }) => [name, { type: type === 'flag' ? 'boolean' : 'string', multiple: true }] as const),
  ['help', { type: 'boolean', short: 'h', multiple: true }] as const,
  ['version', { type: 'boolean', short: 'V', multiple: true }] as const,
])

const looksLikeOption = (text: string): boolean => text.length > 1 && text.startsWith('-')

function verbOf(word: string): Verb {
  const verb = verbs.find((each) => each === word)
  if (verb !== undefined) return verb
  const near = nearest(word, verbs)
  throw new Fault(
    `unknown command: ${inLog(word)}${near === undefined ? `; there are ${verbs.join(', ')}` : `; did you mean ${near}?`}`,
  )
}

function checkNames(names: Iterable<string>, verb: Verb | null): void {
  for (const name of names) {
    if (everywhere.includes(name)) continue
    const row = inputTable.find((each) => each.name === name && each.cli.length > 0)
    if (row === undefined) {
      const known = inputTable.filter(({ cli }) => (verb === null ? cli.length > 0 : cli.includes(verb))).map((each) => each.name)
      const near = nearest(name, [...known, ...everywhere])
      const dashes = name.length === 1 ? '-' : '--'
      throw new Fault(`unknown option: ${dashes}${inLog(name)}${near === undefined ? '' : `; did you mean --${near}?`}`)
    }
    if (verb !== null && !row.cli.includes(verb))
      throw new Fault(`--${name} is no option of ${verb}; it goes with ${row.cli.join(' and ')}`)
  }
}

function settingOf(row: Row, given: readonly Given[], environment: { readonly [name: string]: string | undefined }): unknown {
  if (given.length > 1 && row.type !== 'list') throw new Fault(`--${row.name} is given ${given.length} times`)
  if (given.length === 0) {
    if (row.env !== undefined && environment[row.env] !== undefined) return environment[row.env]
    return row.type === 'list' && row.default !== undefined
      ? [row.default]
      : (row.default ?? (row.type === 'list' ? [] : undefined))
  }
  if (row.type === 'flag') {
    if (given[0] !== true) throw new Fault(`--${row.name} takes no value`)
    return true
  }
  const values = given.map((value) => checked(row, value))
  return row.type === 'list' ? values : values[0]
}

function checked(row: Row, value: Given): string | number {
  if (value === true || value === '')
    throw new Fault(`--${row.name} needs a value: ${row.value ?? row.choices?.join('|') ?? 'text'}`)
  if (row.choices !== undefined && !row.choices.includes(value)) {
    const near = nearest(value, row.choices)
    throw new Fault(
      `--${row.name} takes ${row.choices.join(', ')}, not ${inLog(value)}${near === undefined ? '' : `; did you mean ${near}?`}`,
    )
  }
  if (row.form?.is.test(value) === false) throw new Fault(`--${row.name} takes ${row.form.says}, not ${inLog(value)}`)
  if (row.type !== 'number') return value
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535)
    throw new Fault(`--${row.name} takes a number up to 65535, not ${inLog(value)}`)
  return Number(value)
}

/** The help, from the table of inputs: of one command, or of all. */
export function helpFor(about: Verb | null): string {
  if (about === null) {
    const width = Math.max(...verbs.map((verb) => `${verb} ${pages[verb].args}`.length))
    return [
      'rekey finds committed API keys, asks the issuer whether they work, replaces them and proves the old ones dead.',
      '',
      ...verbs.map((verb) => `  rekey ${`${verb} ${pages[verb].args}`.padEnd(width)}  ${pages[verb].does}`),
      '',
      '  rekey help COMMAND shows its options; --version the version.',
      '',
      'Exit codes: 0 nothing to tell, 1 leaks or findings at or above --fail-on, 2 wrong use, a fault, or not everything was read.',
      '',
    ].join('\n')
  }
  const rows = inputTable.filter(({ cli }) => cli.includes(about))
  const lefts = rows.map(
    (row) => `--${row.name}${row.type === 'flag' ? '' : ` ${row.value ?? row.choices?.join('|') ?? 'TEXT'}`}`,
  )
  const width = Math.max(0, ...lefts.map((left) => left.length).filter((length) => length <= 34))
  const options = rows.flatMap((row, index) => {
    const usual = row.default === undefined || row.type === 'flag' ? '' : ` Default: ${row.default}.`
    const left = lefts[index]!
    const help = `${row.help.replaceAll('`', '')}${usual}`
    return left.length > width ? [`  ${left}`, `  ${' '.repeat(width)}  ${help}`] : [`  ${left.padEnd(width)}  ${help}`]
  })
  return [
    `usage: ${`rekey ${about} ${pages[about].args}`.trim()}${rows.length > 0 ? ' [options]' : ''}`,
    '',
    pages[about].does,
    '',
    ...options,
    '',
  ].join('\n')
}
