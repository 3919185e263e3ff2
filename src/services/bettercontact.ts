import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 to 40 hexadecimal digits are looked at; no page says how many. */
export const bettercontact = {
  id: 'bettercontact',
  name: 'BetterContact',
  docs: 'https://doc.bettercontact.rocks/',
  hosts: ['app.bettercontact.rocks'],
  keys: {
    'bettercontact-api-key': {
      name: 'BetterContact API key',
      shape: [{ hex: [16, 40] }],
      beside: [...apiKeyNames('bettercontact', 'better_contact')],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://doc.bettercontact.rocks/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Looks up people’s addresses at the owner’s cost.',
    },
  },
} as const satisfies Service
