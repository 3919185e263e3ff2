import type { Service } from '../model/service.ts'

/**
 * Static tokens have 32 characters, as the server’s random strings have by default; users may choose others. Names tell
 * them apart.
 */
export const directus = {
  id: 'directus',
  name: 'Directus',
  docs: 'https://directus.io/docs/guides/auth/tokens-cookies',
  hosts: ['*.directus.app'],
  keys: {
    'directus-token': {
      name: 'Directus static token',
      source: 'https://github.com/directus/directus/blob/00558bab5c496f1d47a66cad96e3a4c6e2e26167/api/src/controllers/utils.ts',
      shape: [{ base64url: 32 }],
      beside: [
        { named: '*directus_token' },
        { named: '*directus_static_token' },
        { named: '*directus_access_token' },
        { named: '*directus_api_token' },
        { named: '*directus_api_key' },
        { named: '*directus_admin_token' },
        { named: '*directus_auth_token' },
        { named: '*directus_key' },
        { named: '*directus_secret' },
        { word: 'directus.app', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      manual: {
        page: 'https://directus.io/docs/guides/auth/tokens-cookies',
        steps: ['Open the user in the User Directory', 'Make a new token or clear the field, and save'],
      },
      reach: 'Reads and changes what its user may: content, and the whole project as an administrator.',
    },
  },
} as const satisfies Service
