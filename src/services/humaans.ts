import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 60 to 90 letters and digits are looked at. */
export const humaans = {
  id: 'humaans',
  name: 'Humaans',
  docs: 'https://docs.humaans.io/',
  hosts: ['app.humaans.io'],
  keys: {
    'humaans-api-key': {
      name: 'Humaans API key',
      shape: [{ base62: [60, 90] }],
      beside: [
        { named: '*humaans_token' },
        { named: '*humaans_api_token' },
        { named: '*humaans_access_token' },
        { named: '*humaans_api_key' },
        { named: '*humaans_key' },
        { named: '*humaans_pat' },
        { named: '*humaans_personal_access_token' },
        { named: '*humaans_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.humaans.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
