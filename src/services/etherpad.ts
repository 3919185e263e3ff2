import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: apiKeyNames('etherpad'),
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://etherpad.org/doc/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
