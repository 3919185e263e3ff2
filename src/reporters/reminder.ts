import type { Aged, Stage } from '../model/audit.ts'
import { cut } from '../text/cut.ts'
import { code, markdown } from '../text/markdown.ts'
import { httpsPage } from './telling.ts'

/** GitHub's limit of an issue's title, in UTF-16 units. */
const longestTitle = 256

const mark = /^<!-- rekey:reminder ([\w-]+) ([a-z-]+) -->/

/** Which key a reminder is about and how far it was when it was written; null for other texts. */
export function reminderIn(body: string): { readonly id: string; readonly stage: string } | null {
  const [, id, stage] = mark.exec(body) ?? []
  return id === undefined || stage === undefined ? null : { id, stage }
}

/** Where a reminder stands: how old the key is, or why nobody is reminded any more. */
export type Standing = Extract<Stage, 'soon' | 'overdue' | 'long-overdue'> | 'put-off' | 'renewed' | 'gone'

const titles: Record<Standing, string> = {
  soon: 'is due soon',
  overdue: 'is overdue',
  'long-overdue': 'is long overdue',
  'put-off': 'is put off',
  renewed: 'is renewed',
  gone: 'is no longer in use',
}

export const titleOf = (name: string, standing: Standing): string => cut(`Rotation of ${name} ${titles[standing]}`, longestTitle)

/** One key's reminder. The same standing gives the same text, on whatever day it is written. */
export function write(aged: Aged, standing: Standing, since: string): string {
  const owner = aged.owner === null ? '' : ownerIn(aged.owner)
  const due = aged.due?.slice(0, 10) ?? ''
  const name = code(aged.name)
  const said: Record<Standing, string> = {
    soon: `${name} is due on ${due}: ${markdown(since)}.`,
    overdue: `**Overdue.** ${name} was due on ${due}: ${markdown(since)}.`,
    'long-overdue': `**Long overdue.** ${name} was due on ${due} and is twice as old as it may be: ${markdown(since)}.`,
    'put-off': `Put off until ${aged.snooze?.until ?? ''}: ${markdown(aged.snooze?.reason ?? '')}`,
    renewed: `**Closed.** ${name} was renewed: ${markdown(since)}. It is due again on ${due}.`,
    gone: `**Closed.** ${name} is no longer in use.`,
  }
  const isOpen = standing === 'soon' || standing === 'overdue' || standing === 'long-overdue'
  const steps = aged.manual === null || !isOpen ? '' : stepsOf(aged.manual)
  const foot = isOpen
    ? 'This issue closes itself once the key is renewed. To put it off, give its entry `snooze: {until, reason}`.'
    : ''
  return `${[`<!-- rekey:reminder ${aged.id} ${standing} -->`, said[standing], isOpen && owner !== '' ? `For ${owner}.` : '', steps, foot].filter((part) => part !== '').join('\n\n')}\n`
}

/** A person or a team of the trusted configuration is called by its name. */
const ownerIn = (owner: string): string => (/^@[\w-]{1,39}(?:\/[\w.-]{1,100})?$/.test(owner) ? owner : markdown(owner))

function stepsOf({ page, steps }: NonNullable<Aged['manual']>): string {
  const link = httpsPage(page)
  const list = steps.map((step, index) => `${index + 1}. ${step.startsWith('Run `') ? step : markdown(step)}`)
  return [...(link === null ? [] : [`See ${link}.`, '']), ...list].join('\n')
}

/** Told to everyone who follows the issue where a reminder gets more urgent. */
export const escalation = (name: string, standing: Standing): string => `${code(name)} ${titles[standing]}.`
