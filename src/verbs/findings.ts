import { createHash } from 'node:crypto'
import { audits } from '../audits/index.ts'
import { suppressFindings } from '../config/suppress.ts'
import type { Audited } from '../model/audit.ts'
import type { Finding, Report } from '../model/document.ts'
import type { Gathered } from './audited.ts'
import { fixesOf } from './fixes.ts'
import { compare, comparePlaces } from './order.ts'
import { isReadable } from './read-workflows.ts'
import { scrubbed } from './scrub.ts'

/** Runs every audit: findings by place, each with a fingerprint that stays while lines shift. */
export function findingsOf(audited: Audited): readonly Finding[] {
  const twins = new Map<string, number>()
  const seen = new Set<string>()
  return audits
    .flatMap((audit) => audit.find(audited).map((remark) => ({ audit: audit.id, ...remark })))
    .sort((a, b) => comparePlaces(a, b) || compare(a.audit, b.audit) || compare(a.message, b.message))
    .filter((remark) => {
      const same = [remark.audit, remark.path, remark.line, remark.column, remark.message].join('\0')
      return !seen.has(same) && seen.add(same)
    })
    .map((remark) => {
      const kin = [remark.audit, remark.path, remark.message].join('\0')
      const before = twins.get(kin) ?? 0
      twins.set(kin, before + 1)
      const fingerprint = createHash('sha256').update(`${kin}\0${before}`).digest('hex').slice(0, 16)
      return withSoundEdit({ ...remark, fingerprint, suppressed: null }, audited)
    })
}

/** A fix that leaves a file nobody can read is none, and is promised nowhere. */
function withSoundEdit(finding: Finding, { lines }: Audited): Finding {
  if (finding.edit === null) return finding
  const isSound = fixesOf([finding], (path) => lines(path).join('\n'), isReadable).length > 0
  return isSound ? finding : { ...finding, edit: null }
}

/** The document of an audit, with suppressions of the trusted configuration. */
export async function auditReport({ audited, coverage, notes, scrub }: Gathered, version: string): Promise<Report> {
  const today = audited.now.toISOString().slice(0, 10)
  const told = await suppressFindings(findingsOf(audited), audited.configuration.ignore, today)
  return {
    schema: 1,
    tool: { name: 'rekey', version },
    coverage,
    leaks: [],
    findings: scrubbed(told.findings, scrub),
    notes: [...notes, ...told.notes],
  }
}
