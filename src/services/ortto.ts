import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `PRIVATE-` and 60 to 140 characters of URL-safe base64, as samples look. */
export const ortto = {
  id: 'ortto',
  name: 'Ortto',
  docs: 'https://help.ortto.com/',
  hosts: ['api.ap3api.com', 'api.eu.ap3api.com'],
  keys: {
    'ortto-api-key': {
      name: 'Ortto API key',
      shape: ['PRIVATE-', { base64url: [60, 140] }],
      beside: [...apiKeyNames('ortto', 'autopilot'), { named: '*api_key' }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://help.ortto.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
