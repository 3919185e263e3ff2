import type { Incident } from '../model/incident.ts'
import { cut } from '../text/cut.ts'
import { code, markdown } from '../text/markdown.ts'
import { sentenceOf, timeOf } from './event.ts'
import { httpsPage, manualSteps, placeInMarkdown, type Story, secondsInWords, type Telling } from './telling.ts'

/** GitHub's limits of an issue, in UTF-16 units. */
const longestBody = 65_536
const longestTitle = 256
/** So many places of one key are listed. */
const mostPlaces = 50

/** What an issue's body says of itself; it counts only where we are the author. */
export interface Marks {
  /** One for each incident that the body tells, in order. */
  readonly incidents: readonly { readonly id: string; readonly fingerprints: readonly string[] }[]
  /** Journal blocks, as `write` was given them. Nothing says yet that they are authentic. */
  readonly blocks: readonly string[]
  /** The lines that say where a key stands. */
  readonly places: readonly string[]
}

export function marksOf(body: string): Marks {
  const all = (pattern: RegExp) => [...body.matchAll(pattern)]
  return {
    incidents: all(/<!-- rekey:incident ([0-9a-f]{32}) ([^\s]*) -->/g).map(([, id, fingerprints]) => ({
      id: id!,
      fingerprints: fingerprints!.split(',').filter(Boolean),
    })),
    blocks: all(/<!-- rekey:block (\S+(?: \S+)*) -->/g).map(([, block]) => block!),
    places: all(/<!-- rekey:places -->\n([\s\S]*?)<!-- rekey:end -->/g).flatMap(([, lines]) =>
      lines!.split('\n').filter((line) => line.startsWith('- ')),
    ),
  }
}

/** What the issue of an incident is made of besides the incident itself. */
export interface IssueParts extends Pick<Telling, 'readers' | 'page'> {
  /** The journal's record, in a form without `-->`; null where nothing is remembered. */
  readonly block: string | null
  /** Places that the issue lists already. */
  readonly places: readonly string[]
}

export function titleOf({ service, kind, id }: Incident): string {
  return cut(`Leaked key: ${service}/${kind} (${id.slice(0, 8)})`, longestTitle)
}

/** One incident's whole story. */
export function write(story: Story, parts: IssueParts): string {
  const hidden = hiddenOf(story, parts.block)
  const told = [statusOf(story), placesOf(story, parts), timelineOf(story.incident, parts.readers), stepsOf(story, parts)]
  const page = parts.page === null ? '' : `Last run: ${httpsPage(parts.page) ?? ''}`
  const text = [...told, page].filter((part) => part !== '').join('\n\n')
  return `${hidden}\n${cut(text, longestBody - hidden.length - 2, '\n\n… cut: this is as much as GitHub takes.')}\n`
}

export const titleOfRest = 'Leaked keys: more incidents than one run opens issues for'

/** Several incidents in short: more at once than one run opens issues for. Null where GitHub does not take so much in one body. */
export function writeRest(stories: readonly (readonly [Story, IssueParts])[]): string | null {
  const parts = stories.map(
    ([story, part]) => `${hiddenOf(story, part.block)}\n### ${code(titleOf(story.incident))}\n\n${statusOf(story)}`,
  )
  const body = `Each of these is a leaked key of its own.\n\n${parts.join('\n\n')}\n`
  return body.length <= longestBody ? body : null
}

function hiddenOf({ incident, leaks }: Story, block: string | null): string {
  const fingerprints = [...new Set(leaks.map(({ fingerprint }) => fingerprint))]
    .filter((text) => /^[\w:.~-]+$/.test(text))
    .slice(0, mostPlaces)
  const mark = `<!-- rekey:incident ${incident.id} ${fingerprints.join(',')} -->`
  return block === null ? mark : `${mark}\n<!-- rekey:block ${block} -->`
}

function statusOf({ incident, leaks }: Story): string {
  const name = code(`${incident.service}/${incident.kind}`)
  const seconds = leaks.find(({ response }) => response?.seconds != null)?.response?.seconds
  if (incident.status === 'closed')
    return `**Closed.** This key of ${name} is dead${seconds == null ? '' : `: it was proved ${secondsInWords(seconds)} after it was found`}.`
  if (incident.status === 'lost')
    return `**A person is needed.** A new key of ${name} was made and its value was lost on the way. The leaked key may still work.`
  return `**Open.** A key of ${name} was committed. Whoever has read the commit may have it, until it is dead. Removing the line does not help.`
}

/** Public: the place of a key that may still work is not told. */
function placesOf({ incident, leaks }: Story, { readers, places }: IssueParts): string {
  if (readers === 'anyone' && incident.status !== 'closed') return '#### Where\n\nThe run that found it has marked the line.'
  const lines = [...new Set([...places, ...leaks.map((leak) => `- ${placeInMarkdown(leak)}`)])]
  if (lines.length === 0) return ''
  return `#### Where\n\n<!-- rekey:places -->\n${lines.slice(0, mostPlaces).join('\n')}\n<!-- rekey:end -->`
}

function timelineOf({ events, status }: Incident, readers: Telling['readers']): string {
  const shown = readers === 'anyone' && status !== 'closed' ? events.filter(({ step }) => step === 'found') : events
  if (shown.length === 0) return ''
  return `#### What happened\n\n| when (UTC) | what |\n| --- | --- |\n${shown.map((event) => `| ${timeOf(event)} | ${markdown(sentenceOf(event))} |`).join('\n')}`
}

function stepsOf({ incident, leaks }: Story, { readers }: IssueParts): string {
  if (incident.status === 'closed') return ''
  return manualSteps(leaks, readers)
    .map(([, steps]) => `#### What a person has to do\n\n${steps}`)
    .join('\n\n')
}
