import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 6 to 7 digits are looked at. */
export const callmebot = {
  id: 'callmebot',
  name: 'CallMeBot',
  docs: 'https://www.callmebot.com/',
  hosts: ['api.callmebot.com'],
  keys: {
    'callmebot-api-key': {
      name: 'CallMeBot API key',
      shape: [{ digit: [6, 7] }],
      beside: [
        { named: '*callmebot_apikey' },
        { named: '*callmebot_key' },
        { named: '*callmebot_token' },
        { named: '*callmebot_api_token' },
        { named: '*callmebot_access_token' },
        { named: '*callmebot_secret' },
        { named: '*callmebot_api_secret' },
        { named: '*callmebot_access_key' },
      ],
      manual: {
        page: 'https://www.callmebot.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages to one phone.',
    },
  },
} as const satisfies Service
