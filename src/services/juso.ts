import type { Service } from '../model/service.ts'

/** Keys of the Korean address search: base64 of `SMS_AUTH` and 21 digits, which begins with `U01TX0FVVEg`; `dev` before it in keys for trial. As samples look. */
export const juso = {
  id: 'juso',
  name: 'Juso',
  docs: 'https://business.juso.go.kr/',
  hosts: ['business.juso.go.kr', 'www.juso.go.kr'],
  keys: {
    'juso-confirm-key': {
      name: 'Juso confirmation key',
      shape: [{ oneOf: ['devU01TX0FVVEgy', 'U01TX0FVVEgy'] }, { base64: 27 }, '='],
      carriers: [{ query: 'confmKey' }],
      access: 'read',
      manual: { page: 'https://business.juso.go.kr/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
