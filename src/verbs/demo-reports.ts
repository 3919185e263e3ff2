import { join } from 'node:path'
import { severityOf } from '../incident/status.ts'
import type { Report } from '../model/document.ts'
import { write as writeComment } from '../reporters/comment.ts'
import { titleOf, write as writeIssue } from '../reporters/issue.ts'
import { write as writeSummary } from '../reporters/summary.ts'
import type { Telling } from '../reporters/telling.ts'
import type { Responded } from '../response/ports.ts'
import { leakReport, type Scan } from './scan.ts'
import type { VerbWorld } from './world.ts'

export interface Written {
  readonly folder: string
  readonly names: readonly string[]
  readonly comment: string
}

/** What people would be told on GitHub, as files: the comment, the issue, the summary of the run and the JSON document. */
export async function writeReports(folder: string, scan: Scan, responded: Responded, world: VerbWorld): Promise<Written> {
  const { incident, verdict, response } = responded
  const leaks = scan.leaks.map((leak) => {
    const ours = responded.leaks.includes(leak)
    const severity = severityOf(leak.confidence, ours ? verdict : null, ours ? response : null)
    return leakReport(leak, severity, scan.suppressed.get(leak) ?? null, ours ? { verdict, response } : undefined)
  })
  const tool = { name: 'rekey', version: world.version } as const
  const report: Report = { schema: 1, tool, coverage: scan.coverage, leaks, findings: [], notes: scan.notes }
  const telling: Telling = { report, stories: [{ incident, leaks }], readers: 'maintainers', page: null }
  const comment = writeComment(telling).first ?? ''
  const issue = writeIssue({ incident, leaks }, { readers: 'maintainers', page: null, block: null, places: [] })
  const texts = {
    'comment.md': comment,
    'issue.md': `# ${titleOf(incident)}\n\n${issue}`,
    'report.md': writeSummary(telling, []),
    'report.json': `${JSON.stringify(report, null, 2)}\n`,
  }
  const place = join(folder, 'told')
  await world.files.makeFolder?.(place)
  for (const [name, text] of Object.entries(texts)) await world.files.write(join(place, name), text)
  return { folder: place, names: Object.keys(texts), comment }
}
