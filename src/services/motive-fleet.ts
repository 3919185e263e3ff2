import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const motiveFleet = {
  id: 'motive-fleet',
  name: 'Motive (KeepTruckin)',
  docs: 'https://developer.gomotive.com/',
  hosts: ['api.gomotive.com', 'api.keeptruckin.com'],
  keys: {
    'motive-fleet-api-key': {
      name: 'Motive (KeepTruckin) API key',
      shape: uuid,
      beside: [...apiKeyNames('gomotive', 'keeptruckin', 'motive_fleet'), { word: 'api.gomotive.com', within: 160 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://developer.gomotive.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
