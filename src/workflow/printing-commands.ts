import { commandOf, type Started } from './command-words.ts'
import { tellWords } from './other-commands.ts'
import { fromFile, giveTo } from './redirects.ts'
import { assign, environmentOf, fileName, type Io, markUsed, type ShellState, type WordValue } from './shell-state.ts'
import { blurred, holdsKey, joined, known, shown, unknown, type Value } from './value.ts'

/** `echo` and `printf`. */
export function print(state: ShellState, name: string, started: Started, io: Io): void {
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

/** `cat`: its files, or its input. */
export function content(state: ShellState, words: readonly WordValue[], io: Io): Value {
  const files = words.filter(({ value }) => !/^-./.test(shown(value)))
  if (files.length === 0) return io.stdin ?? []
  return joined(files.map(({ value }) => (known(value) === '-' ? (io.stdin ?? []) : fromFile(state, value))))
}

/** `tee`: its input, into files and on. */
export function tee(state: ShellState, started: Started, io: Io): void {
  const value = io.stdin ?? []
  for (const word of started.words) if (!shown(word.value).startsWith('-')) giveTo(state, word.value, value, started.at)
  io.out(value, commandOf(state, 'tee', started, null))
}

/** `env`, `printenv NAME`, `set`, `export -p`. */
export function shownEnvironment(state: ShellState, name: string, started: Started, io: Io): void {
  const names = started.words.map(({ value }) => known(value) ?? '').filter((word) => !word.startsWith('-') && word !== '')
  if (name === 'export' || name === 'declare') if (names.length > 0) return
  const given = environmentOf(state, started.local).filter((each) => names.length === 0 || names.includes(each.name))
  markUsed(state, given)
  if (given.length > 0) io.out(blurred(given.map(({ value }) => value)), commandOf(state, name, started, null))
}

/** `sed`, `jq`, `base64` and the like: what they put out is made of what they get. */
export function filter(state: ShellState, name: string, started: Started, io: Io): void {
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
