import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const inegi = {
  id: 'inegi',
  name: 'INEGI',
  docs: 'https://www.inegi.org.mx/servicios/api_indicadores.html',
  hosts: ['www.inegi.org.mx'],
  keys: {
    'inegi-api-key': {
      name: 'INEGI API key',
      shape: uuid,
      beside: [
        ...tokenNames('inegi'),
        { named: '*inegi_secret' },
        { named: '*inegi_api_secret' },
        { named: '*inegi_access_key' },
        { word: 'www.inegi.org.mx', within: 160 },
      ],
      manual: {
        page: 'https://www.inegi.org.mx/servicios/api_indicadores.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
