import type { Spot } from '../model/workflow.ts'
import { bundlePrefix } from './programs.ts'
import { linesOf } from './runner-files.ts'
import { fileName, runnerFile, runnerFiles, type ShellState } from './shell-state.ts'
import { blurred, joined, keysIn, known, pass, shown, type Value } from './value.ts'

/** What a file holds that a step of this job wrote; nothing known for others. */
export const fromFile = (state: ShellState, target: Value): Value => {
  const name = fileName(state, target)
  return name === null ? [{ keys: [] }] : (state.files.get(name) ?? [{ keys: [] }])
}

/** Writes into a file, one of the runner's own among them. */
export function giveTo(state: ShellState, target: Value, value: Value, at: Spot): void {
  const text = known(target)
  const special = runnerFiles.find((name) => text === runnerFile(name))
  if (special !== undefined) {
    const before = state.toRunner.get(special)
    const held = pass(value, at, `written into \`${special}\``)
    state.toRunner.set(special, before === undefined ? held : joined([before, held]))
    if (special === 'GITHUB_STEP_SUMMARY')
      state.walk.tell(keysIn(value), { kind: 'written', to: 'summary', name: null }, at, 'written into the job’s summary page')
    return
  }
  if (text === '/dev/null') return
  const name = fileName(state, target)
  if (name !== null) state.files.set(name, joined([state.files.get(name) ?? [], value]))
  if (text === '/dev/stdout' || text === '/dev/stderr' || text === '/dev/tty') return
  tellWritten(state, value, name ?? shown(target), at)
}

function tellWritten(state: ShellState, value: Value, name: string, at: Spot): void {
  const keys = keysIn(value)
  if (keys.length === 0) return
  state.walk.tell(keys, { kind: 'written', to: 'file', name }, at, `written into the file \`${name}\``)
  if (/(?:^|\/)\.env(?:\.|$)/.test(name)) for (const line of linesOf(value)) tellBundle(state, line, at)
}

/** `VITE_X=...`, as a line of a file or a word. */
export function tellBundle(state: ShellState, line: Value, at: Spot): void {
  const first = line[0]
  const name = typeof first === 'string' ? (/^\s*(?:export\s+)?(\w+)=/.exec(first)?.[1] ?? '') : ''
  const prefix = bundlePrefix(name)
  if (prefix !== null)
    state.walk.tell(
      keysIn(blurred([line])),
      { kind: 'bundle', variable: name, prefix },
      at,
      `\`${name}\` is copied into what browsers get`,
    )
}
