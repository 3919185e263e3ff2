import type { Options } from '../inputs.ts'
import { type GitHubRepository, isRefusal } from '../model/github.ts'
import type { Runner } from '../model/runner.ts'
import * as annotations from '../reporters/annotations.ts'
import * as comment from '../reporters/comment.ts'
import * as summary from '../reporters/summary.ts'
import type { Telling } from '../reporters/telling.ts'
import { inLog } from '../text/log.ts'
import type { IncidentIssues } from './incident-issues.ts'
import { type Reviewed, reviewLeaks } from './review-on-github.ts'

/** Where a run may tell people. Null: not there, or not allowed. */
export interface Ears {
  readonly runner: Runner
  readonly github: GitHubRepository | null
  readonly issues: IncidentIssues | null
  /** The pull request that the run is about. */
  readonly pull: number | null
  /** The same, where its lines may be remarked on. */
  readonly reviewed: Reviewed | null
}

/**
 * Tells what a run found and did, wherever it may: comment and issues first, then the summary and the remarks in the log, which also
 * say what could not be told and which permission is missing. Nothing found is lost because GitHub refuses a comment.
 */
export async function tellOnGitHub(telling: Telling, options: Options, ears: Ears, remarks: readonly string[]): Promise<void> {
  const { runner, github, issues, pull, reviewed } = ears
  const all = [...remarks]
  if (github !== null && pull !== null && options.comment)
    await tried('The comment', all, () => comment.send(comment.write(telling), github, pull))
  if (reviewed !== null)
    await tried('Remarks at lines', all, async () => {
      const refused = await reviewLeaks(telling, reviewed)
      if (refused !== null) all.push(refused)
    })
  if (issues !== null && options.issues) await tried('The issues', all, () => issues.tell(telling.stories))
  annotations.send(annotations.write(telling), runner)
  for (const message of all) runner.annotate({ level: 'warning', title: 'rekey', message: inLog(message), place: null })
  if (!(await summary.send(summary.write(telling, all), runner))) runner.log('This runner takes no job summary.')
}

async function tried(what: string, remarks: string[], send: () => Promise<void>): Promise<void> {
  try {
    await send()
  } catch (error) {
    if (!isRefusal(error)) throw error
    // The journal may have met the same refusal.
    if (!remarks.some((remark) => remark.endsWith(error.message)))
      remarks.push(`${what} could not be brought up to date: ${error.message}`)
  }
}
