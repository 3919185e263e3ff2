import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** License keys: letters and digits, behind which two stars stand in samples. */
export const melissa = {
  id: 'melissa',
  name: 'Melissa',
  docs: 'https://docs.melissa.com/',
  hosts: ['*.melissadata.net'],
  keys: {
    'melissa-license-key': {
      name: 'Melissa license key',
      shapes: [[{ base62: [20, 28] }, '**'], [{ token68: [24, 90] }]],
      beside: [...apiKeyNames('melissa', 'melissa_license', 'melissadata')],
      carriers: [{ query: 'id' }],
      manual: {
        page: 'https://docs.melissa.com/',
        steps: ['Find where the license key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
