import type { Service } from '../model/service.ts'

/** API keys have 40 hex digits, as samples look, and are sent as name, with any password. */
export const bamboohr = {
  id: 'bamboohr',
  name: 'BambooHR',
  docs: 'https://documentation.bamboohr.com/docs/getting-started',
  hosts: ['api.bamboohr.com', '*.bamboohr.com'],
  keys: {
    'bamboohr-api-key': {
      name: 'BambooHR API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*bamboohr_api_key' },
        { named: '*bamboo_api_key' },
        { named: '*bamboohr_key' },
        { named: '*bamboohr_token' },
        { named: '*bamboohr_api_token' },
      ],
      carriers: [{ basic: '{key}:x' }, { basic: '{key}:' }],
      access: 'full',
      manual: { page: 'https://app.bamboohr.com/', steps: ['Your name, API Keys', 'Delete the key'] },
      reach: 'Reads and changes the people of the company as its user may.',
    },
  },
} as const satisfies Service
