import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 letters and digits, as samples look. */
export const hudu = {
  id: 'hudu',
  name: 'Hudu',
  docs: 'https://support.hudu.com/',
  hosts: ['*.huducloud.com'],
  keys: {
    'hudu-api-key': {
      name: 'Hudu API key',
      shape: [{ base62: 24 }],
      beside: [...apiKeyNames('hudu'), { word: 'huducloud.com', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://support.hudu.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads passwords and papers of customers.',
    },
  },
} as const satisfies Service
