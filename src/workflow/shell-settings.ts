import { assign, type ShellState, type WordValue } from './shell-state.ts'
import { blurred, known, shown, type Value } from './value.ts'

/** A variable that gets a value nobody knows. */
export function reassigned(state: ShellState, name: string): void {
  if (/^[A-Za-z_]\w*$/.test(name)) assign(state, name, blurred([state.variables.get(name)?.value ?? []]))
}

/** The words of a script behind `shift`. */
export const shifted = ({ positional, doubt }: ShellState, by: string | null): readonly Value[] =>
  doubt > 0 || by === null || !/^\d+$/.test(by)
    ? [positional[0] ?? [], blurred(positional.slice(1))]
    : [positional[0] ?? [], ...positional.slice(1 + Number(by))]

/** `set` with words: the words of the script, and whether commands are printed. */
export function settings(state: ShellState, words: readonly WordValue[]): void {
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
