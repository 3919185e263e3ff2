import type { Carriage, Command } from '../model/workflow.ts'
import { commandOf, flagBefore, type Started, wayOf, wordsFor } from './command-words.ts'
import { tellHandedOn } from './handing-on.ts'
import { httpPrograms, readHttp } from './http-words.ts'
import { followProgram } from './program-files.ts'
import { filters, interpreters, languageOf, languageOfText, quiet, shells, wrappers, wrappingPairs } from './programs.ts'
import { fromFile, giveTo, tellBundle } from './redirects.ts'
import { type Script, scriptFile, scriptIn } from './script.ts'
import type { Starts } from './shell.ts'
import {
  assign,
  environmentOf,
  fileName,
  type Given,
  type Io,
  markUsed,
  pathOf,
  type ShellState,
  type WordValue,
} from './shell-state.ts'
import { blurred, holdsKey, joined, keysIn, known, pass, shown, unknown, type Value } from './value.ts'

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

/** The command that `sudo`, `env`, `npx` and the like start, or null. */
function unwrapped(name: string, { words, local, at, program }: Started, io: Io): Started | null {
  const second = known(words[0]?.value ?? []) ?? ''
  const pair = Object.hasOwn(wrappingPairs, `${name} ${second}`) ? wrappingPairs[`${name} ${second}`]! : null
  const valued = pair ?? (Object.hasOwn(wrappers, name) ? wrappers[name]! : name === 'xargs' ? xargsValues : null)
  if (valued === null) return null
  const given = [...local]
  let from = pair === null ? 0 : 1
  if (name === 'timeout' || name === 'retry') from = skipOptions(words, from, valued, given) + 1
  else from = skipOptions(words, from, valued, given)
  const next = words[from]
  if (next === undefined) return null
  const rest = words.slice(from + 1)
  // A package may be named with its version: `lingo.dev@1.2.3`.
  const versioned = pair !== null || ['npx', 'bunx', 'pnpx', 'uvx'].includes(name)
  const called = versioned && typeof next.value[0] === 'string' ? [next.value[0].replace(/(?<=.)@.*$/s, '')] : next.value
  const words_ =
    name === 'xargs' && io.stdin !== null ? [...rest, { value: blurred([io.stdin]), at: next.at, quoted: false }] : rest
  // What was a program before is no longer worth a word: `env` alone prints its environment and is none of these.
  return program === called ? null : { program: called, words: words_, local: given, at }
}

const xargsValues = new Set('-I -n -P -L -d -E -s -a --max-args --max-procs --replace --delimiter'.split(' '))

function skipOptions(words: readonly WordValue[], from: number, valued: ReadonlySet<string>, given: Given[]): number {
  for (let index = from; index < words.length; index++) {
    const { value } = words[index]!
    const first = typeof value[0] === 'string' ? value[0] : ''
    const [assignment, name] = /^(\w+)=/.exec(first) ?? []
    if (name !== undefined) given.push({ name, value: joined([[first.slice(assignment!.length)], value.slice(1)]) })
    else if (first === '--') return index + 1
    else if (!first.startsWith('-') || first === '-') return index
    else if (valued.has(first)) index++
  }
  return words.length
}

/** `set -x` prints each command with its words filled in. */
function tellTrace(state: ShellState, started: Started): void {
  const keys = keysIn(blurred([...started.words, ...started.local].map(({ value }) => value)))
  if (keys.length === 0) return
  const end = { kind: 'printed', command: commandOf(state, known(started.program), started, null), by: 'trace' } as const
  state.walk.tell(keys, end, started.at, '`set -x` prints this command with the key in it')
}

/** A variable that gets a value nobody knows. */
function reassigned(state: ShellState, name: string): void {
  if (/^[A-Za-z_]\w*$/.test(name)) assign(state, name, blurred([state.variables.get(name)?.value ?? []]))
}

const shifted = ({ positional, doubt }: ShellState, by: string | null): readonly Value[] =>
  doubt > 0 || by === null || !/^\d+$/.test(by)
    ? [positional[0] ?? [], blurred(positional.slice(1))]
    : [positional[0] ?? [], ...positional.slice(1 + Number(by))]

