import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const attom = {
  id: 'attom',
  name: 'ATTOM',
  docs: 'https://api.developer.attomdata.com/',
  hosts: ['api.gateway.attomdata.com'],
  keys: {
    'attom-api-key': {
      name: 'ATTOM API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*attom_api_key' },
        { named: '*attom_key' },
        { named: '*attom_token' },
        { named: '*attom_api_token' },
        { named: '*attom_access_token' },
        { named: '*attom_secret' },
        { named: '*attom_api_secret' },
        { named: '*attom_access_key' },
        { named: '*attomdata_api_key' },
        { named: '*attomdata_key' },
        { named: '*attomdata_token' },
        { named: '*attomdata_api_token' },
        { named: '*attomdata_access_token' },
        { named: '*attomdata_secret' },
        { named: '*attomdata_api_secret' },
        { named: '*attomdata_access_key' },
        { word: 'api.gateway.attomdata.com', within: 160 },
      ],
      manual: {
        page: 'https://api.developer.attomdata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads houses and what is known of them, at the owner’s cost.',
    },
  },
} as const satisfies Service
