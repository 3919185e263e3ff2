import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Tokens of SmartThings are UUIDs, as in the tests of its own library. */
export const smartthings = {
  id: 'smartthings',
  name: 'SmartThings',
  docs: 'https://developer.smartthings.com/docs/getting-started/authorization-and-permissions',
  hosts: ['api.smartthings.com'],
  keys: {
    'smartthings-token': {
      name: 'SmartThings personal access token',
      source: 'https://github.com/SmartThingsCommunity/smartthings-core-sdk/blob/main/test/unit/subscriptions.test.ts',
      shape: uuid,
      beside: [
        { named: '*smartthings_token' },
        { named: '*smartthings_pat' },
        { named: '*smartthings_api_token' },
        { named: '*smartthings_access_token' },
        { named: '*smart_things_token' },
        { named: '*smartthings_api_key' },
        { named: '*smartthings_client_secret' },
        { command: 'smartthings', flag: '--token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://account.smartthings.com/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Controls devices of its user’s homes, as far as its scopes go.',
    },
  },
} as const satisfies Service
