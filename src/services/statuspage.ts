import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look, newer ones 64 hex digits, as in the examples of its reference. */
export const statuspage = {
  id: 'statuspage',
  name: 'Statuspage',
  docs: 'https://developer.statuspage.io/#section/Authentication',
  hosts: ['api.statuspage.io', 'manage.statuspage.io'],
  keys: {
    'statuspage-api-key': {
      name: 'Statuspage API key',
      source: 'https://developer.statuspage.io/',
      shapes: [uuid, [{ hex: 64 }]],
      beside: [
        ...named(
          ['statuspage', 'status_page'],
          ['_api_key', '_key', '_token', '_api_token', '_oauth_token', '_access_token', '_io_api_key'],
        ),
        { word: 'api.statuspage.io', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'OAuth {key}' }, { query: 'api_key' }],
      manual: { page: 'https://manage.statuspage.io/', steps: ['API info', 'Delete the key'] },
      reach: 'Changes the status page and its incidents, and reads its subscribers.',
    },
  },
} as const satisfies Service
