import { Fault } from '../model/fault.ts'
import { type GitHubSecrets, isRefusal, Refused } from '../model/github.ts'
import type { RandomBytes, Store, StoreAnswer } from '../model/world.ts'
import { partOf, probeName } from './parts.ts'
import { sealBox } from './sealed-box.ts'

/** GitHub's limit for one secret: https://docs.github.com/actions/reference/security/secrets */
const largest = 48 * 1024

/**
 * Secrets that GitHub keeps in one place, for each part of the key the one that `names` gives. They can be written and never read. What
 * GitHub refuses is told with the permission that its own header names. `place` begins the store's id.
 */
export function openGitHubSecret(
  place: string,
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
    id: `${place}:${parts.map(([, name]) => name).join('+')}`,
    probe: () =>
      told(async () => {
        const name = probeName(random)
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
          await put(name, partOf(key, part, name).reveal(), publicKey)
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

/**
 * A refusal is `denied`; what may have been done all the same is `unknown`. `now` is told which secret is next, for a key in parts that
 * got no further: people are told which of its secrets have the new value and which do not.
 */
async function told(act: (now: (name: string) => void) => Promise<void>): Promise<StoreAnswer> {
  const begun: string[] = []
  try {
    await act((name) => {
      begun.push(name)
    })
    return { outcome: 'done' }
  } catch (error) {
    if (!isRefusal(error)) throw error
    const at = begun.at(-1)
    const changed = begun.slice(0, -1)
    const where = at === undefined ? '' : `${at}: `
    const more = changed.length === 0 ? '' : ` Changed already: ${changed.join(', ')}.`
    if (error instanceof Fault) return { outcome: 'unknown', note: `${where}${error.message}${more}` }
    // What was changed in part is not certainly unchanged.
    const outcome = error.status >= 500 || changed.length > 0 ? 'unknown' : 'denied'
    return { outcome, status: error.status, note: `${where}${whyRefused(error)}.${more}` }
  }
}

function whyRefused({ status, permission }: Refused): string {
  if (status >= 500) return 'GitHub failed'
  if (permission !== null) return `the admin token needs ${permission}`
  return status === 404 ? 'there is no such place, or the admin token may not see it' : 'the admin token may not write secrets'
}

/** https://docs.github.com/actions/reference/security/secrets#naming-your-secrets */
function checkName(name: string): void {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^github_/i.test(name))
    throw new Fault(`${name} is no name that GitHub takes for a secret: letters, digits and _, no digit first, not GITHUB_.`)
}
