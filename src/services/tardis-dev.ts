import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `TD.`, 16 characters, four times 15 and 4 of URL-safe base64, with `.` between, as samples look. */
export const tardisDev = {
  id: 'tardis-dev',
  name: 'Tardis.dev',
  docs: 'https://docs.tardis.dev/api/quickstart',
  hosts: ['api.tardis.dev', 'datasets.tardis.dev'],
  keys: {
    'tardis-dev-api-key': {
      name: 'Tardis.dev API key',
      shape: [
        'TD.',
        { base64url: 16 },
        '.',
        { base64url: 15 },
        '.',
        { base64url: 15 },
        '.',
        { base64url: 15 },
        '.',
        { base64url: 15 },
        '.',
        { base64url: 4 },
      ],
      alone: true,
      beside: [...apiKeyNames('tardis', 'tardis_dev')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'read',
      manual: {
        page: 'https://docs.tardis.dev/api/quickstart',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
