import type { LeakReport } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import type { Runner } from '../model/runner.ts'
import { cutBytes, cutLines } from '../text/cut.ts'
import { code, markdown } from '../text/markdown.ts'
import {
  counted,
  isDead,
  isOpenTo,
  isPlaceOpenTo,
  keyInMarkdown,
  leaksToTell,
  manualSteps,
  notReadInMarkdown,
  placeInMarkdown,
  responseInWords,
  type Telling,
  verdictInWords,
} from './telling.ts'

/** The runner drops a larger summary whole (1 MiB a step). */
const largest = 1024 * 1024

/** The job's summary: all leaks with what was said and done, coverage, and what stands in the way, in `remarks` (our sentences). */
export function write(telling: Telling, remarks: readonly string[]): string {
  const { report } = telling
  const leaks = leaksToTell(report)
  const suppressed = report.leaks.length - leaks.length
  const dead = leaks.filter(isDead).length
  const head =
    leaks.length === 0 ? 'No leaked key' : `${counted(leaks.length, 'leaked key')}${dead === 0 ? '' : `, ${dead} of them dead`}`
  const parts = [
    `## rekey: ${head}`,
    remarks.length === 0 ? '' : remarks.map((remark) => `> [!WARNING]\n> ${markdown(remark)}`).join('\n\n'),
    leaks.length === 0 ? '' : table(leaks, telling),
    howToTellPrivately(telling),
    ...manualSteps(leaks, telling.readers).map(([name, steps]) => `### What a person has to do about ${code(name)}\n\n${steps}`),
    coverageOf(telling),
    suppressed === 0 ? '' : `${counted(suppressed, 'leak')} not told: suppressed by the configuration or a rule.`,
    notesOf(telling),
  ]
  return cutLines(
    cutBytes,
    `${parts.filter((part) => part !== '').join('\n\n')}\n`,
    largest - 1024,
    '\n\n… cut: this is as much as GitHub takes.\n',
  )
}

/** Gives false where the runner takes no summary. */
export async function send(text: string, runner: Runner): Promise<boolean> {
  try {
    await runner.summary(text)
    return true
  } catch (error) {
    if (error instanceof Fault) return false
    throw error
  }
}

function table(leaks: readonly LeakReport[], telling: Telling): string {
  const { readers } = telling
  const rows = leaks.map((leak) => {
    const told = isOpenTo(readers, leak) ? [verdictInWords(leak), responseInWords(leak)] : ['not shown here', 'not shown here']
    const place = isPlaceOpenTo(telling, leak) ? placeInMarkdown(leak) : 'under Security, Code scanning'
    return [keyInMarkdown(leak), place, ...told.map(markdown), leak.confidence, code(leak.fingerprint)].join(' | ')
  })
  return [
    '| key | place | its service says | what was done | sure | fingerprint |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
}

/** Where strangers read the place of a key that may work: how to have maintainers alone read it. */
function howToTellPrivately({ report, readers, privately }: Telling): string {
  if (readers === 'maintainers' || (privately ?? null) !== null) return ''
  if (leaksToTell(report).every((leak) => isDead(leak) || leak.found !== 'file')) return ''
  return 'Everyone can read the places above. With `code-scanning: true` and `security-events: write`, runs on the default branch tell them to maintainers alone, under Security, Code scanning.'
}

/** Why a key is not dead yet says that it works, and so does the number of such notes. */
function notesOf({ report: { notes }, readers }: Telling): string {
  if (readers === 'anyone') return 'Notes are not shown here.'
  return notes.map((note) => `- ${markdown(note)}`).join('\n')
}

function coverageOf({ report }: Telling): string {
  const { complete, commits, blobs, bytes } = report.coverage
  const read = `Read: ${counted(commits, 'commit')}, ${counted(blobs, 'blob')}, ${counted(bytes, 'byte')}.${complete ? '' : ' **Not everything could be read.**'}`
  const unasked = (report.coverage.unasked ?? []).map(
    ({ why, leaks }) => `Not asked about: ${counted(leaks, 'leak')}, since ${markdown(why)}.`,
  )
  return [read, ...unasked, ...notReadInMarkdown(report.coverage)].join('\n\n')
}
