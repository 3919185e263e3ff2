import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const nutshell = {
  id: 'nutshell',
  name: 'Nutshell',
  docs: 'https://developers.nutshell.com/',
  hosts: ['app.nutshell.com'],
  keys: {
    'nutshell-api-key': {
      name: 'Nutshell API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*nutshell_api_key' },
        { named: '*nutshell_key' },
        { named: '*nutshell_token' },
        { named: '*nutshell_api_token' },
        { named: '*nutshell_access_token' },
        { named: '*nutshell_secret' },
        { named: '*nutshell_api_secret' },
        { named: '*nutshell_access_key' },
        { named: '*nutshell_crm_api_key' },
        { named: '*nutshell_crm_key' },
        { named: '*nutshell_crm_token' },
        { named: '*nutshell_crm_api_token' },
        { named: '*nutshell_crm_access_token' },
        { named: '*nutshell_crm_secret' },
        { named: '*nutshell_crm_api_secret' },
        { named: '*nutshell_crm_access_key' },
        { word: 'app.nutshell.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.nutshell.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
