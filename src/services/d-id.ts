import type { Service } from '../model/service.ts'

/**
 * D-ID's API keys: the account's address in base64, a colon and a secret, as its page on basic authentication says; the lengths rest on
 * public samples.
 */
export const dId = {
  id: 'd-id',
  name: 'D-ID',
  docs: 'https://docs.d-id.com/reference/basic-authentication',
  hosts: ['api.d-id.com'],
  keys: {
    'd-id-api-key': {
      name: 'D-ID API key',
      shape: [{ base64: [12, 80], as: 'user' }, ':', { base64url: [16, 40] }],
      beside: [
        { named: '*d_id_api_key' },
        { named: '*did_api_key' },
        { named: '*d_id_key' },
        { word: 'api.d-id.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Basic {key}' }],
      manual: { page: 'https://studio.d-id.com/account-settings', steps: ['API, Delete the key'] },
      reach: 'Makes videos at the cost of the account, and reads its presenters and clips.',
    },
  },
} as const satisfies Service
