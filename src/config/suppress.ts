import { createHash } from 'node:crypto'
import type { Suppression } from '../model/configuration.ts'
import type { Finding, Suppressed } from '../model/document.ts'
import type { Leak, Mark } from '../model/leak.ts'
import { isAlive, type State } from '../model/verdict.ts'
import { isBoundTo } from './binding.ts'
import { fitting } from './globs.ts'

export interface Suppressions {
  /** Leaks that are not to be told, each with the entry that says so. */
  readonly suppressed: ReadonlyMap<Leak, Suppressed>
  /** Entries that have ended or that fit a key which works, as sentences with their line. */
  readonly notes: readonly string[]
  /** Entries that fitted no leak, the same way. Worth telling where everything was read. */
  readonly unused: readonly string[]
}

/**
 * Decides which leaks an entry of `ignore`, or a mark beside the key, hides. `today` is `YYYY-MM-DD`. `states` has what services said: a key that works is always
 * told. All conditions of an entry must hold; one bound to a value fits that key alone, wherever it stands. So does a mark beside a key.
 */
export async function suppress(
  leaks: readonly Leak[],
  ignore: readonly Suppression[],
  today: string,
  states: ReadonlyMap<Leak, State> = new Map(),
): Promise<Suppressions> {
  const suppressed = new Map<Leak, Suppressed>()
  const notes: string[] = []
  const unused: string[] = []
  for (const entry of ignore.filter(({ audit }) => audit === null)) {
    if (entry.until !== null && entry.until < today) {
      notes.push(`${entry.source}: this suppression ended on ${entry.until} and hides nothing any more.`)
      continue
    }
    const found = await leaksOf(entry, leaks)
    // what another tool was told to pass over is mostly nothing here, and not ours to tidy
    if (found.length === 0 && !isForeign(entry)) unused.push(`${entry.source}: this suppression fits no leak.`)
    for (const leak of found) {
      const state = states.get(leak)
      if (state !== undefined && isAlive(state))
        notes.push(
          `${entry.source}: this suppression fits a key that works (${leak.service}/${leak.kind}); such a key is always told.`,
        )
      else if (!suppressed.has(leak))
        suppressed.set(leak, { by: 'config', reason: entry.reason, owner: entry.owner, until: entry.until })
    }
  }
  for (const leak of leaks)
    if (leak.mark !== undefined && !suppressed.has(leak)) {
      const why = whyNotHidden(leak.mark, today, states.get(leak))
      if (why === null) suppressed.set(leak, inline(leak.mark))
      else notes.push(`${leak.path}:${leak.line}: ${why}`)
    }
  return { suppressed, notes, unused }
}

const isForeign = ({ place, sha1 }: Suppression): boolean => place !== undefined || sha1 !== undefined

const inline = ({ reason, owner, until }: Mark): Suppressed => ({ by: 'inline', reason, owner, until })

/** Why a mark beside a key hides nothing, as the rest of a sentence; null where it does. */
function whyNotHidden({ reason, until }: Mark, today: string, state: State | undefined): string | null {
  if (reason === '') return 'rekey:ignore hides nothing without a reason behind it.'
  if (until !== null && until < today) return `this rekey:ignore ended on ${until} and hides nothing any more.`
  if (state !== undefined && isAlive(state)) return 'rekey:ignore stands beside a key that works; such a key is always told.'
  return null
}

async function leaksOf(entry: Suppression, leaks: readonly Leak[]): Promise<readonly Leak[]> {
  const fitsPath = entry.path === null ? null : await fitting([entry.path])
  const fitsKey = entry.key === null ? null : await fitting([entry.key])
  return leaks.filter(
    (leak) =>
      (fitsPath === null || fitsPath(leak.path)) &&
      (fitsKey === null || fitsKey(`${leak.service}/${leak.kind}`)) &&
      (entry.fingerprint === null || entry.fingerprint === leak.fingerprint) &&
      (entry.value === null || isBoundTo(entry.value, leak)) &&
      (entry.sha1 === undefined
        ? entry.place === undefined || isAt(entry.place, leak)
        : hasDigest(entry.sha1, leak) || (entry.place !== undefined && isAt(entry.place, leak) && beginsWith(entry.sha1, leak))),
  )
}

/** A file as it lies there is of no commit: the line says it alone. */
const isAt = ({ line, commit }: NonNullable<Suppression['place']>, leak: Leak): boolean =>
  line >= leak.line && line <= leak.endLine && (commit === null || leak.commit === null || commit === leak.commit)

const hasDigest = (sha1: string, { parts }: Leak): boolean =>
  Object.values(parts).some((part) => createHash('sha1').update(part.reveal()).digest('hex') === sha1)

/** Of some keys detect-secrets takes the digest of what all of their kind begin with; only the line tells such a key from another. */
const beginsWith = (sha1: string, { redacted }: Leak): boolean => {
  const start = redacted.replace('…', '')
  const said = [start, start.replace(/[_-]$/, ''), `BEGIN ${start}`, start.replace(/^BEGIN /, '')]
  return start !== '' && said.some((text) => createHash('sha1').update(text).digest('hex') === sha1)
}

/** The findings, each with the entry that hides it, and what there is to say of entries. An entry without `audit` hides no finding. */
export async function suppressFindings(
  findings: readonly Finding[],
  ignore: readonly Suppression[],
  today: string,
): Promise<{ readonly findings: readonly Finding[]; readonly notes: readonly string[] }> {
  const notes: string[] = []
  const hidden = new Map<Finding, Suppressed>()
  for (const entry of ignore) {
    if (entry.audit === null) continue
    if (entry.until !== null && entry.until < today) {
      notes.push(`${entry.source}: this suppression ended on ${entry.until} and hides nothing any more.`)
      continue
    }
    const fits = {
      audit: await fitting([entry.audit]),
      path: entry.path === null ? null : await fitting([entry.path]),
      secret: entry.secret === null ? null : await fitting([entry.secret]),
    }
    const found = findings.filter(
      (finding) =>
        fits.audit(finding.audit) &&
        (fits.path === null || fits.path(finding.path)) &&
        (fits.secret === null || (finding.secret !== null && fits.secret(finding.secret))) &&
        (entry.fingerprint === null || entry.fingerprint === finding.fingerprint),
    )
    if (found.length === 0) notes.push(`${entry.source}: this suppression fits no finding.`)
    for (const finding of found)
      if (!hidden.has(finding))
        hidden.set(finding, { by: 'config', reason: entry.reason, owner: entry.owner, until: entry.until })
  }
  return { findings: findings.map((finding) => ({ ...finding, suppressed: hidden.get(finding) ?? null })), notes }
}
