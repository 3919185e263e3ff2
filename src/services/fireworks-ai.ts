import type { Service } from '../model/service.ts'

/** Fireworks AI's API keys. No page shows a layout: it rests on public samples, so that surroundings have to name the service. */
export const fireworksAi = {
  id: 'fireworks-ai',
  name: 'Fireworks AI',
  docs: 'https://docs.fireworks.ai/tools-sdks/firectl/commands/set-api-key',
  hosts: ['api.fireworks.ai'],
  keys: {
    'fireworks-ai-legacy-key': {
      name: 'Fireworks AI API key (legacy)',
      shape: [{ base62: 48 }],
      beside: [
        { named: '*fireworks_api_key' },
        { named: '*fireworks_ai_api_key' },
        { named: '*fireworks_key' },
        { named: 'fireworks.client.api_key' },
        { named: 'api_key', in: '**/.fireworks/auth.ini' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.fireworks.ai/settings/users/api-keys', steps: ['Delete the key'] },
      reach: 'Calls, tunes and deploys models at the cost of the account.',
    },
    'fireworks-ai-api-key': {
      name: 'Fireworks AI API key',
      shape: ['fw_', { base62: [20, 52] }],
      beside: [
        { named: '*fireworks_api_key' },
        { named: '*fireworks_ai_api_key' },
        { named: '*fireworks_key' },
        { named: 'fireworks.client.api_key' },
        { named: 'api_key', in: '**/.fireworks/auth.ini' },
        { command: 'firectl', flag: '--api-key' },
        { word: 'fireworks.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.fireworks.ai/settings/users/api-keys', steps: ['Delete the key'] },
      reach: 'Calls, tunes and deploys models at the cost of the account.',
    },
  },
} as const satisfies Service
