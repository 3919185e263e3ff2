import { type GitHubAdmin, type GitHubSecrets, Refused, type SecretPlace } from '../model/github.ts'
import { Secret } from '../model/secret.ts'
import { clientOptions, type GitHubSettings, longestWait, makeSender, nameOf, pinVersion, type Send, silent } from './github.ts'

/** Who may see a secret of an organization, as GitHub's answers and calls have it. */
interface Seen {
  readonly visibility: 'all' | 'private' | 'selected'
  readonly selected_repository_ids?: readonly number[]
}
type Ask = (
  route: string,
  given?: Readonly<Record<string, unknown>>,
) => Promise<{ readonly status: number; readonly data: unknown }>

/**
 * What `admin-token` is for, through `octokit` with its own pace and retries: a put or a removal may be sent twice without harm. Throws
 * `Refused` where GitHub refuses, with the permission that its header names, and `Fault` where GitHub can't be reached.
 */
export async function makeAdmin(adminToken: Secret, settings: GitHubSettings): Promise<GitHubAdmin> {
  const here = nameOf(settings.environment)
  const { Octokit } = await import('octokit')
  const retryOnce = (retryAfter: number, _: unknown, __: unknown, retried: number) => retried === 0 && retryAfter <= longestWait
  const Client = Octokit.plugin(pinVersion)
  const octokit = new Client({
    auth: adminToken.reveal(),
    ...clientOptions(settings),
    log: silent,
    // Without an id of its own it would share the pace of every other client in the process.
    throttle: { id: 'rekey-admin', onRateLimit: retryOnce, onSecondaryRateLimit: retryOnce },
  })
  const send = makeSender(settings.clock, 1)
  const ask: Ask = (route, given = {}) => octokit.request(route, given)
  return {
    secrets: (place) => secretsIn(place, here, ask, send),
    // https://docs.github.com/rest/secret-scanning/secret-scanning
    openAlerts: () =>
      send('reading secret-scanning alerts', 'read', async () => {
        const all = await octokit.paginate(octokit.rest.secretScanning.listAlertsForRepo, {
          ...here,
          state: 'open',
          per_page: 100,
        })
        return all.flatMap(({ number, secret }) =>
          number === undefined || secret === undefined ? [] : [{ number, secret: new Secret(secret) }],
        )
      }),
    resolveAlert: async (number, comment) => {
      const given = {
        ...here,
        alert_number: number,
        state: 'resolved',
        resolution: 'revoked',
        resolution_comment: comment,
      } as const
      await send('resolving a secret-scanning alert', 'write', () => octokit.rest.secretScanning.updateAlert(given))
    },
  }
}

/**
 * Secrets have the same five calls wherever they are kept: https://docs.github.com/rest/actions/secrets,
 * https://docs.github.com/rest/dependabot/secrets, https://docs.github.com/rest/codespaces/repository-secrets and
 * https://docs.github.com/rest/codespaces/organization-secrets. The sealing key differs from place to place.
 */
function secretsIn({ of, in: where }: SecretPlace, here: ReturnType<typeof nameOf>, ask: Ask, send: Send): GitHubSecrets {
  const [folder, given] =
    where === 'repository'
      ? [`/repos/{owner}/{repo}/${of}/secrets`, here]
      : 'environment' in where
        ? ['/repos/{owner}/{repo}/environments/{environment_name}/secrets', { ...here, environment_name: where.environment }]
        : [`/orgs/{org}/${of}/secrets`, { org: where.organization }]
  const organization = where !== 'repository' && 'organization' in where ? where.organization : null

  /** For a secret of an organization: who sees it now. */
  const seenBy = async (name: string): Promise<Seen | Record<string, never>> => {
    if (organization === null) return {}
    const call = `reading who sees the secret ${name}`
    const known = await send(call, 'read', () => ask(`GET ${folder}/{secret_name}`, { ...given, secret_name: name })).catch(
      absent,
    )
    if (known === undefined) {
      // The least that a new one can be seen by.
      const isOurs = organization.toLowerCase() === here.owner.toLowerCase()
      const ids = isOurs ? [await send(call, 'read', async () => idOf((await ask('GET /repos/{owner}/{repo}', here)).data))] : []
      return { visibility: 'selected', selected_repository_ids: ids }
    }
    const { visibility } = known.data as Seen
    if (visibility !== 'selected') return { visibility }
    const ids: number[] = []
    for (let page = 1; ; page++) {
      const route = `GET ${folder}/{secret_name}/repositories`
      const { data } = await send(call, 'read', () => ask(route, { ...given, secret_name: name, per_page: 100, page }))
      const { repositories, total_count } = data as { repositories: readonly object[]; total_count: number }
      ids.push(...repositories.map(idOf))
      if (repositories.length === 0 || ids.length >= total_count) return { visibility, selected_repository_ids: ids }
    }
  }

  return {
    publicKey: () =>
      send('reading the public key for secrets', 'read', async () => {
        const { data } = await ask(`GET ${folder}/public-key`, given)
        const { key_id: id, key } = data as { key_id: string; key: string }
        return { id, key }
      }),
    put: async (name, sealed, keyId) => {
      const seen = await seenBy(name)
      return send(`storing the secret ${name}`, 'write', async () => {
        const body = { ...given, secret_name: name, encrypted_value: sealed, key_id: keyId, ...seen }
        return (await ask(`PUT ${folder}/{secret_name}`, body)).status === 201 ? 'created' : 'updated'
      })
    },
    remove: async (name) => {
      const route = `DELETE ${folder}/{secret_name}`
      await send(`removing the secret ${name}`, 'write', () => ask(route, { ...given, secret_name: name })).catch(absent)
    },
  }
}

const idOf = (repository: unknown): number => (repository as { id: number }).id

const absent = (error: unknown): undefined => {
  if (!(error instanceof Refused && error.status === 404)) throw error
}
