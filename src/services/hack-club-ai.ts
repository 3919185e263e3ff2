import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-hc-v1-` and 64 hexadecimal digits, as samples look. */
export const hackClubAi = {
  id: 'hack-club-ai',
  name: 'Hack Club AI',
  docs: 'https://docs.ai.hackclub.com/',
  hosts: ['ai.hackclub.com'],
  keys: {
    'hack-club-ai-api-key': {
      name: 'Hack Club AI API key',
      shape: ['sk-hc-v1-', { hex: 64 }],
      beside: [...apiKeyNames('hackclub', 'hack_club', 'hackclub_ai')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.ai.hackclub.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Asks models at the cost of Hack Club.',
    },
  },
} as const satisfies Service
