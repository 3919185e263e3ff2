import type { Service } from '../model/service.ts'
import { piecesOf } from './templates.ts'

/** A host that a key may go to, as `name` or `name:port` in lower case, and how. */
export interface Destination {
  readonly host: string
  readonly loopback: boolean
  /** What stands before the path of each call; nothing where it is left out. */
  readonly below?: string
}

type Vars = { readonly [name: string]: string }

/** Names that never leave a machine or a site: a public service is at none of them. RFC 6761, RFC 6762, RFC 8375; `.internal` is ICANN's. */
const privateName = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|localdomain|home\.arpa|onion)$/
const loopbackName = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * A setting cut to the host it names: `host`, `host:port` or a URL, without user and password. Undefined where a key may not be sent
 * there: no https, an address, a private name, a port of its own - unless it is a loopback address that was named for this run.
 */
export function hostIn(setting: string, loopback: readonly string[]): string | undefined {
  const text = setting.trim()
  const bare = /^[A-Za-z0-9.:[\]-]+$/.test(text)
  if (!bare && !/^https?:\/\/[A-Za-z0-9.:[\]-]+(\/[\x21-\x7e]*)?$/.test(text)) return undefined
  const url = bare ? `https://${text}` : text
  if (!URL.canParse(url)) return undefined
  // As written, since the parser drops a scheme's own port and turns `127.1` into an address.
  const { hostname, port, protocol, username, password } = new URL(url)
  if (username !== '' || password !== '') return undefined
  const host = port === '' ? hostname : `${hostname}:${port}`
  if (isLoopback(host, loopback)) return host
  return protocol === 'https:' && isPublicName(hostname) && port === '' ? host : undefined
}

/** True where this very address was named for this run and is one of this machine. */
export function isLoopback(host: string, loopback: readonly string[]): boolean {
  const name = host.replace(/:\d+$/, '')
  return loopbackName.test(name) && loopback.some((allowed) => allowed.toLowerCase() === host)
}

function isPublicName(name: string): boolean {
  const labels = name.split('.')
  if (name.length > 253 || labels.length < 2 || privateName.test(name)) return false
  // The last label has a letter, so that it is no address, in whatever way that may be written.
  return labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label)) && /[a-z]/.test(labels.at(-1)!)
}

/**
 * An authority with its variables filled in. A variable that is the whole authority may be given as a URL; one that is a part of it has
 * to be a plain label or name. Undefined where no key may go there.
 */
export function destinationOf(
  authority: string,
  service: Service,
  vars: Vars,
  loopback: readonly string[],
): Destination | undefined {
  const host = filledHost(authority, vars, loopback)
  if (host === undefined || !service.hosts.some((allowed) => covers(allowed, host, vars, loopback))) return undefined
  return { host, loopback: isLoopback(host, loopback) }
}

function filledHost(authority: string, vars: Vars, loopback: readonly string[]): string | undefined {
  const pieces = piecesOf(authority)
  const filled: string[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string') filled.push(piece)
    else {
      const value = piece.source === 'var' && Object.hasOwn(vars, piece.field ?? '') ? vars[piece.field!] : undefined
      if (value === undefined) return undefined
      if (pieces.length === 1) return hostIn(value, loopback)
      if (!/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/.test(value)) return undefined
      filled.push(value)
    }
  }
  const host = filled.join('').toLowerCase()
  const [, name = host, port] = /^(.*?)(?::(\d+))?$/.exec(host) ?? []
  if (isLoopback(host, loopback)) return host
  // A port of its own has to stand in the description; `covers` asks for it.
  return isPublicName(name) ? (port === '443' ? name : host) : undefined
}

/**
 * The path below which a service answers, where its host is a setting that may have one; empty where it has none. Undefined for a path that
 * is no plain one: what is set there stands before every path of the description.
 */
export function pathBefore(authority: string, { vars: settings }: Service, vars: Vars): string | undefined {
  const [piece, ...more] = piecesOf(authority)
  if (piece === undefined || typeof piece === 'string' || more.length > 0) return ''
  const name = piece.field ?? ''
  const text = vars[name] ?? ''
  if (settings?.[name]?.path !== true || !URL.canParse(text)) return ''
  const [, path = ''] = /^https?:\/\/[^/]+(\/.*)?$/.exec(text) ?? []
  const plain = path.replace(/\/$/, '')
  return /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)*$/.test(plain) ? plain : undefined
}

/** True where an entry of `hosts` (a name, `*.name`, or one with variables) allows this host. */
function covers(allowed: string, host: string, vars: Vars, loopback: readonly string[]): boolean {
  if (!allowed.startsWith('*.')) return filledHost(allowed, vars, loopback) === host
  const parent = filledHost(allowed.slice(2), vars, loopback)
  return parent !== undefined && host.endsWith(`.${parent}`)
}

/** True where a page that an answer named may be shown: https, on one of the service's hosts, without user, password or port. */
export function isServicePage(page: string, service: Service, vars: Vars): boolean {
  if (!URL.canParse(page)) return false
  const { protocol, hostname, port, username, password } = new URL(page)
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false
  return service.hosts.some((allowed) => covers(allowed, hostname, vars, []))
}
