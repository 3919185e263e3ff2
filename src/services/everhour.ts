import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: hexadecimal digits in groups of 4, 4, 6, 6 and 8, as samples look. */
export const everhour = {
  id: 'everhour',
  name: 'Everhour',
  docs: 'https://everhour.docs.apiary.io',
  hosts: ['api.everhour.com'],
  keys: {
    'everhour-api-key': {
      name: 'Everhour API key',
      shape: [{ hex: 4 }, '-', { hex: 4 }, '-', { hex: 6 }, '-', { hex: 6 }, '-', { hex: 8 }],
      beside: [
        ...named(['everhour', 'ever_hour'], ['_api_key', '_key', '_token', '_api_token']),
        { word: 'everhour', within: 200 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://app.everhour.com/#/account/profile', steps: ['Profile', 'Regenerate the key'] },
      reach: 'Reads and changes time and projects as its user.',
    },
  },
} as const satisfies Service
