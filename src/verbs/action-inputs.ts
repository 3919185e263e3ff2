import { inputTable, type Options } from '../inputs.ts'
import { isPublicPart } from '../issuer/looks.ts'
import { Fault, nearest } from '../model/fault.ts'
import type { Leak } from '../model/leak.ts'
import type { Runner } from '../model/runner.ts'
import { Secret } from '../model/secret.ts'
import type { Service } from '../model/service.ts'

type Environment = { readonly [name: string]: string | undefined }

/** Credentials of a run. Each is masked. */
export interface Credentials {
  readonly githubToken: Secret | undefined
  readonly adminToken: Secret | undefined
  /** As text: what authenticates with it takes text. */
  readonly stateKey: string | null
  /** Address and secret of the webhook; the address may be as good as a key. */
  readonly notify: { readonly url: string | undefined; readonly secret: string | undefined }
}

/** A shorter value would blank logs and make the runner drop outputs that only look like it. */
const shortestMaskedLeak = 16

/**
 * Has the runner mask all secrets that were handed in, before anything is printed: tokens, state key, keys in use (`REKEY_KEY_*`), and
 * the admin credentials of services.
 */
export function maskCredentials(runner: Runner, environment: Environment, services: readonly Service[]): Credentials {
  maskNamed(runner, environment, services)
  for (const [name, value] of Object.entries(environment)) {
    if (!/^REKEY_KEY_/i.test(name) || !value) continue
    runner.mask(new Secret(value))
    // A key in parts is handed in as `ID:SECRET`.
    for (const piece of value.includes(':') ? value.split(':') : [])
      if (piece.length >= shortestMaskedLeak) runner.mask(new Secret(piece))
  }
  const given = (name: 'github-token' | 'admin-token' | 'state-key' | 'notify-url' | 'notify-secret'): string | null => {
    const value = runner.input(name) || environment[inputTable.find((input) => input.name === name)?.env ?? ''] || null
    if (value !== null) runner.mask(new Secret(value))
    return value
  }
  const [githubToken, adminToken, stateKey] = [given('github-token'), given('admin-token'), given('state-key')]
  const notify = { url: given('notify-url') ?? undefined, secret: given('notify-secret') ?? undefined }
  const secret = (value: string | null) => (value === null ? undefined : new Secret(value))
  return { githubToken: secret(githubToken), adminToken: secret(adminToken), stateKey, notify }
}

/** Masks the admin credentials that these services name. */
export function maskNamed(runner: Runner, environment: Environment, services: readonly Service[]): void {
  const names = services.flatMap(({ keys }) =>
    Object.values(keys).flatMap(({ admin }) => (admin === undefined ? [] : [admin.env])),
  )
  for (const name of new Set(names)) if (environment[name]) runner.mask(new Secret(environment[name]))
}

/** Masks leaked keys of a specific shape; never a short or generic value, and never a part that is public. */
export function maskLeaks(runner: Runner, leaks: readonly Leak[], services: readonly Service[]): void {
  for (const { service, kind, parts, confidence, judged } of leaks) {
    const key = services.find(({ id }) => id === service)?.keys[kind]
    if (key === undefined || confidence === 'possible' || judged !== null) continue
    for (const [name, value] of Object.entries(parts))
      if (value.length >= shortestMaskedLeak && !isPublicPart(key, name)) runner.mask(value)
  }
}

/** The Action's options, read by the table. Throws `Fault` for a value that an input does not take. */
export function optionsOf(runner: Runner): Options {
  const rows = inputTable.map((input) => {
    const given = input.action && input.secret !== true ? runner.input(input.name) : ''
    const fallback = input.default ?? undefined
    switch (input.type) {
      case 'flag':
        return [input.name, given === '' ? fallback === true : flagOf(input.name, given)]
      case 'number':
        return [input.name, given === '' ? fallback : numberOf(input.name, given)]
      case 'list':
        return [input.name, given === '' ? (fallback === undefined ? [] : [fallback]) : linesOf(given)]
      case 'choice':
        return [input.name, given === '' ? fallback : choiceOf(input.name, given, input.choices ?? [])]
      default:
        return [input.name, given === '' ? fallback : given]
    }
  })
  return Object.fromEntries(rows) as Options
}

function flagOf(name: string, given: string): boolean {
  if (/^(true|false)$/i.test(given)) return /^true$/i.test(given)
  throw new Fault(`the input ${name} takes true or false`)
}

function numberOf(name: string, given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw new Fault(`the input ${name} takes a whole number`)
}

/** The lines of a list, without blanks around them. */
const linesOf = (given: string): string[] =>
  given
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

function choiceOf(name: string, given: string, choices: readonly string[]): string {
  if (choices.includes(given)) return given
  const near = nearest(given, choices)
  throw new Fault(`the input ${name} takes one of ${choices.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`)
}
