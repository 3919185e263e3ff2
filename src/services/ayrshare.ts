import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 7 capital letters and digits, `-`, 7 capital letters and digits, `-`, 7 capital letters and digits, `-` and 7
 * capital letters and digits, as samples look.
 */
export const ayrshare = {
  id: 'ayrshare',
  name: 'Ayrshare',
  docs: 'https://www.ayrshare.com/docs/',
  hosts: ['api.ayrshare.com', 'app.ayrshare.com'],
  keys: {
    'ayrshare-api-key': {
      name: 'Ayrshare API key',
      shape: [{ base36upper: 7 }, '-', { base36upper: 7 }, '-', { base36upper: 7 }, '-', { base36upper: 7 }],
      beside: [
        ...apiKeyNames('ayrshare'),
        { named: '*ayrshare_profile_key' },
        ...apiKeyNames('ayr'),
        { named: '*ayr_profile_key' },
        { word: 'api.ayrshare.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.ayrshare.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Posts to the connected profiles.',
    },
  },
} as const satisfies Service
