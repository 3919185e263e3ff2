import { sinceInWords } from '../audits/age.ts'
import type { Aged } from '../model/audit.ts'
import type { GitHubRepository, Issue } from '../model/github.ts'
import { escalation, reminderIn, type Standing, titleOf, write } from '../reporters/reminder.ts'

/** New reminders of one run, at most; the next run goes on. */
const mostNew = 20
/** How urgent each standing is; one that is over is none. */
const urgency: Record<Standing, number> = { gone: 0, renewed: 0, 'put-off': 0, soon: 1, overdue: 2, 'long-overdue': 3 }

/** What a run did about reminders. */
export interface Reminded {
  readonly opened: number
  readonly changed: number
  readonly closed: number
  /** Open at the end. */
  readonly open: number
  readonly remarks: readonly string[]
}

/**
 * Brings reminders to where the keys are: one issue for each key that is due, known again by its mark and only where we are its author.
 * It gets more urgent as time goes, which is told once for each step; it is closed when the key is renewed, put off or gone. What is as
 * it should be is left alone, and so is the reminder of a key of which nobody knows the age. Throws what `GitHubRepository` throws.
 */
export async function remind(
  ages: readonly Aged[],
  github: GitHubRepository,
  today: string,
  knows: { readonly deployKeys: boolean },
): Promise<Reminded> {
  const author = await github.author()
  const known = new Map<string, { readonly issue: Issue; readonly stage: string }>()
  for (const issue of [...(await github.issues())].sort((a, b) => a.number - b.number)) {
    const mark = reminderIn(issue.body)
    if (mark !== null && issue.author === author && !known.has(mark.id)) known.set(mark.id, { issue, stage: mark.stage })
  }
  let [opened, changed, closed, open] = [0, 0, 0, 0]
  const remarks: string[] = []
  for (const aged of ages) {
    const standing = standingOf(aged, today)
    const before = known.get(aged.id)
    known.delete(aged.id)
    if (standing === null) {
      if (before?.issue.open === true) open++
      continue
    }
    const body = write(aged, standing, sinceInWords(aged))
    const title = titleOf(aged.name, standing)
    const isOpen = urgency[standing] > 0
    if (before === undefined) {
      if (!isOpen) continue
      if (opened >= mostNew) {
        remarks.push(`${aged.name} is due; its reminder is opened by the next run, since one run opens ${mostNew}.`)
        continue
      }
      await github.createIssue(title, body)
      opened++
      open++
      continue
    }
    const isWorse = urgency[standing] > (urgency[before.stage as Standing] ?? 0)
    // Who closes a reminder has seen it: it comes back when the key gets older, not with the next run.
    const shouldBeOpen = isOpen && (before.issue.open || isWorse)
    if (shouldBeOpen) open++
    const change = {
      ...(before.issue.body !== body && { body }),
      ...(before.issue.title !== title && { title }),
      ...(before.issue.open !== shouldBeOpen && { open: shouldBeOpen }),
    }
    if (Object.keys(change).length === 0) continue
    await github.updateIssue(before.issue.number, change)
    if (isWorse && isOpen) await github.createComment(before.issue.number, escalation(aged.name, standing))
    if (before.issue.open && !shouldBeOpen) closed++
    else changed++
  }
  for (const [id, { issue }] of known) {
    // Of deploy keys nothing is known without the permission to list them.
    if (!issue.open || (id.startsWith('deploy-key-') && !knows.deployKeys)) continue
    await github.updateIssue(issue.number, { open: false, body: goneBody(id), title: titleOf(nameIn(issue.title), 'gone') })
    closed++
  }
  return { opened, changed, closed, open, remarks }
}

/** Null: nobody knows how old it is. */
function standingOf({ stage, snooze }: Aged, today: string): Standing | null {
  if (stage === 'unknown') return null
  if (stage === 'young') return 'renewed'
  return snooze !== null && snooze.until >= today ? 'put-off' : stage
}

const nameIn = (title: string): string => /^Rotation of (.+) is /.exec(title)?.[1] ?? 'a key'
const goneBody = (id: string): string =>
  `<!-- rekey:reminder ${id} gone -->\n\n**Closed.** This key is no longer in the inventory.\n`
