import type { Started } from './command-words.ts'
import { other } from './other-commands.ts'
import { followProgram } from './program-files.ts'
import { languageOf, languageOfText } from './programs.ts'
import { type Script, scriptFile, scriptIn } from './script.ts'
import type { Starts } from './shell.ts'
import { type Io, pathOf, type ShellState, type WordValue } from './shell-state.ts'
import { holdsKey, known, type Value } from './value.ts'

/** `sh` and its kin: a line, a file of the repository, or what stands on its input. */
export function shell(state: ShellState, name: string, started: Started, io: Io, starts: Starts): void {
  const { words, local, at } = started
  let trace = false
  for (let index = 0; index < words.length; index++) {
    const option = known(words[index]!.value) ?? ''
    if (/^[-+]/.test(option) && option !== '-' && option !== '--') {
      trace ||= /^-\w*x/.test(option)
      if (/^-\w*o$/.test(option)) index++
      if (!/^-\w*c$/.test(option)) continue
      const line = words[index + 1]
      if (line !== undefined && starts.child(state, scriptIn(line.value, line.at), words.slice(index + 2), local, io, trace))
        return
      other(state, name, started, io)
      return
    }
    const path = pathOf(state, words[index]!.value)
    const text = path === null ? undefined : state.walk.library.text(path)
    const script = text === undefined ? null : scriptFile(path!, text)
    if (script !== null && starts.child({ ...state }, script, words.slice(index + 1), local, io, trace)) return
    other(state, name, started, io)
    return
  }
  // A script from standard input.
  const text = io.stdin
  if (
    text !== null &&
    (known(text) !== null || holdsKey(text)) &&
    starts.child(state, scriptIn(text, at), [], local, { ...io, stdin: null }, trace)
  )
    return
  other(state, name, started, io)
}

/** `source` and `.`. */
export function sourced(state: ShellState, started: Started, io: Io, starts: Starts): void {
  const [first, ...rest] = started.words
  const script = first === undefined ? null : scriptAt(state, first.value)
  if (script !== null && starts.source(state, script, rest, io)) return
  other(state, 'source', started, io)
}

function scriptAt(state: ShellState, value: Value): Script | null {
  const path = pathOf(state, value)
  const text = path === null ? undefined : state.walk.library.text(path)
  return text === undefined ? null : scriptFile(path!, text)
}

/** `./deploy.sh` and `scripts/upload.py`; false where nothing is known of them. */
export function checkedIn(state: ShellState, started: Started, io: Io, starts: Starts): boolean {
  const script = scriptAt(state, started.program)
  if (script === null) return false
  const path = pathOf(state, started.program)!
  const language = languageOf(path) ?? languageOfText(script.text)
  if (language === 'shell')
    return starts.child(state, script, started.words, started.local, io, /^#![^\n]*\s-\w*x/.test(script.text))
  if (language === null) return false
  const word: WordValue = { value: started.program, at: started.at, quoted: true }
  const program = language === 'javascript' ? 'node' : language
  return followProgram(state, program, { ...started, program: [program], words: [word, ...started.words] }, io)
}
