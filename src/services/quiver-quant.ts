import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const quiverQuant = {
  id: 'quiver-quant',
  name: 'Quiver Quantitative',
  docs: 'https://api.quiverquant.com/docs/',
  hosts: ['api.quiverquant.com'],
  keys: {
    'quiver-quant-api-key': {
      name: 'Quiver Quantitative API key',
      shape: [{ hex: 40 }],
      beside: [
        ...tokenNames('quiver'),
        { named: '*quiver_secret' },
        { named: '*quiver_api_secret' },
        { named: '*quiver_access_key' },
        ...tokenNames('quiverquant'),
        { named: '*quiverquant_secret' },
        { named: '*quiverquant_api_secret' },
        { named: '*quiverquant_access_key' },
        { word: 'api.quiverquant.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://api.quiverquant.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
