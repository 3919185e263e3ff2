import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const secApi = {
  id: 'sec-api',
  name: 'SEC-API.io',
  docs: 'https://sec-api.io/docs',
  hosts: ['api.sec-api.io'],
  keys: {
    'sec-api-api-key': {
      name: 'SEC-API.io API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*sec_api_io_api_key' },
        { named: '*sec_api_io_key' },
        { named: '*sec_api_io_token' },
        { named: '*sec_api_io_api_token' },
        { named: '*sec_api_io_access_token' },
        { named: '*sec_api_io_secret' },
        { named: '*sec_api_io_api_secret' },
        { named: '*sec_api_io_access_key' },
        { named: '*secapi_key' },
        { named: '*secapi_token' },
        { named: '*secapi_access_token' },
        { named: '*secapi_secret' },
        { named: '*secapi_access_key' },
        { word: 'api.sec-api.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://sec-api.io/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
