import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const breezyHr = {
  id: 'breezy-hr',
  name: 'Breezy HR',
  docs: 'https://developer.breezy.hr/',
  hosts: ['api.breezy.hr'],
  keys: {
    'breezy-hr-api-key': {
      name: 'Breezy HR API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*breezy_token' },
        { named: '*breezy_api_token' },
        { named: '*breezy_access_token' },
        { named: '*breezy_api_key' },
        { named: '*breezy_key' },
        { named: '*breezy_pat' },
        { named: '*breezy_personal_access_token' },
        { named: '*breezy_auth_token' },
        { named: '*breezy_hr_token' },
        { named: '*breezy_hr_api_token' },
        { named: '*breezy_hr_access_token' },
        { named: '*breezy_hr_api_key' },
        { named: '*breezy_hr_key' },
        { named: '*breezy_hr_pat' },
        { named: '*breezy_hr_personal_access_token' },
        { named: '*breezy_hr_auth_token' },
        { word: 'api.breezy.hr', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://developer.breezy.hr/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
