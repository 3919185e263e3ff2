import type { Service } from '../model/service.ts'

/**
 * The API key of a server is a UUID without its dashes: 32 hex digits. It runs on servers of one’s own, on port 9696 where nobody
 * changes it.
 */
export const prowlarr = {
  id: 'prowlarr',
  name: 'Prowlarr',
  docs: 'https://prowlarr.com/docs/api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'prowlarr-api-key': {
      name: 'Prowlarr API key',
      source:
        'https://github.com/Prowlarr/Prowlarr/blob/0509335387507638a810958f03e7215f43eac1d5/src/NzbDrone.Core/Configuration/ConfigFileProvider.cs',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*prowlarr_api_key' },
        { named: '*prowlarr_key' },
        { named: '*prowlarr_token' },
        { named: '*prowlarr_apikey_value' },
        { named: '*prowlarr_secret' },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }, { query: 'apikey' }],
      access: 'full',
      manual: { page: 'https://wiki.servarr.com/prowlarr/settings', steps: ['Settings, General, Security', 'Reset the API key'] },
      reach: 'Does in the server all that its user may do.',
    },
  },
} as const satisfies Service
