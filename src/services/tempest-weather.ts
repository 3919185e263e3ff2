import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Access tokens: a UUID, as samples look. */
export const tempestWeather = {
  id: 'tempest-weather',
  name: 'Tempest',
  docs: 'https://weatherflow.github.io/Tempest/api/',
  hosts: ['swd.weatherflow.com'],
  keys: {
    'tempest-weather-access-token': {
      name: 'Tempest access token',
      shape: uuid,
      beside: [...tokenNames('tempest', 'weatherflow', 'tempest_weather')],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://weatherflow.github.io/Tempest/api/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads the owner’s weather stations.',
    },
  },
} as const satisfies Service
