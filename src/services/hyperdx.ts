import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Ingestion keys are UUIDs, as are those of users. */
export const hyperdx = {
  id: 'hyperdx',
  name: 'HyperDX',
  docs: 'https://www.hyperdx.io/docs/api/overview',
  hosts: ['in-otel.hyperdx.io', 'api.hyperdx.io', 'www.hyperdx.io'],
  keys: {
    'hyperdx-api-key': {
      name: 'HyperDX key',
      source:
        'https://github.com/hyperdxio/hyperdx/blob/0826d4dd890b232bb296454d6a4c0cfe8eb1b6ec/packages/api/src/models/team.ts',
      shape: uuid,
      beside: [
        ...named(
          ['hyperdx', 'hyper_dx', 'hdx'],
          ['_api_key', '_ingestion_key', '_ingestion_api_key', '_personal_api_key', '_access_key', '_token'],
        ),
        { word: 'in-otel.hyperdx.io', within: 200 },
        { word: 'api.hyperdx.io', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://www.hyperdx.io/team', steps: ['Team settings', 'Rotate the key'] },
      reach: 'Writes into the team’s logs, or reads them, by its kind.',
    },
  },
} as const satisfies Service
