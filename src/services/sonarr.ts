import type { Service } from '../model/service.ts'

/**
 * The API key of a server is a UUID without its dashes: 32 hex digits. It runs on servers of one’s own, on port 8989 where nobody
 * changes it.
 */
export const sonarr = {
  id: 'sonarr',
  name: 'Sonarr',
  docs: 'https://sonarr.tv/docs/api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'sonarr-api-key': {
      name: 'Sonarr API key',
      source:
        'https://github.com/Sonarr/Sonarr/blob/031e1495606d42b5093e1149f8e768be9d9b99ae/src/NzbDrone.Core/Configuration/ConfigFileProvider.cs',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*sonarr_api_key' },
        { named: '*sonarr_key' },
        { named: '*sonarr_token' },
        { named: '*sonarr_apikey_value' },
        { named: '*sonarr_secret' },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }, { query: 'apikey' }],
      access: 'full',
      manual: { page: 'https://wiki.servarr.com/sonarr/settings', steps: ['Settings, General, Security', 'Reset the API key'] },
      reach: 'Does in the server all that its user may do.',
    },
  },
} as const satisfies Service
