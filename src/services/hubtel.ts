import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const hubtel = {
  id: 'hubtel',
  name: 'Hubtel',
  docs: 'https://developers.hubtel.com/',
  hosts: ['api.hubtel.com', 'smsc.hubtel.com'],
  keys: {
    'hubtel-api-key': {
      name: 'Hubtel API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*hubtel_secret' },
        { named: '*hubtel_client_secret' },
        { named: '*hubtel_api_secret' },
        { named: '*hubtel_app_secret' },
        { word: 'api.hubtel.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.hubtel.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
