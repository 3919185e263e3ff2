import type { LeakReport } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import { type GitHubRepository, isRefusal } from '../model/github.ts'
import type { Incident } from '../model/incident.ts'
import type { Claimed, Journal } from '../model/world.ts'
import { isSame, sectionsOf, titleOf, titleOfSeveral, write, writeSection, writeSeveral } from '../reporters/issue.ts'
import type { Story, Telling } from '../reporters/telling.ts'
import { code } from '../text/markdown.ts'
import type { Claims } from './issue-claims.ts'
import {
  type Blocks,
  deservesIssue,
  type Entry,
  entriesOf,
  entryOf,
  issueOf,
  type Known,
  loadIssues,
  recordOf,
  shares,
} from './known-issues.ts'

/**
 * New issues of one run, at most: of one incident each, and then of several. With a claim on each of them that stays within the 80 things
 * a minute and 500 an hour that GitHub lets anyone make (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
const most = { issues: 20, several: 40 } as const
/** Characters up to which an issue takes one incident more: the rest is for what becomes of those that it has. */
const roomForNew = 32_000

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

/**
 * One issue for each incident, and the journal in their bodies. Only issues by the token's own login count; a block that does not
 * authenticate is ignored and told. `blocks` is null where there is no state key: nothing is remembered then, and an issue is known
 * again by the fingerprints of its leaks. `leaksOf` gives the places where this run found an incident's key. With `claims` nothing is
 * written over what another run is at: that one tells it.
 */
