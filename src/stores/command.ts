import type { CommandStore } from '../model/configuration.ts'
import { Fault } from '../model/fault.ts'
import type { CommandEnd, Commands, RandomBytes, Store, StoreAnswer } from '../model/world.ts'
import { partOf, probeName } from './parts.ts'

/**
 * A place that a program of the trusted configuration writes: once for each part of the key, with the name in its arguments where
 * `{name}` stands and the value on standard input, without a line end. What the program prints is shown to nobody: it may repeat the
 * value. Throws `Fault` where a variable that it needs is missing.
 */
export function openCommand(
  id: string,
  names: Readonly<Record<string, string>>,
  { write, remove, env }: CommandStore,
  {
    commands,
    environment,
    random,
  }: {
    readonly commands: Commands
    readonly environment: { readonly [name: string]: string | undefined }
    readonly random: RandomBytes
  },
): Store {
  const given: Record<string, string> = {}
  for (const variable of env) {
    const value = environment[variable]
    if (value === undefined || value === '')
      throw new Fault(`The store command:${id} needs the environment variable ${variable}.`)
    given[variable] = value
  }
  const parts = Object.entries(names)
  const run = async (command: readonly string[], name: string, value: string): Promise<StoreAnswer> => {
    const [program = '', ...rest] = command
    const words = [program, ...rest.map((word) => word.replaceAll('{name}', name))]
    return answerOf(await commands.run(words, { input: value, environment: given }), program)
  }
  const each = async (act: (part: string, name: string) => Promise<StoreAnswer>): Promise<StoreAnswer> => {
    const changed: string[] = []
    for (const [part, name] of parts) {
      const answer = await act(part, name)
      if (answer.outcome !== 'done') return changed.length === 0 ? answer : inPart(answer, name, changed)
      changed.push(name)
    }
    return { outcome: 'done' }
  }

  return {
    id: `command:${id}:${parts.map(([, name]) => name).join('+')}`,
    async probe() {
      const name = probeName(random)
      const written = await run(write, name, Buffer.from(random(16)).toString('hex'))
      return written.outcome === 'done' ? run(remove, name, '') : written
    },
    write: (key) => each((part, name) => run(write, name, partOf(key, part, name).reveal())),
    remove: () => each((_, name) => run(remove, name, '')),
  }
}

const inPart = ({ note }: StoreAnswer, name: string, changed: readonly string[]): StoreAnswer => ({
  outcome: 'unknown',
  note: `${name}: ${note} Changed already: ${changed.join(', ')}.`,
})

/** What did not end with 0 may have written all the same; only what never began did not. */
function answerOf(end: CommandEnd, program: string): StoreAnswer {
  if (end.code === 0) return { outcome: 'done' }
  if (end.code === null && end.why === 'not started') return { outcome: 'denied', note: `${program} could not be started.` }
  const how = end.code !== null ? `ended with ${end.code}` : 'did not end in time'
  return { outcome: 'unknown', note: `${program} ${how}; what it printed is not shown, since it may repeat the key.` }
}
