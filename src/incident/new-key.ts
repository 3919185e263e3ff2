import type { Incident } from '../model/incident.ts'
import { isAlive } from '../model/verdict.ts'
import { type Can, type End, enoughActs, type Facts, type NextStep, open, openFor } from './facts.ts'
import type { Made, Story } from './story.ts'

/** Keys that one run begins to make, and times that it writes to one store, at most. */
const most = { mints: 2, writes: 3 } as const
/** Milliseconds for which a run may still start with the value that was in use before. */
const staleFor = 3600_000

/**
 * What became of keys whose making was begun and not ended, or that were made by a run that died with their value. The issuer is asked;
 * nothing is sent again before that is known.
 */
export function resolve(story: Story, facts: Facts, discards: boolean): NextStep | null {
  for (const made of story.made) {
    if (made.state === 'begun' || made.state === 'unknown')
      return inPlace(made, facts)
        ? afterRotate(made, facts, discards)
        : ((discards ? null : unlessInUse(made, facts)) ?? byLabel(made, facts))
    if (made.state === 'done' && !discards && isForsaken(made, facts)) return forsaken(made, facts)
  }
  return null
}

const inPlace = ({ act }: Made, { oldAfterRotate }: Facts): boolean => act === 'rotate' && oldAfterRotate === 'dies'

/** The old value tells: it dies with the answer that brings the new one. That may come late, so that it is waited for. */
function afterRotate(made: Made, { asked }: Facts, discards: boolean): NextStep {
  if (asked === null) return { do: 'verify', patiently: true }
  if (isAlive(asked.state)) return { do: 'settle', made, as: 'gone' }
  if (!asked.isDead) return unknown('Nobody could tell whether the key was replaced: its service gave no clear answer.')
  return { do: 'settle', made, as: discards ? 'done' : 'lost' }
}

function byLabel(made: Made, facts: Facts): NextStep {
  const { findLabel, endRecord } = facts.can
  if (findLabel === 'no') return { do: 'settle', made, as: 'lost' }
  if (findLabel !== 'yes') return openFor(findLabel)
  const found = facts.labelled.get(made.label)
  if (found === undefined) return { do: 'find', by: { label: made.label } }
  if (found.outcome === 'none') return { do: 'settle', made, as: 'gone' }
  if (found.outcome === 'several') return open('Several keys carry the label of one that was being made: a person has to look.')
  if (found.outcome !== 'one') return { do: 'end', outcome: found.outcome, why: found.note }
  // In place, record and old key may be one: to end it would end more than was made.
  if (made.act === 'rotate' || endRecord === 'no' || found.id === null) return { do: 'settle', made, as: 'lost' }
  if (endRecord !== 'yes') return openFor(endRecord)
  if (facts.forbidden !== null) return open(facts.forbidden)
  return made.isStuck
    ? unknown('A key that nobody needs could not be taken back.')
    : { do: 'drop', label: made.label, record: found.id }
}

/** True for a key that was made and put nowhere, and whose value died with its run. */
const isForsaken = (made: Made, facts: Facts): boolean =>
  !made.isProven &&
  facts.hand?.label !== made.label &&
  !(facts.inUse === 'other' && made.stores.size > 0) &&
  !mayBeStored(made, facts)

const mayBeStored = (made: Made, { isUntouched }: Facts): boolean => made.stores.size > 0 && !isUntouched

const forsaken = (made: Made, facts: Facts): NextStep =>
  made.act === 'rotate' ? { do: 'settle', made, as: 'lost' } : (unlessInUse(made, facts) ?? byLabel(made, facts))

/**
 * A key whose making another run did not finish is looked for before anything is stored: where it is not certain that the old one is in
 * use, the record may be an old one that someone put back, and what carries the label may be the key in use. Of what this run itself
 * began nothing is.
 */
const unlessInUse = ({ isThisRun }: Made, { inUse }: Facts): NextStep | null =>
  inUse === 'old' || isThisRun
    ? null
    : open(
        'A key that was being made may be the one that is in use by now: a person has to look, or a run that is handed the value in use (REKEY_KEY_...).',
      )

