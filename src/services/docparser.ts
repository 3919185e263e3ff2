import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const docparser = {
  id: 'docparser',
  name: 'Docparser',
  docs: 'https://docparser.com/api/',
  hosts: ['api.docparser.com'],
  keys: {
    'docparser-api-key': {
      name: 'Docparser API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*docparser_api_key' },
        { named: '*docparser_key' },
        { named: '*docparser_token' },
        { named: '*docparser_api_token' },
        { named: '*docparser_access_token' },
        { named: '*docparser_secret' },
        { named: '*docparser_api_secret' },
        { named: '*docparser_access_key' },
        { word: 'api.docparser.com', within: 160 },
      ],
      carriers: [{ header: 'api_key', value: '{key}' }],
      manual: {
        page: 'https://docparser.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the documents of the account.',
    },
  },
} as const satisfies Service
