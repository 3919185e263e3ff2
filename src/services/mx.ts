import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const mx = {
  id: 'mx',
  name: 'MX (finance)',
  docs: 'https://docs.mx.com/',
  hosts: ['api.mx.com', 'int-api.mx.com'],
  keys: {
    'mx-api-key': {
      name: 'MX (finance) API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*mx_platform_api_key' },
        { named: '*mx_platform_key' },
        { named: '*mx_platform_token' },
        { named: '*mx_platform_api_token' },
        { named: '*mx_platform_access_token' },
        { named: '*mx_platform_secret' },
        { named: '*mx_platform_api_secret' },
        { named: '*mx_platform_access_key' },
        { named: '*mx_atrium_api_key' },
        { named: '*mx_atrium_key' },
        { named: '*mx_atrium_token' },
        { named: '*mx_atrium_api_token' },
        { named: '*mx_atrium_access_token' },
        { named: '*mx_atrium_secret' },
        { named: '*mx_atrium_api_secret' },
        { named: '*mx_atrium_access_key' },
        { named: '*atrium_api_key' },
        { named: '*atrium_key' },
        { named: '*atrium_token' },
        { named: '*atrium_api_token' },
        { named: '*atrium_access_token' },
        { named: '*atrium_secret' },
        { named: '*atrium_api_secret' },
        { named: '*atrium_access_key' },
        { word: 'api.mx.com', within: 160 },
      ],
      manual: { page: 'https://docs.mx.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
