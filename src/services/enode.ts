import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const enode = {
  id: 'enode',
  name: 'Enode',
  docs: 'https://developers.enode.com/',
  hosts: ['enode-api.production.enode.io', 'oauth.production.enode.io'],
  keys: {
    'enode-api-key': {
      name: 'Enode API key',
      shape: [{ hex: 40 }],
      beside: [...secretNames('enode'), { word: 'enode-api.production.enode.io', within: 160 }],
      manual: {
        page: 'https://developers.enode.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
