import type { Service } from '../model/service.ts'

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
        { named: '*ayrshare_api_key' },
        { named: '*ayrshare_key' },
        { named: '*ayrshare_token' },
        { named: '*ayrshare_api_token' },
        { named: '*ayrshare_access_token' },
        { named: '*ayrshare_secret' },
        { named: '*ayrshare_api_secret' },
        { named: '*ayrshare_access_key' },
        { named: '*ayrshare_profile_key' },
        { named: '*ayr_api_key' },
        { named: '*ayr_key' },
        { named: '*ayr_token' },
        { named: '*ayr_api_token' },
        { named: '*ayr_access_token' },
        { named: '*ayr_secret' },
        { named: '*ayr_api_secret' },
        { named: '*ayr_access_key' },
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
