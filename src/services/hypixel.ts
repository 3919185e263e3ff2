import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs: the example of its own client takes nothing else. */
export const hypixel = {
  id: 'hypixel',
  name: 'Hypixel',
  docs: 'https://api.hypixel.net',
  hosts: ['api.hypixel.net'],
  keys: {
    'hypixel-api-key': {
      name: 'Hypixel API key',
      source:
        'https://github.com/HypixelDev/PublicAPI/blob/1d632a1292603856ba554a8abd1d6d23b071bf9e/Example/src/main/java/net/hypixel/example/ExampleUtil.java',
      shape: uuid,
      beside: [
        { named: '*hypixel_api_key' },
        { named: '*hypixel_key' },
        { named: '*hypixel_token' },
        { named: '*hypixel_apikey' },
        { word: 'api.hypixel.net', within: 160 },
      ],
      carriers: [{ header: 'API-Key', value: '{key}' }, { query: 'key' }],
      access: 'read',
      manual: { page: 'https://developer.hypixel.net/dashboard', steps: ['Dashboard', 'Regenerate the key'] },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
