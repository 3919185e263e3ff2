import { isProvedDead } from '../incident/status.ts'
import type { Coverage, LeakReport, Report, Skipped } from '../model/document.ts'
import type { Incident } from '../model/incident.ts'
import { code, markdown } from '../text/markdown.ts'

/** One incident and the places where this run found its key. */
export interface Story {
  readonly incident: Incident
  readonly leaks: readonly LeakReport[]
  /** Fingerprints that its issue is known by, where that is more than those of `leaks`. */
  readonly fingerprints?: readonly string[]
  /** Where workflows use the key, as the audits see it; absent where nobody looked. */
  readonly uses?: readonly KeyUse[]
}

/** One place where a key is used, and how. */
export interface KeyUse {
  readonly path: string
  readonly line: number
  readonly why: string
}

/** All that a run has to tell. */
export interface Telling {
  readonly report: Report
  readonly stories: readonly Story[]
  /**
   * Who reads what is told. `anyone` (a public repository) gets neither the place of a key that may still work nor what its service
   * says of it, until it is dead.
   */
  readonly readers: 'anyone' | 'maintainers'
  /**
   * Where this run told maintainers alone the places of keys that may still work; null where no such channel took them. Where strangers
   * read, only then are places left out elsewhere: people have to be able to find the key.
   */
  readonly privately?: 'code scanning' | null
  /** The run's own page, or null. */
  readonly page: string | null
}

/** What should have been read and was not, and what was left out by a limit or setting: the first makes a scan incomplete, the second does not. */
export const notReadIn = ({ skipped }: Coverage): Record<'unread' | 'leftOut', readonly Skipped[]> => ({
  unread: skipped.filter(({ unread }) => unread),
  leftOut: skipped.filter(({ unread }) => !unread),
})

/** Leaks that are told: those that nothing suppresses. */
export const leaksToTell = (report: Report): readonly LeakReport[] => report.leaks.filter((leak) => leak.suppressed === null)

/** Proved dead, by this run's act or by the service's own word. */
export const isDead = ({ response, verdict }: LeakReport): boolean => isProvedDead(verdict, response)

/** May this leak's place and verdict be shown to those who read? */
export const isOpenTo = (readers: Telling['readers'], leak: LeakReport): boolean => readers === 'maintainers' || isDead(leak)

/** May its place be shown in the run itself, which strangers read on a public repository? */
export const isPlaceOpenTo = ({ readers, privately }: Pick<Telling, 'readers' | 'privately'>, leak: LeakReport): boolean =>
  isOpenTo(readers, leak) || (privately ?? null) === null

/** `path:line`, as code. */
export const placeInMarkdown = (leak: LeakReport): string => {
  const commit = leak.commit === null ? '' : ` in ${leak.commit.slice(0, 8)}`
  return leak.found === 'file' ? `${code(`${leak.path}:${leak.line}`)}${commit}` : `the ${leak.found.replace('-', ' ')}${commit}`
}

/** What kind of key, and as much of it as may be shown. */
export const keyInMarkdown = (leak: LeakReport): string => `${code(`${leak.service}/${leak.key}`)} ${code(leak.redacted)}`.trim()

/** What the service says of a key, in a few words. */
export function verdictInWords(leak: LeakReport): string {
  if (leak.candidates.length > 1) return 'not asked: it fits several services'
  if (leak.verdict === null) return 'not asked'
  const { state, access, owner, why, refused } = leak.verdict
  if (refused && why !== null) return `not proved dead: ${why}`
  if (state === 'unknown') return why === null ? 'unknown' : `unknown: ${why}`
  if (state === 'dead') return 'dead'
  const more = [access === null ? '' : `${access} access`, owner === null ? '' : `of ${owner}`].filter(Boolean).join(', ')
  return `${state === 'live' ? 'live' : 'live, limited'}${more === '' ? '' : `, ${more}`}`
}

/** What was done about a key, in a few words. */
export function responseInWords({ response, verdict }: LeakReport): string {
  if (response === null) return 'nothing yet'
  const { outcome, policy, seconds, manual } = response
  if (outcome === 'gone') return 'it was dead already'
  if (outcome === 'attested') return 'ATTESTED by a person, not proved'
  if (outcome === 'done')
    return `${policy === 'rotate' ? 'replaced and ' : ''}proved dead${seconds === null ? '' : ` in ${secondsInWords(seconds)}`}`
  if (isRevokedUnproved(response)) return 'revoked, not proved: a person has to attest that it is dead'
  if (outcome === 'lost') return 'a person is needed: a new key was made and its value was lost'
  if (outcome === 'unknown' && verdict?.refused) return 'it is asked again; who knows that it is dead can attest it'
  if (manual !== null) return 'a person is needed'
  return outcome === 'denied'
    ? 'the service refused; it is tried again'
    : policy === 'report'
      ? 'reported'
      : 'not dead yet; it is tried again'
}

/** The service took a revocation, and no call tells whether the key is dead. */
const isRevokedUnproved = ({ outcome, events }: NonNullable<LeakReport['response']>): boolean => {
  const last = events.findLast(({ step, label }) => (step === 'revoke' || step === 'verify') && label === undefined)
  const asked = events.some(({ step }) => step === 'verify' || step === 'prove-dead')
  return outcome === 'open' && !asked && last?.step === 'revoke' && (last.outcome === 'done' || last.outcome === 'gone')
}

/** `3.1 s`, `4 min 5 s`. */
export function secondsInWords(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}

/** Steps for a person, as a numbered list. A page may carry an id that only an answer of the service can have given: strangers get its host. */
function stepsInMarkdown(
  manual: { readonly page: string; readonly steps: readonly string[] },
  readers: Telling['readers'],
): string {
  const page = readers === 'maintainers' ? httpsPage(manual.page) : httpsPage(manual.page) && `<${new URL(manual.page).origin}>`
  const list = manual.steps.map((step, index) => `${index + 1}. ${markdown(step)}`)
  return [...(page === null ? [] : [`On ${page}:`, '']), ...list].join('\n')
}

/** What a person has to do about keys that are not dead yet, each kind of key once. Pairs of `service/kind` and Markdown. */
export function manualSteps(leaks: readonly LeakReport[], readers: Telling['readers']): readonly (readonly [string, string])[] {
  const known = new Map<string, string>()
  for (const leak of leaks)
    if (!isDead(leak) && leak.response?.manual)
      known.set(`${leak.service}/${leak.key}`, stepsInMarkdown(leak.response.manual, readers))
  return [...known]
}

/** A link that can't be anything but a link: https, and no character that Markdown knows. */
export function httpsPage(page: string): string | null {
  if (!URL.canParse(page)) return null
  const url = new URL(page)
  return url.protocol === 'https:' && url.username === '' ? `<${url.href.replace(/[<>@`\s]/g, encodeURIComponent)}>` : null
}

/** A list of each, with its head; neither where there is nothing. */
export function notReadInMarkdown(coverage: Coverage): readonly string[] {
  const { unread, leftOut } = notReadIn(coverage)
  const list = (head: string, skipped: readonly Skipped[]) =>
    skipped.length === 0
      ? []
      : [`${head} (${skipped.length}):`, skipped.map(({ path, why }) => `- ${code(path)}: ${markdown(why)}`).join('\n')]
  return [...list('Not read, or not to the end', unread), ...list('Left out by a limit or setting', leftOut)]
}

/** `1 leaked key`, `2 leaked keys`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
