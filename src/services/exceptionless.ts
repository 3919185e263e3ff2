import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits. */
export const exceptionless = {
  id: 'exceptionless',
  name: 'Exceptionless',
  docs: 'https://exceptionless.com/docs/',
  hosts: ['api.exceptionless.io', 'collector.exceptionless.io'],
  keys: {
    'exceptionless-api-key': {
      name: 'Exceptionless API key',
      source:
        'https://github.com/exceptionless/Exceptionless/blob/04baa45677b788fbcc63ff5c083c75f9e427d0c5/src/Exceptionless.Core/Extensions/StringExtensions.cs',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('exceptionless'), { word: 'api.exceptionless.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://exceptionless.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and adds reports of errors.',
    },
  },
} as const satisfies Service
