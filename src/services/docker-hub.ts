import type { Service } from '../model/service.ts'

/**
 * Access tokens stand in for the password of `docker login`. The page of the API shows the prefix of personal ones; the lengths
 * and the prefix of an organization’s are those of tokens in use.
 */
export const dockerHub = {
  id: 'docker-hub',
  name: 'Docker Hub',
  docs: 'https://docs.docker.com/security/access-tokens/personal-access-tokens/',
  hosts: ['hub.docker.com'],
  keys: {
    'docker-hub-personal-access-token': {
      name: 'Docker Hub personal access token',
      source: 'https://docs.docker.com/reference/api/hub/latest/operations/AuthCreateAccessToken.md',
      shape: ['dckr_pat_', { base64url: 27 }],
      manual: {
        page: 'https://app.docker.com/settings/personal-access-tokens',
        steps: ['Find the token', 'Delete it; Deactivate stops it and can be undone'],
      },
      reach: 'Pulls, pushes or deletes images in its owner’s repositories, as far as its scope goes.',
    },
    'docker-hub-organization-access-token': {
      name: 'Docker Hub organization access token',
      shape: ['dckr_oat_', { base64url: 32 }],
      manual: {
        page: 'https://docs.docker.com/security/access-tokens/organization-access-tokens/',
        steps: ['Admin Console, the organization, Access tokens', 'Delete the token'],
      },
      reach: 'Pulls or pushes images of an organization, in the repositories that were chosen.',
    },
  },
} as const satisfies Service
