import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look; Tronscan takes them in the same header. */
export const trongrid = {
  id: 'trongrid',
  name: 'TronGrid',
  docs: 'https://developers.tron.network/reference/select-network',
  hosts: ['api.trongrid.io', 'apilist.tronscanapi.com', 'developers.tron.network'],
  keys: {
    'trongrid-api-key': {
      name: 'TronGrid API key',
      shape: uuid,
      beside: [
        ...apiKeyNames('trongrid', 'tron_grid', 'tron', 'tron_pro', 'tronscan'),
        { word: 'TRON-PRO-API-KEY', within: 30 },
        { word: 'trongrid.io', within: 160 },
      ],
      carriers: [{ header: 'TRON-PRO-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://developers.tron.network/',
        steps: ['trongrid.io, Dashboard', 'Delete the API key; make a new one'],
      },
      reach: 'Asks nodes of TRON within the owner’s limits.',
    },
  },
} as const satisfies Service
