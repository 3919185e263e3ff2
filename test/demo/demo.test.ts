import assert from 'node:assert/strict'
import { cpSync, existsSync } from 'node:fs'
import { test } from 'node:test'
import { type Act, assertOneKeyLives, newFolder, runDemo } from './demo-world.ts'

test('stopped before any act, whatever it is, the next demo ends with exactly one living key, in the store', async () => {
  // what a run that is killed before an act leaves behind is what stands there then: one run shows all of them
  const whole = newFolder()
  const left: { readonly dir: string; readonly act: Act; readonly at: number }[] = []
  let at = 0
  const { result } = await runDemo(whole, (act, changes) => {
    at++
    // between a line or a question and the act behind it nothing changes outside
    if (!changes) return
    const dir = newFolder()
    if (existsSync(whole)) cpSync(whole, dir, { recursive: true })
    left.push({ dir, act, at })
  })
  assert.equal(result, 0)
  await assertOneKeyLives(whole, 'not stopped')
  assert.ok(left.length > 45, `${left.length} acts`)
  for (const { dir, act, at } of left) {
    const second = await runDemo(dir)
    const where = `stopped before act ${at}, a ${act}:\n${second.out}`
    assert.equal(second.result, 0, where)
    await assertOneKeyLives(dir, where)
  }
})
