import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Secret keys have 32 hex digits, newer ones begin with `ak-`, as samples look. */
export const playHt = {
  id: 'play-ht',
  name: 'PlayHT',
  docs: 'https://docs.play.ht/reference/api-authentication',
  hosts: ['api.play.ht', 'api.playht.com', 'play.ht'],
  keys: {
    'play-ht-api-key': {
      name: 'PlayHT secret key',
      shapes: [['ak-', { hex: 32 }], [{ hex: 32 }]],
      beside: [
        ...named(['play_ht', 'playht', 'play_dot_ht'], ['_api_key', '_secret_key', '_key', '_secret', '_api_secret', '_token']),
        { word: 'api.play.ht', within: 200 },
      ],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'Authorization', value: '{key}' },
      ],
      manual: { page: 'https://play.ht/studio/api-access', steps: ['API access', 'Delete the key'] },
      reach: 'Speaks and clones voices at the cost of the account, with the user’s id.',
    },
  },
} as const satisfies Service
