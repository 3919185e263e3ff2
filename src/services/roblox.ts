import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 48 to 1200 characters of a token are looked at. */
export const roblox = {
  id: 'roblox',
  name: 'Roblox',
  docs: 'https://create.roblox.com/docs/cloud/',
  hosts: ['apis.roblox.com'],
  keys: {
    'roblox-api-key': {
      name: 'Roblox API key',
      shape: [{ token68: [48, 1200] }],
      beside: apiKeyNames('roblox', 'roblox_open_cloud', 'rbx', 'open_cloud', 'roblox_cloud'),
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://create.roblox.com/docs/cloud/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes the owner’s games and what they keep.',
    },
    // Roblox's own pages show the prefix; no page says how long.
    'roblox-oauth-client-secret': {
      name: 'Roblox OAuth client secret',
      shape: ['RBX-', { base64url: [40, 90] }],
      beside: [
        { named: '*roblox_client_secret' },
        { named: '*roblox_oauth_client_secret' },
        { named: '*roblox_oauth_secret' },
        { named: '*roblox_secret' },
        { named: '*rbx_client_secret' },
        { named: '*client_secret' },
        { word: 'apis.roblox.com', within: 200 },
      ],
      manual: {
        page: 'https://create.roblox.com/docs/cloud/',
        steps: ['Creator Dashboard, OAuth 2.0 apps, open the app', 'Regenerate the client secret'],
      },
      reach: 'Gets tokens as the app, of everyone who has granted it access.',
    },
  },
} as const satisfies Service
