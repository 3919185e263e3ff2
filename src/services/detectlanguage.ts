import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const detectlanguage = {
  id: 'detectlanguage',
  name: 'Detect Language',
  docs: 'https://detectlanguage.com/documentation',
  hosts: ['ws.detectlanguage.com'],
  keys: {
    'detectlanguage-api-key': {
      name: 'Detect Language API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*detect_language_api_key' },
        { named: '*detect_language_key' },
        { named: '*detect_language_token' },
        { named: '*detect_language_secret' },
        { word: 'ws.detectlanguage.com', within: 200 },
      ],
      access: 'read',
      manual: { page: 'https://detectlanguage.com/private', steps: ['API key', 'Change it'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
