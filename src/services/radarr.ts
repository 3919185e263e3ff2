import type { Service } from '../model/service.ts'

/**
 * The API key of a server is a UUID without its dashes: 32 hex digits. It runs on servers of one’s own, on port 7878 where nobody
 * changes it.
 */
export const radarr = {
  id: 'radarr',
  name: 'Radarr',
  docs: 'https://radarr.video/docs/api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'radarr-api-key': {
      name: 'Radarr API key',
      source:
        'https://github.com/Radarr/Radarr/blob/00d9be0dc2c173a0df4c27ae85228a27dfcfb35a/src/NzbDrone.Core/Configuration/ConfigFileProvider.cs',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*radarr_api_key' },
        { named: '*radarr_key' },
        { named: '*radarr_token' },
        { named: '*radarr_apikey_value' },
        { named: '*radarr_secret' },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }, { query: 'apikey' }],
      access: 'full',
      manual: { page: 'https://wiki.servarr.com/radarr/settings', steps: ['Settings, General, Security', 'Reset the API key'] },
      reach: 'Does in the server all that its user may do.',
    },
  },
} as const satisfies Service
