import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const enphase = {
  id: 'enphase',
  name: 'Enphase',
  docs: 'https://developer-v4.enphase.com/',
  hosts: ['api.enphaseenergy.com'],
  keys: {
    'enphase-api-key': {
      name: 'Enphase API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('enphase'),
        { named: '*enphase_client_secret' },
        { named: '*enphase_app_secret' },
        ...apiKeyNames('enlighten'),
        { named: '*enlighten_client_secret' },
        { named: '*enlighten_app_secret' },
        ...apiKeyNames('envoy'),
        { named: '*envoy_client_secret' },
        { named: '*envoy_app_secret' },
        { word: 'api.enphaseenergy.com', within: 160 },
      ],
      manual: {
        page: 'https://developer-v4.enphase.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what a home or a plant uses and makes.',
    },
  },
} as const satisfies Service
