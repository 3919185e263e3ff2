import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { kernelProgram } from '../../build.ts'

test('the kernel that is committed is the one that its sources make', async () => {
  const committed = readFileSync(join(import.meta.dirname, '../../src/kernel/program.ts'), 'utf8')
  const made = await kernelProgram()
  // the two are long: that they differ is told, and not how
  assert.ok(committed === made, 'src/kernel/program.ts is not what `npm run build` makes of src/kernel')
})
