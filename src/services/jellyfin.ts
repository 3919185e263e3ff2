import type { Service } from '../model/service.ts'

/** API keys are UUIDs without their dashes: 32 hex digits. It runs on servers of one’s own. */
export const jellyfin = {
  id: 'jellyfin',
  name: 'Jellyfin',
  docs: 'https://jellyfin.org/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'jellyfin-api-key': {
      name: 'Jellyfin API key',
      source:
        'https://github.com/jellyfin/jellyfin/blob/3a68d36e8ddd911523a9ba0d2980ceabcf1b792a/src/Jellyfin.Database/Jellyfin.Database.Implementations/Entities/Security/ApiKey.cs',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*jellyfin_api_key' },
        { named: '*jellyfin_key' },
        { named: '*jellyfin_token' },
        { named: '*jellyfin_api_token' },
        { named: '*jellyfin_access_token' },
        { named: '*jellyfin_secret' },
        { named: '*jellyfin_auth_token' },
        { named: '*emby_api_key' },
        { named: '*emby_key' },
        { named: '*emby_token' },
        { named: '*emby_api_token' },
        { named: '*emby_access_token' },
        { named: '*emby_secret' },
        { named: '*emby_auth_token' },
        { named: '*mediabrowser_token' },
      ],
      carriers: [
        { header: 'X-Emby-Token', value: '{key}' },
        { header: 'X-MediaBrowser-Token', value: '{key}' },
      ],
      access: 'full',
      manual: { page: 'https://jellyfin.org/docs/', steps: ['Dashboard, API keys', 'Revoke the key'] },
      reach: 'Administers the server and its users.',
    },
  },
} as const satisfies Service
