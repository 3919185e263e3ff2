import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const etherpad = {
  id: 'etherpad',
  name: 'Etherpad',
  docs: 'https://etherpad.org/doc/',
  hosts: [],
  selfHosted: true,
  keys: {
    'etherpad-api-key': {
      name: 'Etherpad API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*etherpad_api_key' },
        { named: '*etherpad_key' },
        { named: '*etherpad_token' },
        { named: '*etherpad_api_token' },
        { named: '*etherpad_access_token' },
        { named: '*etherpad_secret' },
        { named: '*etherpad_api_secret' },
        { named: '*etherpad_access_key' },
      ],
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://etherpad.org/doc/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
