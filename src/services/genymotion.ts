import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 150 characters of URL-safe base64 are looked at. */
export const genymotion = {
  id: 'genymotion',
  name: 'Genymotion',
  docs: 'https://docs.genymotion.com/',
  hosts: ['api.geny.io'],
  keys: {
    'genymotion-api-key': {
      name: 'Genymotion API key',
      shape: [{ base64url: [40, 150] }],
      beside: [
        ...tokenNames('genymotion', 'geny', 'genymotion_saas', 'gmsaas'),
        { named: '*gmsaas_apitoken' },
        { named: '*gmcloud_saas_apitoken' },
      ],
      carriers: [{ header: 'x-api-token', value: '{key}' }],
      manual: {
        page: 'https://docs.genymotion.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
