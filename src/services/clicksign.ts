import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const clicksign = {
  id: 'clicksign',
  name: 'Clicksign',
  docs: 'https://developers.clicksign.com/',
  hosts: ['app.clicksign.com', 'sandbox.clicksign.com'],
  keys: {
    'clicksign-api-key': {
      name: 'Clicksign API key',
      shape: uuid,
      beside: [...tokenNames('clicksign'), { named: '*clicksign_hmac_secret' }, { word: 'app.clicksign.com', within: 160 }],
      carriers: [{ query: 'access_token' }],
      manual: {
        page: 'https://developers.clicksign.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
