import type { Commands, Redeploy } from '../model/world.ts'

/**
 * A program of the trusted configuration that takes a new key into use, on the command line. It is told no key: `REKEY_LABEL` is the new
 * key's label. Nobody can find a program again that a run which died had begun, so that it is run again: it has to bear that.
 */
export function redeployByCommand(command: readonly string[], timeLimit: number, commands: Commands): Redeploy {
  const program = command[0]!
  return {
    id: `command:${program}`,
    async run(label) {
      const end = await commands.run(command, { input: '', environment: { REKEY_LABEL: label }, timeLimit })
      if (end.code === 0) return { outcome: 'done', run: null }
      if (end.code !== null) return { outcome: 'denied', run: null, note: `it ended with ${end.code}` }
      return end.why === 'not started'
        ? { outcome: 'denied', run: null, note: 'it could not be started' }
        : { outcome: 'unknown', run: null, note: 'it was not over in time' }
    },
  }
}
