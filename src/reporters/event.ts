import type { Event } from '../model/incident.ts'

/** `2026-11-20 12:00:00`, UTC. */
export const timeOf = ({ at }: Event): string => at.slice(0, 19).replace('T', ' ')

/** One event as a sentence. */
export function sentenceOf(event: Event): string {
  const { outcome, status, note } = event
  const details = [
    outcome === 'done' || outcome === 'begun' ? '' : outcomeWords[outcome],
    status === undefined ? '' : `status ${status}`,
  ]
  const tail = details.filter(Boolean).join(', ')
  const sentence = `${what(event)}${tail === '' ? '' : ` (${tail})`}`
  return note === undefined || event.step === 'plan' || event.step === 'notify' ? sentence : `${sentence}: ${note}`
}

const outcomeWords = { gone: 'it was dead already', denied: 'refused', unknown: 'no clear answer', lost: 'the answer was lost' }

function what({ step, outcome, state, host, store, undo, what, note, label, due, by, id }: Event): string {
  const at = host === undefined ? 'Its service' : host
  const begun = outcome === 'begun'
  switch (step) {
    case 'found':
      return 'Found'
    case 'recall':
      return 'The key was to be read again where it stood'
    case 'verify':
      return `${at} was asked about the key: ${state ?? 'unknown'}`
    case 'plan':
      if (due !== undefined) return `Plan: the old key is retired after ${due.slice(0, 16).replace('T', ' ')}`
      return note === undefined ? 'Plan made' : `Plan: ${note}`
    case 'create':
      return begun ? 'A new key is about to be made' : outcome === 'done' ? 'A new key was made' : 'A new key was asked for'
    case 'rotate':
      return begun
        ? 'The key is about to be replaced in place'
        : outcome === 'done'
          ? 'The key was replaced in place'
          : 'A replacement was asked for'
    case 'store': {
      const where = store ?? 'its store'
      if (what === 'keep') return `The old value is kept beside the new one in ${where} for its grace`
      if (what === 'forget') return `The old value was removed from ${where}`
      if (what === 'restore') return `The old value was put back in ${where}`
      return `The new key ${begun ? 'is about to be stored' : outcome === 'done' ? 'was stored' : 'was to be stored'} in ${where}`
    }
    case 'prove':
      return `The new key was tried: ${state ?? 'unknown'}`
    case 'disable':
      if (undo) return begun ? 'The stop is about to be taken back' : 'The stop was taken back'
      return begun ? 'The key is about to be stopped' : outcome === 'done' ? 'The key was stopped' : 'The key was to be stopped'
    case 'revoke':
      if (label !== undefined)
        return begun ? 'A key that nobody needs is about to be taken back' : 'A key that nobody needs was taken back'
      return begun ? 'The key is about to be revoked' : outcome === 'done' ? 'The key was revoked' : 'The key was to be revoked'
    case 'prove-dead':
      return `${at} was asked again: ${state ?? 'unknown'}`
    case 'after-store':
      return begun
        ? `${store ?? 'What uses the key'} is run, so that the new key is taken into use${id === undefined ? '' : ` (run ${id})`}`
        : outcome === 'done'
          ? `The new key was taken into use: ${store ?? 'what uses it'} succeeded`
          : `${store ?? 'What uses the key'} did not succeed: the old key is not retired`
    case 'remind': {
      if (begun) return 'People are about to be reminded'
      return state === undefined ? 'People were reminded' : `People were reminded; ${at} had said: ${state}`
    }
    case 'notify':
      return 'The webhook was told'
    case 'attest':
      return `ATTESTED, not proved: ${by ?? 'a person'} said that it is dead`
  }
}
