import type { Target } from '../model/issuer.ts'
import { type KeyParts, Secret } from '../model/secret.ts'
import type { Key, Service, Setting } from '../model/service.ts'
import { valueAt } from './answers.ts'
import { partNames, withNamedPieces } from './looks.ts'

type Environment = { readonly [name: string]: string | undefined }

/**
 * A key with what its calls need: the service's variables from the trusted configuration (`overrides`) or the environment or their
 * defaults, and the admin credential that its description names. An admin credential in parts is given as `ID:SECRET`, in the order of
 * the description's parts. What is not set is left out; calls that need it say so. `credentials` were handed in by another way than the
 * environment, under the same names.
 */
export function targetFor(
  service: Service,
  kind: string,
  parts: KeyParts,
  environment: Environment,
  overrides: { readonly [name: string]: string } = {},
  credentials: { readonly [name: string]: Secret } = {},
): Target {
  const vars: Record<string, string> = {}
  for (const [name, setting] of Object.entries(service.vars ?? {})) {
    const given = pieceOf(settingOf(environment, setting.env)?.trim(), setting)
    const value = (Object.hasOwn(overrides, name) ? overrides[name] : undefined) || given || setting.default
    if (value !== undefined) vars[name] = value.trim()
  }
  return { service, kind, parts, vars, admin: adminFor(service, service.keys[kind], environment, credentials) }
}

/** The piece of a setting that is meant; undefined where its mark is not in it. */
function pieceOf(text: string | undefined, { before, after }: Setting): string | undefined {
  const mark = before ?? after
  if (text === undefined || mark === undefined) return text
  const at = text.indexOf(mark)
  return at < 0 ? undefined : before === undefined ? text.slice(at + mark.length) : text.slice(0, at)
}

/** A setting under its name, or that name in upper or lower case. */
function settingOf(environment: Environment, name: string): string | undefined {
  return environment[name] || environment[name.toUpperCase()] || environment[name.toLowerCase()] || undefined
}

function adminFor(
  service: Service,
  key: Key | undefined,
  environment: Environment,
  credentials: { readonly [name: string]: Secret },
): KeyParts | null {
  const env = key?.admin?.env ?? ''
  const given = Object.hasOwn(credentials, env) ? credentials[env]!.reveal() : settingOf(environment, env)
  const value = env === '' ? undefined : given?.trim()
  const [owner, kind = ''] = key?.admin?.is.split('/') ?? []
  // What another service's credential is made of is not known here: it goes along whole.
  if (owner !== service.id) return value === undefined || value === '' ? null : { key: new Secret(value) }
  const own = Object.hasOwn(service.keys, kind) ? service.keys[kind] : undefined
  return value === undefined || value === '' || own === undefined ? null : credentialFrom(own, value)
}

/**
 * A credential as people write it in one setting; null where it has too few parts. One in parts may be a JSON object that has each under its
 * name, as the files are in which some services hand it out.
 */
export function credentialFrom(key: Key, value: string): KeyParts | null {
  const names = partNames(key)
  if (names.length > 1 && value.startsWith('{')) return credentialInFile(key, names, value)
  const pieces = value.split(':')
  if (pieces.length < names.length) return null
  const last = pieces.slice(names.length - 1).join(':')
  const values = names.map((name, i) => [name, i === names.length - 1 ? last : pieces[i]!] as const)
  return values.some(([, text]) => text === '') ? null : withNamedPieces(key, Object.fromEntries(values))
}

function credentialInFile(key: Key, names: readonly string[], text: string): KeyParts | null {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return null
  }
  const values = names.map((name) => [name, valueAt(file, name)] as const)
  const whole = values.every((entry): entry is readonly [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
  return whole ? withNamedPieces(key, Object.fromEntries(values)) : null
}
