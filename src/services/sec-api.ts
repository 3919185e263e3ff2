import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
        ...apiKeyNames('sec_api_io'),
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
