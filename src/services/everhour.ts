import type { Service } from '../model/service.ts'

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
        { named: '*everhour_api_key' },
        { named: '*everhour_key' },
        { named: '*everhour_token' },
        { named: '*everhour_api_token' },
        { named: '*ever_hour_api_key' },
        { named: '*ever_hour_key' },
        { named: '*ever_hour_token' },
        { named: '*ever_hour_api_token' },
        { word: 'everhour', within: 200 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://app.everhour.com/#/account/profile', steps: ['Profile', 'Regenerate the key'] },
      reach: 'Reads and changes time and projects as its user.',
    },
  },
} as const satisfies Service
