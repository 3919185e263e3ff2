import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 30 letters and digits, as samples look. */
export const dropcontact = {
  id: 'dropcontact',
  name: 'Dropcontact',
  docs: 'https://developer.dropcontact.com/',
  hosts: ['api.dropcontact.io', 'api.dropcontact.com'],
  keys: {
    'dropcontact-api-key': {
      name: 'Dropcontact API key',
      shape: [{ base62: 30 }],
      beside: [...tokenNames('dropcontact'), { word: 'api.dropcontact.io', within: 160 }],
      carriers: [{ header: 'X-Access-Token', value: '{key}' }],
      manual: {
        page: 'https://developer.dropcontact.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
