import { secondsToDead } from '../incident/status.ts'
import { readStory } from '../incident/story.ts'
import type { VerdictReport } from '../model/document.ts'
import type { Event, Incident } from '../model/incident.ts'
import { isAlive } from '../model/verdict.ts'
import { cut, cutLines } from '../text/cut.ts'
import { code, markdown } from '../text/markdown.ts'
import { sentenceOf, timeOf } from './event.ts'
import { httpsPage, manualSteps, placeInMarkdown, type Story, secondsInWords, type Telling } from './telling.ts'

/** GitHub's limits of an issue, in UTF-16 units. */
const longestBody = 65_536
const longestTitle = 256
/** So many places of one key are listed. */
const mostPlaces = 50

/** What stands in an issue's body of one incident. Whether we wrote it, the author of the issue says; a block proves itself. */
export interface Section {
  readonly id: string
  readonly fingerprints: readonly string[]
  /** Journal block, as `write` was given it. */
  readonly block: string | null
  /** The lines that say where the key stands. */
  readonly places: readonly string[]
  /** What a person has to do, as Markdown; empty where it does not say. */
  readonly steps: string
  /** What is known of the key, as Markdown; empty where it does not say. */
  readonly facts: string
  /** All of it, as it stands there. */
  readonly text: string
}

const start = /^<!-- rekey:incident ([0-9a-f]{32}) (\S*) -->$/m
const atStart = new RegExp(`(?=${start.source})`, 'm')
const severalMark = '<!-- rekey:several -->'

/** True where two bodies say the same but for the run that was the last one: that alone is no reason to edit. */
export const isSame = (a: string, b: string): boolean => withoutRun(a) === withoutRun(b)
const withoutRun = (body: string) =>
  body
    .replaceAll('\r\n', '\n')
    .replace(/^Last run: .*$/m, '')
    .trim()

/** The incidents of a body, in order; `several` where it is one for many. */
export function sectionsOf(body: string): { readonly several: boolean; readonly sections: readonly Section[] } {
  const sections = body
    .replaceAll('\r\n', '\n')
    .split(atStart)
    .flatMap((text): Section[] => {
      const [, id, fingerprints] = start.exec(text) ?? []
      if (id === undefined || fingerprints === undefined) return []
      const block = /^<!-- rekey:block (\S.*) -->$/m.exec(text)?.[1] ?? null
      const steps = between(text, '<!-- rekey:steps -->\n', '\n<!-- rekey:end -->') ?? ''
      const facts = between(text, '<!-- rekey:facts -->\n', '\n<!-- rekey:end -->') ?? ''
      const places = between(text, '<!-- rekey:places -->\n', '<!-- rekey:end -->')?.split('\n') ?? []
      return [
        {
          id,
          fingerprints: fingerprints.split(',').filter(Boolean),
          block,
          places: places.filter((line) => line.startsWith('- ')),
          steps,
          facts,
          text,
        },
      ]
    })
  return { several: body.startsWith(severalMark), sections }
}

/** What stands between two marks, of which the first begins a line and the second ends one; null for none. */
function between(text: string, begin: string, end: string): string | null {
  const at = text.startsWith(begin) ? 0 : text.indexOf(`\n${begin}`) + 1
  if (at === 0 && !text.startsWith(begin)) return null
  const from = at + begin.length
  for (let to = text.indexOf(end, from); to >= 0; to = text.indexOf(end, to + 1))
    if ('\n'.includes(text.charAt(to + end.length))) return text.slice(from, to)
  return null
}

/** What the issue of an incident is made of besides the incident itself. */
export interface IssueParts extends Pick<Telling, 'readers' | 'page'> {
  /** The journal's record, in a form without `-->`; null where nothing is remembered. */
  readonly block: string | null
  /** Places that the issue lists already. */
  readonly places: readonly string[]
  /** The steps that it has already; they stay where this run knows none. */
  readonly steps?: string
  /** What it says of the key already. */
  readonly facts?: string
}

export function titleOf({ service, kind, id, routine, secret }: Incident): string {
  const what = routine === true ? `Rotation of ${secret ?? 'a key'}` : 'Leaked key'
  return cut(`${what}: ${service}/${kind} (${id.slice(0, 8)})`, longestTitle)
}

