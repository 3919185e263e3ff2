import type { Service } from '../model/service.ts'

/** Rasa Pro's licence keys are signed tokens (JWT), by public samples. They are read by software, not sent. */
export const rasa = {
  id: 'rasa',
  name: 'Rasa',
  docs: 'https://rasa.com/docs/pro/installation/licensing',
  hosts: ['rasa.com'],
  keys: {
    'rasa-license': {
      name: 'Rasa Pro licence key',
      shape: ['eyJ', { base64url: [8, 2000] }, '.', { base64url: [8, 4000] }, '.', { base64url: [20, 1000] }],
      check: 'jwt',
      beside: [{ named: 'rasa_pro_license' }, { named: 'rasa_license' }, { named: 'rasa_pro_license_key' }],
      manual: { page: 'https://rasa.com/docs/pro/installation/licensing', steps: ['Ask Rasa for a new licence key'] },
      reach: 'Runs Rasa Pro at the cost of the licence’s owner.',
    },
  },
} as const satisfies Service
