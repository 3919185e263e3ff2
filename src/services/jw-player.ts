import type { Service } from '../model/service.ts'
import { apiKeyNames, secretNames } from '../model/usual-names.ts'

/** API secrets: 24 to 64 letters and digits are looked at; no page says how many. */
export const jwPlayer = {
  id: 'jw-player',
  name: 'JW Player',
  docs: 'https://docs.jwplayer.com/platform/reference',
  hosts: ['api.jwplayer.com'],
  keys: {
    'jw-player-api-secret': {
      name: 'JW Player API secret',
      shape: [{ base62: [24, 64] }],
      beside: [...secretNames('jwplayer', 'jw_player'), ...apiKeyNames('jwplayer', 'jw_player')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.jwplayer.com/platform/reference',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Changes and deletes films of the properties.',
    },
  },
} as const satisfies Service
