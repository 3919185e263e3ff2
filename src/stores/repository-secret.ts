import { Fault } from '../model/fault.ts'
import { type GitHubSecrets, Refused } from '../model/github.ts'
import type { KeyParts } from '../model/secret.ts'
import type { RandomBytes, Store, StoreAnswer } from '../model/world.ts'
import { sealBox } from './sealed-box.ts'

/** GitHub's limit for one secret: https://docs.github.com/actions/reference/security/secrets */
const largest = 48 * 1024

/**
 * A GitHub Actions secret of the repository, for each part of the key the one that `names` gives. It can be written and never read. What
 * GitHub refuses is told with the permission that its own header names.
 */
export function openRepositorySecret(
  names: Readonly<Record<string, string>>,
  secrets: GitHubSecrets,
  random: RandomBytes,
): Store {
  const parts = Object.entries(names)
  for (const [, name] of parts) checkName(name)

  const put = async (name: string, value: string, publicKey: { readonly id: string; readonly key: string }) => {
    const sealed = await sealBox(Buffer.from(value, 'utf8'), Buffer.from(publicKey.key, 'base64'), random)
    return secrets.put(name, Buffer.from(sealed).toString('base64'), publicKey.id)
  }

  return {
    id: `repository:${parts.map(([, name]) => name).join('+')}`,
    probe: () =>
      told(async () => {
        const name = `REKEY_PROBE_${Buffer.from(random(8)).toString('hex').toUpperCase()}`
        await put(name, Buffer.from(random(16)).toString('hex'), await secrets.publicKey())
        await secrets.remove(name)
      }),
    write: (key) =>
      told(async (now) => {
        if (Object.values(key).some((value) => Buffer.byteLength(value.reveal()) > largest))
          throw new Fault('GitHub keeps at most 48 KB.')
        const publicKey = await secrets.publicKey()
        for (const [part, name] of parts) {
          now(name)
          await put(name, partOf(key, part, name), publicKey)
        }
      }),
    remove: () =>
      told(async (now) => {
        for (const [, name] of parts) {
          now(name)
          await secrets.remove(name).catch((error: unknown) => {
            if (!(error instanceof Refused && error.status === 404)) throw error
          })
        }
      }),
  }
}

function partOf(key: KeyParts, part: string, name: string): string {
  const value = key[part]
  if (value === undefined) throw new Fault(`The key has no part for ${name}.`)
  return value.reveal()
}

/**
 * A refusal is `denied`; what may have been done all the same is `unknown`. `now` is told which secret is being written, for a key in
 * parts that got no further.
 */
async function told(act: (now: (name: string) => void) => Promise<void>): Promise<StoreAnswer> {
  let at: string | undefined
  try {
    await act((name) => {
      at = name
    })
    return { outcome: 'done' }
  } catch (error) {
    const where = at === undefined ? '' : `${at}: `
    if (error instanceof Refused) {
      const outcome = error.status >= 500 ? 'unknown' : 'denied'
      const missing =
        error.permission === null ? 'the admin token may not write secrets' : `the admin token needs ${error.permission}`
      return { outcome, status: error.status, note: `${where}${outcome === 'denied' ? missing : 'GitHub failed'}.` }
    }
    if (error instanceof Fault) return { outcome: 'unknown', note: `${where}${error.message}` }
    throw error
  }
}

/** https://docs.github.com/actions/reference/security/secrets#naming-your-secrets */
function checkName(name: string): void {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^github_/i.test(name))
    throw new Fault(`${name} is no name that GitHub takes for a secret: letters, digits and _, no digit first, not GITHUB_.`)
}
