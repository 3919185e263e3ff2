import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 71 characters of URL-safe base64, as samples look. */
export const solarwinds = {
  id: 'solarwinds',
  name: 'SolarWinds Observability',
  docs: 'https://documentation.solarwinds.com/',
  hosts: ['api.na-01.cloud.solarwinds.com', 'apm.collector.na-01.cloud.solarwinds.com'],
  keys: {
    'solarwinds-api-key': {
      name: 'SolarWinds Observability API key',
      shape: [{ base64url: 71 }],
      beside: [
        ...tokenNames('solarwinds'),
        { named: '*solarwinds_service_key' },
        ...tokenNames('sw_apm'),
        { named: '*sw_apm_service_key' },
        ...tokenNames('swo'),
        { named: '*swo_service_key' },
        { named: '*sw_apm_service_token' },
        { named: '*sw_apm_service_api_token' },
        { named: '*sw_apm_service_access_token' },
        { named: '*sw_apm_service_api_key' },
        { named: '*sw_apm_service_pat' },
        { named: '*sw_apm_service_personal_access_token' },
        { named: '*sw_apm_service_auth_token' },
        { named: '*sw_apm_service_service_key' },
        ...tokenNames('appoptics'),
        { named: '*appoptics_service_key' },
        ...tokenNames('librato'),
        { named: '*librato_service_key' },
        { word: 'api.na-01.cloud.solarwinds.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://documentation.solarwinds.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
