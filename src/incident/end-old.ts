import { isAlive } from '../model/verdict.ts'
import { type End, enoughActs, type Facts, type NextStep, open, openFor } from './facts.ts'
import type { Ending, Made, Story } from './story.ts'
import { endUnasked } from './unasked.ts'

/** Revokes that one run sends about one key, at most; each after the service has said that the key still works. */
const mostRevokes = 2

/**
 * Ends the old key: what can be undone before what can't, each only after the service has said in this run that the key works, and the
 * proof last. `made` is the key in its place, where one was made.
 */
export function endOld(made: Made | null, story: Story, facts: Facts): NextStep {
  const { ending } = story
  if (!facts.asks) return endUnasked(story, facts)
  if (ending === null) return begin(made, story, facts)
  if (ending.act === 'undo') return afterUndo(ending, story, facts)
  return ending.act === 'disable' ? afterDisable(ending, story, facts) : afterRevoke(ending, story, facts)
}

function begin(made: Made | null, story: Story, facts: Facts): NextStep {
  const { asked, policy, can } = facts
  const isReplaced = story.made.some(({ act, state }) => act === 'rotate' && state === 'done')
  if (asked === null) return { do: isReplaced ? 'prove-dead' : 'verify' }
  if (asked.isDead) return { do: 'close', outcome: isReplaced ? 'done' : 'gone' }
  if (!isAlive(asked.state)) return noAnswer(facts)
  if (policy === 'report') return open(null)
  if (facts.forbidden !== null) return open(facts.forbidden)
  if (facts.actsLeft < 1 && policy !== 'disable') return enoughActs
  const wanted = policy === 'disable' || can.revoke === 'no' ? can.disable : can.revoke
  if (typeof wanted === 'object') return openFor(wanted)
  if (wanted === 'no')
    return open(
      made !== null
        ? 'The old key still works, and only a person can end it.'
        : 'The service has no call for that: only a person can end it.',
    )
  if (story.planned !== policy) return { do: 'plan', due: null }
  return can.disable === 'yes' ? send('disable', story, facts) : send('revoke', story, facts)
}

/** A disable or revoke, once the record is known where the call needs it: exactly one, and matched whole for what can't be undone. */
function send(act: 'disable' | 'revoke', story: Story, facts: Facts): NextStep {
  if (facts.forbidden !== null) return open(facts.forbidden)
  if (facts.actsLeft < 1 && facts.policy !== 'disable') return enoughActs
  if (!facts.needsRecord[act]) return { do: act, record: null, weak: false }
  const { record } = facts
  if (record === null) return { do: 'find', by: 'key' }
  if (record.outcome === 'one' && record.id !== null) {
    if (!record.weak) return { do: act, record: record.id, weak: false }
    if (act === 'disable') return { do: act, record: record.id, weak: true }
    // Stopping this record stopped the leaked key: so it is its record.
    if (isConfirmed(record.id, story, facts)) return { do: act, record: record.id, weak: false }
  }
  if (facts.standsAlone[act]) return { do: act, record: null, weak: false }
  if (record.outcome === 'denied' || record.outcome === 'unknown') return { do: 'end', outcome: record.outcome, why: record.note }
  return open(
    record.outcome === 'none'
      ? 'The service lists no record of this key: a person has to end it.'
      : 'No record of the service fits this key alone: a person has to end it.',
  )
}

const isConfirmed = (id: string, { ending, isDisabled }: Story, { asked }: Facts): boolean =>
  isDisabled && ending?.isWeak === true && ending.id === id && asked?.isDead === true

/** Only what can't be undone may follow a stop; policy says whether it does. */
const wantsRevoke = ({ policy, can }: Facts): boolean => policy !== 'disable' && policy !== 'report' && can.revoke === 'yes'

function afterDisable(ending: Ending, story: Story, facts: Facts): NextStep {
  const { asked } = facts
  if (ending.outcome === 'denied') return afterDenied(ending, story, facts)
  if (ending.isWeak) return afterWeakStop(ending, story, facts)
  const isSure = ending.outcome === 'done' || ending.outcome === 'gone'
  if (isSure && ending.isThisRun && asked === null) return revokeOr({ do: 'prove-dead' }, story, facts)
  if (asked === null) return { do: 'verify' }
  if (asked.isDead) return revokeOr({ do: 'close', outcome: 'done' }, story, facts)
  if (!isAlive(asked.state)) return noAnswer(facts)
  if (wantsRevoke(facts)) return send('revoke', story, facts)
  return story.sent.disable < 1
    ? send('disable', story, facts)
    : open('The service took the stop and still takes the key; it is asked again.')
}

/** A record that fits weakly may be another key's. If the leaked key does not stop with it, it is started again. */
function afterWeakStop(ending: Ending, story: Story, facts: Facts): NextStep {
  const { asked } = facts
  if (asked === null) return { do: 'verify', patiently: true }
  if (!asked.isDead) return undo(ending, facts)
  return revokeOr({ do: 'close', outcome: 'done' }, story, facts)
}

