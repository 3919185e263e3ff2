import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Salt keys: a UUID, as samples look. */
export const phonepe = {
  id: 'phonepe',
  name: 'PhonePe',
  docs: 'https://developer.phonepe.com/',
  hosts: ['api.phonepe.com', 'api-preprod.phonepe.com'],
  keys: {
    'phonepe-salt-key': {
      name: 'PhonePe salt key',
      shape: uuid,
      beside: [{ named: '*phonepe_salt_key' }, ...secretNames('phonepe'), { word: 'api.phonepe.com', within: 160 }],
      manual: {
        page: 'https://developer.phonepe.com/',
        steps: ['Find where the salt key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
