import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * API keys: `SK_`, the country (`KWT`, `SAU` ...), `_` and 64 letters and digits. Older ones: no page says how long; 300 to 900
 * characters of URL-safe base64 are looked at.
 */
export const myfatoorah = {
  id: 'myfatoorah',
  name: 'MyFatoorah',
  docs: 'https://docs.myfatoorah.com/',
  hosts: [
    'api.myfatoorah.com',
    'apitest.myfatoorah.com',
    'api-ae.myfatoorah.com',
    'api-sa.myfatoorah.com',
    'api-qa.myfatoorah.com',
    'api-eg.myfatoorah.com',
  ],
  keys: {
    'myfatoorah-api-token': {
      name: 'MyFatoorah API token',
      shape: [{ base64url: [300, 900] }],
      beside: tokenNames('myfatoorah', 'fatoorah'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.myfatoorah.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'myfatoorah-api-key': {
      name: 'MyFatoorah API key',
      source: 'https://docs.myfatoorah.com/docs/test-token',
      shape: [
        {
          oneOf: ['SK_KWT_', 'SK_SAU_', 'SK_ARE_', 'SK_UAE_', 'SK_QAT_', 'SK_BHR_', 'SK_OMN_', 'SK_JOR_', 'SK_JOD_', 'SK_EGY_'],
        },
        { base62: 64 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.myfatoorah.com/docs/api-key',
        steps: ['Integration Settings, API Key: find the key', 'Make it inactive, and create another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid, as far as its permissions go.',
    },
  },
} as const satisfies Service
