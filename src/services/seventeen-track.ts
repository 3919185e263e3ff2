import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits in upper case, as samples look. */
export const seventeenTrack = {
  id: 'seventeen-track',
  name: '17TRACK',
  docs: 'https://api.17track.net/',
  hosts: ['api.17track.net'],
  keys: {
    'seventeen-track-api-key': {
      name: '17TRACK API key',
      shape: [{ hexUpper: 32 }],
      beside: [...tokenNames('17track', 'seventeentrack', 'track17'), { word: 'api.17track.net', within: 160 }],
      carriers: [{ header: '17token', value: '{key}' }],
      manual: { page: 'https://api.17track.net/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
