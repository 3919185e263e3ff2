import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys are JSON Web Tokens, as samples look. */
export const documo = {
  id: 'documo',
  name: 'Documo',
  docs: 'https://docs.documo.com/#section/Authentication',
  hosts: ['api.documo.com'],
  keys: {
    'documo-api-key': {
      name: 'Documo API key',
      shape: ['eyJ', { base64url: [10, 200] }, '.eyJ', { base64url: [30, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [
        ...named(['documo', 'mfax'], ['_api_key', '_key', '_token', '_api_token']),
        { word: 'api.documo.com', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Basic {key}' }],
      manual: { page: 'https://app.documo.com', steps: ['Settings, API', 'Delete the key'] },
      reach: 'Sends faxes, and reads those that were sent and received.',
    },
  },
} as const satisfies Service
