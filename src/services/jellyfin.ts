import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
        ...plainKeyNames('jellyfin'),
        { named: '*jellyfin_auth_token' },
        ...plainKeyNames('emby'),
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
