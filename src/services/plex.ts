import type { Service } from '../model/service.ts'

/** Tokens have 20 characters of base64, as samples look. */
export const plex = {
  id: 'plex',
  name: 'Plex',
  docs: 'https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/',
  hosts: ['plex.tv', '*.plex.direct', 'app.plex.tv'],
  keys: {
    'plex-token': {
      name: 'Plex token',
      shape: [{ base64url: 20 }],
      beside: [
        { named: '*plex_token' },
        { named: '*x_plex_token' },
        { named: '*plex_api_key' },
        { named: '*plex_auth_token' },
        { named: '*plex_access_token' },
        { named: '*plex_api_token' },
        { named: '*plex_server_token' },
        { named: '*plex_account_token' },
        { word: 'X-Plex-Token', within: 200 },
      ],
      carriers: [{ header: 'X-Plex-Token', value: '{key}' }, { query: 'X-Plex-Token' }],
      access: 'full',
      manual: {
        page: 'https://app.plex.tv/desktop/#!/settings/devices/all',
        steps: ['Authorized devices: remove the device', 'Or change the password and sign out all devices'],
      },
      reach: 'Uses the account’s servers, as its user.',
    },
  },
} as const satisfies Service
