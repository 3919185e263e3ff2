import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 36 hexadecimal digits, as samples look. */
export const ncbi = {
  id: 'ncbi',
  name: 'NCBI',
  docs: 'https://www.ncbi.nlm.nih.gov/books/NBK25497/',
  hosts: ['eutils.ncbi.nlm.nih.gov'],
  keys: {
    'ncbi-api-key': {
      name: 'NCBI API key',
      shape: [{ hex: 36 }],
      beside: [...apiKeyNames('ncbi', 'entrez', 'pubmed', 'eutils'), { word: 'eutils.ncbi.nlm.nih.gov', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://www.ncbi.nlm.nih.gov/books/NBK25497/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
