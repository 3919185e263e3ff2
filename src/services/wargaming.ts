import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const wargaming = {
  id: 'wargaming',
  name: 'Wargaming',
  docs: 'https://developers.wargaming.net/',
  hosts: ['api.worldoftanks.eu', 'api.worldofwarships.com'],
  keys: {
    'wargaming-api-key': {
      name: 'Wargaming API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*wargaming_application_id' },
        { named: '*wargaming_app_id' },
        ...apiKeyNames('wargaming'),
        { named: '*wot_application_application_id' },
        { named: '*wot_application_app_id' },
        ...apiKeyNames('wot_application'),
        { named: '*wg_app_application_id' },
        { named: '*wg_app_app_id' },
        ...apiKeyNames('wg_app'),
        { word: 'api.worldoftanks.eu', within: 160 },
      ],
      manual: {
        page: 'https://developers.wargaming.net/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
