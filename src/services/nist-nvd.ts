import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID. */
export const nistNvd = {
  id: 'nist-nvd',
  name: 'NVD (NIST)',
  docs: 'https://nvd.nist.gov/developers/start-here',
  hosts: ['services.nvd.nist.gov', 'nvd.nist.gov'],
  keys: {
    'nist-nvd-api-key': {
      name: 'NVD API key',
      shape: uuid,
      beside: [
        ...apiKeyNames('nvd', 'nist_nvd', 'nvdlib'),
        { command: 'dependency-check', flag: '--nvdApiKey' },
        { word: 'services.nvd.nist.gov', within: 160 },
      ],
      carriers: [{ header: 'apiKey', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://nvd.nist.gov/developers/start-here',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
