import type { Carriage, Command } from '../model/workflow.ts'
import { commandOf, flagBefore, type Started, wayOf, wordsFor } from './command-words.ts'
import { httpPrograms, readHttp } from './http-words.ts'
import { quiet } from './programs.ts'
import { tellBundle } from './redirects.ts'
import { environmentOf, fileName, type Io, markUsed, type ShellState } from './shell-state.ts'
import { joined, keysIn, known, shown, type Value } from './value.ts'

/** Any other program: its words, its input, and what it has in its environment. */
export function other(state: ShellState, name: string | null, started: Started, io: Io): void {
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

/** Tells of the words of a command that hold a key. */
export function tellWords(
  state: ShellState,
  started: Started,
  command: Command,
  carried: (word: number) => Carriage | null,
): void {
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
