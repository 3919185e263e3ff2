import type { Service } from '../model/service.ts'

/** API keys: 16 letters and digits, as samples look. */
export const threemaGateway = {
  id: 'threema-gateway',
  name: 'Threema Gateway',
  docs: 'https://gateway.threema.ch/en/developer/api',
  hosts: ['msgapi.threema.ch'],
  keys: {
    'threema-gateway-api-key': {
      name: 'Threema Gateway API key',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*threema_secret' },
        { named: '*threema_client_secret' },
        { named: '*threema_api_secret' },
        { named: '*threema_app_secret' },
        { named: '*threema_gateway_secret' },
        { named: '*threema_gateway_client_secret' },
        { named: '*threema_gateway_api_secret' },
        { named: '*threema_gateway_app_secret' },
        { word: 'msgapi.threema.ch', within: 160 },
      ],
      carriers: [{ query: 'secret' }],
      manual: {
        page: 'https://gateway.threema.ch/en/developer/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages in the owner’s name.',
    },
  },
} as const satisfies Service
