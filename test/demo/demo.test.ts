import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Act, assertOneKeyLives, newFolder, runDemo } from './demo-world.ts'

test('stopped before any act, whatever it is, the next demo ends with exactly one living key, in the store', async () => {
  const acts: Act[] = []
  const whole = newFolder()
  const { result } = await runDemo(whole, (act) => void acts.push(act))
  assert.equal(result, 0)
  await assertOneKeyLives(whole, 'not stopped')
  // Between a line and the act after it nothing happens outside.
  const points = acts.flatMap((act, at) => (act === 'say' ? [] : [at]))
  assert.ok(points.length > 50, `${points.length} acts`)
  const left = points[Symbol.iterator]()
  const tryAll = async () => {
    for (const at of left) {
      const dir = newFolder()
      let count = 0
      const first = await runDemo(dir, () => (count++ === at ? 'stop' : undefined))
      first.abandon()
      const where = `stopped before act ${at}, a ${acts[at]}, after:\n${first.out}`
      assert.equal(first.result, 'stopped', where)
      const second = await runDemo(dir)
      assert.equal(second.result, 0, `${where}${second.out}`)
      await assertOneKeyLives(dir, `${where}${second.out}`)
    }
  }
  // A failure ends its own row of tries; the others are waited for, so that nothing runs on behind the test.
  const rows = await Promise.allSettled([tryAll(), tryAll(), tryAll()])
  for (const row of rows) if (row.status === 'rejected') throw row.reason
})