/** The new key that is being put in place of the old one: in hand, proved, or in its stores. */
export function currentOf({ made }: Story, facts: Facts): Made | null {
  const last = made.findLast(({ state }) => state === 'done')
  if (last === undefined) return null
  const isInHand = facts.hand?.label === last.label
  // Made by a run that died, and nobody knows where it is: another one takes its place, and then it goes.
  const isReplaced = !last.isProven && !isInHand && last.act === 'create' && facts.isOurs && facts.inUse === 'old'
  return isReplaced ? null : last
}

/** Puts a new key into its stores and proves it. A key in hand is never let go without that. */
export function finishMaking(made: Made, story: Story, facts: Facts): NextStep {
  if (facts.hand?.label !== made.label) return proveInUse(made, facts)
  const mayDrop = made.act === 'create'
  if (mayDrop && facts.hand.works === null && made.stores.size === 0) return { do: 'try', label: made.label }
  if (facts.hand.works === false) return letGo(made, 'The new key does not work.', story)
  if (facts.mode === 'routine') {
    const missing = facts.keeps.find((store) => story.kept.get(store)?.outcome !== 'done')
    const before = missing === undefined ? undefined : story.kept.get(missing)
    if (before?.isThisRun && before.outcome !== 'begun')
      return letGo(made, 'The old value could not be kept for its grace.', story)
    if (missing !== undefined) return { do: 'keep', store: missing }
  }
  for (const store of facts.stores) {
    const { outcome, tries } = made.stores.get(store) ?? { outcome: 'begun', tries: 0 }
    if (outcome === 'done') continue
    if (tries < most.writes && outcome !== 'denied') return { do: 'store', store, label: made.label }
    return letGo(made, `The new key could not be stored in ${store}.`, story)
  }
  return made.isStuck
    ? unknown('The new key is stored, and its service gave no clear answer about it; the old one is left alone.')
    : { do: 'prove', label: made.label }
}

/** The value went with the run that made it; where it is in use, it can still be proved. */
function proveInUse(made: Made, { inUse, stores, now }: Facts): NextStep {
  if (inUse === 'other')
    return made.isStuck
      ? unknown('What is in use now could not be proved to work; the old key is left alone.')
      : { do: 'prove', label: made.label }
  // Runs that were waiting when it was stored were handed the old value: they prove nothing.
  const isStale = Date.parse(now) - Date.parse(made.touched) < staleFor
  if (made.act === 'rotate' && inUse === 'old' && !isStale) return { do: 'settle', made, as: 'lost' }
  const isStored = stores.length > 0 && stores.every((store) => made.stores.get(store)?.outcome === 'done')
  return open(
    isStored
      ? 'A new key is stored. A run that is handed the value in use (REKEY_KEY_...) proves it and goes on.'
      : 'A new key may be stored in a part of its places. A run that is handed the value in use (REKEY_KEY_...) goes on.',
  )
}

/** Back to where it began: the old value into the places that have the new one already, and only then the new key goes. */
function letGo(made: Made, why: string, story: Story): NextStep {
  const done = [...made.stores].filter(([, { outcome }]) => outcome === 'done').map(([store]) => store)
  // The only copy is not lost where one of its places has it.
  if (made.act === 'rotate' && done.length > 0)
    return { ...open(`${why} It is in ${done.join(', ')}: a person has to see to the rest.`), isFault: true }
  if (made.act === 'rotate') return { do: 'settle', made, as: 'lost' }
  const written = [...made.stores].filter(([, { outcome }]) => outcome !== 'denied').map(([store]) => store)
  for (const store of written) {
    const outcome = story.restored.get(`${made.label} ${store}`)
    if (outcome === undefined || outcome === 'begun') return { do: 'restore', store, label: made.label }
    if (outcome !== 'done')
      return unknown(`${why} The old value could not be put back in ${store}, so that both keys are left alone.`)
  }
  if (made.isStuck) return unknown(`${why} It could not be taken back; the next run looks for it.`)
  return { do: 'drop', label: made.label, record: null }
}

