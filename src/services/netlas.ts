import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const netlas = {
  id: 'netlas',
  name: 'Netlas',
  docs: 'https://docs.netlas.io/',
  hosts: ['app.netlas.io'],
  keys: {
    'netlas-api-key': {
      name: 'Netlas API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*netlas_api_key' },
        { named: '*netlas_key' },
        { named: '*netlas_token' },
        { named: '*netlas_api_token' },
        { named: '*netlas_access_token' },
        { named: '*netlas_secret' },
        { named: '*netlas_api_secret' },
        { named: '*netlas_access_key' },
        { word: 'app.netlas.io', within: 160 },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.netlas.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
