import type { Service } from '../model/service.ts'

/** Kaggle's tokens. No page shows a layout: `KGAT_` and 32 hex digits, and 32 hex digits in `kaggle.json`, rest on public samples. */
export const kaggle = {
  id: 'kaggle',
  name: 'Kaggle',
  docs: 'https://www.kaggle.com/docs/api',
  hosts: ['www.kaggle.com', 'api.kaggle.com'],
  keys: {
    'kaggle-api-token': {
      name: 'Kaggle API token',
      shape: ['KGAT_', { hex: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.kaggle.com/settings', steps: ['API', 'Expire the token'] },
      reach: 'Reads and changes data sets, notebooks, models and competition entries as the person.',
    },
    'kaggle-legacy-key': {
      name: 'Kaggle API key (legacy)',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*kaggle_key' },
        { named: '*kaggle_api_key' },
        { named: 'key', in: '**/kaggle.json' },
        { word: 'kaggle.json', within: 200 },
      ],
      manual: { page: 'https://www.kaggle.com/settings', steps: ['API', 'Expire the legacy API key'] },
      reach: 'Reads and changes data sets, notebooks, models and competition entries as the person.',
    },
  },
} as const satisfies Service