function settings(state: ShellState, words: readonly WordValue[]): void {
  const end = words.findIndex(({ value }) => known(value) === '--')
  const given = end < 0 ? (/^[-+]/.test(shown(words[0]?.value ?? [])) ? null : words) : words.slice(end + 1)
  if (given !== null) {
    const values = given.map(({ value }) => value)
    // An unknown word without quotes may be any number of words.
    state.positional = [
      state.positional[0] ?? [],
      ...(state.doubt > 0 ? [blurred([...state.positional.slice(1), ...values])] : values),
    ]
  }
  words.forEach(({ value }, index) => {
    const text = known(value) ?? ''
    const option = known(words[index + 1]?.value ?? [])
    if (/^-\w*x/.test(text) || (/^-\w*o$/.test(text) && option === 'xtrace')) state.trace = true
    if (/^\+\w*x/.test(text) || (text === '+o' && option === 'xtrace')) state.trace = false
  })
}

function print(state: ShellState, name: string, started: Started, io: Io): void {
  const words = started.words.map(({ value }) => value)
  if (name === 'printf' && /^-v/.test(shown(words[0] ?? []))) {
    const glued = shown(words[0]!).slice(2)
    const to = glued === '' ? known(words[1] ?? []) : glued
    if (to !== null) assign(state, to.replace(/\[.*/s, ''), formatted(words.slice(glued === '' ? 2 : 1)))
    return
  }
  if (name === 'printf') {
    io.out(formatted(words), commandOf(state, name, started, null))
    return
  }
  const from = words.findIndex((word) => !/^-[neE]+$/.test(known(word) ?? ''))
  const text = joined((from < 0 ? [] : words.slice(from)).flatMap((word, index) => (index === 0 ? [word] : [[' '], word])))
  io.out(joined([text, ['\n']]), commandOf(state, name, started, null))
}

/** `printf FORMAT WORDS`: the format again for each round of words. */
function formatted(words: readonly Value[]): Value {
  const start = known(words[0] ?? []) === '--' ? 1 : 0
  const format = known(words[start] ?? [])
  const rest = words.slice(start + 1)
  if (format === null || rest.length > 200) return blurred(words)
  const plain = format.replace(/\\n/g, '\n').replace(/\\t/g, '\t')
  const marks = plain.match(/%[^%a-zA-Z]*[a-zA-Z]/g)?.length ?? 0
  const values: Value[] = []
  for (let used = 0; used === 0 || (marks > 0 && used < rest.length); )
    for (const [index, text] of plain.split(/%[^%a-zA-Z]*[a-zA-Z]/).entries()) {
      if (index > 0) values.push(rest[used++] ?? [])
      values.push([text.replaceAll('%%', '%')])
      if (marks === 0) used++
    }
  return joined(values)
}

function content(state: ShellState, words: readonly WordValue[], io: Io): Value {
  const files = words.filter(({ value }) => !/^-./.test(shown(value)))
  if (files.length === 0) return io.stdin ?? []
  return joined(files.map(({ value }) => (known(value) === '-' ? (io.stdin ?? []) : fromFile(state, value))))
}

function tee(state: ShellState, started: Started, io: Io): void {
  const value = io.stdin ?? []
  for (const word of started.words) if (!shown(word.value).startsWith('-')) giveTo(state, word.value, value, started.at)
  io.out(value, commandOf(state, 'tee', started, null))
}

/** `env`, `printenv NAME`, `set`, `export -p`. */
function shownEnvironment(state: ShellState, name: string, started: Started, io: Io): void {
  const names = started.words.map(({ value }) => known(value) ?? '').filter((word) => !word.startsWith('-') && word !== '')
  if (name === 'export' || name === 'declare') if (names.length > 0) return
  const given = environmentOf(state, started.local).filter((each) => names.length === 0 || names.includes(each.name))
  markUsed(state, given)
  if (given.length > 0) io.out(blurred(given.map(({ value }) => value)), commandOf(state, name, started, null))
}

function filter(state: ShellState, name: string, started: Started, io: Io): void {
  const words = started.words.map(({ value }) => value)
  const files = words.flatMap((word) => (known(word) === null ? [] : [state.files.get(fileName(state, word) ?? '') ?? []]))
  const out = blurred([...(io.stdin === null ? [] : [io.stdin]), ...words, ...files])
  const command = commandOf(state, name, started, null)
  tellWords(state, started, command, () => null)
  // `sed -i` and the like write where they read.
  if (words.some((word) => /^-i|^--in-?place/.test(shown(word)))) {
    const last = words.at(-1)
    if (last !== undefined && holdsKey(out)) giveTo(state, last, out, started.at)
    return
  }
  io.out(holdsKey(out) ? joined([out, ['\n']]) : unknown, command)
}

function copied(state: ShellState, words: readonly WordValue[]): void {
  const paths = words.filter(({ value }) => !shown(value).startsWith('-'))
  const [from, to] = [paths[0]?.value, paths.at(-1)?.value]
  if (from === undefined || to === undefined || paths.length !== 2) return
  const value = fromFile(state, from)
  const name = fileName(state, to)
  if (holdsKey(value) && name !== null) state.files.set(name, value)
}

function shell(state: ShellState, name: string, started: Started, io: Io, starts: Starts): void {
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

function sourced(state: ShellState, started: Started, io: Io, starts: Starts): void {
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

/** `./deploy.sh` and `scripts/upload.py`. */
function checkedIn(state: ShellState, started: Started, io: Io, starts: Starts): boolean {
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

/** Any other program: its words, its input, and what it has in its environment. */
function other(state: ShellState, name: string | null, started: Started, io: Io): void {
  const http = name !== null && httpPrograms.has(name) ? readHttp(name, started.words, started.at) : null
  const command = commandOf(state, name, started, http?.request ?? null)
  tellWords(state, started, command, http?.carried ?? (() => null))
  if (io.stdin !== null)
    state.walk.tell(
      keysIn(io.stdin),
      { kind: 'command', command, by: { by: 'stdin' } },
      started.at,
      `\`${name ?? 'a command'}\` gets it as its input`,
    )
  tellFiles(state, name, started, command)
  if (name !== null && quiet.has(name)) return
  const given = environmentOf(state, started.local)
  markUsed(state, given)
  for (const { name: variable, value } of given) {
    const own = started.local.some((each) => each.name === variable)
    state.walk.tell(
      keysIn(value),
      { kind: 'command', command, by: { by: 'environment', variable } },
      started.at,
      `\`${name ?? 'a command'}\` has it in its environment as \`${variable}\``,
      own,
    )
    if (own) tellBundle(state, joined([[`${variable}=`], value]), started.at)
  }
}

function tellWords(state: ShellState, started: Started, command: Command, carried: (word: number) => Carriage | null): void {
  const name = command.program ?? 'a command'
  const image =
    /^(?:docker|podman|buildah|nerdctl)$/.test(name) && started.words.some(({ value }) => /^--build-arg/.test(shown(value)))
  started.words.forEach(({ value, at }, word) => {
    const keys = keysIn(value)
    if (keys.length === 0) return
    const by = carried(word) ?? wayOf(started.words, word)
    state.walk.tell(keys, { kind: 'command', command, by }, at, `\`${name}\` gets it ${wordsFor(by)}`)
    const before = shown(started.words[word - 1]?.value ?? [])
    const first = value[0]
    const text: Value =
      typeof first === 'string' && first.startsWith('--build-arg=')
        ? [first.slice('--build-arg='.length), ...value.slice(1)]
        : value
    if (!image || (text === value && before !== '--build-arg')) return
    state.walk.tell(keys, { kind: 'written', to: 'image', name: null }, at, 'a build argument stays in the image’s history')
    tellBundle(state, text, at)
  })
}

/** Files that the job wrote a key into and that this command names. */
function tellFiles(state: ShellState, name: string | null, started: Started, command: Command): void {
  if (state.files.size === 0 || (name !== null && /^(?:rm|chmod|chown|ls|mkdir|touch|test|find|du|stat)$/.test(name))) return
  started.words.forEach(({ value, at }, word) => {
    const text = known(value)
    if (text === null) return
    const path = text.replace(/^(?:--?[\w-]+=)?@?/, '')
    const keys = keysIn(state.files.get(fileName(state, [path]) ?? '') ?? [])
    if (keys.length > 0)
      state.walk.tell(
        keys,
        { kind: 'command', command, by: { by: 'argument', flag: flagBefore(started.words, word), word } },
        at,
        `\`${name ?? 'a command'}\` gets a file that holds it`,
      )
  })
}

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
