import type { Service } from '../model/service.ts'

/** API keys: 40 letters and digits, as samples look. */
export const qualtrics = {
  id: 'qualtrics',
  name: 'Qualtrics',
  docs: 'https://api.qualtrics.com/',
  hosts: ['*.qualtrics.com'],
  keys: {
    'qualtrics-api-key': {
      name: 'Qualtrics API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*qualtrics_token' },
        { named: '*qualtrics_api_token' },
        { named: '*qualtrics_access_token' },
        { named: '*qualtrics_api_key' },
        { named: '*qualtrics_key' },
        { named: '*qualtrics_pat' },
        { named: '*qualtrics_personal_access_token' },
        { named: '*qualtrics_auth_token' },
        { named: '*q_data_token' },
        { named: '*q_data_api_token' },
        { named: '*q_data_access_token' },
        { named: '*q_data_api_key' },
        { named: '*q_data_key' },
        { named: '*q_data_pat' },
        { named: '*q_data_personal_access_token' },
        { named: '*q_data_auth_token' },
        { word: 'qualtrics.com', within: 160 },
      ],
      carriers: [{ header: 'X-API-TOKEN', value: '{key}' }],
      manual: {
        page: 'https://api.qualtrics.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
