import type { Started } from './command-words.ts'
import { wrappers, wrappingPairs } from './programs.ts'
import type { Given, Io, WordValue } from './shell-state.ts'
import { blurred, joined, known } from './value.ts'

/** The command that `sudo`, `env`, `npx` and the like start, or null. */
export function unwrapped(name: string, { words, local, at, program }: Started, io: Io): Started | null {
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
