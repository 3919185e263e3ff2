import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API tokens: a UUID, as samples look. */
export const clover = {
  id: 'clover',
  name: 'Clover',
  docs: 'https://docs.clover.com/',
  hosts: ['api.clover.com', 'sandbox.dev.clover.com'],
  keys: {
    'clover-api-token': {
      name: 'Clover API token',
      shape: uuid,
      beside: [
        ...tokenNames('clover'),
        { named: '*clover_app_secret' },
        { named: '*clover_private_key' },
        { named: '*clover_private_token' },
        { named: '*clover_client_secret' },
        ...tokenNames('clover_app'),
        { named: '*clover_app_app_secret' },
        { named: '*clover_app_private_key' },
        { named: '*clover_app_private_token' },
        { named: '*clover_app_client_secret' },
        ...tokenNames('clover_ecomm'),
        { named: '*clover_ecomm_app_secret' },
        { named: '*clover_ecomm_private_key' },
        { named: '*clover_ecomm_private_token' },
        { named: '*clover_ecomm_client_secret' },
        ...tokenNames('clover_merchant'),
        { named: '*clover_merchant_app_secret' },
        { named: '*clover_merchant_private_key' },
        { named: '*clover_merchant_private_token' },
        { named: '*clover_merchant_client_secret' },
        { word: 'api.clover.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.clover.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
