import type { Service } from '../model/service.ts'

/** API keys: `glhf_` or `syn_` and 32 hexadecimal digits, as samples look. */
export const syntheticNew = {
  id: 'synthetic-new',
  name: 'Synthetic (models)',
  docs: 'https://dev.synthetic.new/docs',
  hosts: ['api.synthetic.new'],
  keys: {
    'synthetic-new-api-key': {
      name: 'Synthetic (models) API key',
      shape: [{ oneOf: ['glhf_', 'syn_'] }, { hex: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dev.synthetic.new/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
