import type { Service } from '../model/service.ts'

/** API keys: 128 hexadecimal digits, as samples look. */
export const clipdrop = {
  id: 'clipdrop',
  name: 'Clipdrop',
  docs: 'https://clipdrop.co/apis/docs',
  hosts: ['clipdrop-api.co'],
  keys: {
    'clipdrop-api-key': {
      name: 'Clipdrop API key',
      shape: [{ hex: 128 }],
      beside: [
        { named: '*clipdrop_api_key' },
        { named: '*clipdrop_key' },
        { named: '*clipdrop_token' },
        { named: '*clipdrop_api_token' },
        { named: '*clipdrop_access_token' },
        { named: '*clipdrop_secret' },
        { named: '*clipdrop_api_secret' },
        { named: '*clipdrop_access_key' },
        { word: 'clipdrop-api.co', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://clipdrop.co/apis/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
