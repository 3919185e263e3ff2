import type { Service } from '../model/service.ts'

/**
 * API keys of an organization and keys of a user are 64 hexadecimal digits in keys in use; once the product was called
 * WhiteSource.
 */
export const mend = {
  id: 'mend',
  name: 'Mend',
  docs: 'https://docs.mend.io/',
  hosts: ['saas.mend.io', 'app.mend.io', '*.whitesourcesoftware.com'],
  keys: {
    'mend-api-key': {
      name: 'Mend key',
      shape: [{ hex: 64 }],
      beside: [
        { named: 'ws_apikey' },
        { named: 'wss_apikey' },
        { named: 'ws_userkey' },
        { named: 'wss_userkey' },
        { named: 'mend_api_key' },
        { named: 'mend_user_key' },
        { named: '*whitesource_api_key' },
        { named: '*whitesource_apikey' },
        { named: '*whitesource_user_key' },
      ],
      manual: {
        page: 'https://docs.mend.io/',
        steps: ['In Mend: Integrate, or your profile for a user’s key', 'Renew or remove the key'],
      },
      reach: 'Reads an organization’s inventory and weaknesses, and uploads scans.',
    },
  },
} as const satisfies Service
