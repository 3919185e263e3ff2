import type { Call } from '../model/service.ts'
import { type Answer, meaningOf, whyUnclear } from './answers.ts'
import type { Extra } from './drafts.ts'
import { Missing } from './missing.ts'
import type { Operation } from './operation.ts'

/** What came of the ways of an act. `answer` is null where nothing was sent. */
export interface Tried<M extends string> {
  readonly meaning: M | 'denied' | null
  readonly answer: Answer | null
  readonly way: number
  readonly note: string | null
}

/**
 * Tries ways in order. The next is tried after `denied` and where something is missing; never after an answer that has no one meaning,
 * since the act may have been done. What was certainly not done is `denied`, and says why for each way.
 */
export async function tryWays<M extends string>(
  operation: Operation,
  ways: readonly Call<M>[],
  nothing: string,
  extra: Extra = {},
): Promise<Tried<M>> {
  const notes: string[] = []
  let last: Tried<M> = { meaning: 'denied', answer: null, way: 0, note: nothing }
  for (const [way, call] of ways.entries()) {
    const answer = await sendOr(operation, call, extra)
    if (typeof answer === 'string') notes.push(answer)
    else {
      const meaning = answer.unsent ? 'denied' : meaningOf<M | 'denied'>(call.means as Call<M | 'denied'>['means'], answer)
      if (meaning !== 'denied') return { meaning, answer, way, note: meaning === null ? whyUnclear(answer) : null }
      notes.push(answer.status === null ? `${answer.why}; nothing was sent` : `the service refused it (${answer.status})`)
    }
    const refused = typeof answer === 'string' ? last.answer : answer
    last = { meaning: 'denied', answer: refused, way, note: [...new Set(notes)].join('; ') }
  }
  return last
}

/** The answer, or what was missing to ask. */
async function sendOr(operation: Operation, call: Call<string>, extra: Extra): Promise<Answer | string> {
  const missing = operation.missing(call)
  if (missing !== null) return missing
  try {
    return await operation.send(call, extra)
  } catch (error) {
    if (error instanceof Missing) return error.message
    throw error
  }
}
