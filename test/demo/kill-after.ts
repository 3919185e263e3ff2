/** Preloaded before the demo: the process ends as by `kill -9` once it has replaced a file so many times (`KILL_AFTER=keyservice.json:3`). */
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'

const [name, changes] = (process.env.KILL_AFTER ?? '').split(':')
const { rename } = promises
let seen = 0
promises.rename = async (from, to) => {
  await rename(from, to)
  if (basename(String(to)) === name && ++seen === Number(changes)) process.kill(process.pid, 'SIGKILL')
}
syncBuiltinESMExports()