/** One incident's whole story. */
export function write(story: Story, parts: IssueParts): string {
  const hidden = hiddenOf(story, parts.block)
  const told = [
    statusOf(story),
    stepsOf(story, parts),
    placesOf(story, parts),
    factsOf(story, parts),
    timelineOf(story.incident, parts.readers),
    purgeOf(story),
  ]
  const page = parts.page === null ? '' : `Last run: ${httpsPage(parts.page) ?? ''}`
  const text = [...told, page].filter((part) => part !== '').join('\n\n')
  return `${hidden}\n${cutLines(cut, text, longestBody - hidden.length - 2, '\n\n… cut: this is as much as GitHub takes.')}\n`
}

export const titleOfSeveral = 'Leaked keys: more incidents than one run opens issues for'

/** One incident in short, for an issue that tells several. */
export function writeSection(story: Story, block: string | null): string {
  return `${hiddenOf(story, block)}\n### ${code(titleOf(story.incident))}\n\n${statusOf(story)}\n\n`
}

/** An issue for several incidents: more at once than one run opens issues for. Null where GitHub does not take so much in one body. */
export function writeSeveral(sections: readonly string[]): string | null {
  const body = `${severalMark}\nEach of these is a leaked key of its own.\n\n${sections.join('')}`
  return body.length <= longestBody ? body : null
}

function hiddenOf({ incident, leaks, fingerprints }: Story, block: string | null): string {
  const known = [...new Set(fingerprints ?? leaks.map(({ fingerprint }) => fingerprint))]
  const shown = known.filter((fingerprint) => /^[\w:.~-]+$/.test(fingerprint)).slice(-mostPlaces)
  const mark = `<!-- rekey:incident ${incident.id} ${shown.join(',')} -->`
  return block === null ? mark : `${mark}\n<!-- rekey:block ${block} -->`
}

function statusOf({ incident }: Story): string {
  const name = code(`${incident.service}/${incident.kind}`)
  const { isAttested } = readStory(incident, 0)
  if (incident.status === 'closed' && isAttested)
    return `**Closed: ATTESTED, not proved.** A person said that this key of ${name} is dead; its service did not. The last line of the timeline says who, and why.`
  if (incident.routine === true && incident.status !== 'lost')
    return incident.status === 'closed'
      ? `**Closed.** The key of ${name} was replaced, and the old one is dead.`
      : `**Open.** The key of ${name} is being replaced by routine; nobody leaked it.`
  const seconds = secondsToDead(incident.events)
  if (incident.status === 'closed') {
    const note = incident.events.findLast(({ step }) => step === 'prove-dead')?.note
    const more = note === undefined ? '' : ` But ${markdown(note)}.`
    return `**Closed.** This key of ${name} is dead${seconds === null ? '' : `: it was proved ${secondsInWords(seconds)} after it was found`}.${more}`
  }
  if (incident.status === 'lost')
    return `**A person is needed.** A new key of ${name} was made and its value was lost on the way. The leaked key may still work. Once it is dealt with, ${howToAttest(incident)}.`
  return `**Open.** A key of ${name} was committed. Whoever has read the commit may have it, until it is dead. Removing the line does not help.`
}

/** Proved dead: what a thief could have learned from its place is worth nothing any more. A person's word is no proof. */
const isProved = (incident: Incident): boolean => incident.status === 'closed' && !readStory(incident, 0).isAttested

const howToAttest = ({ id }: Incident): string =>
  `attest it: run the workflow of rekey by hand with ${code('command: attest')} and ${code(`incident: ${id.slice(0, 8)}`)}`

/** Public: the place of a key that may still work is not told. */
function placesOf({ incident, leaks }: Story, { readers, places }: IssueParts): string {
  if (incident.routine === true) return ''
  if (readers === 'anyone' && !isProved(incident))
    return '#### Where\n\nMaintainers find it under Security, Code scanning, or else in the run that found it.'
  const lines = [...new Set([...places, ...leaks.map((leak) => `- ${placeInMarkdown(leak)}`)])]
  if (lines.length === 0) return ''
  return `#### Where\n\n<!-- rekey:places -->\n${lines.slice(0, mostPlaces).join('\n')}\n<!-- rekey:end -->`
}

