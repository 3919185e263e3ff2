import type { Service } from '../model/service.ts'

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
        { named: '*amap_api_key' },
        { named: '*amap_key' },
        { named: '*amap_token' },
        { named: '*amap_api_token' },
        { named: '*amap_access_token' },
        { named: '*amap_secret' },
        { named: '*amap_api_secret' },
        { named: '*amap_access_key' },
        { named: '*amap_security_js_code' },
        { named: '*amap_web_key' },
        { named: '*gaode_api_key' },
        { named: '*gaode_key' },
        { named: '*gaode_token' },
        { named: '*gaode_api_token' },
        { named: '*gaode_access_token' },
        { named: '*gaode_secret' },
        { named: '*gaode_api_secret' },
        { named: '*gaode_access_key' },
        { named: '*gaode_security_js_code' },
        { named: '*gaode_web_key' },
        { word: 'restapi.amap.com', within: 160 },
      ],
      manual: { page: 'https://lbs.amap.com/api/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
