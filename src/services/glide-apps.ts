import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const glideApps = {
  id: 'glide-apps',
  name: 'Glide Apps',
  docs: 'https://apidocs.glideapps.com/',
  hosts: ['api.glideapps.com', 'api.glideapp.io'],
  keys: {
    'glide-apps-api-key': {
      name: 'Glide Apps API key',
      shape: uuid,
      beside: [
        ...tokenNames('glide_apps'),
        { named: '*glide_apps_secret' },
        { named: '*glide_apps_api_secret' },
        { named: '*glide_apps_access_key' },
        { word: 'api.glideapps.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://apidocs.glideapps.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes data of the team.',
    },
  },
} as const satisfies Service
