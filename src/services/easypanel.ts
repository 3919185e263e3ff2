import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 64 to 128 hexadecimal digits are looked at. */
export const easypanel = {
  id: 'easypanel',
  name: 'Easypanel',
  docs: 'https://easypanel.io/docs',
  hosts: [],
  selfHosted: true,
  keys: {
    'easypanel-api-key': {
      name: 'Easypanel API key',
      shape: [{ hex: [64, 128] }],
      beside: [
        ...tokenNames('easypanel'),
        { named: '*easypanel_secret' },
        { named: '*easypanel_api_secret' },
        { named: '*easypanel_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://easypanel.io/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
