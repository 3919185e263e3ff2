import type { Service } from '../model/service.ts'

/** API keys: 40 letters and digits, as samples look. */
export const truemail = {
  id: 'truemail',
  name: 'TrueMail',
  docs: 'https://truemail.io/docs',
  hosts: ['truemail.io'],
  keys: {
    'truemail-api-key': {
      name: 'TrueMail API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*truemail_io_api_key' },
        { named: '*truemail_io_key' },
        { named: '*truemail_io_token' },
        { named: '*truemail_io_api_token' },
        { named: '*truemail_io_access_token' },
        { named: '*truemail_io_secret' },
        { named: '*truemail_io_api_secret' },
        { named: '*truemail_io_access_key' },
        { named: '*truemail_api_key' },
        { named: '*truemail_key' },
        { named: '*truemail_token' },
        { named: '*truemail_api_token' },
        { named: '*truemail_access_token' },
        { named: '*truemail_secret' },
        { named: '*truemail_api_secret' },
        { named: '*truemail_access_key' },
        { word: 'truemail.io', within: 160 },
      ],
      manual: { page: 'https://truemail.io/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
