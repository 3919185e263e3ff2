import type { Incident } from '../model/incident.ts'
import { isAlive } from '../model/verdict.ts'
import { redeployAfter } from './after-store.ts'
import { endOld } from './end-old.ts'
import { type Facts, type NextStep, open } from './facts.ts'
import { currentOf, finishMaking, makeNew, resolve, retireStrays } from './new-key.ts'
import { readStory } from './story.ts'

/**
 * The next step of an incident. Pure: the same events and facts give the same step, so that a run that died is gone on with by the next
 * one. In order: keys that may have been made and are not accounted for; the key in hand into its stores; keys that nobody needs any
 * more; what takes the new key into use (`after-store`); the grace of a routine rotation; and last the end of the old key.
 */
export function next(incident: Incident, facts: Facts): NextStep {
  const story = readStory(incident, facts.since)
  const discards = incident.secret === null

  const open = resolve(story, facts, discards)
  if (open !== null) return open
  if (story.isLost) return lost(story.isClosed, facts)

  const current = discards ? null : currentOf(story, facts)
  if (current !== null && !current.isProven) return finishMaking(current, story, facts)

  const stray = retireStrays(current, story, facts)
  if (stray !== null) return stray

  if (story.isAttested && facts.asked?.isDead === true) return { do: 'close', outcome: 'done' }
  if (story.isClosed && facts.asked !== null && !isAlive(facts.asked.state)) return afterwards(story, facts)

  if (current !== null) {
    const redeploy = redeployAfter(current, facts)
    if (redeploy !== null) return redeploy
  }

  if (facts.mode === 'routine' && current !== null) {
    const wait = waitForGrace(current.act, story.due, facts)
    if (wait !== null) return wait
  }
  const isThrownAway = discards && story.made.some(({ state }) => state === 'done')
  if (current === null && !isThrownAway && facts.asked !== null && isAlive(facts.asked.state) && story.ending === null) {
    const made = makeNew(incident, story, facts)
    if (made !== null) return made
  }
  return endOld(current, story, facts)
}

/** The old key may be dead all the same, which people want to know; the rest is theirs. */
function lost(isClosed: boolean, { asked }: Facts): NextStep {
  if (asked === null) return { do: 'verify' }
  if (asked.isDead && !isClosed) return { do: 'close', outcome: 'done' }
  return { do: 'end', outcome: 'lost', why: 'A new key was made and its value is lost: a person has to deal with it.' }
}

/** Queued runs still hold the old value: in routine rotation it lives on for a while. */
function waitForGrace(act: 'create' | 'rotate', due: string | null, facts: Facts): NextStep | null {
  if (facts.grace === 0 || (act === 'rotate' && facts.oldAfterRotate === 'dies')) return null
  if (due === null) return { do: 'plan', due: new Date(Date.parse(facts.now) + facts.grace * 1000).toISOString() }
  return Date.parse(due) <= Date.parse(facts.now) ? null : open(`The old key is retired after ${due}.`)
}

/** After the end: nothing is left of an old value that was kept. */
function afterwards({ kept, ending, made, isAttested }: ReturnType<typeof readStory>, facts: Facts): NextStep {
  const left = facts.keeps.find((store) => {
    const known = kept.get(store)
    return known !== undefined && !(known.what === 'forget' && known.outcome !== 'begun')
  })
  if (left !== undefined && facts.forbidden === null) return { do: 'forget', store: left }
  const didIt = ending !== null || made.some(({ act, state }) => act === 'rotate' && state === 'done')
  return { do: 'end', outcome: isAttested ? 'attested' : didIt ? 'done' : 'gone', why: null }
}
