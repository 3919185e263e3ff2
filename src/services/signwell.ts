import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const signwell = {
  id: 'signwell',
  name: 'SignWell',
  docs: 'https://developers.signwell.com/',
  hosts: ['www.signwell.com'],
  keys: {
    'signwell-api-key': {
      name: 'SignWell API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*signwell_api_key' },
        { named: '*signwell_key' },
        { named: '*signwell_token' },
        { named: '*signwell_api_token' },
        { named: '*signwell_access_token' },
        { named: '*signwell_secret' },
        { named: '*signwell_api_secret' },
        { named: '*signwell_access_key' },
        { named: '*docsketch_api_key' },
        { named: '*docsketch_key' },
        { named: '*docsketch_token' },
        { named: '*docsketch_api_token' },
        { named: '*docsketch_access_token' },
        { named: '*docsketch_secret' },
        { named: '*docsketch_api_secret' },
        { named: '*docsketch_access_key' },
        { word: 'www.signwell.com', within: 160 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://developers.signwell.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
