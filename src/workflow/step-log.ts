import type { Io, ShellState } from './shell-state.ts'
import { holdsKey, joined, keysIn, pass, type Value } from './value.ts'

/** What a step's own output does: all of it stands in the log, but for the commands by which the runner is told to hide a value. */
export function toLog(state: ShellState): Io {
  return {
    stdin: null,
    out(value, command) {
      const first = value[0]
      const text = typeof first === 'string' ? first : ''
      if (/^\s*::add-mask::/.test(text) || !holdsKey(value)) return
      const [, kind, name] = /^\s*::(set-output|set-env|save-state) name=([^:,]*)::/.exec(text) ?? []
      if (kind !== undefined) {
        const file = kind === 'set-env' ? 'GITHUB_ENV' : kind === 'set-output' ? 'GITHUB_OUTPUT' : 'GITHUB_STATE'
        const said = pass(value, command, `told to the runner as \`${kind}\``)
        const rest: Value = [`${name}=${text.slice(text.indexOf('::', 2) + 2)}`, ...said.slice(1)]
        state.toRunner.set(file, joined([state.toRunner.get(file) ?? [], rest, ['\n']]))
        return
      }
      state.walk.tell(
        keysIn(value),
        { kind: 'printed', command, by: 'print' },
        command,
        `\`${command.program ?? 'a command'}\` prints it into the log`,
      )
    },
  }
}
