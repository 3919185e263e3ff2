import type { LeakReport } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import type { GitHubRepository, Issue } from '../model/github.ts'
import type { Incident } from '../model/incident.ts'
import { isAlive } from '../model/verdict.ts'
import type { Journal } from '../model/world.ts'
import {
  isSame,
  type Section,
  sectionsOf,
  titleOf,
  titleOfSeveral,
  write,
  writeSection,
  writeSeveral,
} from '../reporters/issue.ts'
import type { Story, Telling } from '../reporters/telling.ts'

/** New issues of one run, at most; further incidents share one. */
const mostIssues = 20

/** How an incident is written into an issue's body and read again: authenticated, and sealed where strangers read. */
export interface Blocks {
  /** One line without `-->`. */
  write(incident: Incident): string
  /** Null: not ours, or changed. */
  read(block: string): Incident | null
}

export interface IncidentIssues {
  /** What rekey remembers, in the issues of incidents. */
  readonly journal: Journal
  /**
   * Brings issues to where the run ended: opens those that are due, closes those of dead keys, opens again those of keys that leaked
   * again. Throws what `GitHubRepository` throws.
   */
  tell(stories: readonly Story[]): Promise<void>
  /**
   * Reminds the people of an incident's issue by a comment, for the nth time; one that stands there already is not written again. Does
   * nothing for an incident that shares its issue with others, or has none.
   */
  remind(incident: Incident, nth: string): Promise<void>
}

/** What stands in an issue of one incident, and its story where this run or the journal knows it. */
interface Entry {
  readonly fingerprints: readonly string[]
  readonly places: readonly string[]
  readonly steps: string
  readonly facts: string
  /** As it stood in the issue; empty for a new one. */
  readonly text: string
  readonly story: Story | null
}
interface Known {
  number: number
  body: string
  open: boolean
  readonly several: boolean
  readonly entries: Map<string, Entry>
}

/**
 * One issue for each incident, and the journal in their bodies. Only issues by the token's own login count; a block that does not
 * authenticate is ignored and told. `blocks` is null where there is no state key: nothing is remembered then, and an issue is known
 * again by the fingerprints of its leaks. `leaksOf` gives the places where this run found an incident's key.
 */
