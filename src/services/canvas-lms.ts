import type { Service } from '../model/service.ts'
import { named, tokenNames } from '../model/usual-names.ts'

/** Access tokens: 64 letters and digits without those that look alike; the issuer’s own servers put their number and `~` before them. */
export const canvasLms = {
  id: 'canvas-lms',
  name: 'Canvas LMS',
  docs: 'https://canvas.instructure.com/doc/api/',
  hosts: ['*.instructure.com'],
  selfHosted: true,
  keys: {
    'canvas-lms-access-token': {
      name: 'Canvas LMS access token',
      source:
        'https://github.com/instructure/canvas-lms/blob/00b222d77ee43d046e6aee0347c4ed5b27e1741f/app/models/access_token.rb',
      shape: [{ digit: [1, 6] }, '~', { base62: 64 }],
      beside: [
        ...tokenNames('canvas', 'canvas_lms', 'instructure'),
        { named: '*token' },
        { named: '*api_key' },
        { named: '*access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://canvas.instructure.com/doc/api/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes courses and those who take them.',
    },
    'canvas-lms-own-server-token': {
      name: 'Canvas LMS access token (own server)',
      source:
        'https://github.com/instructure/canvas-lms/blob/00b222d77ee43d046e6aee0347c4ed5b27e1741f/app/models/access_token.rb',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*canvas_token' },
        { named: '*canvas_api_token' },
        { named: '*canvas_access_token' },
        { named: '*canvas_api_key' },
        { named: '*canvas_key' },
        { named: '*canvas_auth_token' },
        ...named(['canvas_lms', 'instructure'], ['_token', '_api_token', '_access_token', '_api_key']),
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://canvas.instructure.com/doc/api/',
        steps: ['Account, Settings: approved integrations', 'Delete the token'],
      },
      reach: 'Reads and changes courses and those who take them.',
    },
  },
} as const satisfies Service
