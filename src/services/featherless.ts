import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `rc_` and 64 hexadecimal digits, as samples look. */
export const featherless = {
  id: 'featherless',
  name: 'Featherless',
  docs: 'https://featherless.ai/docs',
  hosts: ['api.featherless.ai'],
  keys: {
    'featherless-api-key': {
      name: 'Featherless API key',
      shape: ['rc_', { hex: 64 }],
      alone: true,
      beside: [
        ...apiKeyNames('featherless', 'featherless_ai'),
        { named: '*api_key' },
        { word: 'api.featherless.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://featherless.ai/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
