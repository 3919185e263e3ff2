import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 5 hexadecimal digits, `-`, 5 hexadecimal digits, `-`, 5 hexadecimal digits, `-`, 5 hexadecimal digits, `-` and 5
 * hexadecimal digits, as samples look.
 */
export const domaintools = {
  id: 'domaintools',
  name: 'DomainTools',
  docs: 'https://docs.domaintools.com/',
  hosts: ['api.domaintools.com'],
  keys: {
    'domaintools-api-key': {
      name: 'DomainTools API key',
      shape: [{ hex: 5 }, '-', { hex: 5 }, '-', { hex: 5 }, '-', { hex: 5 }, '-', { hex: 5 }],
      beside: [...apiKeyNames('domaintools'), { word: 'api.domaintools.com', within: 160 }],
      manual: {
        page: 'https://docs.domaintools.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
