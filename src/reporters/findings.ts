import { styleText } from 'node:util'
import type { Edit, Finding, Report, Skipped } from '../model/document.ts'
import { severities } from '../model/leak.ts'
import type { Annotation } from '../model/runner.ts'
import { cut, cutBytes, cutLines } from '../text/cut.ts'
import { inLog } from '../text/log.ts'
import { code, markdown } from '../text/markdown.ts'
import { counted, httpsPage, notReadIn, notReadInMarkdown } from './telling.ts'

/** The runner shows the first ten of each kind in a step, and no more than this of a message (actions/runner, `ExecutionContext.cs`). */
const mostAnnotations = 10
const longestAnnotation = 4000
/** The runner drops a larger summary whole (1 MiB a step). */
const largestSummary = 1024 * 1024
/** GitHub's own limit of a comment, in UTF-16 units. */
const longestComment = 65_536

/** Findings that are told, the worst first, then by place. */
export const findingsToTell = ({ findings }: Report): readonly Finding[] =>
  findings
    .filter(({ suppressed }) => suppressed === null)
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))

const placeIn = ({ path, line }: Pick<Finding, 'path' | 'line'>) => `${path}:${line}`

const colours = { critical: 'red', high: 'red', medium: 'yellow', low: 'dim' } as const

/** Findings for a terminal: each with the places that led to it and its fix. */
export function writeFindings(report: Report, colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const told = findingsToTell(report)
  const hidden = report.findings.length - told.length
  const lines = told.flatMap((finding) => [
    `${paint('bold', `${inLog(finding.path)}:${finding.line}:${finding.column}`)}  ${finding.audit}  ${paint(colours[finding.severity], finding.severity)}  ${inLog(finding.message)}`,
    ...finding.places
      .filter((place) => place.line !== finding.line || place.path !== finding.path)
      .map((place) => paint('dim', `    ${inLog(placeIn(place))}: ${inLog(place.why)}`)),
    ...(finding.fix === null ? [] : [`    fix: ${inLog(finding.fix)}${finding.edit === null ? '' : ' (--fix does it)'}`]),
  ])
  const count = told.length === 0 ? 'Nothing found' : `${counted(told.length, 'finding')} (${bySeverity(told)})`
  const { blobs, complete } = report.coverage
  const { unread, leftOut } = notReadIn(report.coverage)
  return [
    ...lines,
    ...(lines.length === 0 ? [] : ['']),
    `${count}${hidden === 0 ? '' : `, ${hidden} suppressed`}; read ${counted(blobs, 'file')}.${complete ? '' : ' Not everything could be read.'}`,
    ...unread.map(notRead),
    ...(leftOut.length === 0
      ? []
      : [`${counted(leftOut.length, 'file')} left out by a limit or setting:`, ...leftOut.map(notRead)]),
    ...report.notes.map((note) => inLog(note)),
    '',
  ].join('\n')
}

const notRead = ({ path, why }: Skipped): string => `  ${inLog(path)}: ${inLog(why)}`

const bySeverity = (told: readonly Finding[]): string =>
  severities
    .map((severity) => [told.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}`)
    .join(', ')

/** The job's summary of an audit. `remarks` are our own sentences. */
export function write(report: Report, remarks: readonly string[]): string {
  const told = findingsToTell(report)
  const rows = told.map(
    (finding) =>
      `| ${finding.severity} | ${code(finding.audit)} | ${code(placeIn(finding))} | ${markdown(finding.message)} | ${markdown(finding.fix ?? '')} |`,
  )
  const parts = [
    `## rekey: ${told.length === 0 ? 'the audit found nothing' : counted(told.length, 'finding')}`,
    remarks.map((remark) => `> [!WARNING]\n> ${markdown(remark)}`).join('\n\n'),
    rows.length === 0 ? '' : ['| how bad | audit | place | what | fix |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    `Read: ${counted(report.coverage.blobs, 'file')}.${report.coverage.complete ? '' : ' **Not everything could be read.**'}`,
    ...notReadInMarkdown(report.coverage),
    report.notes.map((note) => `- ${markdown(note)}`).join('\n'),
  ]
  return cutLines(
    cutBytes,
    `${parts.filter((part) => part !== '').join('\n\n')}\n`,
    largestSummary - 1024,
    '\n\n… cut: this is as much as GitHub takes.\n',
  )
}

/** A remark at the line of each finding; the worst ones where there are more than the runner shows. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const told = findingsToTell(report)
  const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' } as const
  return (['error', 'warning', 'notice'] as const).flatMap((level): readonly Annotation[] => {
    const own = told.filter(({ severity }) => levels[severity] === level)
    const shown = own.length <= mostAnnotations ? own : own.slice(0, mostAnnotations - 1)
    const rest = own.length - shown.length
    return [
      ...shown.map(({ audit, message, fix, path, line, column }) => ({
        level,
        title: audit,
        message: cut(inLog(`${message}${fix === null ? '' : ` ${fix}`}`), longestAnnotation),
        place: { path, line, endLine: line, column },
      })),
      ...(rest === 0
        ? []
        : [{ level, title: 'rekey', message: `${counted(rest, 'more finding')}: see the summary of this run`, place: null }]),
    ]
  })
}

/** By which our one comment about findings is known again. */
export const commentMark = '<!-- rekey:audit -->'

/** The comment on a pull request: findings in the files that it changes, mechanical fixes as patches. Null: there is nothing to begin one for. */
export function writeComment(report: Report, page: string | null): { readonly first: string | null; readonly next: string } {
  const told = findingsToTell(report)
  if (told.length === 0)
    return { first: null, next: `${commentMark}\n### All clear\n\nThe audit of these workflows finds nothing any more.\n` }
  const sections = told.map((finding) =>
    [
      `#### ${finding.severity}: ${code(finding.audit)} at ${code(placeIn(finding))}`,
      '',
      markdown(finding.message),
      ...(finding.fix === null ? [] : ['', markdown(finding.fix)]),
      ...(finding.edit === null ? [] : ['', suggestion(finding.edit)]),
    ].join('\n'),
  )
  const head = `${commentMark}\n### ${counted(told.length, 'finding')} in the workflows of this pull request\n\n`
  const foot = page === null ? '' : `\n\nMore is in the summary of ${httpsPage(page) ?? 'the run'}.`
  const whole = `${head}${sections.join('\n\n')}${foot}\n`
  const text = whole.length <= longestComment ? whole : `${fitting(head, sections, longestComment - left.length)}${left}`
  return { first: text, next: text }
}

const left = '\n\n… cut; the summary of the run has it all.\n'

/** As many sections as there is room for, each of them whole: in half a block of code the rest would be code, too. */
function fitting(head: string, sections: readonly string[], room: number): string {
  let text = head
  for (const section of sections) {
    if (text.length + section.length + 2 > room) break
    text += `${section}\n\n`
  }
  return text.trimEnd()
}

/** The new lines, in a block that GitHub offers to commit where it stands at these lines of a review. */
export function suggestion({ lines }: Edit): string {
  const fence = '`'.repeat(Math.max(3, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((ticks) => ticks.length + 1))))
  return [`${fence}suggestion`, ...lines, fence].join('\n')
}
