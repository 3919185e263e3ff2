import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: the 16 bytes of a UUID as 32 hexadecimal digits in upper case, which is how its public code makes them. */
export const octoprint = {
  id: 'octoprint',
  name: 'OctoPrint',
  docs: 'https://docs.octoprint.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'octoprint-api-key': {
      name: 'OctoPrint API key',
      source:
        'https://github.com/OctoPrint/OctoPrint/blob/003b80689eb742fbdfebe021c5c9c7b0f32b7608/src/octoprint/util/__init__.py',
      shape: [{ hexUpper: 32 }],
      beside: apiKeyNames('octoprint', 'octopi'),
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.octoprint.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Controls a printer.',
    },
  },
} as const satisfies Service
