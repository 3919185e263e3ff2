import { noticeDue } from '../incident/notices.ts'
import { Fault } from '../model/fault.ts'
import { isRefusal } from '../model/github.ts'
import type { Event, Incident } from '../model/incident.ts'
import { Secret } from '../model/secret.ts'
import type { Journal } from '../model/world.ts'
import * as notice from '../reporters/notice.ts'
import type { Story, Telling } from '../reporters/telling.ts'
import type { VerbWorld } from './world.ts'

/** Notices that one run sends, at most; the next one goes on. */
const mostNotices = 50

/** What a run needs to tell a webhook. `journal` remembers what was told. */
export interface Listening extends Pick<Telling, 'readers' | 'page'> {
  readonly hook: notice.Hook
  readonly repository: string
  readonly journal: Journal
}

/**
 * Where notices go, or null where nobody asked for any. Throws `Fault` where one of the two is missing, or the address is neither https
 * nor one of this machine that was named.
 */
export function hookOf(url: string | undefined, secret: string | undefined, loopback: readonly string[]): notice.Hook | null {
  if (!url && !secret) return null
  if (!url || !secret)
    throw new Fault('a webhook needs both notify-url (REKEY_NOTIFY_URL) and notify-secret (REKEY_NOTIFY_SECRET)')
  const to = URL.canParse(url) ? new URL(url) : null
  const isNamed = to !== null && loopback.includes(to.host)
  if (
    to === null ||
    to.username !== '' ||
    to.password !== '' ||
    (to.protocol !== 'https:' && !(to.protocol === 'http:' && isNamed))
  )
    throw new Fault('notify-url (REKEY_NOTIFY_URL) must be an https address without a login')
  const hook = { url: to.href, secret: new Secret(secret), loopback: isNamed }
  // A secret that is none is told before anything is done, and not after.
  notice.checkHook(hook)
  return hook
}

/**
 * Tells the webhook of each incident whose state is news, once: what was told is written down. Gives the stories as they are then, and
 * what stands in the way.
 */
export async function notify(
  stories: readonly Story[],
  { hook, repository, journal, readers, page }: Listening,
  { clock, network }: Pick<VerbWorld, 'clock' | 'network'>,
): Promise<{ readonly stories: readonly Story[]; readonly remark: string | null }> {
  const told: Story[] = []
  let [sent, failed, remark]: [number, number, string | null] = [0, 0, null]
  for (const story of stories) {
    const { incident, leaks } = story
    const isUnsure = leaks.length > 0 && leaks.every(({ confidence }) => confidence === 'possible')
    const state = noticeDue(incident, isUnsure)
    if (state === null || remark !== null || sent >= mostNotices) {
      told.push(story)
      continue
    }
    sent++
    const at = clock.now().toISOString()
    const turn = incident.events.filter(({ step, outcome }) => step === 'notify' && outcome !== 'unknown').length
    const { outcome, status } = await notice.send(
      notice.write(story, state, { readers, page, repository, at, turn }),
      hook,
      await network(),
      clock,
    )
    if (outcome !== 'done') failed++
    const event: Event = { at, step: 'notify', outcome, note: state, ...(status === undefined ? {} : { status }) }
    const changed: Incident = { ...incident, events: [...incident.events, event] }
    try {
      await journal.write(changed)
    } catch (error) {
      if (!isRefusal(error)) throw error
      // Without memory the same notice would come with every run.
      remark = `Notices can't be remembered: ${error.message}`
    }
    told.push({ ...story, incident: changed })
  }
  return { stories: told, remark: remark ?? (failed === 0 ? null : 'The webhook did not take every notice (notify-url).') }
}
