import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits in upper case, as samples look. */
export const octoprint = {
  id: 'octoprint',
  name: 'OctoPrint',
  docs: 'https://docs.octoprint.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'octoprint-api-key': {
      name: 'OctoPrint API key',
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
