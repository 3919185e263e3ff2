import { commandOf, type Started } from './command-words.ts'
import { quiet, shells } from './programs.ts'
import type { ShellState, WordValue } from './shell-state.ts'
import { environmentOf, markUsed } from './shell-state.ts'
import { keysIn, known, shown } from './value.ts'

/**
 * Programs that use no key of their environment by themselves may still start one that does, or read a variable by its name: `find -exec`,
 * `awk 'BEGIN { system(...) }'`, `jq env.KEY`. What they hand on goes nobody knows where.
 */
export function tellHandedOn(state: ShellState, name: string, started: Started): void {
  const isTaken = takenBy(name, started.words)
  if (isTaken === null) return
  const given = environmentOf(state, started.local).filter((each) => isTaken(each.name))
  markUsed(state, given)
  const command = commandOf(state, name, started, null)
  for (const { name: variable, value } of given)
    state.walk.tell(
      keysIn(value),
      { kind: 'command', command, by: { by: 'environment', variable } },
      started.at,
      `\`${name}\` may hand it on as \`${variable}\``,
      false,
    )
}

const all = () => true

/** Which variables a command may take; null where it takes none. */
function takenBy(name: string, words: readonly WordValue[]): ((variable: string) => boolean) | null {
  const texts = words.map(({ value }) => shown(value))
  const text = texts.join(' ')
  const spoken = new Set(text.split(/\W+/))
  const mentions = (variable: string) => spoken.has(variable) || (/\W/.test(variable) && text.includes(variable))
  switch (name) {
    case 'find':
      return startedByFind(words) ? all : null
    case 'awk':
    case 'gawk':
      // With `-f` its program is a file.
      return /\bsystem\s*\(|\bENVIRON\b(?!\s*\[\s*")|\|&?\s*getline|(?:^|\s)(?:-f|--file|-i|-l)/.test(text) ? all : mentions
    case 'sed':
      return /(?:^|\s)(?:-f|--file)/.test(text) ? all : mentions
    case 'tar':
      return /--(?:ch\w*-a|to-c|use-c|rsh|info-s|new-v)|(?:^|\s)-\w*[IF]/.test(text) ? all : mentions
    case 'sort':
      return /--compress-p/.test(text) ? all : null
    case 'zip':
      return /-TT|--unzip-command/.test(text) ? all : null
    case 'wget':
      return /--use-ask/.test(text) ? all : null
    case 'mapfile':
    case 'readarray':
      return texts.some((each) => /^-\w*C/.test(each)) ? all : null
    case 'envsubst':
      return all
    case 'jq':
    case 'yq':
      return /\benv\b(?!\s*[.([])|\$ENV\b(?!\s*[.[])|(?:^|\s)(?:-f|--from-file)/.test(text) ? all : mentions
    default:
      return null
  }
}

/** `find -exec` of something that is not one of the harmless programs itself. */
function startedByFind(words: readonly WordValue[]): boolean {
  return words.some(({ value }, index) => {
    if (!/^-(?:exec|execdir|ok|okdir)$/.test(shown(value))) return false
    const program = known(words[index + 1]?.value ?? [])
    const plain = program?.slice(program.lastIndexOf('/') + 1) ?? ''
    return !quiet.has(plain) || shells.has(plain) || plain === 'find' || /^(?:g?awk|sed|tar)$/.test(plain)
  })
}
