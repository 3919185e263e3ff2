import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { Fault } from '../model/fault.ts'
import { type Incident, type Outcome, outcomes, type Policy, policies, type Step, steps } from '../model/incident.ts'
import type { KeyParts, Secret } from '../model/secret.ts'
import type { RandomBytes } from '../model/world.ts'

/**
 * How incidents are written down where others can write, too: an issue, a file. A block is JSON that a person can read, followed by its
 * HMAC-SHA-256; what does not authenticate was not written by rekey, and is nothing. Old blocks put back by someone are harmless: every
 * act asks the issuer first.
 */

/** The fewest characters of a state key: what `openssl rand -hex 16` prints. */
const leastStateKey = 32

/** Throws `Fault` where a state key is too short to keep anything secret. */
export function checkStateKey(stateKey: string): string {
  if (stateKey.length >= leastStateKey) return stateKey
  throw new Fault(
    `The state key has ${stateKey.length} characters; it needs at least ${leastStateKey} random ones (REKEY_STATE_KEY).`,
  )
}

/**
 * The state key of one place (a repository's id), made of one that several places may share: what was written in one authenticates in no
 * other, and the incidents of one key have different names in each.
 */
export const stateKeyOf = (stateKey: string, place: string): string =>
  Buffer.from(hkdfSync('sha256', stateKey, '', `rekey place 1 ${place}`, 32)).toString('hex')

/** One line of JSON with its proof: ASCII, without `<`, `>` and `--`, so that it can stand in a comment of HTML. */
export function writeBlock(incident: Incident, stateKey: string): string {
  const text = JSON.stringify(incident)
  return plain(`{"rekey":1,"incident":${text},"mac":"${macOf(text, stateKey)}"}`)
}

/** The incident of a block, or null where the block was not written with this state key. Throws nothing. */
export function readBlock(text: string, stateKey: string): Incident | null {
  const block = parsed(text)
  if (!isRecord(block) || block.rekey !== 1 || typeof block.mac !== 'string' || !isRecord(block.incident)) return null
  const [said, right] = [Buffer.from(block.mac), Buffer.from(macOf(JSON.stringify(block.incident), stateKey))]
  if (said.length !== right.length || !timingSafeEqual(said, right)) return null
  return isIncident(block.incident) ? block.incident : null
}

/** Encrypts a text with AES-256-GCM, so that what rekey remembers of a place helps nobody who reads it: base64url. */
export function sealText(text: string, stateKey: string, random: RandomBytes): string {
  const nonce = random(12)
  const cipher = createCipheriv('aes-256-gcm', subkey(stateKey, 'seal'), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What `sealText` sealed, or null where it was not sealed with this state key. */
export function openText(sealed: string, stateKey: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  // Letters that base64url ignores are a change, too.
  if (bytes.length < 28 || bytes.toString('base64url') !== sealed) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', subkey(stateKey, 'seal'), bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/**
 * One key's incident: 128 bits of a keyed digest. `stateKey` may be random for a run that keeps no memory. `names` are the parts that
 * make the key; named pieces of a shape that stand beside them don't count, since not everyone who holds the key has them.
 */
export function incidentId(stateKey: string, service: string, kind: string, parts: KeyParts, names: readonly string[]): string {
  const hmac = createHmac('sha256', subkey(stateKey, 'incident'))
  const add = (text: string) => hmac.update(`${Buffer.byteLength(text)}:${text}`)
  add(`${service}/${kind}`)
  for (const name of [...names].sort()) {
    add(name)
    add((parts[name] as Secret).reveal())
  }
  return hmac.digest('hex').slice(0, 32)
}

/** 64 bits of a keyed digest of the settings in which a service is asked, to see whether they are the same: it says nothing of them. */
export function settingsDigest(stateKey: string, vars: Readonly<Record<string, string>>, admin: KeyParts | null): string {
  const hmac = createHmac('sha256', subkey(stateKey, 'settings'))
  const values = Object.entries(admin ?? {}).map(([part, secret]) => [part, secret.reveal()] as const)
  hmac.update(JSON.stringify([Object.entries(vars).sort(), values.sort()]))
  return hmac.digest('hex').slice(0, 16)
}

const macOf = (text: string, stateKey: string) =>
  createHmac('sha256', subkey(stateKey, 'journal')).update(text).digest('base64url')

/** The keys that were made last: a run has one state key, and asks for the same few a thousand times. */
const subkeys = new Map<string, Buffer>()
function subkey(stateKey: string, use: 'journal' | 'seal' | 'incident' | 'settings'): Buffer {
  const name = `${use} ${stateKey}`
  const known = subkeys.get(name)
  if (known !== undefined) return known
  if (subkeys.size >= 12) subkeys.clear()
  const made = Buffer.from(hkdfSync('sha256', stateKey, '', `rekey ${use} 1`, 32))
  subkeys.set(name, made)
  return made
}

/** JSON's own escapes for whatever a host format might take for its own; `JSON.parse` gives the same value. */
const plain = (json: string) =>
  json.replace(/[<>\u007f-\uffff]|-(?=-)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A block of our own that another version wrote with words this one does not know is not read, rather than half understood. */
function isIncident(value: unknown): value is Incident {
  if (!isRecord(value) || !Array.isArray(value.events)) return false
  const texts = ['id', 'service', 'kind'].every((name) => typeof value[name] === 'string')
  const secret = value.secret === null || typeof value.secret === 'string'
  const status = ['open', 'closed', 'lost'].includes(value.status as string)
  return texts && secret && status && policies.includes(value.policy as Policy) && value.events.every(isEvent)
}

const isEvent = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.at === 'string' &&
  steps.includes(value.step as Step) &&
  outcomes.includes(value.outcome as Outcome)
