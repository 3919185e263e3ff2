import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 letters and digits, as samples look. */
export const zotero = {
  id: 'zotero',
  name: 'Zotero',
  docs: 'https://www.zotero.org/support/dev/web_api/v3/start',
  hosts: ['api.zotero.org'],
  keys: {
    'zotero-api-key': {
      name: 'Zotero API key',
      shape: [{ base62: 24 }],
      beside: [...apiKeyNames('zotero')],
      carriers: [{ header: 'Zotero-API-Key', value: '{key}' }],
      manual: {
        page: 'https://www.zotero.org/support/dev/web_api/v3/start',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes libraries, as far as it was allowed.',
    },
  },
} as const satisfies Service