/** Keys of runs that died, once the new one is in its place. */
export function retireStrays(current: Made | null, story: Story, facts: Facts): NextStep | null {
  if (current === null || !current.isProven) return null
  const stray = story.made.find((made) => made.state === 'done' && made !== current)
  return stray === undefined ? null : byLabel(stray, facts)
}

/** Makes a key in the old one's place, where the policy asks for it and the seventh rule allows it; null where it does not come to that. */
export function makeNew(incident: Incident, story: Story, facts: Facts): NextStep | null {
  const { policy, can } = facts
  const endsOnlyByRotation = can.revoke === 'no' && can.disable === 'no' && can.rotate !== 'no' && facts.oldAfterRotate === 'dies'
  const discards = !facts.isOurs
  const isAsked = policy === 'rotate' ? !discards || endsOnlyByRotation : policy === 'revoke' && endsOnlyByRotation
  if (!isAsked) return null
  const act = wayToMake(facts, discards)
  if (act === null) return facts.mode === 'routine' ? open('The service has no call that makes such a key.') : null
  if (facts.forbidden !== null) return open(facts.forbidden)
  if (typeof act === 'object') return openFor(act)
  if (act === 'rotate' && facts.mode === 'routine' && facts.oldAfterRotate === 'dies' && !facts.allowInterruption)
    return {
      ...open('The old value dies at once in a rotation in place; allow-interruption has to be true for that.'),
      isFault: true,
    }
  if (!discards && facts.inUse === 'other')
    return open('Another key is in use already: this one is nowhere overwritten, and a person has to end it.')
  if (!discards && facts.noStores !== null) return { ...open(facts.noStores), isFault: true }
  if (facts.actsLeft < 1) return enoughActs
  if (story.isMintDenied)
    return { do: 'end', outcome: 'denied', why: 'The service refused to make a new key; the old one is left alone.' }
  if (story.made.some(({ isGivenUp }) => isGivenUp))
    return unknown('A new key was made and taken back, since it did not work or had no place; the old one is left alone.')
  if (story.mints >= most.mints) return unknown('No new key could be made; the old one is left alone.')
  if (story.planned !== policy) return { do: 'plan', due: null }
  const places = discards ? [] : [...facts.stores, ...(facts.mode === 'routine' ? facts.keeps : [])]
  for (const store of places) {
    const answer = facts.probed.get(store)
    if (answer === undefined) return { do: 'probe', store }
    if (answer.outcome !== 'done')
      return {
        do: 'end',
        outcome: answer.outcome,
        why: `${store} can't be written: ${answer.note ?? 'no clear answer.'}`,
        isFault: true,
      }
  }
  return { do: 'mint', act, label: `rekey-${incident.id.slice(0, 12)}-${story.made.length + 1}` }
}

/** Beside the old key where that one can be ended afterwards; otherwise in its place. */
function wayToMake(
  { can, mode, oldAfterRotate }: Facts,
  discards: boolean,
): 'create' | 'rotate' | { readonly lacks: string } | null {
  if (discards) return can.rotate === 'no' ? null : can.rotate === 'yes' ? 'rotate' : can.rotate
  const ends = [can.revoke, can.disable]
  const canEnd: Can = ends.includes('yes')
    ? 'yes'
    : (ends.find((each) => typeof each === 'object') ?? (mode === 'routine' ? 'yes' : 'no'))
  const lacking = [can.create, canEnd].find((each) => typeof each === 'object')
  if (can.create === 'yes' && canEnd === 'yes') return 'create'
  if (can.rotate === 'yes' && (oldAfterRotate === 'dies' || canEnd === 'yes' || mode === 'routine')) return 'rotate'
  if (can.create !== 'no' && canEnd !== 'no' && lacking !== undefined) return lacking as { lacks: string }
  return typeof can.rotate === 'object' ? can.rotate : null
}

const unknown = (why: string): End => ({ do: 'end', outcome: 'unknown', why })
