import { isAbsolute, join, normalize, sep } from 'node:path'
import { Fault } from '../model/fault.ts'
import { type KeyParts, Secret } from '../model/secret.ts'
import type { Entries, Files, Store, StoreAnswer } from '../model/world.ts'
import { valueIn, withoutName, withValue } from './env-text.ts'

/** Makes a key of values that were read: a room that knows shapes may name their pieces, too. */
export type Assemble = (values: { readonly [part: string]: string }) => KeyParts

export const plainKey: Assemble = (values) =>
  Object.fromEntries(Object.entries(values).map(([part, value]) => [part, new Secret(value)]))

/** For new files: a key is nobody else's business. */
const ownerOnly = 0o600

/**
 * An `.env` file in the working tree. `names` says under which name each part of the key stands. The file is replaced whole or not at
 * all, and stays as it is but for the values. Throws `Fault` for a path that leaves the repository, or has a link on its way: what a
 * repository holds must not say where a key is written.
 */
export async function openEnvFile(
  path: string,
  names: Readonly<Record<string, string>>,
  { root, files, assemble }: { readonly root: string; readonly files: Files & Entries; readonly assemble: Assemble },
): Promise<Store> {
  const file = await placed(path, root, files)
  const parts = Object.entries(names)
  const load = async () => text(await files.readIfThere(file))

  const change = async (edit: (text: string) => string | undefined): Promise<StoreAnswer> => {
    await placed(path, root, files)
    const changed = edit(await load())
    if (changed === undefined)
      return { outcome: 'denied', note: `The value can't be written in ${path} so that all who read it agree.` }
    await files.write(file, Buffer.from(changed, 'latin1'), ownerOnly)
    return (await load()) === changed
      ? { outcome: 'done' }
      : { outcome: 'unknown', note: `${path} changed while it was written.` }
  }

  return {
    id: `env:${path}:${parts.map(([, name]) => name).join('+')}`,
    probe: () =>
      told(async () => {
        const before = await files.readIfThere(file)
        await files.write(file, before ?? '', ownerOnly)
        if (before === undefined) await files.remove(file)
        return { outcome: 'done' }
      }),
    write: (key) =>
      told(() =>
        change((before) => {
          let now: string | undefined = before
          for (const [part, name] of parts) now = now === undefined ? now : withSecret(now, name, key[part])
          return now
        }),
      ),
    async read() {
      const now = await load()
      const values = parts.map(([part, name]) => [part, valueIn(now, name)] as const)
      if (values.some(([, value]) => value === undefined || value === '')) return undefined
      return assemble(Object.fromEntries(values.map(([part, value]) => [part, fromBytes(value as string)])))
    },
    remove: () => told(() => change((before) => parts.reduce((now, [, name]) => withoutName(now, name), before))),
  }
}

const withSecret = (text: string, name: string, value: Secret | undefined): string | undefined => {
  if (value === undefined) throw new Fault(`The key has no part for ${name}.`)
  return withValue(text, name, Buffer.from(value.reveal(), 'utf8').toString('latin1'))
}

const text = (bytes: Uint8Array | undefined): string => (bytes === undefined ? '' : Buffer.from(bytes).toString('latin1'))
const fromBytes = (value: string): string => Buffer.from(value, 'latin1').toString('utf8')

/** The disk's refusals as an answer. */
async function told(act: () => Promise<StoreAnswer>): Promise<StoreAnswer> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Fault) return { outcome: 'denied', note: error.message }
    throw error
  }
}

async function placed(path: string, root: string, files: Entries): Promise<string> {
  const clean = normalize(path)
  const steps = clean.split(sep)
  if (isAbsolute(path) || steps.includes('..') || steps[0] === '.git' || clean.endsWith(sep))
    throw new Fault(`The store env:${path} is no file inside the repository.`)
  for (const [index] of steps.entries()) {
    const at = steps.slice(0, index + 1).join(sep)
    const { kind } = await files.look(Buffer.from(join(root, at)))
    const isLast = index === steps.length - 1
    if (kind === 'link')
      throw new Fault(`The store env:${path} goes through a link (${at}); a key is written to files themselves only.`)
    if (!isLast && kind !== 'folder') throw new Fault(`The store env:${path} has no folder ${at}.`)
    if (isLast && kind !== 'file' && kind !== 'none') throw new Fault(`The store env:${path} is no file.`)
  }
  return join(root, clean)
}
