import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: no page says how long; 20 to 80 letters and digits are looked at. */
export const latitudeSh = {
  id: 'latitude-sh',
  name: 'Latitude.sh',
  docs: 'https://docs.latitude.sh/reference/authentication',
  hosts: ['api.latitude.sh'],
  keys: {
    'latitude-sh-token': {
      name: 'Latitude.sh API token',
      shape: [{ base62: [20, 80] }],
      beside: tokenNames('latitudesh'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.latitude.sh/dashboard/', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
