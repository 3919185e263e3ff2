import type { Aged, Audited, KeyInUse, Stage } from '../model/audit.ts'
import { type Configuration, maxAgeOf } from '../model/configuration.ts'
import type { StoredSecret } from '../model/github.ts'
import { waysOf } from '../model/service.ts'

/** Every key whose age somebody knows: those of the inventory, and deploy keys. */
export const agesOf = (audited: Audited): readonly Aged[] => [
  ...audited.keys.map((held) => ageOfKey(held, audited)),
  ...(audited.github.deployKeys ?? []).map((key): Aged => {
    const { maxAge } = audited.configuration.policy
    return {
      ...{
        name: `deploy key ${key.title}`,
        id: `deploy-key-${key.id}`,
        service: 'github',
        kind: null,
        snooze: null,
        place: audited.home,
      },
      owner: key.addedBy === null ? null : `@${key.addedBy}`,
      ...timesOf({ since: key.created, by: 'github' }, maxAge, audited),
      manual: {
        page: 'https://docs.github.com/authentication/connecting-to-github-with-ssh/managing-deploy-keys',
        steps: [
          'Add a new deploy key, read-only where that does',
          'Store its private half where the old one is',
          'Delete the old deploy key',
        ],
      },
    }
  }),
]

/** Of a value that was renewed the last day counts; a service's own word counts before all others. */
function ageOfKey({ entry, service, kind, key, verdict }: KeyInUse, audited: Audited): Aged {
  const stored = storedFor(entry, audited)
  const written = stored === undefined ? [] : [{ since: stored.updated, by: 'secret' as const }]
  const noted = entry.created === null ? [] : [{ since: `${entry.created}T00:00:00.000Z`, by: 'inventory' as const }]
  const said = verdict?.created == null ? null : { since: verdict.created, by: 'service' as const }
  const latest = [...noted, ...written].sort((a, b) => Date.parse(b.since) - Date.parse(a.since))[0]
  const made = waysOf(key.create).length > 0 || waysOf(key.rotate).length > 0
  return {
    ...{
      name: entry.secret,
      id: entry.secret,
      service: service.id,
      kind,
      owner: entry.owner,
      snooze: entry.snooze,
      place: entry.place,
    },
    ...timesOf(said ?? latest ?? null, maxAgeOf(entry, audited.configuration), audited),
    manual: made
      ? { page: service.docs, steps: [`Run \`rekey rotate ${entry.secret}\`, or the Action with \`command: rotate\``] }
      : {
          page: service.docs,
          steps: [`Make a new key of ${service.name}`, `Store it as ${entry.secret}`, ...revokingSteps(key)],
        },
  }
}

const revokingSteps = (key: KeyInUse['key']): readonly string[] => [
  'Then end the old one:',
  ...(key.manual?.steps ?? ['revoke it']),
]

/** The secret that a job of the entry's environment gets: the lowest level wins. */
function storedFor({ secret, environment }: KeyInUse['entry'], { github }: Audited): StoredSecret | undefined {
  const named = (all: readonly StoredSecret[] | null) =>
    all?.filter(({ name }) => name.toUpperCase() === secret.toUpperCase()) ?? []
  const own = named(github.environmentSecrets).find(
    (stored) => environment !== null && stored.environment?.toLowerCase() === environment.toLowerCase(),
  )
  return own ?? named(github.repositorySecrets)[0] ?? named(github.organizationSecrets)[0]
}

function timesOf(
  known: { readonly since: string; readonly by: NonNullable<Aged['by']> } | null,
  seconds: number,
  { now, configuration }: Audited,
): Pick<Aged, 'since' | 'by' | 'due' | 'stage'> {
  const start = known === null ? Number.NaN : Date.parse(known.since)
  if (known === null || Number.isNaN(start)) return { since: null, by: null, due: null, stage: 'unknown' }
  const due = start + seconds * 1000
  return {
    since: known.since,
    by: known.by,
    due: new Date(due).toISOString(),
    stage: stageAt(now.getTime(), due, seconds, configuration),
  }
}

/** Overdue for as long again as it may be old: long overdue. */
function stageAt(now: number, due: number, seconds: number, { policy }: Configuration): Stage {
  if (now >= due + seconds * 1000) return 'long-overdue'
  if (now >= due) return 'overdue'
  return now >= due - policy.warnBefore * 1000 ? 'soon' : 'young'
}

/** What the day is that counts, in words. */
export function sinceInWords({ since, by }: Pick<Aged, 'since' | 'by'>): string {
  if (since === null) return 'nobody knows when it was made'
  const day = since.slice(0, 10)
  if (by === 'secret') return `its secret was written last on ${day}; the key is at least as old`
  if (by === 'service') return `made on ${day}, as its service says`
  return by === 'github' ? `made on ${day}, as GitHub says` : `made on ${day}, as the inventory says`
}
