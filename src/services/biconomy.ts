import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: 9 characters of URL-safe base64, `.` and a UUID, as in the page’s sample. */
export const biconomy = {
  id: 'biconomy',
  name: 'Biconomy',
  docs: 'https://docs.biconomy.io/',
  hosts: ['api.biconomy.io', 'bundler.biconomy.io', 'paymaster.biconomy.io'],
  keys: {
    'biconomy-api-key': {
      name: 'Biconomy API key',
      source: 'https://docs.biconomy.io/3.0/dashboard',
      shape: [{ base64url: 9 }, '.', ...uuid],
      beside: [...apiKeyNames('biconomy', 'biconomy_paymaster'), { word: 'api.biconomy.io', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.biconomy.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
