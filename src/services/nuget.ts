import type { Service } from '../model/service.ts'

const gallery = 'https://github.com/NuGet/NuGetGallery/blob'
const carriers = [{ header: 'X-NuGet-ApiKey', value: '{key}' }] as const
const manual = {
  page: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
  steps: ['On the gallery’s website: your name, API Keys', 'Regenerate or delete the key'],
} as const
const reach = 'Pushes packages that others install, or unlists them, as far as its scopes and globs go.'

/**
 * API keys of the .NET gallery: base32 in lower case of `v4` and 10 bytes of id, then of 16 bytes of password, both without
 * padding. So the fourth letter, the last of the id and the last of all can be few letters only. Newer ones are Microsoft's common
 * annotated keys, whose checksum is Marvin's.
 */
export const nuget = {
  id: 'nuget',
  name: 'NuGet',
  docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
  hosts: [],
  selfHosted: true,
  keys: {
    'nuget-api-key': {
      name: 'NuGet API key',
      source: `${gallery}/00c75112343b27289c31ef68fb94640061afffc1/src/NuGetGallery.Services/Authentication/ApiKeyV4.cs`,
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
      carriers,
      manual,
      reach,
    },
    'nuget-annotated-api-key': {
      name: 'NuGet API key (of 2024 and later)',
      source: `${gallery}/1c85ce9a3a8f39dd5ee9f614c50f807e7971ac12/src/NuGetGallery.Services/Authentication/ApiKeyV5.cs`,
      // random text, the mark, year and month, platform and version, environment and user, day, type and end, the gallery, a checksum
      shape: [
        { base62: 52 },
        'JQQJ99',
        { base62: 1 },
        { oneOf: [...'ABCDEFGHIJKL'] },
        'N5',
        { base62: 10 },
        { oneOf: ['L', 'S'] },
        { base62: 3 },
        'NUGT',
        { base62: 4 },
      ],
      check: { marvin: ['Default0'], kept: 3 },
      carriers,
      manual,
      reach,
    },
  },
} as const satisfies Service
