import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 70 characters of URL-safe base64 are looked at. */
export const hevo = {
  id: 'hevo',
  name: 'Hevo',
  docs: 'https://docs.hevodata.com/',
  hosts: ['*.hevodata.com'],
  keys: {
    'hevo-api-key': {
      name: 'Hevo API key',
      shape: [{ base64url: [40, 70] }],
      beside: [
        { named: '*hevo_secret' },
        { named: '*hevo_client_secret' },
        { named: '*hevo_api_secret' },
        { named: '*hevo_app_secret' },
        { named: '*hevodata_secret' },
        { named: '*hevodata_client_secret' },
        { named: '*hevodata_api_secret' },
        { named: '*hevodata_app_secret' },
      ],
      manual: {
        page: 'https://docs.hevodata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the data that flows through it.',
    },
  },
} as const satisfies Service
