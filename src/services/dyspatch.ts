import type { Service } from '../model/service.ts'

/** API keys: 52 characters of base32, which are 32 bytes, as samples look. */
export const dyspatch = {
  id: 'dyspatch',
  name: 'Dyspatch',
  docs: 'https://docs.dyspatch.io/api/',
  hosts: ['api.dyspatch.io'],
  keys: {
    'dyspatch-api-key': {
      name: 'Dyspatch API key',
      shape: [{ base32: 52 }],
      beside: [
        { named: '*dyspatch_api_key' },
        { named: '*dyspatch_key' },
        { named: '*dyspatch_token' },
        { named: '*dyspatch_api_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.dyspatch.io/settings/api-keys', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Reads templates of mail, and fills them in.',
    },
  },
} as const satisfies Service
