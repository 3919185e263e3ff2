import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Long-lived access tokens are JSON Web Tokens, as the page says; names tell them apart from others. */
export const homeAssistant = {
  id: 'home-assistant',
  name: 'Home Assistant',
  docs: 'https://developers.home-assistant.io/docs/auth_api/#long-lived-access-token',
  hosts: ['*.ui.nabu.casa'],
  selfHosted: true,
  keys: {
    'home-assistant-token': {
      name: 'Home Assistant long-lived access token',
      source: 'https://developers.home-assistant.io/docs/auth_api/#long-lived-access-token',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [
        ...named(
          ['home_assistant', 'homeassistant', 'hass', 'hassio'],
          [
            '_token',
            '_access_token',
            '_api_token',
            '_api_key',
            '_long_lived_token',
            '_long_lived_access_token',
            '_llat',
            '_bearer_token',
            '_auth_token',
            '_api_password',
            '_key',
          ],
        ),
        { named: '*ha_long_lived_token' },
        { named: '*ha_long_lived_access_token' },
        { named: '*ha_llat' },
        { named: '*ha_access_token' },
        { named: '*ha_token' },
        { word: 'ui.nabu.casa', within: 200 },
        { word: 'homeassistant', within: 200 },
        { word: 'home-assistant', within: 200 },
        { word: 'hass_token', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://developers.home-assistant.io/docs/auth_api/',
        steps: ['Profile, Security, Long-lived access tokens', 'Delete the token'],
      },
      personal: 'It acts as its user: make a user for the machine.',
      reach: 'Controls the home and reads its history, as its user.',
    },
  },
} as const satisfies Service
