import type { Service } from '../model/service.ts'

/** The API key of a server: 32 random bytes in hexadecimal digits, in the file `APIKEY.txt`. */
export const etherpad = {
  id: 'etherpad',
  name: 'Etherpad',
  docs: 'https://etherpad.org/doc/',
  hosts: [],
  selfHosted: true,
  keys: {
    'etherpad-api-key': {
      name: 'Etherpad API key',
      source:
        'https://github.com/ether/etherpad-lite/blob/020f5ff730bf1c9905ded4e6fde45c35d60cc63c/src/node/handler/APIHandler.js',
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
