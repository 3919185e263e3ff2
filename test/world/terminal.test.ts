import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { describe, it } from 'node:test'
import { Fault } from '../../src/model/fault.ts'
import { askPerson } from '../../src/world/terminal.ts'

const asked = async (typed: string | null): Promise<boolean> => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const answer = askPerson('Really?', input, output)
  if (typed === null) input.end()
  else input.write(typed)
  return await answer
}

describe('a question on a terminal', () => {
  it('takes yes for yes, and anything else for no', async () => {
    for (const yes of ['y\n', 'YES\n', ' Yes \r\n']) assert.equal(await asked(yes), true, yes)
    for (const no of ['\n', 'n\n', 'yess\n', 'no\n']) assert.equal(await asked(no), false, no)
  })

  it('that nobody answers ends in one sentence, and not as if all were well', { timeout: 5000 }, async () => {
    await assert.rejects(asked(null), (error: unknown) => error instanceof Fault && /^stopped at a question/.test(error.message))
  })
})
