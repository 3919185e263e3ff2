import type { Service } from '../model/service.ts'

/** Personal access tokens are a number, `.pt.` and 86 characters, as samples look. */
export const harvest = {
  id: 'harvest',
  name: 'Harvest',
  docs: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  hosts: ['api.harvestapp.com', 'id.getharvest.com'],
  keys: {
    'harvest-access-token': {
      name: 'Harvest personal access token',
      shape: [{ digit: [4, 10], as: 'id' }, '.pt.', { base64url: [80, 90] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://id.getharvest.com/developers', steps: ['Developers, open the token', 'Delete it'] },
      reach: 'Does in the account all that its user may do: time, invoices, people.',
    },
  },
} as const satisfies Service
