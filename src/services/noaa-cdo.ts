import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 letters, as samples look. */
export const noaaCdo = {
  id: 'noaa-cdo',
  name: 'NOAA Climate Data',
  docs: 'https://www.ncdc.noaa.gov/cdo-web/webservices/v2',
  hosts: ['www.ncdc.noaa.gov'],
  keys: {
    'noaa-cdo-api-key': {
      name: 'NOAA Climate Data API key',
      shape: [{ letter: 32 }],
      beside: [
        ...tokenNames('noaa'),
        { named: '*noaa_secret' },
        { named: '*noaa_api_secret' },
        { named: '*noaa_access_key' },
        ...tokenNames('ncdc'),
        { named: '*ncdc_secret' },
        { named: '*ncdc_api_secret' },
        { named: '*ncdc_access_key' },
        ...tokenNames('noaa_cdo'),
        { named: '*noaa_cdo_secret' },
        { named: '*noaa_cdo_api_secret' },
        { named: '*noaa_cdo_access_key' },
        ...tokenNames('cdo'),
        { named: '*cdo_secret' },
        { named: '*cdo_api_secret' },
        { named: '*cdo_access_key' },
        { word: 'www.ncdc.noaa.gov', within: 160 },
      ],
      carriers: [{ header: 'token', value: '{key}' }],
      manual: {
        page: 'https://www.ncdc.noaa.gov/cdo-web/webservices/v2',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
