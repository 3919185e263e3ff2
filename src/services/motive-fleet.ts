import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*gomotive_api_key' },
        { named: '*gomotive_key' },
        { named: '*gomotive_token' },
        { named: '*gomotive_api_token' },
        { named: '*gomotive_access_token' },
        { named: '*gomotive_secret' },
        { named: '*gomotive_api_secret' },
        { named: '*gomotive_access_key' },
        { named: '*keeptruckin_api_key' },
        { named: '*keeptruckin_key' },
        { named: '*keeptruckin_token' },
        { named: '*keeptruckin_api_token' },
        { named: '*keeptruckin_access_token' },
        { named: '*keeptruckin_secret' },
        { named: '*keeptruckin_api_secret' },
        { named: '*keeptruckin_access_key' },
        { named: '*motive_fleet_api_key' },
        { named: '*motive_fleet_key' },
        { named: '*motive_fleet_token' },
        { named: '*motive_fleet_api_token' },
        { named: '*motive_fleet_access_token' },
        { named: '*motive_fleet_secret' },
        { named: '*motive_fleet_api_secret' },
        { named: '*motive_fleet_access_key' },
        { word: 'api.gomotive.com', within: 160 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://developer.gomotive.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
