import type { Service } from '../model/service.ts'

/** API keys: 13 hexadecimal digits, as samples look. */
export const debounce = {
  id: 'debounce',
  name: 'DeBounce',
  docs: 'https://developers.debounce.io/',
  hosts: ['api.debounce.io'],
  keys: {
    'debounce-api-key': {
      name: 'DeBounce API key',
      shape: [{ hex: 13 }],
      beside: [
        { named: '*debounce_api_key' },
        { named: '*debounce_io_api_key' },
        { named: '*debounce_io_key' },
        { word: 'api.debounce.io', within: 160 },
      ],
      carriers: [{ query: 'api' }],
      manual: {
        page: 'https://developers.debounce.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
