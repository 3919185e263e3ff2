import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 to 64 characters of base64, as samples look. */
export const heyreach = {
  id: 'heyreach',
  name: 'HeyReach',
  docs: 'https://documenter.getpostman.com/view/23808049/2sA2xb5F75',
  hosts: ['api.heyreach.io'],
  keys: {
    'heyreach-api-key': {
      name: 'HeyReach API key',
      shape: [{ base64: [40, 64] }],
      beside: [...apiKeyNames('heyreach', 'hey_reach')],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://documenter.getpostman.com/view/23808049/2sA2xb5F75',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Starts campaigns and reads leads.',
    },
  },
} as const satisfies Service
