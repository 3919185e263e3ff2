import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: no page says how long; 300 to 600 characters of URL-safe base64 are looked at. */
export const myfatoorah = {
  id: 'myfatoorah',
  name: 'MyFatoorah',
  docs: 'https://docs.myfatoorah.com/',
  hosts: ['api.myfatoorah.com', 'apitest.myfatoorah.com'],
  keys: {
    'myfatoorah-api-token': {
      name: 'MyFatoorah API token',
      shape: [{ base64url: [300, 600] }],
      beside: tokenNames('myfatoorah', 'fatoorah'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.myfatoorah.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
