import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 20 to 48 letters and digits are looked at. */
export const craftmypdf = {
  id: 'craftmypdf',
  name: 'CraftMyPDF',
  docs: 'https://craftmypdf.com/docs/',
  hosts: ['api.craftmypdf.com'],
  keys: {
    'craftmypdf-api-key': {
      name: 'CraftMyPDF API key',
      shape: [{ base62: [20, 48] }],
      beside: [
        { named: '*craftmypdf_api_key' },
        { named: '*craftmypdf_key' },
        { named: '*craftmypdf_token' },
        { named: '*craftmypdf_api_token' },
        { named: '*craftmypdf_access_token' },
        { named: '*craftmypdf_secret' },
        { named: '*craftmypdf_api_secret' },
        { named: '*craftmypdf_access_key' },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://craftmypdf.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
