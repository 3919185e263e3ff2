/** One of several processes that take the lock of a folder again and again, and say so if another one is inside at the same time. */
import { closeSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { localLock } from '../../src/response/local-lock.ts'
import { clock } from '../../src/world/clock.ts'
import { files } from '../../src/world/files.ts'
import { thisProcess } from '../../src/world/process.ts'

const [folder = '', rounds = '0', how = ''] = process.argv.slice(2)
let [taken, met] = [0, 0]
for (let round = 0; round < Number(rounds); round++) {
  const lock = localLock(folder, files, thisProcess, clock)
  if ((await lock.take()) !== null) {
    await clock.sleep(1)
    continue
  }
  taken++
  const inside = join(folder, 'inside')
  try {
    closeSync(openSync(inside, 'wx'))
    await clock.sleep(1)
    rmSync(inside)
  } catch {
    met++
  }
  if (how === 'die') process.kill(process.pid, 'SIGKILL')
  await lock.release()
}
process.stdout.write(JSON.stringify({ taken, met }))