export function keepIncidentIssues(
  github: GitHubRepository,
  blocks: Blocks | null,
  telling: Pick<Telling, 'readers' | 'page'>,
  leaksOf: (incident: Incident) => readonly LeakReport[],
  claims: Claims | null = null,
): IncidentIssues {
  let loading: Promise<{ readonly known: Known[]; readonly ignored: readonly string[] }> | undefined
  const load = () => (loading ??= loadIssues(github, blocks).then(remembered))
  let [opened, openedForSeveral] = [0, 0]
  /** Records as they stand on GitHub, as far as this run knows, by id. */
  const stored = new Map<string, string>()
  /** Incidents that this run has: their issues, and which taking it was. */
  const taken = new Map<string, { readonly number: number; readonly turn: number | undefined }>()
  const isKept = (id: string, { turn }: Claims): boolean => {
    const known = taken.get(id)
    return known !== undefined && known.turn === turn(known.number)
  }
  /** Incidents that another run went on with, unseen by who writes here: until they are taken again, what that one wrote stands. */
  const overtaken = new Set<string>()

  function remembered<T extends { readonly known: readonly Known[] }>(loaded: T): T {
    for (const issue of loaded.known) remember(issue)
    return loaded
  }
  function remember({ entries }: Known): void {
    for (const [id, { story }] of entries) if (story !== null) stored.set(id, recordOf(story.incident))
  }

  /** An issue of many is written again for each of them, and most stay as they are. */
  const written = new WeakMap<Incident, string>()
  function blockOf(incident: Incident): string | null {
    if (blocks === null) return null
    const block = written.get(incident) ?? blocks.write(incident)
    written.set(incident, block)
    return block
  }
  const textOf = ({ story, text }: Entry) => (story === null ? text : writeSection(story, blockOf(story.incident)))
  /** What was not told while strangers could have used it is told once the key is dead, though the run that closes it did not come by it. */
  const rememberedOf = ({ incident, leaks }: Story): readonly string[] =>
    leaks.length > 0 ? [] : (blocks?.placesOf(incident) ?? []).map(({ path, line }) => `- ${code(`${path}:${line}`)}`)
  function bodyOf({ several, entries }: Known): string {
    const all = [...entries.values()]
    if (!several) {
      const { story, places, steps, facts } = all[0]!
      if (story === null) return all[0]!.text
      const block = blockOf(story.incident)
      return write(story, { ...telling, block, places: places.length > 0 ? places : rememberedOf(story), steps, facts })
    }
    const body = writeSeveral(all.map(textOf))
    if (body === null)
      throw new Fault('there are more incidents than one issue can hold; the next run goes on with those that are left')
    return body
  }

  /** Puts a story where it belongs; gives the issue that has to be saved, unless it is new or none is due. */
  async function place(story: Story, must = false): Promise<Known | undefined> {
    const { known } = await load()
    const own = issueOf(known, story)
    if (own === undefined && !must && !deservesIssue(story)) return undefined
    const isFull = opened >= most.issues
    const hasRoom = (issue: Known) => bodyOf(issue).length < roomForNew || openedForSeveral >= most.several
    const issue = own ?? (isFull ? known.findLast((each) => each.several && each.open && hasRoom(each)) : undefined)
    if (issue === undefined) await open(known, story, isFull)
    else if (!overtaken.has(story.incident.id)) put(issue, story)
    return issue
  }

  async function open(known: Known[], story: Story, several: boolean): Promise<void> {
    const entries = new Map([[story.incident.id, entryOf(story, undefined)]])
    const issue: Known = { number: 0, body: '', open: true, several, entries }
    issue.body = bodyOf(issue)
    issue.number = await github.createIssue(several ? titleOfSeveral : titleOf(story.incident), issue.body)
    known.push(issue)
    remember(issue)
    if (several) openedForSeveral++
    else opened++
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
    if (claims !== null && !claims.has(issue.number)) {
      if (await claims.isOthers(issue.number)) return
      if (await catchUp(issue)) return save(issue)
    }
    await github.updateIssue(issue.number, { ...(isNews && { body }), ...(open !== issue.open && { open }) })
    issue.body = body
    issue.open = open
    remember(issue)
  }

  /** Takes over what others have written since this run read the issue; true where there was something. */
  async function catchUp(issue: Known): Promise<boolean> {
    const now = await github.issue(issue.number)
    if (now.body === issue.body && now.open === issue.open) return false
    for (const [id, entry] of entriesOf(now, sectionsOf(now.body).sections, blocks, [])) {
      const isOld = entry.story === null || stored.get(id) === recordOf(entry.story.incident)
      if (!isOld) overtaken.add(id)
      if (!isOld || !issue.entries.has(id)) issue.entries.set(id, entry)
      if (entry.story !== null) stored.set(id, recordOf(entry.story.incident))
    }
    issue.body = now.body
    issue.open = now.open
    return true
  }

  async function saveAll(changed: ReadonlyMap<Known, readonly string[]>, failed: Map<string, Error>): Promise<void> {
    for (const [issue, ids] of changed)
      try {
        await save(issue)
      } catch (error) {
        if (!isRefusal(error)) throw error
        for (const id of ids) failed.set(id, error)
      }
  }

  /** Records of several incidents, each issue once. */
  async function writeAll(incidents: readonly Incident[], must = false): Promise<Map<string, Error>> {
    const failed = new Map<string, Error>()
    const changed = new Map<Known, string[]>()
    for (const incident of incidents)
      try {
        const issue = await place({ incident, leaks: leaksOf(incident) }, must)
        if (issue !== undefined) changed.set(issue, [...(changed.get(issue) ?? []), incident.id])
      } catch (error) {
        if (!isRefusal(error)) throw error
        failed.set(incident.id, error)
      }
    await saveAll(changed, failed)
    return failed
  }

  /** Two runs may have opened an issue of one incident each: the lower number counts, and the other one is closed. Leaves those ids that had no twin. */
  async function withoutTwins(ids: Set<string>): Promise<void> {
    const { known } = await load()
    const older = (await loadIssues(github, blocks)).known
    for (const id of ids) {
      const mine = known.find(({ entries }) => entries.has(id))
      const twin = older.find(({ entries, number }) => entries.has(id) && mine !== undefined && number < mine.number)
      if (mine === undefined || twin === undefined) continue
      mine.entries.delete(id)
      ids.delete(id)
      if (!known.some(({ number }) => number === twin.number)) known.push(twin)
      if (mine.entries.size > 0) await save(mine)
      else {
        known.splice(known.indexOf(mine), 1)
        const body = `This incident is told in #${twin.number}.\n`
        await github.updateIssue(mine.number, { title: `Told in #${twin.number}`, body, open: false })
      }
    }
  }

  /** Takes the issues of incidents, and opens those that are not there yet. */
  async function claim(incidents: readonly Incident[], from: Claims): Promise<ReadonlyMap<string, Claimed>> {
    const { known } = await load()
    const issueWith = (id: string) => known.find(({ entries }) => entries.has(id))
    const fresh = incidents.filter(({ id }) => issueWith(id) === undefined)
    const failed = await writeAll(fresh, true)
    const opened = new Set(fresh.map(({ id }) => id).filter((id) => !failed.has(id)))
    const numbers = () => [...new Set(incidents.flatMap(({ id }) => issueWith(id)?.number ?? []))]
    let held = await from.take(numbers())
    if (opened.size > 0) {
      // By now an issue that another run opened at the same moment is listed.
      await withoutTwins(opened)
      held = new Map([...held, ...(await from.take(numbers()))])
    }
    for (const number of numbers()) {
      const issue = known.find((each) => each.number === number)
      const isNew = issue !== undefined && [...issue.entries.keys()].some((id) => !isKept(id, from))
      if (held.get(number) == null && isNew) await catchUp(issue)
    }
    return new Map(
      incidents.map((incident): [string, Claimed] => {
        const { id } = incident
        const [issue, error] = [issueWith(id), failed.get(id)]
        if (issue === undefined) return [id, { heldBy: error?.message ?? 'This incident has no issue to be remembered in.' }]
        const heldBy = held.get(issue.number) ?? null
        if (heldBy !== null) return [id, { heldBy }]
        const now = issue.entries.get(id)?.story?.incident ?? null
        // Even an issue that this run opened may have been gone on with before it was taken.
        overtaken.delete(id)
        const isOurs = isKept(id, from) || (opened.has(id) && now !== null && recordOf(now) === recordOf(incident))
        taken.set(id, { number: issue.number, turn: from.turn(issue.number) })
        return [id, { heldBy, incident: isOurs ? null : now }]
      }),
    )
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
      writeAll: (incidents) => writeAll(incidents),
      ...(claims !== null && {
        claim: (incidents: readonly Incident[]) => claim(incidents, claims),
        holds: (id: string) => isKept(id, claims) && claims.has(taken.get(id)!.number),
        release: () => claims.release(),
      }),
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
