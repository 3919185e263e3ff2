import { styleText } from 'node:util'
import type { Coverage, LeakReport, Report, Skipped } from '../model/document.ts'
import { type Severity, severities } from '../model/leak.ts'
import { inLog } from '../text/log.ts'
import { counted, leaksToTell, notReadIn, responseInWords, verdictInWords } from './telling.ts'

type Style = Parameters<typeof styleText>[0]
const colours: Record<Severity, Style> = { critical: ['bold', 'red'], high: 'red', medium: 'yellow', low: 'dim' }

/** The report for a terminal: a line for each leak, what came of it, and how much was read. */
export function writeText(report: Report, colour: boolean): string {
  const paint = (style: Style, text: string) => (colour ? styleText(style, text, { validateStream: false }) : text)
  const told = leaksToTell(report)
  const lines = [
    ...told.flatMap((leak) => linesOf(leak, paint)),
    ...report.findings.map((finding) =>
      [`${inLog(finding.path)}:${finding.line}:${finding.column}`, finding.audit, finding.severity, inLog(finding.message)].join(
        '  ',
      ),
    ),
    ...(told.length + report.findings.length === 0 ? [] : ['']),
    summaryOf(report, told),
    ...coverageLines(report.coverage, paint),
    ...report.notes.map((note) => inLog(note)),
  ]
  return `${lines.join('\n')}\n`
}

function linesOf(leak: LeakReport, paint: (style: Style, text: string) => string): readonly string[] {
  const first = [
    paint('bold', `${inLog(leak.path)}:${leak.line}:${leak.column}`),
    `${leak.service}/${leak.key}`,
    paint(colours[leak.severity], leak.confidence),
    inLog(leak.redacted),
    ...(leak.decoded.length > 0 ? [`inside ${leak.decoded.join(', ')}`] : []),
    ...(leak.commit === null ? [] : [paint('dim', `commit ${leak.commit.slice(0, 12)}`)]),
  ].join('  ')
  const several = leak.candidates.length > 1 ? [`    fits several: ${leak.candidates.join(', ')}`] : []
  const verdict = leak.verdict === null ? [] : [`    ${paint(colours[leak.severity], inLog(verdictInWords(leak)))}`]
  const response = leak.response === null ? [] : [`    ${inLog(responseInWords(leak))}`]
  const manual = leak.response?.manual ?? null
  const steps = manual === null ? [] : [inLog(manual.page), ...manual.steps.map((step, at) => `${at + 1}. ${inLog(step)}`)]
  return [first, ...several, ...verdict, ...response, ...steps.map((step) => `      ${step}`)]
}

function summaryOf({ leaks, coverage }: Report, told: readonly LeakReport[]): string {
  const bySeverity = severities.flatMap((severity) => {
    const count = told.filter((leak) => leak.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}`]
  })
  const hidden = ['suppressed', 'judged to be no key'].flatMap((why, judged) => {
    const count = leaks.filter(({ suppressed }) => suppressed !== null && (suppressed.by === 'judged') === Boolean(judged)).length
    return count === 0 ? [] : [`${count} ${why}`]
  })
  const found = told.length === 0 ? 'No keys found' : `${counted(told.length, 'leaked key')} (${bySeverity.join(', ')})`
  const read = [counted(coverage.blobs, 'file'), ...(coverage.commits > 0 ? [`of ${counted(coverage.commits, 'commit')}`] : [])]
  return `${[found, ...hidden].join(', ')}; read ${read.join(' ')}, ${sizeInWords(coverage.bytes)}.`
}

/** Paths that are shown of those that were left out. */
const fewPaths = 10

function coverageLines(coverage: Coverage, paint: (style: Style, text: string) => string): readonly string[] {
  const { unread, leftOut } = notReadIn(coverage)
  const incomplete =
    unread.length === 0
      ? 'The scan is not complete.'
      : `The scan is not complete: ${counted(unread.length, 'file')} not read, or not to the end:`
  return [
    ...(coverage.complete ? [] : [paint('yellow', incomplete), ...fewOf(unread)]),
    ...(leftOut.length === 0 ? [] : [`${counted(leftOut.length, 'file')} left out by a limit or setting:`, ...fewOf(leftOut)]),
  ]
}

const fewOf = (skipped: readonly Skipped[]): readonly string[] => [
  ...skipped.slice(0, fewPaths).map(({ path, why }) => `  ${inLog(path)}: ${why}`),
  ...(skipped.length > fewPaths ? [`  and ${skipped.length - fewPaths} more`] : []),
]

function sizeInWords(bytes: number): string {
  if (bytes < 1024) return counted(bytes, 'byte')
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`
}
