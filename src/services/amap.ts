import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const amap = {
  id: 'amap',
  name: 'Amap (Gaode)',
  docs: 'https://lbs.amap.com/api/',
  hosts: ['restapi.amap.com'],
  keys: {
    'amap-api-key': {
      name: 'Amap (Gaode) API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('amap'),
        { named: '*amap_security_js_code' },
        { named: '*amap_web_key' },
        ...apiKeyNames('gaode'),
        { named: '*gaode_security_js_code' },
        { named: '*gaode_web_key' },
        { word: 'restapi.amap.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://lbs.amap.com/api/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
