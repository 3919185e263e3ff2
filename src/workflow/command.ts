import { commandOf, type Started } from './command-words.ts'
import { tellHandedOn } from './handing-on.ts'
import { other } from './other-commands.ts'
import { content, filter, print, shownEnvironment, tee } from './printing-commands.ts'
import { followProgram } from './program-files.ts'
import { filters, interpreters, shells } from './programs.ts'
import { fromFile } from './redirects.ts'
import { scriptIn } from './script.ts'
import type { Starts } from './shell.ts'
import { reassigned, settings, shifted } from './shell-settings.ts'
import { assign, fileName, type Io, pathOf, type ShellState, type WordValue } from './shell-state.ts'
import { checkedIn, shell, sourced } from './starting-scripts.ts'
import { blurred, holdsKey, joined, keysIn, known, shown } from './value.ts'
import { unwrapped } from './wrapping-commands.ts'

/** Follows keys through one command: where its words, its input and its environment go. */
export function runCommand(state: ShellState, started: Started, io: Io, starts: Starts): void {
  state.walk.work()
  const { words, at } = started
  const text = known(started.program)
  if (text === null) {
    state.walk.tell(
      keysIn(started.program),
      { kind: 'unknown', why: 'it stands where the name of a program does' },
      at,
      'run as a command',
    )
    other(state, null, started, io)
    return
  }
  const name =
    text.startsWith('./') || text.startsWith('../') ? text : text.slice(text.lastIndexOf('/') + 1).replace(/\.exe$/i, '')
  if (state.trace) tellTrace(state, started)
  if (starts.call(state, text, words, io)) return
  // What an alias makes of a command is not read.
  if (state.aliases.has(text)) {
    other(state, null, started, io)
    return
  }
  tellHandedOn(state, name, started)
  const inner = unwrapped(name, started, io)
  if (inner !== null) {
    runCommand(state, inner, io, starts)
    return
  }
  if (shells.has(name)) {
    shell(state, name, started, io, starts)
    return
  }
  switch (name) {
    case 'echo':
    case 'printf':
    case 'Write-Host':
    case 'Write-Output':
      print(state, name, started, io)
      return
    case 'cat':
      io.out(content(state, words, io), commandOf(state, name, started, null))
      return
    case 'tee':
      tee(state, started, io)
      return
    case 'env':
    case 'printenv':
    case 'set':
    case 'export':
    case 'declare':
      name === 'set' && words.length > 0 ? settings(state, words) : shownEnvironment(state, name, started, io)
      return
    case '[':
    case 'test':
      state.walk.tell(keysIn(blurred(words.map(({ value }) => value))), { kind: 'condition' }, at, 'a test asks about it here')
      return
    case 'read':
    case 'mapfile':
    case 'readarray':
      for (const { value } of words) if (/^\w+$/.test(known(value) ?? '')) assign(state, known(value)!, blurred([io.stdin ?? []]))
      return
    case 'cd':
    case 'pushd':
      state.folder = words.length === 0 ? null : pathOf(state, words.at(-1)!.value)
      return
    case 'getopts':
    case 'let':
      for (const { value } of words) reassigned(state, /^\w+/.exec(shown(value))?.[0] ?? '')
      return
    case 'alias':
      for (const { value } of words) state.aliases.add(/^[^=]+/.exec(shown(value))?.[0] ?? '')
      return
    case 'shift':
      state.positional = shifted(state, known(words[0]?.value ?? ['1']))
      return
    case 'trap': {
      // Runs at the end, or behind each command.
      const [action] = words.filter(({ value }) => !/^-[lp-]?$/.test(shown(value)))
      if (action !== undefined) starts.source(state, scriptIn(action.value, at), [], io)
      return
    }
    case 'eval':
      return void starts.source(state, scriptIn(joined(words.flatMap(({ value }) => [value, [' ']])), at), [], io)
    case 'source':
    case '.':
      sourced(state, started, io, starts)
      return
    case 'cp':
    case 'mv':
      copied(state, words)
      return
  }
  if (name in interpreters && Object.hasOwn(interpreters, name)) {
    if (followProgram(state, name, started, io)) return
  } else if (text.includes('/') && checkedIn(state, started, io, starts)) return
  if (filters.has(name)) {
    filter(state, name, started, io)
    return
  }
  other(state, name, started, io)
}

/** `set -x` prints each command with its words filled in. */
function tellTrace(state: ShellState, started: Started): void {
  const keys = keysIn(blurred([...started.words, ...started.local].map(({ value }) => value)))
  if (keys.length === 0) return
  const end = { kind: 'printed', command: commandOf(state, known(started.program), started, null), by: 'trace' } as const
  state.walk.tell(keys, end, started.at, '`set -x` prints this command with the key in it')
}

function copied(state: ShellState, words: readonly WordValue[]): void {
  const paths = words.filter(({ value }) => !shown(value).startsWith('-'))
  const [from, to] = [paths[0]?.value, paths.at(-1)?.value]
  if (from === undefined || to === undefined || paths.length !== 2) return
  const value = fromFile(state, from)
  const name = fileName(state, to)
  if (holdsKey(value) && name !== null) state.files.set(name, value)
}
