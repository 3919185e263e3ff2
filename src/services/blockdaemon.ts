import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 30 to 60 letters and digits are looked at; no page says how many. */
export const blockdaemon = {
  id: 'blockdaemon',
  name: 'Blockdaemon',
  docs: 'https://docs.blockdaemon.com/',
  hosts: ['svc.blockdaemon.com'],
  keys: {
    'blockdaemon-api-key': {
      name: 'Blockdaemon API key',
      shape: [{ base64url: [30, 60] }],
      beside: [...apiKeyNames('blockdaemon')],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.blockdaemon.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
