import { type GitHubKnowledge, Refused, type StoredSecret } from '../model/github.ts'
import type { Secret } from '../model/secret.ts'
import { clientOptions, type GitHubSettings, longestWait, makeSender, nameOf, pinVersion, silent } from './github.ts'

/** Reads what GitHub knows of stored secrets and keys with this token, through `octokit`. Throws as `makeRepository` does. */
export async function makeKnowledge(token: Secret, settings: GitHubSettings): Promise<GitHubKnowledge> {
  const here = nameOf(settings.environment)
  const { Octokit } = await import('octokit')
  const retryOnce = (retryAfter: number, _: unknown, __: unknown, retried: number) => retried === 0 && retryAfter <= longestWait
  const octokit = new (Octokit.plugin(pinVersion))({
    auth: token.reveal(),
    ...clientOptions(settings),
    log: silent,
    throttle: { id: 'rekey-knowledge', onRateLimit: retryOnce, onSecondaryRateLimit: retryOnce },
  })
  const { actions, repos } = octokit.rest
  const send = makeSender(settings.clock, 1)
  const all = { ...here, per_page: 100 }
  const stored =
    (level: StoredSecret['level'], environment: string | null = null) =>
    ({ name, created_at: created, updated_at: updated }: SecretRow): StoredSecret => ({
      name,
      level,
      environment,
      created,
      updated,
    })
  return {
    repositorySecrets: () =>
      send('listing the secrets of the repository', 'read', async () =>
        (await octokit.paginate(actions.listRepoSecrets, all)).map(stored('repository')),
      ),
    organizationSecrets: () =>
      send('listing the organization’s secrets', 'read', async () =>
        (await octokit.paginate(actions.listRepoOrganizationSecrets, all)).map(stored('organization')),
      ),
    environments: () =>
      send('listing environments', 'read', async () => {
        // Octokit unwraps lists that come with their count; its types don't say so where the list may be missing.
        const rows = (await octokit.paginate(repos.getAllEnvironments, all)) as unknown as readonly { readonly name: string }[]
        return rows.map(({ name }) => name)
      }),
    environmentSecrets: (environment) =>
      send(`listing the secrets of the environment ${environment}`, 'read', async () => {
        const rows = await octokit.paginate(actions.listEnvironmentSecrets, { ...all, environment_name: environment })
        return rows.map(stored('environment', environment))
      }),
    deployKeys: () =>
      send('listing deploy keys', 'read', async () =>
        (await octokit.paginate(repos.listDeployKeys, all)).map((key) => ({
          id: key.id,
          title: key.title,
          created: key.created_at,
          used: key.last_used ?? null,
          readOnly: key.read_only,
          addedBy: key.added_by ?? null,
          enabled: key.enabled !== false,
        })),
      ),
    isCollaborator: (login) =>
      send('asking who may use the repository', 'read', async () => {
        await repos.checkCollaborator({ ...here, username: login })
        return true
      }).catch((error: unknown) => {
        if (error instanceof Refused && error.status === 404) return false
        throw error
      }),
  }
}

interface SecretRow {
  readonly name: string
  readonly created_at: string
  readonly updated_at: string
}
