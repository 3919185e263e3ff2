import type { Options } from '../inputs.ts'
import type { Report } from '../model/document.ts'
import { type GitHubRepository, isRefusal } from '../model/github.ts'
import * as sarif from '../reporters/sarif.ts'
import type { Telling } from '../reporters/telling.ts'
import type { Started } from './event.ts'
import type { VerbWorld } from './world.ts'

/**
 * Hands what was found to code scanning, where the input asks for it. Gives where maintainers alone find the places, or null, and what
 * stands in the way. GitHub shows alerts of a pull request, and of a branch with one, to everyone who may read the repository
 * (https://docs.github.com/code-security/code-scanning/managing-code-scanning-alerts/triaging-code-scanning-alerts-in-pull-requests), so
 * that on a public one the default branch's alone are uploaded: those are read by people with write access.
 */
export async function toCodeScanning(
  report: Report,
  options: Options,
  started: Started,
  readers: Telling['readers'],
  github: GitHubRepository,
  environment: VerbWorld['environment'],
): Promise<{ readonly privately: Telling['privately']; readonly remark: string | null }> {
  const nothing = { privately: null, remark: null }
  if (!options['code-scanning']) return nothing
  const target = targetOf(options, started, environment)
  if (target === null) return nothing
  try {
    if (readers === 'anyone' && target.ref !== `refs/heads/${started.defaultBranch ?? (await github.defaultBranch())}`)
      return nothing
    await sarif.send(report, github, target)
    return { privately: 'code scanning', remark: null }
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { ...nothing, remark: `Findings could not be uploaded to code scanning: ${error.message}` }
  }
}

/** Commit, ref and category. What reads a part of the files must not close the alerts of what read them all. */
function targetOf(options: Options, { pull, content }: Started, { GITHUB_SHA: sha, GITHUB_REF: ref }: VerbWorld['environment']) {
  // An audit is told beside a scan, and neither closes the other's alerts.
  const audit = options.command === 'audit' ? 'rekey/audit/' : null
  if (pull !== null && content.kind === 'since')
    return { commit: content.to, ref: `refs/pull/${pull}/head`, category: audit ?? 'rekey/' }
  if (sha === undefined || !/^[0-9a-f]{40}$/.test(sha) || ref === undefined || !ref.startsWith('refs/')) return null
  const isWhole = content.kind === 'tree' && options.range === undefined && !options.history
  return { commit: sha, ref, category: audit ?? (isWhole ? 'rekey/' : options.history ? 'rekey/history/' : 'rekey/push/') }
}
