import { gzipSync } from 'node:zlib'
import type { Finding, LeakReport, Report } from '../model/document.ts'
import type { GitHubRepository } from '../model/github.ts'
import { type Severity, severities } from '../model/leak.ts'
import { findingsToTell } from './findings.ts'
import { isDead, leaksToTell, notReadIn, responseInWords, verdictInWords } from './telling.ts'

/** GitHub keeps no more of a run: https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const mostResults = 5000
const mostRelated = 100

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const satisfies Record<Severity, string>
/** Within GitHub's bands: above 9 critical, from 7 high, from 4 medium, below that low. */
const scores = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' } as const satisfies Record<Severity, string>

/**
 * The report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). Suppressed leaks are left out, and nothing
 * holds more of a key than its public prefix. `uploaded`: for code scanning, which closes what it is not told again, so that keys that
 * are proved dead are left out, and so is what stands in no file. `category`: what replaces what; it ends with a slash.
 */
export function writeSarif(report: Report, uploaded = false, category = 'rekey/'): string {
  const leaks = leaksToTell(report).filter((leak) => !uploaded || (leak.found === 'file' && !isDead(leak)))
  const found = [...leaks.map(resultOfLeak), ...findingsToTell(report).map(resultOfFinding)].slice(0, mostResults)
  const { complete } = report.coverage
  const { unread, leftOut } = notReadIn(report.coverage)
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'rekey',
              version: report.tool.version,
              semanticVersion: report.tool.version,
              rules: rulesOf(found),
            },
          },
          automationDetails: { id: category },
          columnKind: 'utf16CodeUnits',
          invocations: [
            {
              executionSuccessful: complete,
              toolExecutionNotifications: [...unread, ...leftOut].slice(0, mostResults).map(({ path, why, unread }) => ({
                level: unread ? 'warning' : 'note',
                message: { text: `${path}: ${why}` },
              })),
            },
          ],
          results: found.map(({ rule: _, severity: __, ...result }) => result),
        },
      ],
    },
    null,
    2,
  )}\n`
}

interface Rule {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly help: string
}

/** A rule is as grave as the gravest of its results: GitHub reads no grade of a single result. */
function rulesOf(found: readonly { readonly rule: Rule; readonly severity: Severity }[]) {
  const rules = new Map<string, { readonly rule: Rule; readonly severity: Severity }>()
  for (const each of found) {
    const known = rules.get(each.rule.id)
    if (known === undefined || severities.indexOf(each.severity) < severities.indexOf(known.severity))
      rules.set(each.rule.id, each)
  }
  return [...rules.values()].map(({ rule: { id, name, short, help }, severity }) => ({
    id,
    name,
    shortDescription: { text: short },
    fullDescription: { text: help },
    help: { text: help },
    defaultConfiguration: { level: levels[severity] },
    properties: { 'security-severity': scores[severity], precision: 'high', tags: ['security', 'secrets'] },
  }))
}

function resultOfLeak(leak: LeakReport) {
  const { service, key, severity, fingerprint } = leak
  const name = `${service}/${key}`
  return {
    rule: {
      id: name,
      name: 'LeakedKey',
      short: `Leaked key: ${name}`,
      help: `A key of ${name} was committed. Whoever has read the commit may have it. Removing the line does not help: the key has to die.`,
    },
    severity,
    ruleId: name,
    level: levels[severity],
    message: {
      text: `${`${name} ${leak.redacted}`.trim()} was committed. Its service says: ${verdictInWords(leak)}; ${responseInWords(leak)}.`,
    },
    // GitHub refuses a whole file for one result without a place (github/codeql-action#2459): what is no file is its name in brackets
    locations: [placeOf(leak.path, leak)],
    // GitHub knows a result again by `primaryLocationLineHash` alone.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'rekeyFingerprint/v1': fingerprint },
    properties: {
      confidence: leak.confidence,
      found: leak.found,
      candidates: leak.candidates,
      ...(leak.commit === null ? {} : { commit: leak.commit }),
    },
  }
}

function resultOfFinding(finding: Finding) {
  const { audit, severity, message, path, line, column, confidence } = finding
  return {
    rule: {
      id: `audit/${audit}`,
      name: 'Audit',
      short: `Audit: ${audit}`,
      help: finding.fix ?? `What the audit ${audit} has to say.`,
    },
    severity,
    ruleId: `audit/${audit}`,
    level: levels[severity],
    message: { text: finding.fix === null ? message : `${message} ${finding.fix}` },
    locations: [placeOf(path, { line, column })],
    relatedLocations: finding.places.slice(0, mostRelated).map(({ why, ...place }, id) => ({
      id,
      ...placeOf(place.path, place),
      message: { text: why },
    })),
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint}:1`,
      'rekeyFingerprint/v1': finding.fingerprint,
    },
    properties: { confidence },
  }
}

/** Columns count UTF-16 units, and `endColumn` is the first one behind, as in ours. */
function placeOf(
  path: string,
  {
    line,
    column,
    endLine,
    endColumn,
  }: {
    readonly line: number
    readonly column: number
    readonly endLine?: number
    readonly endColumn?: number
  },
) {
  const region = { startLine: line, startColumn: column, ...(endLine === undefined ? {} : { endLine, endColumn }) }
  const uri = Buffer.from(path).toString().split('/').map(encodeURIComponent).join('/')
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } }
}

/**
 * Uploads the report to code scanning. Throws what `GitHubRepository` throws: 403 where code scanning is not on, or the token lacks
 * `security-events: write`.
 */
export async function send(
  report: Report,
  github: GitHubRepository,
  { commit, ref, category }: { readonly commit: string; readonly ref: string; readonly category: string },
): Promise<void> {
  const sarif = gzipSync(writeSarif(report, true, category)).toString('base64')
  await github.uploadSarif({ commit, ref, sarif })
}
