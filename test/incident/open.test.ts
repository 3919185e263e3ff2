import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isReminderDue } from '../../src/incident/reminders.ts'
import { secondsToDead, severityOf, statusOf } from '../../src/incident/status.ts'
import { readStory } from '../../src/incident/story.ts'
import type { Event } from '../../src/model/incident.ts'

const day = 86_400
const rhythm = [1 * day, 3 * day, 7 * day, 14 * day]
const start = Date.parse('2026-11-01T12:00:00.000Z')
const after = (days: number) => new Date(start + days * day * 1000).toISOString()
const found: Event = { at: after(0), step: 'found', outcome: 'done' }
const live = (days: number): Event => ({ at: after(days), step: 'verify', outcome: 'done', state: 'live', host: 'a.test' })
const attest = (days: number): Event => ({ at: after(days), step: 'attest', outcome: 'done', note: 'deleted by hand', by: 'jo' })

/** The days on which a run at each of `runs` reminds. */
function remindersOf(runs: readonly number[], times: readonly number[] = rhythm): readonly number[] {
  const events: Event[] = [found]
  return runs.filter((days) => {
    if (!isReminderDue(events, times, after(days))) return false
    events.push({ at: after(days), step: 'remind', outcome: 'begun' }, { at: after(days), step: 'remind', outcome: 'done' })
    return true
  })
}

describe('reminders', () => {
  it('come after 1, 3 and 7 days, and then every 14, however often rekey runs', () => {
    const everyQuarter = Array.from({ length: 60 * 4 }, (_, index) => index / 4)
    assert.deepEqual(remindersOf(everyQuarter), [1, 3, 7, 21, 35, 49])
  })
  it('that were missed are one', () => {
    assert.deepEqual(remindersOf([8, 9, 20, 21, 60, 61, 63]), [8, 21, 60, 63])
  })
  it('have the pace alone where only that is given, and are none where nothing is', () => {
    assert.deepEqual(remindersOf([0, 1, 2, 3, 4, 5, 6], [2 * day]), [2, 4, 6])
    assert.deepEqual(remindersOf([1, 10, 100], []), [])
  })
  it('begin anew where a key that was dead works again', () => {
    const events = [found, { ...live(5), step: 'prove-dead', state: 'dead' } as Event, live(40)]
    assert.equal(isReminderDue(events, rhythm, after(40.5)), false)
    assert.equal(isReminderDue(events, rhythm, after(41)), true)
  })
  it('never come twice in a moment, nor more often than the rhythm has moments', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 200 }), (runs) => {
        const told = remindersOf(runs.sort((a, b) => a - b))
        assert.ok(told.length <= 3 + Math.floor((100 - 7) / 14))
        for (const [index, at] of told.entries()) assert.ok(at >= 1 && (index === 0 || at > told[index - 1]!))
      }),
    ))
})

describe('what a person attests', () => {
  it('closes an incident and is no proof', () => {
    const events = [found, live(1), attest(2)]
    assert.equal(statusOf(events), 'closed')
    assert.equal(readStory({ events }, 0).isAttested, true)
    assert.equal(secondsToDead(events), null, 'nobody knows when it died')
    assert.equal(
      severityOf('certain', null, { policy: 'report', outcome: 'attested', seconds: null, events, reach: null, manual: null }),
      'medium',
    )
  })
  it('counts no more where the key works, and gives way to proof', () => {
    assert.equal(statusOf([found, attest(2), live(3)]), 'open')
    const proved: Event = { at: after(3), step: 'prove-dead', outcome: 'done', state: 'dead' }
    assert.equal(readStory({ events: [found, attest(2), proved] }, 0).isAttested, false)
    assert.equal(secondsToDead([found, attest(2), proved]), 3 * day)
  })
  it('is an act of a person alone: refused, it closes nothing', () => {
    assert.equal(statusOf([found, { ...attest(2), outcome: 'denied' }]), 'open')
  })
})
