import type { Service } from '../model/service.ts'

/** API keys: 54 characters of URL-safe base64, as samples look. */
export const ninjaone = {
  id: 'ninjaone',
  name: 'NinjaOne',
  docs: 'https://app.ninjarmm.com/apidocs/',
  hosts: ['app.ninjarmm.com', 'eu.ninjarmm.com'],
  keys: {
    'ninjaone-api-key': {
      name: 'NinjaOne API key',
      shape: [{ base64url: 54 }],
      beside: [
        { named: '*ninjaone_secret' },
        { named: '*ninjaone_client_secret' },
        { named: '*ninjaone_api_secret' },
        { named: '*ninjaone_app_secret' },
        { named: '*ninjarmm_secret' },
        { named: '*ninjarmm_client_secret' },
        { named: '*ninjarmm_api_secret' },
        { named: '*ninjarmm_app_secret' },
        { word: 'app.ninjarmm.com', within: 160 },
      ],
      manual: {
        page: 'https://app.ninjarmm.com/apidocs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Controls computers that are managed, as far as its rights go.',
    },
  },
} as const satisfies Service
