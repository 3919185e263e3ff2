import { readStory } from '../incident/story.ts'
import { type GitHubAdmin, isRefusal, Refused } from '../model/github.ts'
import type { Incident } from '../model/incident.ts'
import type { Secret } from '../model/secret.ts'
import type { Service } from '../model/service.ts'
import { partNames } from './abilities.ts'
import type { Responded } from './ports.ts'

/** What GitHub is told, for people who look at the alert. */
const comment = 'rekey: the service that issued it refuses it.'

/**
 * Resolves GitHub's own alerts about keys that were proved dead as `revoked`. An alert is of a key if its secret is the key's value, whole;
 * a key that a person vouched for, and one that nobody was asked about, is none of them. Gives what people are to know: nothing where there
 * was nothing to do.
 */
export async function resolveAlerts(
  responded: readonly Responded[],
  services: readonly Service[],
  admin: () => Promise<Pick<GitHubAdmin, 'openAlerts' | 'resolveAlert'>>,
): Promise<readonly string[]> {
  const dead = responded.filter(({ incident }) => incident.status === 'closed' && isProved(incident))
  const values = dead
    .flatMap(({ incident, leaks }) => secretNames(incident, services).flatMap((name) => valuesOf(name, leaks)))
    .filter(isWhole)
  if (values.length === 0) return []
  try {
    const github = await admin()
    const fitting = (await github.openAlerts()).filter(({ secret }) => values.some((value) => isSame(secret, value)))
    for (const { number } of fitting) await github.resolveAlert(number, comment)
    return fitting.map(({ number }) => `GitHub's secret-scanning alert ${number} was resolved as revoked.`)
  } catch (error) {
    if (error instanceof Refused && error.status === 404)
      return ['GitHub showed no secret-scanning alerts: they are off, or the admin token lacks "Secret scanning alerts: write".']
    if (isRefusal(error)) return [`GitHub's secret-scanning alerts were not resolved: ${error.message}.`]
    throw error
  }
}

/** The last word about the key is its service's, and no person's. */
function isProved(incident: Incident): boolean {
  const { isClosed, isAttested } = readStory(incident, incident.events.length)
  return isClosed && !isAttested
}

/** The parts that are secret: an account's id is that of its other keys, too, and its alert is about all of them. */
function secretNames({ service, kind }: Incident, services: readonly Service[]): readonly string[] {
  const keys = services.find(({ id }) => id === service)?.keys ?? {}
  const key = Object.hasOwn(keys, kind) ? keys[kind] : undefined
  return key === undefined ? [] : partNames(key).filter((name) => key.parts?.[name]?.public !== true)
}

const valuesOf = (name: string, leaks: Responded['leaks']): readonly Secret[] =>
  leaks.flatMap(({ parts }) => (Object.hasOwn(parts, name) ? [parts[name]!] : []))

/** A word of a key is no secret that an alert would be about. */
const isWhole = (value: Secret): boolean => value.length >= 16

const isSame = (secret: Secret, value: Secret): boolean => secret.length === value.length && secret.equals(value)
