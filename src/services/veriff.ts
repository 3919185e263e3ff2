import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Shared secret keys are UUIDs, as the page’s example has, and so are API keys, which are no secret alone. */
export const veriff = {
  id: 'veriff',
  name: 'Veriff',
  docs: 'https://devdocs.veriff.com/docs/api-key-and-shared-secret-key',
  hosts: ['stationapi.veriff.com'],
  keys: {
    'veriff-shared-secret-key': {
      name: 'Veriff shared secret key',
      source: 'https://devdocs.veriff.com/docs/hmac-authentication-and-endpoint-security',
      shape: uuid,
      beside: [
        { named: '*veriff_shared_secret_key' },
        { named: '*veriff_secret' },
        { named: '*veriff_private_key' },
        { named: '*veriff_secret_key' },
        { named: '*veriff_shared_secret' },
        { named: '*veriff_api_secret' },
        { named: '*veriff_signature_key' },
        { named: '*veriff_master_signature_key' },
      ],
      manual: {
        page: 'https://station.veriff.com/integrations',
        steps: ['Integrations, the integration, Settings', 'Generate a new shared secret key'],
      },
      reach: 'With the API key: reads verifications and forges decisions.',
    },
  },
} as const satisfies Service
