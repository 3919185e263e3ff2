import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as its own code makes them. */
export const lago = {
  id: 'lago',
  name: 'Lago',
  docs: 'https://docs.getlago.com/api-reference/intro',
  hosts: ['api.getlago.com', 'api.eu.getlago.com', 'app.getlago.com'],
  keys: {
    'lago-api-key': {
      name: 'Lago API key',
      source: 'https://github.com/getlago/lago-api/blob/main/app/models/api_key.rb',
      shape: uuid,
      beside: [
        { named: '*lago_api_key' },
        { named: '*lago_api_token' },
        { named: '*lago_secret_key' },
        { named: '*getlago_api_key' },
        { named: '*getlago_key' },
        { named: '*getlago_token' },
        { word: 'api.getlago.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://app.getlago.com/developers', steps: ['Developers, API keys', 'Rotate or delete the key'] },
      reach: 'Reads and changes customers, plans and invoices of the organization.',
    },
  },
} as const satisfies Service
