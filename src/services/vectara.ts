import type { Service } from '../model/service.ts'

/**
 * API keys begin with `zut_` (personal), `zqt_` (query) or `zwt_` (index); some 40 characters of base64 follow, as in the
 * query key that its own code has for everybody.
 */
export const vectara = {
  id: 'vectara',
  name: 'Vectara',
  docs: 'https://docs.vectara.com/docs/deploy-and-scale/authentication/api-key-management',
  hosts: ['api.vectara.io', 'console.vectara.com'],
  keys: {
    'vectara-api-key': {
      name: 'Vectara API key',
      source: 'https://github.com/vectara/create-ui',
      shape: [{ oneOf: ['zut_', 'zqt_', 'zwt_'] }, { base64url: [36, 56] }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://console.vectara.com/console/apiAccess', steps: ['API access', 'Delete the key'] },
      reach: 'Queries or indexes corpora, or does what its user may, by its kind.',
    },
  },
} as const satisfies Service
