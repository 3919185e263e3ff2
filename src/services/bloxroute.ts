import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 160 characters of base64 are looked at. */
export const bloxroute = {
  id: 'bloxroute',
  name: 'bloXroute',
  docs: 'https://docs.bloxroute.com/',
  hosts: ['api.blxrbdn.com'],
  keys: {
    'bloxroute-api-key': {
      name: 'bloXroute API key',
      shape: [{ base64: [60, 160] }],
      beside: [
        { named: '*bloxroute_auth_header' },
        { named: '*bloxroute_auth' },
        ...apiKeyNames('bloxroute'),
        { named: '*blxr_auth_header' },
        { named: '*blxr_auth' },
        ...apiKeyNames('blxr'),
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://docs.bloxroute.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
