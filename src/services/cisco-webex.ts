import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Access tokens: 64 letters and digits, the cluster and a UUID, as samples look. */
export const ciscoWebex = {
  id: 'cisco-webex',
  name: 'Cisco Webex',
  docs: 'https://developer.webex.com/docs/bots',
  hosts: ['webexapis.com'],
  keys: {
    'cisco-webex-access-token': {
      name: 'Cisco Webex access token',
      shapes: [
        [{ base64: [60, 64] }, '_', { oneOf: ['PF84_', 'P0A1_', 'PE93_'] }, ...uuid],
        [{ base62: 64 }, '_', { oneOf: ['PF84_', 'P0A1_', 'PE93_'] }, ...uuid],
      ],
      beside: [...tokenNames('webex', 'webex_bot', 'cisco_webex', 'webex_teams', 'cisco_spark')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.webex.com/docs/bots',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes messages as a bot or a person.',
    },
  },
} as const satisfies Service