function timelineOf(incident: Incident, readers: Telling['readers']): string {
  const { events } = incident
  const isOpen = readers === 'maintainers' || isProved(incident)
  const shown = isOpen ? events.filter(isNews) : events.filter(({ step }) => step === 'found' || step === 'attest')
  const [first] = shown
  if (first === undefined) return ''
  const rows = shown.map((event) => `| ${timeOf(event)} | ${sinceOf(first, event)} | ${markdown(sentenceOf(event))} |`)
  return ['#### What happened', '', '| when (UTC) | after | what |', '| --- | --- | --- |', ...rows].join('\n')
}

/** What the key could do, whose it is, and where it is used. Strangers read it once the key is dead. */
function factsOf({ incident, leaks, uses = [] }: Story, { readers, facts = '' }: IssueParts): string {
  if (readers === 'anyone' && !isProved(incident)) return ''
  const verdict = leaks.find((leak) => leak.verdict !== null && isAlive(leak.verdict.state))?.verdict ?? null
  const reach = leaks.find(({ response }) => response?.reach != null)?.response?.reach ?? null
  const rows = [
    ...(reach === null ? [] : [`- What it opens: ${markdown(reach)}`]),
    ...(verdict === null ? [] : factRows(verdict)),
    ...uses.slice(0, mostPlaces).map(({ path, line, why }) => `- Used in ${code(`${path}:${line}`)}: ${markdown(why)}`),
  ]
  // What an earlier run was told, and this one was not, stays.
  const named = new Set(rows.map(nameOfRow))
  const text = [...rows, ...facts.split('\n').filter((row) => row !== '' && !named.has(nameOfRow(row)))].join('\n')
  return text === '' ? '' : `#### What the key could do\n\n<!-- rekey:facts -->\n${text}\n<!-- rekey:end -->`
}

/** `- Access`, `- Used in`: what a row is about. */
const nameOfRow = (row: string): string =>
  row.startsWith('- Used in ') ? '- Used in' : row.slice(0, Math.max(0, row.indexOf(':')))

function factRows({ access, owner, scopes, created, used, expires }: VerdictReport): readonly string[] {
  const row = (name: string, text: string | null) => (text === null || text === '' ? [] : [`- ${name}: ${markdown(text)}`])
  return [
    ...row('Access', access),
    ...row('Scopes', scopes.join(', ')),
    ...row('Owner', owner),
    ...row('Made', created),
    ...row('Last used, as its service says', used),
    ...row('Expires', expires),
  ]
}

/**
 * Taking a dead key out of the history. Before it is dead nobody is told to: rewriting takes the time in which a thief acts, and hides
 * nothing from whoever has read it.
 * https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository
 */
function purgeOf({ incident }: Story): string {
  if (incident.status !== 'closed' || incident.routine === true) return ''
  return [
    '#### Taking it out of the history',
    '',
    'The key opens nothing any more, so that this is for tidiness alone; it breaks every clone.',
    '',
    '1. In a fresh clone: `git filter-repo --sensitive-data-removal --replace-text ../replacements.txt`, with a line `KEY==>REMOVED` in that file, which stays outside the repository.',
    '2. `git push --force --mirror origin`. Protected branches have to allow it for that moment.',
    '3. Ask GitHub Support to remove cached views and the references of pull requests, which no push can change.',
    '4. Everyone clones again: one push from an old clone brings it back. Forks, and copies that others have made, keep it.',
  ].join('\n')
}

/** That something was about to be done is news only while nobody knows what came of it. */
const isNews = (event: Event, index: number, all: readonly Event[]): boolean =>
  event.outcome !== 'begun' ||
  !all
    .slice(index + 1)
    .some(
      ({ step, label, store, what }) =>
        step === event.step && label === event.label && store === event.store && what === event.what,
    )

const sinceOf = (first: Event, { at }: Event): string =>
  secondsInWords(Math.max(0, (Date.parse(at) - Date.parse(first.at)) / 1000))

function stepsOf({ incident, leaks }: Story, { readers, steps = '' }: IssueParts): string {
  const [known] = manualSteps(leaks, readers)
  const text = known?.[1] ?? steps
  const attest = `\n\nIf nobody can be asked any more, ${howToAttest(incident)}.`
  return incident.status === 'closed' || text === ''
    ? ''
    : `#### What a person has to do\n\n<!-- rekey:steps -->\n${text}\n<!-- rekey:end -->${attest}`
}
