import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
      beside: [...secretNames('ninjaone', 'ninjarmm'), { word: 'app.ninjarmm.com', within: 160 }],
      manual: {
        page: 'https://app.ninjarmm.com/apidocs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Controls computers that are managed, as far as its rights go.',
    },
  },
} as const satisfies Service
