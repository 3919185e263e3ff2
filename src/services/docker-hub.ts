import type { Carrier, Service, Verify } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** https://docs.docker.com/reference/api/hub/latest/: a user or an organization, and a password or token, for a JWT. */
const exchange = 'POST https://hub.docker.com/v2/auth/token'
const bearer = {
  exchange: { request: exchange, json: { identifier: '{var.user}', secret: '{key}' } },
  gives: 'access_token',
} as const satisfies Carrier
// The schema of an error has either.
const refused = [
  { status: 401, at: 'detail' },
  { status: 401, at: 'message' },
] as const
const signIn = (identifier: string): Verify => ({
  request: exchange,
  as: 'none',
  json: { identifier, secret: '{key}' },
  means: { live: { status: 200, at: 'access_token' }, dead: refused },
})
const denied = [...refused, { status: 403, at: 'detail' }, { status: 403, at: 'message' }] as const

/**
 * Access tokens stand in for the password of `docker login`. The page of the API shows the prefix of personal ones; the lengths
 * and the prefix of an organization’s are those of tokens in use.
 *
 * A token is asked about by signing in with it, which needs the name that it belongs to: a refusal may be about the name. The lists of tokens
 * show nothing of a value, so that none is deactivated or deleted by a call; a new one is made beside it.
 */
export const dockerHub = {
  id: 'docker-hub',
  name: 'Docker Hub',
  docs: 'https://docs.docker.com/security/access-tokens/personal-access-tokens/',
  hosts: ['hub.docker.com'],
  vars: { user: { env: 'DOCKERHUB_USERNAME' }, org: { env: 'DOCKERHUB_ORGANIZATION' }, scope: { env: 'REKEY_DOCKER_HUB_SCOPE' } },
  keys: {
    'docker-hub-personal-access-token': {
      name: 'Docker Hub personal access token',
      source: 'https://docs.docker.com/reference/api/hub/latest/operations/AuthCreateAccessToken.md',
      shape: ['dckr_pat_', { base64url: 27 }],
      carriers: [bearer],
      admin: { is: 'docker-hub/docker-hub-personal-access-token', env: 'REKEY_DOCKER_HUB_ADMIN' },
      verify: signIn('{var.user}'),
      // What the old token may do is in no answer: the setting says what the new one may (`repo:read`, `repo:write`, `repo:admin` ...).
      create: {
        request: 'POST https://hub.docker.com/v2/access-tokens',
        as: 'admin',
        json: { token_label: '{incident.label}', scopes: ['{var.scope}'] },
        means: {
          done: { status: 201, at: 'token' },
          denied: [...denied, { status: 400, at: 'detail' }, { status: 400, at: 'message' }],
        },
        gives: { key: 'token' },
        reads: { id: 'uuid', created: 'created_at', expires: 'expires_at' },
        ifLost: ['Open Personal access tokens', 'Delete the one whose label begins with `rekey`: its value never arrived'],
      },
      manual: {
        page: 'https://app.docker.com/settings/personal-access-tokens',
        steps: ['Find the token', 'Delete it; Deactivate stops it and can be undone'],
      },
      reach: 'Pulls, pushes or deletes images in its owner’s repositories, as far as its scope goes.',
    },
    'docker-hub-organization-access-token': {
      name: 'Docker Hub organization access token',
      shape: ['dckr_oat_', { base64url: 32 }],
      verify: signIn('{var.org}'),
      manual: {
        page: 'https://docs.docker.com/security/access-tokens/organization-access-tokens/',
        steps: ['Admin Console, the organization, Access tokens', 'Delete the token'],
      },
      reach: 'Pulls or pushes images of an organization, in the repositories that were chosen.',
    },
    // Its form rests on samples.
    'docker-hub-build-trigger': {
      name: 'Docker Hub build trigger URL',
      shape: [
        { oneOf: ['https://hub.docker.com/api/build/v1/source/', 'https://cloud.docker.com/api/build/v1/source/'] },
        ...uuid,
        '/trigger/',
        ...uuid,
        '/call/',
      ],
      access: 'write',
      manual: {
        page: 'https://hub.docker.com/',
        steps: ['The repository, Builds, Configure automated builds', 'Remove the build trigger'],
      },
      reach: 'Starts automated builds of one repository.',
    },
  },
  // `docker login` and docker/login-action are not named: what is pulled or pushed afterwards decides.
  // https://docs.docker.com/reference/api/hub/latest/, https://docs.docker.com/security/access-tokens/reference/
  usage: {
    read: [{ request: '{GET,HEAD} /v2/*' }],
    write: [{ request: '{PUT,PATCH,DELETE} /v2/*' }],
  },
} as const satisfies Service
