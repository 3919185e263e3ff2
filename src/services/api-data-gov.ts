import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys of the agencies that are behind api.data.gov: 40 letters and digits, as the public code of its gateway makes them. */
export const apiDataGov = {
  id: 'api-data-gov',
  name: 'api.data.gov',
  docs: 'https://api.data.gov/docs/developer-manual/',
  hosts: [
    'api.data.gov',
    'api.nal.usda.gov',
    'developer.nps.gov',
    'api.congress.gov',
    'api.open.fec.gov',
    'api.govinfo.gov',
    'api.regulations.gov',
    'developer.nrel.gov',
  ],
  keys: {
    'api-data-gov-key': {
      name: 'api.data.gov API key',
      source: 'https://github.com/NREL/api-umbrella/blob/main/src/api-umbrella/web-app/models/api_user.lua',
      shape: [{ base62: 40 }],
      beside: [
        ...apiKeyNames(
          'data_gov',
          'datagov',
          'usda',
          'usda_fdc',
          'fdc',
          'fooddata_central',
          'nps',
          'congress',
          'congress_gov',
          'fec',
          'openfec',
          'govinfo',
          'regulations_gov',
          'nrel',
        ),
        { word: 'api.data.gov', within: 160 },
        { word: 'api.nal.usda.gov', within: 160 },
        { word: 'developer.nps.gov', within: 160 },
        { word: 'api.congress.gov', within: 160 },
        { word: 'api.open.fec.gov', within: 160 },
        { word: 'developer.nrel.gov', within: 160 },
      ],
      carriers: [{ query: 'api_key' }, { header: 'X-Api-Key', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://api.data.gov/docs/developer-manual/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
