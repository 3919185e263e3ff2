import { enoughActs, type Facts, type NextStep, open, openFor } from './facts.ts'
import type { Story } from './story.ts'

/**
 * A key about which no service tells whether it works. Where the policy says so, and the text is certainly such a key, a documented
 * revocation by the key itself is sent; it proves nothing, so that the incident stays open until a person attests. It is never sent
 * again but after a refusal: nobody could say whether the first one arrived.
 */
export function endUnasked(story: Story, facts: Facts): NextStep {
  const { ending } = story
  const { asked, policy, can } = facts
  if (asked === null) return { do: 'verify' }
  if (ending !== null && ending.outcome !== 'denied')
    return open(ending.outcome === 'done' || ending.outcome === 'gone' ? taken : sent)
  if (policy === 'report') return open(null)
  if (facts.forbidden !== null) return open(facts.forbidden)
  if (policy === 'disable' || can.revoke === 'no') return open('The service has no call for that: only a person can end it.')
  if (typeof can.revoke === 'object') return openFor(can.revoke)
  if (!facts.isCertain)
    return open('No call tells whether such a key works, and it is not certain that this is one: a person has to end it.')
  if (!facts.standsAlone.revoke) return open('No call tells whether such a key works: a person has to end it.')
  if (ending?.isThisRun === true) return { do: 'end', outcome: 'denied', why: 'The service refused to end the key.' }
  if (facts.actsLeft < 1) return enoughActs
  if (story.planned !== policy) return { do: 'plan', due: null }
  return { do: 'revoke', record: null, weak: false }
}

const taken =
  'The service took the revocation, and no call tells whether the key is dead: done, not proved. A person has to attest it (rekey attest).'
const sent =
  'A revocation was sent, and nobody knows whether it arrived; it is not sent again. A person has to look, and to attest it (rekey attest).'
