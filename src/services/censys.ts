import type { Service } from '../model/service.ts'

/**
 * Secrets of the search API are 32 letters and digits in public samples; tokens of the platform are `censys_`, eight letters and digits and
 * 24 more there. Many a name begins like this, so that they are looked for where they are assigned.
 */
export const censys = {
  id: 'censys',
  name: 'Censys',
  docs: 'https://docs.censys.com/reference/get-started',
  hosts: ['api.platform.censys.io', 'search.censys.io'],
  keys: {
    'censys-api-secret': {
      name: 'Censys API secret',
      shape: [{ base62: 32 }],
      beside: [{ named: '*censys_api_secret' }, { named: '*censys_secret' }],
      manual: { page: 'https://search.censys.io/account/api', steps: ['Reset the API secret'] },
      reach: 'Searches at the account’s cost, together with its id.',
    },
    'censys-token': {
      name: 'Censys personal access token',
      shape: ['censys_', { base62: 8, as: 'id' }, '_', { base62: 24 }],
      alone: true,
      beside: [
        { named: '*censys_api_token' },
        { named: '*censys_token' },
        { named: '*censys_pat' },
        { named: '*censys_personal_access_token' },
        { named: '*censys_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://accounts.censys.io/settings/personal-access-tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Searches at the account’s cost.',
    },
  },
} as const satisfies Service
