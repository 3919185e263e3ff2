import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const soniox = {
  id: 'soniox',
  name: 'Soniox',
  docs: 'https://soniox.com/docs',
  hosts: ['api.soniox.com', 'stt-rt.soniox.com'],
  keys: {
    'soniox-api-key': {
      name: 'Soniox API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*soniox_api_key' },
        { named: '*soniox_key' },
        { named: '*soniox_token' },
        { named: '*soniox_api_token' },
        { named: '*soniox_access_token' },
        { named: '*soniox_secret' },
        { named: '*soniox_api_secret' },
        { named: '*soniox_access_key' },
        { word: 'api.soniox.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://soniox.com/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
