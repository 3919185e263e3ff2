import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const pokemontcg = {
  id: 'pokemontcg',
  name: 'Pokémon TCG API',
  docs: 'https://docs.pokemontcg.io/getting-started/authentication',
  hosts: ['api.pokemontcg.io'],
  keys: {
    'pokemontcg-api-key': {
      name: 'Pokémon TCG API key',
      shape: uuid,
      beside: [...apiKeyNames('pokemontcg', 'pokemon_tcg', 'pokemon_tcg_io'), { word: 'api.pokemontcg.io', within: 160 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://docs.pokemontcg.io/getting-started/authentication',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
