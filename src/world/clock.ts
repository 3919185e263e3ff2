import { randomBytes as bytes } from 'node:crypto'
import type { Clock, RandomBytes } from '../model/world.ts'

/** The machine's own clock. */
export const clock: Clock = {
  now: () => new Date(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/** Chance that is good enough for keys and labels: the operating system's. */
export const randomBytes: RandomBytes = (count) => new Uint8Array(bytes(count))
