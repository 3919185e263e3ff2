import type { Service } from '../model/service.ts'

/**
 * API keys of the .NET gallery: base32 in lower case of `v4` and 10 bytes of id, then of 16 bytes of password, both without
 * padding. So the fourth letter, the last of the id and the last of all can be few letters only.
 */
export const nuget = {
  id: 'nuget',
  name: 'NuGet',
  docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
  hosts: ['{var.source}'],
  vars: { source: { env: 'NUGET_SOURCE' } },
  keys: {
    'nuget-api-key': {
      name: 'NuGet API key',
      source: 'https://github.com/NuGet/NuGetGallery/blob/main/src/NuGetGallery.Services/Authentication/ApiKeyV4.cs',
      shape: [
        {
          oneOf: [
            'oy2a',
            'oy2b',
            'oy2c',
            'oy2d',
            'oy2e',
            'oy2f',
            'oy2g',
            'oy2h',
            'oy2i',
            'oy2j',
            'oy2k',
            'oy2l',
            'oy2m',
            'oy2n',
            'oy2o',
            'oy2p',
          ],
        },
        { base36: 15 },
        { oneOf: ['a', 'q'] },
        { base36: 25 },
        { oneOf: ['a', 'e', 'i', 'm', 'q', 'u', 'y', '4'] },
      ],
      carriers: [{ header: 'X-NuGet-ApiKey', value: '{key}' }],
      manual: {
        page: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
        steps: ['On the gallery’s website: your name, API Keys', 'Regenerate or delete the key'],
      },
      reach: 'Pushes packages that others install, or unlists them, as far as its scopes and globs go.',
    },
  },
} as const satisfies Service
