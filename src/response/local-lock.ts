import { join } from 'node:path'
import { Fault } from '../model/fault.ts'
import type { Clock, Files, Process } from '../model/world.ts'

/** One run at a time acts in a repository on this machine. */
export interface LocalLock {
  /** Takes it, or keeps it for longer. Null: taken. Otherwise who has it, in one sentence. Throws `Fault` where the disk refuses. */
  take(): Promise<string | null>
  /** True where this run has it, and nobody took it over while this one stood still. */
  isMine(): Promise<boolean>
  /** True while this run has it by the clock. */
  holds(): boolean
  /** How often this run has taken it: what was lost and taken again may have been another one's in between. */
  turn(): number
  /** True where another run that is alive has it. */
  isOthers(): Promise<boolean>
  release(): Promise<void>
}

interface Holder {
  readonly pid: number
  readonly host: string
  /** ISO 8601. */
  readonly until: string
}

/** Seconds after which a lock counts no more, whoever is alive: process numbers are given again. */
const lasts = 3600
const ownerOnly = 0o600

/**
 * `<folder>/lock.N`, made exclusively, with process number, machine and lease. The highest number counts. A lock that a dead process left
 * is not removed by who finds it (two might, and the second would remove the first one's new lock): the next number is made, which only
 * one of them can.
 */
export function localLock(folder: string, files: Files, self: Process, clock: Clock): LocalLock {
  let mine: number | null = null
  const path = (number: number) => join(folder, `lock.${number}`)
  const now = () => clock.now().getTime()
  let until = 0
  let written = ''
  let turns = 0
  const text = (): string => {
    until = now() + lasts * 1000
    const holder: Holder = { pid: self.id, host: self.host, until: new Date(until).toISOString() }
    written = `${JSON.stringify(holder)}\n`
    return written
  }

  async function numbers(): Promise<readonly number[]> {
    if ((await files.kind(folder)) !== 'folder') return []
    const found = (await files.list(folder)).flatMap((name) => /^lock\.(\d{1,9})$/.exec(name)?.[1] ?? [])
    return found.map(Number).sort((a, b) => b - a)
  }

  async function holderOf(number: number): Promise<Holder | null> {
    const bytes = await files.readIfThere(path(number))
    try {
      const { pid, host, until } = JSON.parse(Buffer.from(bytes ?? '').toString('utf8')) as Holder
      return typeof pid === 'number' && typeof host === 'string' && Date.parse(until) > now() ? { pid, host, until } : null
    } catch {
      return null
    }
  }

  /** Of another machine (a shared disk, a container) nobody here knows who is alive: there the lease alone counts. */
  const isAlive = ({ pid, host }: Holder) => host !== self.host || self.isAlive(pid)

  async function other(): Promise<Holder | null> {
    for (const number of await numbers()) {
      const holder = number === mine ? null : await holderOf(number)
      if (holder !== null && isAlive(holder)) return holder
    }
    return null
  }
  const told = ({ pid }: Holder) => `Another rekey is at work in this repository (process ${pid}); it has this incident in hand.`

  return {
    async take() {
      if (mine !== null && (await this.isMine())) {
        if (until - now() < (lasts / 2) * 1000) await files.write(path(mine), text(), ownerOnly)
        return null
      }
      // The number that this run had may be another one's by now.
      mine = null
      if (files.create === undefined) throw new Fault(`can't lock ${folder}: files can't be made there exclusively`)
      await files.makeFolder?.(folder)
      const before = await other()
      if (before !== null) return told(before)
      const [highest = 0] = await numbers()
      if (!(await files.create(path(highest + 1), text(), ownerOnly)))
        return `Another rekey is at work in this repository; it has this incident in hand.`
      mine = highest + 1
      turns++
      // Made while this one looked; both see each other, and both leave: the next run goes on.
      const rival = await other()
      if (rival !== null) {
        await this.release()
        return told(rival)
      }
      for (const number of await numbers()) if (number < mine) await files.remove(path(number))
      return null
    },
    async isMine() {
      if (mine === null) return false
      const there = await files.readIfThere(path(mine))
      if (there === undefined || Buffer.from(there).toString('utf8') !== written) return false
      // Over, and another one that saw it end is about to remove it.
      return this.holds() || (await other()) === null
    },
    turn: () => turns,
    holds: () => mine !== null && now() < until,
    async isOthers() {
      return !(await this.isMine()) && (await other()) !== null
    },
    async release() {
      const number = (await this.isMine()) ? mine : null
      mine = null
      if (number !== null) await files.remove(path(number))
    },
  }
}
