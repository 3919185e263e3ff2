import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*octoprint_api_key' },
        { named: '*octoprint_key' },
        { named: '*octoprint_token' },
        { named: '*octoprint_api_token' },
        { named: '*octoprint_access_token' },
        { named: '*octoprint_secret' },
        { named: '*octoprint_api_secret' },
        { named: '*octoprint_access_key' },
        { named: '*octopi_api_key' },
        { named: '*octopi_key' },
        { named: '*octopi_token' },
        { named: '*octopi_api_token' },
        { named: '*octopi_access_token' },
        { named: '*octopi_secret' },
        { named: '*octopi_api_secret' },
        { named: '*octopi_access_key' },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.octoprint.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Controls a printer.',
    },
  },
} as const satisfies Service
