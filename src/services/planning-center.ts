import type { Service } from '../model/service.ts'
import { secretNames, tokenNames } from '../model/usual-names.ts'

/** Personal access tokens: `pco_pat_` and a long run of hexadecimal digits; no page says how long. */
export const planningCenter = {
  id: 'planning-center',
  name: 'Planning Center',
  docs: 'https://developer.planning.center/docs/',
  hosts: ['api.planningcenteronline.com'],
  keys: {
    'planning-center-personal-access-token': {
      name: 'Planning Center personal access token',
      shape: ['pco_pat_', { hex: [40, 80] }],
      beside: [
        ...secretNames('planning_center', 'pco'),
        ...tokenNames('pco_pat', 'planning_center_pat', 'planning_center', 'pco'),
      ],
      access: 'full',
      manual: {
        page: 'https://developer.planning.center/docs/',
        steps: ['Find where the personal access token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes a church’s people, giving and plans.',
    },
  },
} as const satisfies Service
