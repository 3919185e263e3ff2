import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits. Before there were any, JSON Web Tokens, as samples look. */
export const coresignal = {
  id: 'coresignal',
  name: 'Coresignal',
  docs: 'https://docs.coresignal.com/',
  hosts: ['api.coresignal.com'],
  keys: {
    'coresignal-token': {
      name: 'Coresignal token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...apiKeyNames('coresignal'), { named: '*coresignal_jwt' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.coresignal.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
    'coresignal-api-key': {
      name: 'Coresignal API key',
      source: 'https://docs.coresignal.com/self-service/account-management/authentication-and-api-keys',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*coresignal_api_key' },
        { named: '*coresignal_key' },
        { named: '*coresignal_apikey' },
        { named: '*coresignal_token' },
        { named: '*coresignal_api_token' },
        { word: 'api.coresignal.com', within: 160 },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: { page: 'https://dashboard.coresignal.com/', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
