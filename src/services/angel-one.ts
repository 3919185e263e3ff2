import type { Service } from '../model/service.ts'

/** API keys: 26 characters of base 32, as samples look. */
export const angelOne = {
  id: 'angel-one',
  name: 'Angel One SmartAPI',
  docs: 'https://smartapi.angelbroking.com/docs',
  hosts: ['apiconnect.angelone.in', 'apiconnect.angelbroking.com'],
  keys: {
    'angel-one-api-key': {
      name: 'Angel One SmartAPI API key',
      shape: [{ base32: 26 }],
      beside: [
        { named: '*angel_totp_secret' },
        { named: '*angel_totp' },
        { named: '*angel_totp_token' },
        { named: '*angel_totp_key' },
        { named: '*angelone_totp_secret' },
        { named: '*angelone_totp' },
        { named: '*angelone_totp_token' },
        { named: '*angelone_totp_key' },
        { named: '*smartapi_totp_secret' },
        { named: '*smartapi_totp' },
        { named: '*smartapi_totp_token' },
        { named: '*smartapi_totp_key' },
        { named: '*angel_broking_totp_secret' },
        { named: '*angel_broking_totp' },
        { named: '*angel_broking_totp_token' },
        { named: '*angel_broking_totp_key' },
        { word: 'apiconnect.angelone.in', within: 160 },
      ],
      manual: {
        page: 'https://smartapi.angelbroking.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