export function keepIncidentIssues(
  github: GitHubRepository,
  blocks: Blocks | null,
  telling: Pick<Telling, 'readers' | 'page'>,
  leaksOf: (incident: Incident) => readonly LeakReport[],
): IncidentIssues {
  let loading: Promise<{ readonly known: Known[]; readonly ignored: readonly string[] }> | undefined
  const load = () => (loading ??= loadIssues(github, blocks))
  let opened = 0

  const blockOf = (incident: Incident) => blocks?.write(incident) ?? null
  const textOf = ({ story, text }: Entry) => (story === null ? text : writeSection(story, blockOf(story.incident)))
  function bodyOf({ several, entries }: Known): string {
    const all = [...entries.values()]
    if (!several) {
      const { story, places, steps, facts } = all[0]!
      return story === null ? all[0]!.text : write(story, { ...telling, block: blockOf(story.incident), places, steps, facts })
    }
    const body = writeSeveral(all.map(textOf))
    if (body === null)
      throw new Fault('there are more incidents than one issue can hold; the next run goes on with those that are left')
    return body
  }

  /** Puts a story where it belongs; gives the issue that has to be saved, unless it is new or none is due. */
  async function place(story: Story): Promise<Known | undefined> {
    const { known } = await load()
    const own = issueOf(known, story)
    if (own === undefined && !deservesIssue(story)) return undefined
    const isFull = opened >= mostIssues
    const issue = own ?? (isFull ? known.find(({ several, open }) => several && open) : undefined)
    if (issue === undefined) await open(known, story, isFull)
    else put(issue, story)
    return issue
  }

  async function open(known: Known[], story: Story, several: boolean): Promise<void> {
    const entries = new Map([[story.incident.id, entryOf(story, undefined)]])
    const issue: Known = { number: 0, body: '', open: true, several, entries }
    issue.body = bodyOf(issue)
    issue.number = await github.createIssue(several ? titleOfSeveral : titleOf(story.incident), issue.body)
    known.push(issue)
    if (!several) opened++
  }

  /** Throws `Fault` where the issue has no room; then all stays as it was. */
  function put(issue: Known, story: Story): void {
    const before = new Map(issue.entries)
    const { id } = story.incident
    const same = [...before].find(([other, entry]) => other === id || (entry.story === null && shares(entry, story)))
    if (same !== undefined && same[0] !== id) issue.entries.delete(same[0])
    issue.entries.set(id, entryOf(story, same?.[1]))
    try {
      bodyOf(issue)
    } catch (error) {
      issue.entries.clear()
      for (const [other, entry] of before) issue.entries.set(other, entry)
      throw error
    }
  }

  async function save(issue: Known): Promise<void> {
    const body = bodyOf(issue)
    const open = [...issue.entries.values()].some(({ story }) =>
      story === null ? issue.open : story.incident.status !== 'closed',
    )
    const isNews = !isSame(body, issue.body)
    if (!isNews && open === issue.open) return
    await github.updateIssue(issue.number, { ...(isNews && { body }), ...(open !== issue.open && { open }) })
    issue.body = body
    issue.open = open
  }

  return {
    journal: {
      async read() {
        const { known, ignored } = await load()
        const stories = known.flatMap(({ entries }) => [...entries.values()].map(({ story }) => story))
        return { incidents: stories.flatMap((story) => (story === null ? [] : [story.incident])), ignored }
      },
      async write(incident) {
        const issue = await place({ incident, leaks: leaksOf(incident) })
        if (issue !== undefined) await save(issue)
      },
    },
    async tell(stories) {
      // An issue that several stories share is saved once.
      const changed = new Set<Known>()
      for (const story of stories) {
        const issue = await place(story)
        if (issue !== undefined) changed.add(issue)
      }
      for (const issue of changed) await save(issue)
    },
    async remind({ id }, nth) {
      const { known } = await load()
      const issue = known.find(({ entries, several }) => !several && entries.has(id))
      if (issue === undefined) return
      const mark = `<!-- rekey:reminder ${nth} -->`
      const author = await github.author()
      const all = await github.comments(issue.number)
      if (all.some((comment) => comment.author === author && comment.body.startsWith(mark))) return
      await github.createComment(issue.number, `${mark}\n${reminder}`)
    },
  }
}

/** Says nothing of the key: whoever may read the issue reads it there. */
const reminder = 'This incident is still open. The description above says what is known, and what a person has to do.\n'

/**
 * Nobody needs an issue about a key that was dead before anything was done, or about text that only may be a key and of which no service
 * says more.
 */
const deservesIssue = ({ incident: { status, events }, leaks }: Story): boolean =>
  status !== 'closed' &&
  (leaks.length === 0 ||
    leaks.some(({ confidence }) => confidence !== 'possible') ||
    events.some(({ step, state }) => (step !== 'found' && step !== 'verify') || (state !== undefined && isAlive(state))))

/**
 * By id; failing that, an issue that nobody's memory vouches for (another state key, or none) and that tells of the same place. The same
 * place says nothing of the value: a dead key in the place of a live one must not close the live one's issue.
 */
function issueOf(known: readonly Known[], story: Story): Known | undefined {
  const own = known.find(({ entries }) => entries.has(story.incident.id))
  if (own !== undefined || story.incident.status === 'closed') return own
  return known.find(({ entries }) => [...entries.values()].some((entry) => entry.story === null && shares(entry, story)))
}
const shares = (entry: Entry, { leaks }: Story) => leaks.some(({ fingerprint }) => entry.fingerprints.includes(fingerprint))

/** What was told before and is not found any more stays told. */
function entryOf(story: Story, before: Entry | undefined): Entry {
  const leaks = story.leaks.length > 0 ? story.leaks : (before?.story?.leaks ?? [])
  const fingerprints = [...new Set([...(before?.fingerprints ?? []), ...leaks.map(({ fingerprint }) => fingerprint)])]
  return {
    story: { incident: story.incident, leaks, fingerprints },
    fingerprints,
    places: before?.places ?? [],
    steps: before?.steps ?? '',
    facts: before?.facts ?? '',
    text: before?.text ?? '',
  }
}

async function loadIssues(github: GitHubRepository, blocks: Blocks | null) {
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

function entriesOf(issue: Issue, sections: readonly Section[], blocks: Blocks | null, ignored: string[]): Map<string, Entry> {
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
