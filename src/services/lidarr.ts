import type { Service } from '../model/service.ts'

/**
 * The API key of a server is a UUID without its dashes: 32 hex digits. It runs on servers of one’s own, on port 8686 where nobody
 * changes it.
 */
export const lidarr = {
  id: 'lidarr',
  name: 'Lidarr',
  docs: 'https://lidarr.audio/docs/api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'lidarr-api-key': {
      name: 'Lidarr API key',
      source:
        'https://github.com/Lidarr/Lidarr/blob/104e1dec1915aa3ca82954efec39706e95e0d47e/src/NzbDrone.Core/Configuration/ConfigFileProvider.cs',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*lidarr_api_key' },
        { named: '*lidarr_key' },
        { named: '*lidarr_token' },
        { named: '*lidarr_apikey_value' },
        { named: '*lidarr_secret' },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }, { query: 'apikey' }],
      access: 'full',
      manual: { page: 'https://wiki.servarr.com/lidarr/settings', steps: ['Settings, General, Security', 'Reset the API key'] },
      reach: 'Does in the server all that its user may do.',
    },
  },
} as const satisfies Service
