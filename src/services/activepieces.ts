import type { Service } from '../model/service.ts'

/** API keys are `sk-` and 61 letters and digits, as its own code makes them. */
export const activepieces = {
  id: 'activepieces',
  name: 'Activepieces',
  docs: 'https://www.activepieces.com/docs/endpoints/overview',
  hosts: ['cloud.activepieces.com'],
  keys: {
    'activepieces-api-key': {
      name: 'Activepieces API key',
      source:
        'https://github.com/activepieces/activepieces/blob/03c3239ede00278eaee947155e335c0cae1f8564/packages/server/api/src/app/ee/api-keys/api-key-service.ts',
      shape: ['sk-', { base62: 61 }],
      beside: [
        { named: '*activepieces_api_key' },
        { named: '*active_pieces_api_key' },
        { named: '*ap_api_key' },
        { named: '*activepieces_key' },
        { named: '*activepieces_token' },
        { named: '*activepieces_api_token' },
        { named: '*activepieces_secret' },
        { named: '*activepieces_access_token' },
        { word: 'activepieces', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://cloud.activepieces.com/platform/security/api-keys',
        steps: ['Platform admin, Security, API keys', 'Delete the key'],
      },
      reach: 'Reads and changes all projects of the platform, with their flows and connections.',
    },
  },
} as const satisfies Service
