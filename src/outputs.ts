/**
 * The one table of what the Action gives to later steps: counts, and words from a list. Nothing that a person or a service wrote is ever
 * an output: a later step may put it into a shell.
 */
interface Output {
  readonly name: string
  /** No words: a count. */
  readonly words?: readonly string[]
  readonly help: string
}

export const outputs = [
  { name: 'result', words: ['clean', 'leaks', 'fault'], help: 'What the step came to: exit code 0, 1 or 2.' },
  { name: 'coverage', words: ['complete', 'incomplete'], help: 'Whether everything was read that should have been.' },
  { name: 'leaks', help: 'Leaks that are told: all that are not suppressed.' },
  { name: 'live', help: 'Leaks whose key works, as its service said last.' },
  { name: 'dead', help: 'Leaks whose key is proved dead.' },
  { name: 'unknown', help: 'Leaks whose service gave no answer that counts, or that nobody was asked about.' },
  { name: 'suppressed', help: 'Leaks that the configuration or a rule hides.' },
  { name: 'findings', help: 'Findings of an audit that are told.' },
  { name: 'acts', help: 'Acts that were done in this run: keys made, stored, stopped, revoked.' },
  { name: 'incidents-open', help: 'Incidents that are not closed at the end of the run.' },
] as const satisfies readonly Output[]

export type OutputName = (typeof outputs)[number]['name']
type Row<N extends OutputName> = Extract<(typeof outputs)[number], { name: N }>
/** The value of every output; the compiler misses the one that is left out. */
export type Outputs = { readonly [N in OutputName]: Row<N> extends { words: readonly (infer W)[] } ? W : number }

/** The table without its literal types, for code that walks it. */
export const outputTable: readonly Output[] = outputs
