import { nearest } from './fault.ts'

/** How an inventory entry names a kind of place: the word, and what follows `:`, if anything does. */
export interface StoreForm {
  readonly word: string
  readonly takes: 'PATH' | 'NAME' | 'ORG' | null
}

/** Every kind of place, in the order of the docs' table. `stores/index.ts` opens them. */
export const storeForms = [
  { word: 'repository', takes: null },
  { word: 'environment', takes: 'NAME' },
  { word: 'organization', takes: 'ORG' },
  { word: 'dependabot', takes: null },
  { word: 'dependabot', takes: 'ORG' },
  { word: 'codespaces', takes: null },
  { word: 'codespaces', takes: 'ORG' },
  { word: 'env', takes: 'PATH' },
  { word: 'command', takes: 'NAME' },
  { word: 'webhook', takes: 'NAME' },
] as const satisfies readonly StoreForm[]

export type KnownStoreForm = (typeof storeForms)[number]

/** As a person writes it: `env:PATH`. */
export const formInWords = ({ word, takes }: StoreForm): string => (takes === null ? word : `${word}:${takes}`)

/** A place as an inventory entry names it, or what is wrong with the name, as the end of a sentence. */
export function readStoreSpec(
  spec: string,
): { readonly form: KnownStoreForm; readonly what: string; readonly problem?: never } | { readonly problem: string } {
  const cut = spec.indexOf(':')
  const [word, what] = cut < 0 ? [spec, ''] : [spec.slice(0, cut), spec.slice(cut + 1)]
  const forms = storeForms.filter((form) => form.word === word)
  if (forms.length === 0) {
    const near = nearest(
      word,
      storeForms.map((form) => form.word),
    )
    const all = [...new Set(storeForms.map(formInWords))].join(', ')
    return { problem: `is a store that is not known; ${near === undefined ? `there are ${all}` : `did you mean \`${near}\`?`}` }
  }
  const form = forms.find(({ takes }) => (takes === null) === cut < 0)
  if (form === undefined) return { problem: `must be ${forms.map((each) => `\`${formInWords(each)}\``).join(' or ')}` }
  if (form.takes === 'ORG' && !/^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/.test(what))
    return { problem: `must name an organization of GitHub’s: \`${word}:ORG\`` }
  if (form.takes !== null && (what.trim() === '' || what !== what.trim() || what.length > 255))
    return { problem: `must say which one: \`${formInWords(form)}\`` }
  return { form, what }
}
