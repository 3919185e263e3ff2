import type { Service } from '../model/service.ts'

/** Key and secret have 32 hex digits each, as samples look; names tell them apart. */
export const testingbot = {
  id: 'testingbot',
  name: 'TestingBot',
  docs: 'https://testingbot.com/support/api',
  hosts: ['api.testingbot.com', 'hub.testingbot.com', 'testingbot.com'],
  keys: {
    'testingbot-secret': {
      name: 'TestingBot secret',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*testing_bot_secret' },
        { named: '*testing_bot_api_secret' },
        { named: '*testing_bot_client_secret' },
        { named: '*testingbot_secret' },
        { named: '*testingbot_api_secret' },
        { named: '*testingbot_client_secret' },
        { named: '*tb_secret' },
        { named: '*tb_api_secret' },
      ],
      manual: { page: 'https://testingbot.com/members/user/edit', steps: ['Account', 'Reset key and secret'] },
      reach: 'Runs tests at the cost of the account and reads their results, with its key.',
    },
  },
} as const satisfies Service
