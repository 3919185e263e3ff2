import type { Service } from '../model/service.ts'

/** A key and a secret of 32 hex digits each, as samples look; no page says so. */
export const shipstation = {
  id: 'shipstation',
  name: 'ShipStation',
  docs: 'https://www.shipstation.com/docs/api/requirements/',
  hosts: ['ssapi.shipstation.com', 'api.shipstation.com'],
  keys: {
    'shipstation-api-secret': {
      name: 'ShipStation API secret',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*shipstation_api_secret' },
        { named: '*shipstation_secret' },
        { named: '*ss_api_secret' },
        { named: '*shipstation_secret_key' },
      ],
      manual: {
        page: 'https://ship.shipstation.com/settings/api',
        steps: ['Settings, Account, API Settings', 'Regenerate the keys'],
      },
      reach: 'With its key: reads orders and addresses, buys labels.',
    },
  },
} as const satisfies Service
