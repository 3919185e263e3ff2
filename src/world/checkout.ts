import type { Secret } from '../model/secret.ts'

type Environment = { readonly [name: string]: string | undefined }

/**
 * The environment for git in the Action's checkout, with which it may read from GitHub and from nowhere else. By the environment and
 * not by an argument, which every process on the machine can see. What `actions/checkout` may have left in the repository's own
 * settings is taken out of force: with two Authorization headers GitHub refuses the request.
 */
export function environmentForGit(environment: Environment, token: Secret): Environment {
  const server = environment.GITHUB_SERVER_URL || 'https://github.com'
  const name = `http.${server.replace(/(?<!\/)\/+$/, '')}/.extraheader`
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token.reveal()}`).toString('base64')}`
  const count = Number(environment.GIT_CONFIG_COUNT ?? 0)
  const first = Number.isSafeInteger(count) && count > 0 ? count : 0
  return {
    ...environment,
    GIT_CONFIG_COUNT: String(first + 2),
    // An empty value empties the list.
    [`GIT_CONFIG_KEY_${first}`]: name,
    [`GIT_CONFIG_VALUE_${first}`]: '',
    [`GIT_CONFIG_KEY_${first + 1}`]: name,
    [`GIT_CONFIG_VALUE_${first + 1}`]: header,
  }
}
