import { Unmet } from './expectations.ts'
import { requirements } from './requirements.ts'
import { type Server, Trial } from './trial.ts'

export interface Result {
  readonly requirement: string
  /** What was seen instead, in our own words and status codes; null where the server does it. */
  readonly fault: string | null
}

/**
 * Asks a server for one thing of the contract after another and gives each result as it comes. It makes keys of its own, acts on them
 * alone, and revokes them in the end, whatever happened. Not asked for: the limits of 50 active keys and of requests a minute, which
 * would get in the way of others.
 */
export async function* checkServer(server: Server): AsyncGenerator<Result> {
  const trial = new Trial(server)
  try {
    for (const [requirement, run] of requirements) {
      const fault = await run(trial).then(
        () => null,
        (reason: unknown) => {
          if (reason instanceof Unmet) return reason.message
          throw reason
        },
      )
      yield { requirement, fault }
    }
    yield { requirement: 'no answer but the one that makes a key holds one', fault: trial.shown }
  } finally {
    await trial.cleanUp()
  }
  yield { requirement: 'every key that this check made is revoked', fault: trial.left }
}
