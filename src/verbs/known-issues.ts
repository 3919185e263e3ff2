import type { GitHubRepository, Issue } from '../model/github.ts'
import type { Incident } from '../model/incident.ts'
import { isAlive } from '../model/verdict.ts'
import { type Section, sectionsOf } from '../reporters/issue.ts'
import type { Story } from '../reporters/telling.ts'
import type { SealedPlace } from '../response/ports.ts'

/** How an incident is written into an issue's body and read again: authenticated, and sealed where strangers read. */
export interface Blocks {
  /** One line without `-->`. */
  write(incident: Incident): string
  /** Null: not ours, or changed. */
  read(block: string): Incident | null
  /** Where the key stood at first sight, as the incident remembers it. */
  placesOf(incident: Incident): readonly SealedPlace[]
}

/** A record as text, to see whether it is the same. */
export const recordOf = ({ events }: Incident): string => JSON.stringify(events)

/** What stands in an issue of one incident, and its story where this run or the journal knows it. */
export interface Entry {
  readonly fingerprints: readonly string[]
  readonly places: readonly string[]
  readonly steps: string
  readonly facts: string
  /** As it stood in the issue; empty for a new one. */
  readonly text: string
  readonly story: Story | null
}
export interface Known {
  number: number
  body: string
  open: boolean
  readonly several: boolean
  readonly entries: Map<string, Entry>
}

/**
 * Nobody needs an issue about a key that was dead before anything was done, or about text that only may be a key and of which no service
 * says more.
 */
export const deservesIssue = ({ incident: { status, events }, leaks }: Story): boolean =>
  status !== 'closed' &&
  (leaks.length === 0 ||
    leaks.some(({ confidence }) => confidence !== 'possible') ||
    events.some(({ step, state }) => (step !== 'found' && step !== 'verify') || (state !== undefined && isAlive(state))))

/**
 * By id; failing that, an issue that nobody's memory vouches for (another state key, or none) and that tells of the same place. The same
 * place says nothing of the value: a dead key in the place of a live one must not close the live one's issue.
 */
export function issueOf(known: readonly Known[], story: Story): Known | undefined {
  const own = known.find(({ entries }) => entries.has(story.incident.id))
  if (own !== undefined || story.incident.status === 'closed') return own
  return known.find(({ entries }) => [...entries.values()].some((entry) => entry.story === null && shares(entry, story)))
}
export const shares = (entry: Entry, { leaks }: Story) =>
  leaks.some(({ fingerprint }) => entry.fingerprints.includes(fingerprint))

/** What was told before and is not found any more stays told. */
export function entryOf(story: Story, before: Entry | undefined): Entry {
  const leaks = story.leaks.length > 0 ? story.leaks : (before?.story?.leaks ?? [])
  const fingerprints = [...new Set([...(before?.fingerprints ?? []), ...leaks.map(({ fingerprint }) => fingerprint)])]
  return {
    story: { ...story, leaks, fingerprints },
    fingerprints,
    places: before?.places ?? [],
    steps: before?.steps ?? '',
    facts: before?.facts ?? '',
    text: before?.text ?? '',
  }
}

export async function loadIssues(github: GitHubRepository, blocks: Blocks | null) {
  const author = await github.author()
  const known: Known[] = []
  const ignored: string[] = []
  // GitHub lists the newest first; of two that tell of one incident the older is kept.
  for (const issue of [...(await github.issues())].sort((a, b) => a.number - b.number)) {
    const { several, sections } = sectionsOf(issue.body)
    if (sections.length === 0) continue
    if (issue.author !== author) ignored.push(`Issue #${issue.number} has rekey's mark, but someone else wrote it.`)
    else
      known.push({
        number: issue.number,
        body: issue.body,
        open: issue.open,
        several,
        entries: entriesOf(issue, sections, blocks, ignored),
      })
  }
  return { known, ignored }
}

export function entriesOf(
  issue: Issue,
  sections: readonly Section[],
  blocks: Blocks | null,
  ignored: string[],
): Map<string, Entry> {
  return new Map(
    sections.map(({ id, fingerprints, places, steps, facts, block, text }) => {
      const incident = block === null ? null : (blocks?.read(block) ?? null)
      const authentic = incident?.id === id ? incident : null
      if (blocks !== null && block !== null && authentic === null)
        ignored.push(`A record in issue #${issue.number} was not written with this state key.`)
      return [
        id,
        {
          fingerprints,
          places,
          steps,
          facts,
          text,
          story: authentic === null ? null : { incident: authentic, leaks: [], fingerprints },
        },
      ]
    }),
  )
}
