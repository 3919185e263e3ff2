import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens. */
export const twentyCrm = {
  id: 'twenty-crm',
  name: 'Twenty (CRM)',
  docs: 'https://docs.twenty.com/',
  hosts: ['api.twenty.com'],
  selfHosted: true,
  keys: {
    'twenty-crm-api-key': {
      name: 'Twenty (CRM) API key',
      source:
        'https://github.com/twentyhq/twenty/blob/19a24550ef3d67f88752e570621616f86bc6a6f6/packages/twenty-server/src/engine/core-modules/api-key/services/api-key.service.ts',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        { named: '*twenty_api_key' },
        { named: '*twenty_token' },
        { named: '*twenty_key' },
        { named: '*twenty_crm_api_key' },
        { named: '*twenty_crm_token' },
        { named: '*twenty_crm_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.twenty.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
