import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const loaderIo = {
  id: 'loader-io',
  name: 'loader.io',
  docs: 'https://docs.loader.io/',
  hosts: ['api.loader.io'],
  keys: {
    'loader-io-api-key': {
      name: 'loader.io API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('loader_io'), { word: 'api.loader.io', within: 160 }],
      carriers: [{ header: 'loaderio-auth', value: '{key}' }],
      manual: { page: 'https://docs.loader.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
