import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Secret keys: a UUID, as samples look. */
export const fawry = {
  id: 'fawry',
  name: 'Fawry',
  docs: 'https://developer.fawrystaging.com/',
  hosts: ['www.atfawry.com', 'atfawry.fawrystaging.com'],
  keys: {
    'fawry-secret-key': {
      name: 'Fawry secret key',
      shape: uuid,
      beside: [
        { named: '*fawry_security_key' },
        { named: '*fawry_secure_key' },
        { named: '*fawry_hash_key' },
        ...secretNames('fawry'),
        { named: '*fawrypay_security_key' },
        { named: '*fawrypay_secure_key' },
        { named: '*fawrypay_hash_key' },
        ...secretNames('fawrypay'),
        { word: 'www.atfawry.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.fawrystaging.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
