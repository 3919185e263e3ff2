import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const textbelt = {
  id: 'textbelt',
  name: 'Textbelt',
  docs: 'https://docs.textbelt.com/',
  hosts: ['textbelt.com'],
  keys: {
    'textbelt-api-key': {
      name: 'Textbelt API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*textbelt_api_key' },
        { named: '*textbelt_key' },
        { named: '*textbelt_token' },
        { named: '*textbelt_api_token' },
        { named: '*textbelt_access_token' },
        { named: '*textbelt_secret' },
        { named: '*textbelt_api_secret' },
        { named: '*textbelt_access_key' },
        { word: 'textbelt.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.textbelt.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
