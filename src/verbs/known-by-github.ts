import { loginOf } from '../audits/owner-left.ts'
import type { GitHubKnows } from '../model/audit.ts'
import type { Configuration } from '../model/configuration.ts'
import { type GitHubKnowledge, isRefusal, type StoredSecret } from '../model/github.ts'

/** Nothing is known: no token, or no repository on GitHub. */
export const nothingKnown: GitHubKnows = {
  repositorySecrets: null,
  organizationSecrets: null,
  environmentSecrets: null,
  deployKeys: null,
  people: new Map(),
}

/** What a run without `admin-token` can't know, and which permission would tell. */
export const withoutToken =
  'Not known without admin-token: which secrets are stored and when they were written (Secrets: read), those of environments (Environments: read), deploy keys (Administration: read).'

/** Asks GitHub what it knows of stored secrets and keys. What it refuses is told with the permission, and stays unknown. */
export async function knownByGitHub(
  github: GitHubKnowledge,
  configuration: Configuration,
): Promise<{ readonly known: GitHubKnows; readonly notes: readonly string[] }> {
  const notes: string[] = []
  const tried = async <T>(what: string, ask: () => Promise<T>): Promise<T | null> => {
    try {
      return await ask()
    } catch (error) {
      if (!isRefusal(error)) throw error
      notes.push(`Not known: ${what}. ${error.message}`)
      return null
    }
  }
  const repositorySecrets = await tried('which secrets the repository has', () => github.repositorySecrets())
  const organizationSecrets = await tried('which secrets of the organization it may use', () => github.organizationSecrets())
  const environmentSecrets = await tried('which secrets its environments have', async () => {
    const all: StoredSecret[] = []
    for (const environment of await github.environments()) all.push(...(await github.environmentSecrets(environment)))
    return all
  })
  const deployKeys = await tried('its deploy keys', () => github.deployKeys())
  const people = new Map<string, boolean>()
  const logins = new Set(Object.values(configuration.keys).flatMap(({ owner }) => loginOf(owner)?.toLowerCase() ?? []))
  for (const login of logins) {
    const may = await tried(`whether @${login} may use the repository`, () => github.isCollaborator(login))
    if (may !== null) people.set(login, may)
  }
  return { known: { repositorySecrets, organizationSecrets, environmentSecrets, deployKeys, people }, notes }
}

/** At most ten names. */
export const listedNames = (names: readonly string[]): string =>
  names.length > 10 ? `${names.slice(0, 10).join(', ')} and ${names.length - 10} more` : names.join(', ')
