import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Access keys: 18 to 40 letters and digits are looked at; no page says how many. */
export const fcsApi = {
  id: 'fcs-api',
  name: 'FCS API',
  docs: 'https://fcsapi.com/document',
  hosts: ['fcsapi.com', 'api-v4.fcsapi.com'],
  keys: {
    'fcs-api-access-key': {
      name: 'FCS API access key',
      shape: [{ base62: [18, 40] }],
      beside: [...apiKeyNames('fcsapi', 'fcs_api', 'fcs')],
      carriers: [{ query: 'access_key' }],
      manual: {
        page: 'https://fcsapi.com/document',
        steps: ['Find where the access key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
