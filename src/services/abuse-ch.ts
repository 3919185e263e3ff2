import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 48 hexadecimal digits, as samples look. */
export const abuseCh = {
  id: 'abuse-ch',
  name: 'abuse.ch',
  docs: 'https://abuse.ch/',
  hosts: ['threatfox-api.abuse.ch', 'mb-api.abuse.ch', 'urlhaus-api.abuse.ch'],
  keys: {
    'abuse-ch-api-key': {
      name: 'abuse.ch API key',
      shape: [{ hex: 48 }],
      beside: [
        ...apiKeyNames('abuse_ch'),
        { named: '*abuse_ch_auth_key' },
        ...apiKeyNames('threatfox'),
        { named: '*threatfox_auth_key' },
        ...apiKeyNames('urlhaus'),
        { named: '*urlhaus_auth_key' },
        ...apiKeyNames('malwarebazaar'),
        { named: '*malwarebazaar_auth_key' },
        { word: 'threatfox-api.abuse.ch', within: 160 },
      ],
      carriers: [{ header: 'Auth-Key', value: '{key}' }],
      manual: { page: 'https://abuse.ch/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
