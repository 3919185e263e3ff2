import type { Service } from '../model/service.ts'

/**
 * Secret keys of Knock begin with `sk_`, says the page; the 43 characters behind it, and service tokens that begin with `knock_st_`,
 * are as samples look.
 */
export const knock = {
  id: 'knock',
  name: 'Knock',
  docs: 'https://docs.knock.app/developer-tools/api-keys',
  hosts: ['api.knock.app', 'control.knock.app'],
  keys: {
    'knock-secret-key': {
      name: 'Knock secret API key',
      source: 'https://docs.knock.app/developer-tools/api-keys',
      shape: ['sk_', { base64url: 43 }],
      beside: [
        { named: '*knock_api_key' },
        { named: '*knock_secret_key' },
        { named: '*knock_secret_api_key' },
        { named: '*knock_key' },
        { named: '*knock_secret' },
        { named: '*knock_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.knock.app/', steps: ['Developers, API keys, of the environment', 'Rotate the key'] },
      reach: 'Sends notifications, reads and changes users of one environment.',
    },
    'knock-service-token': {
      name: 'Knock service token',
      shape: ['knock_st_', { base64url: [40, 50] }],
      alone: true,
      beside: [
        { named: '*knock_service_token' },
        { named: '*knock_management_token' },
        { named: '*knock_token' },
        { named: '*token' },
        { word: 'knock', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.knock.app/', steps: ['Settings, Service tokens', 'Delete the token'] },
      reach: 'Changes workflows and templates of the account.',
    },
  },
} as const satisfies Service
