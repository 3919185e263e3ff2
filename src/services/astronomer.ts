import type { Service } from '../model/service.ts'

/** API tokens of an organization, workspace or deployment are JWTs, as its own command line reads them. */
export const astronomer = {
  id: 'astronomer',
  name: 'Astronomer',
  docs: 'https://www.astronomer.io/docs/astro/automation-authentication',
  hosts: ['api.astronomer.io', 'cloud.astronomer.io'],
  keys: {
    'astronomer-api-token': {
      name: 'Astro API token',
      source: 'https://github.com/astronomer/astro-cli/blob/main/pkg/util/util.go',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [20, 700] }],
      check: 'jwt',
      beside: [
        { named: '*astro_api_token' },
        { named: '*astronomer_api_token' },
        { named: '*astro_token' },
        { named: '*astronomer_token' },
        { named: '*astronomer_key_secret' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://cloud.astronomer.io/',
        steps: ['Organization, workspace or deployment settings, Access Management, API Tokens', 'Delete or rotate the token'],
      },
      reach: 'Deploys code and changes deployments, as its role allows.',
    },
  },
} as const satisfies Service
