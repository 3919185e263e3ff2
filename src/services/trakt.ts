import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Applications have an id and a secret of 64 hexadecimal digits each, as samples look. */
export const trakt = {
  id: 'trakt',
  name: 'Trakt',
  docs: 'https://docs.trakt.tv/',
  hosts: ['api.trakt.tv', 'api-staging.trakt.tv'],
  keys: {
    'trakt-client-secret': {
      name: 'Trakt client secret',
      shape: [{ hex: 64 }],
      beside: [...secretNames('trakt', 'trakt_tv'), { named: '*trakt_client_secret' }],
      access: 'write',
      manual: { page: 'https://docs.trakt.tv/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Acts as the application, and takes tokens of its users.',
    },
    'trakt-access-token': {
      name: 'Trakt access token',
      shape: [{ hex: 64 }],
      beside: [{ named: '*trakt_token' }, { named: '*trakt_access_token' }, { named: '*trakt_refresh_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'write',
      manual: { page: 'https://docs.trakt.tv/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Reads and changes what a user watched.',
    },
  },
} as const satisfies Service
