import { Fault } from '../model/fault.ts'
import type { Service } from '../model/service.ts'
import type { KeyUse, Story } from '../reporters/telling.ts'
import type { OnGitHub } from './respond-on-github.ts'
import { withoutKeys } from './without-keys.ts'
import type { VerbWorld } from './world.ts'

/** Gives each incident of a key of ours the places where workflows use it. A workflow that can't be read says nothing, and stops nothing. */
export async function withUses(
  stories: readonly Story[],
  { repository, configuration, services, trust }: OnGitHub,
  world: VerbWorld,
): Promise<readonly Story[]> {
  const wanted = new Set(stories.flatMap(({ incident: { secret } }) => (secret === null ? [] : [secret.toUpperCase()])))
  if (wanted.size === 0 || trust.content !== 'writers') return stories
  try {
    // Most runs have no key of ours to tell of, and reading workflows takes a parser of shells.
    const { readWorkflows } = await import('./read-workflows.ts')
    const known = new Map(services.map((service): [string, Service] => [service.id, service]))
    const { flows } = await readWorkflows(repository, configuration, [...known.values()], world)
    const uses = new Map<string, Map<string, KeyUse>>()
    for (const { from, trail } of flows) {
      const last = trail.at(-1)
      if (from.kind !== 'secret' || last === undefined || !wanted.has(from.name.toUpperCase())) continue
      const { path, line, why } = last
      const places = uses.get(from.name.toUpperCase()) ?? new Map<string, KeyUse>()
      places.set(`${path}:${line}`, { path, line, why: withoutKeys(why) })
      uses.set(from.name.toUpperCase(), places)
    }
    return stories.map((story) => {
      const places = uses.get(story.incident.secret?.toUpperCase() ?? '')
      return places === undefined ? story : { ...story, uses: [...places.values()] }
    })
  } catch (error) {
    if (error instanceof Fault) return stories
    throw error
  }
}
