import { hostname } from 'node:os'
import type { Process } from '../model/world.ts'

/** This process, and whether others of this machine are alive. */
export const thisProcess: Process = {
  id: process.pid,
  host: hostname(),
  isAlive(id) {
    try {
      process.kill(id, 0)
      return true
    } catch (error) {
      // Another user's process is alive, too.
      return (error as NodeJS.ErrnoException).code === 'EPERM'
    }
  },
}
