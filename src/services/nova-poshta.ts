import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const novaPoshta = {
  id: 'nova-poshta',
  name: 'Nova Poshta',
  docs: 'https://developers.novaposhta.ua/',
  hosts: ['api.novaposhta.ua'],
  keys: {
    'nova-poshta-api-key': {
      name: 'Nova Poshta API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('nova_poshta', 'novapost', 'np'), { word: 'api.novaposhta.ua', within: 160 }],
      manual: {
        page: 'https://developers.novaposhta.ua/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
