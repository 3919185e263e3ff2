import type { Service } from '../model/service.ts'

/** API keys: `new1_` and 32 hexadecimal digits, as samples look. */
export const twitterapiIo = {
  id: 'twitterapi-io',
  name: 'TwitterAPI.io',
  docs: 'https://docs.twitterapi.io/authentication',
  hosts: ['api.twitterapi.io'],
  keys: {
    'twitterapi-io-api-key': {
      name: 'TwitterAPI.io API key',
      shape: ['new1_', { hex: 32 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://docs.twitterapi.io/authentication',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
