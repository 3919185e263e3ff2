import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const opensubtitles = {
  id: 'opensubtitles',
  name: 'OpenSubtitles',
  docs: 'https://opensubtitles.stoplight.io/docs/opensubtitles-api',
  hosts: ['api.opensubtitles.com', 'vip-api.opensubtitles.com'],
  keys: {
    'opensubtitles-api-key': {
      name: 'OpenSubtitles API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('opensubtitles', 'open_subtitles', 'opensubs'), { word: 'api.opensubtitles.com', within: 160 }],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://opensubtitles.stoplight.io/docs/opensubtitles-api',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