/** To take a stop back is an act, too. */
const undo = (ending: Ending, { forbidden }: Facts): NextStep =>
  forbidden !== null ? open(forbidden) : { do: 'undo', record: ending.id, weak: true }

/** A stopped key is revoked where policy and service go so far; where that can't be done it is stopped all the same. */
function revokeOr(rest: NextStep, story: Story, facts: Facts): NextStep {
  if (!wantsRevoke(facts)) return rest
  const step = send('revoke', story, facts)
  if (step.do !== 'end' || rest.do !== 'close') return step.do === 'end' ? rest : step
  // What only this run can't do, the next one does: until then it is not over.
  return step === enoughActs || step.outcome === 'unknown' ? step : { ...rest, note: onlyStopped }
}

function afterUndo(ending: Ending, story: Story, facts: Facts): NextStep {
  const { asked } = facts
  if (ending.outcome !== 'done' && ending.outcome !== 'gone' && story.sent.undo < mostRevokes) return undo(ending, facts)
  if (asked === null) return { do: 'verify' }
  if (asked.isDead) return { do: 'close', outcome: 'gone' }
  if (ending.outcome !== 'done' && ending.outcome !== 'gone')
    return open('A record was stopped that may be another key’s, and could not be started again: a person has to look.')
  if (story.isMismatch)
    return open('The record that fitted was another key’s and was started again: a person has to end this key.')
  // Nobody could tell at the time: the match is tried again.
  if (!isAlive(asked.state)) return noAnswer(facts)
  return story.sent.disable < 1 ? send('disable', story, facts) : noAnswer(facts)
}

function afterDenied(ending: Ending, story: Story, facts: Facts): NextStep {
  const { asked } = facts
  if (ending.isThisRun) {
    if (ending.act === 'disable' && wantsRevoke(facts)) return send('revoke', story, facts)
    if (story.isDisabled && asked === null) return { do: 'prove-dead' }
    return asked?.isDead === true
      ? { do: 'close', outcome: 'done' }
      : { do: 'end', outcome: 'denied', why: 'The service refused to end the key.' }
  }
  if (asked === null) return { do: 'verify' }
  if (asked.isDead) return { do: 'close', outcome: story.isDisabled ? 'done' : 'gone' }
  if (!isAlive(asked.state)) return noAnswer(facts)
  return facts.can.disable === 'yes' && !story.isDisabled
    ? send('disable', story, facts)
    : wantsRevoke(facts)
      ? send('revoke', story, facts)
      : open(null)
}

function afterRevoke(ending: Ending, story: Story, facts: Facts): NextStep {
  const { asked } = facts
  if (ending.outcome === 'denied') return afterDenied(ending, story, facts)
  const isSure = ending.outcome === 'done' || ending.outcome === 'gone'
  // Perhaps it is no more than stopped, which can be undone: nobody knows whether the revoke arrived.
  const isLeft = !isSure && story.mayBeStopped && story.sent.revoke < mostRevokes && wantsRevoke(facts)
  if (asked === null) return { do: ending.isThisRun && !isLeft ? 'prove-dead' : 'verify' }
  if (asked.isDead) return isLeft ? revokeWhatIsLeft(story, facts) : { do: 'close', outcome: 'done' }
  if (!isAlive(asked.state)) return noAnswer(facts)
  // A service that takes its time is given it: what it took once is not sent again before.
  if (isSure && ending.settled !== null && Date.parse(facts.now) < Date.parse(ending.settled))
    return open(`The service took the revocation and refuses the key from ${ending.settled} on at the latest; it is asked again.`)
  const mayAgain = story.sent.revoke < (isSure ? 1 : mostRevokes)
  if (mayAgain && wantsRevoke(facts)) return send('revoke', story, facts)
  return isSure
    ? open('The service took the revocation and still takes the key; it is asked again.')
    : { do: 'end', outcome: 'unknown', why: 'The service gave no clear answer, and the key still works; it is tried again.' }
}

/** Again, where the service's list still has the record; what is not in it any more is gone. */
function revokeWhatIsLeft(story: Story, facts: Facts): NextStep {
  const { record } = facts
  if (record === null) return { do: 'find', by: 'key' }
  if (record.outcome === 'unknown') return { do: 'end', outcome: 'unknown', why: record.note }
  const close: NextStep = { do: 'close', outcome: 'done' }
  if (record.outcome === 'none') return close
  return record.outcome === 'one' && !record.weak ? revokeOr(close, story, facts) : { ...close, note: perhapsStopped }
}

const onlyStopped =
  'the key is stopped and not deleted: whoever may change it can start it again, so that a person should delete it'
const perhapsStopped =
  'it was stopped, and nobody knows whether the revocation arrived: it may only be stopped, so that a person should delete it'

/** A refusal that proves nothing is told as one: what people know of the key may be worth more than asking again. */
const noAnswer = ({ asked }: Facts): End => ({
  do: 'end',
  outcome: 'unknown',
  why: asked?.isRefused === true ? refused : 'Nobody could say whether the key works; its service is asked again.',
})

const refused =
  'Its service refuses the key, which alone is no proof here; it is asked again. Who knows that it is dead can attest it (rekey attest), or have it ignored with a reason.'
