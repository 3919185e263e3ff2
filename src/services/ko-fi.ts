import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Verification tokens: a UUID, as samples look. */
export const koFi = {
  id: 'ko-fi',
  name: 'Ko-fi',
  docs: 'https://help.ko-fi.com/hc/en-us/articles/360004162298',
  hosts: ['ko-fi.com'],
  keys: {
    'ko-fi-verification-token': {
      name: 'Ko-fi verification token',
      shape: uuid,
      beside: [...tokenNames('kofi', 'ko_fi', 'kofi_verification')],
      manual: {
        page: 'https://help.ko-fi.com/hc/en-us/articles/360004162298',
        steps: ['Find where the verification token was made', 'End it there, and make another'],
      },
      reach: 'Makes false notices of donations look real.',
    },
  },
} as const satisfies Service
