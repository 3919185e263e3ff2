import { secondsToDead } from '../incident/status.ts'
import type { Event, Incident } from '../model/incident.ts'
import { cut } from '../text/cut.ts'
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
  /** All of it, as it stands there. */
  readonly text: string
}

const start = /^<!-- rekey:incident ([0-9a-f]{32}) (\S*) -->$/m
const severalMark = '<!-- rekey:several -->'

/** The incidents of a body, in order; `several` where it is one for many. */
export function sectionsOf(body: string): { readonly several: boolean; readonly sections: readonly Section[] } {
  const sections = body
    .replaceAll('\r\n', '\n')
    .split(new RegExp(`(?=${start.source})`, 'm'))
    .flatMap((text): Section[] => {
      const [, id, fingerprints] = start.exec(text) ?? []
      if (id === undefined || fingerprints === undefined) return []
      const block = /^<!-- rekey:block (\S.*) -->$/m.exec(text)?.[1] ?? null
      const steps = /^<!-- rekey:steps -->\n([\s\S]*?)\n<!-- rekey:end -->$/m.exec(text)?.[1] ?? ''
      const places = /^<!-- rekey:places -->\n([\s\S]*?)<!-- rekey:end -->$/m.exec(text)?.[1]?.split('\n') ?? []
      return [
        {
          id,
          fingerprints: fingerprints.split(',').filter(Boolean),
          block,
          places: places.filter((line) => line.startsWith('- ')),
          steps,
          text,
        },
      ]
    })
  return { several: body.startsWith(severalMark), sections }
}

/** What the issue of an incident is made of besides the incident itself. */
export interface IssueParts extends Pick<Telling, 'readers' | 'page'> {
  /** The journal's record, in a form without `-->`; null where nothing is remembered. */
  readonly block: string | null
  /** Places that the issue lists already. */
  readonly places: readonly string[]
  /** The steps that it has already; they stay where this run knows none. */
  readonly steps?: string
}

export function titleOf({ service, kind, id, routine, secret }: Incident): string {
  const what = routine === true ? `Rotation of ${secret ?? 'a key'}` : 'Leaked key'
  return cut(`${what}: ${service}/${kind} (${id.slice(0, 8)})`, longestTitle)
}

/** One incident's whole story. */
export function write(story: Story, parts: IssueParts): string {
  const hidden = hiddenOf(story, parts.block)
  const told = [statusOf(story), placesOf(story, parts), timelineOf(story.incident, parts.readers), stepsOf(story, parts)]
  const page = parts.page === null ? '' : `Last run: ${httpsPage(parts.page) ?? ''}`
  const text = [...told, page].filter((part) => part !== '').join('\n\n')
  return `${hidden}\n${cut(text, longestBody - hidden.length - 2, '\n\n… cut: this is as much as GitHub takes.')}\n`
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
  if (incident.routine === true && incident.status !== 'lost')
    return incident.status === 'closed'
      ? `**Closed.** The key of ${name} was replaced, and the old one is dead.`
      : `**Open.** The key of ${name} is being replaced by routine; nobody leaked it.`
  const seconds = secondsToDead(incident.events)
  if (incident.status === 'closed')
    return `**Closed.** This key of ${name} is dead${seconds === null ? '' : `: it was proved ${secondsInWords(seconds)} after it was found`}.`
  if (incident.status === 'lost')
    return `**A person is needed.** A new key of ${name} was made and its value was lost on the way. The leaked key may still work.`
  return `**Open.** A key of ${name} was committed. Whoever has read the commit may have it, until it is dead. Removing the line does not help.`
}

/** Public: the place of a key that may still work is not told. */
function placesOf({ incident, leaks }: Story, { readers, places }: IssueParts): string {
  if (incident.routine === true) return ''
  if (readers === 'anyone' && incident.status !== 'closed') return '#### Where\n\nThe run that found it has marked the line.'
  const lines = [...new Set([...places, ...leaks.map((leak) => `- ${placeInMarkdown(leak)}`)])]
  if (lines.length === 0) return ''
  return `#### Where\n\n<!-- rekey:places -->\n${lines.slice(0, mostPlaces).join('\n')}\n<!-- rekey:end -->`
}

function timelineOf({ events, status }: Incident, readers: Telling['readers']): string {
  const shown =
    readers === 'anyone' && status !== 'closed' ? events.filter(({ step }) => step === 'found') : events.filter(isNews)
  const [first] = shown
  if (first === undefined) return ''
  const rows = shown.map((event) => `| ${timeOf(event)} | ${sinceOf(first, event)} | ${markdown(sentenceOf(event))} |`)
  return ['#### What happened', '', '| when (UTC) | after | what |', '| --- | --- | --- |', ...rows].join('\n')
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
  return incident.status === 'closed' || text === ''
    ? ''
    : `#### What a person has to do\n\n<!-- rekey:steps -->\n${text}\n<!-- rekey:end -->`
}
