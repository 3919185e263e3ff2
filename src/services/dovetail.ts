import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: `api.` and a text that is opaque, as the page says; 40 to 1200 characters of it are looked at. */
export const dovetail = {
  id: 'dovetail',
  name: 'Dovetail',
  docs: 'https://developers.dovetail.com/docs/authorization',
  hosts: ['dovetail.com'],
  keys: {
    'dovetail-api-key': {
      name: 'Dovetail API key',
      source: 'https://developers.dovetail.com/docs/authorization',
      shape: ['api.', { unreserved: [40, 1200] }],
      beside: tokenNames('dovetail', 'dovetail_app'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.dovetail.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
