import type { Service } from '../model/service.ts'

/** API keys: `psk-`, an access key, `-` and a secret key, or 30 to 80 letters and digits, as samples look. */
export const parasail = {
  id: 'parasail',
  name: 'Parasail',
  docs: 'https://docs.parasail.io/',
  hosts: ['api.parasail.io'],
  keys: {
    'parasail-api-key': {
      name: 'Parasail API key',
      shapes: [
        ['psk-', { base62: [8, 40] }, '-', { base62: [12, 60] }],
        ['psk-', { base62: [30, 80] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.parasail.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
