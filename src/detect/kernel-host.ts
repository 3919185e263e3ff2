import { archives } from './archives/list.ts'
import type { Description, LeadDescription } from './descriptions.ts'
import type { Recognizer } from './formats/format.ts'
import type { Gate } from './gates.ts'
import type { KernelExports, KernelHost } from './kernel.ts'
import { mayBeKeystore } from './keystores/list.ts'
import { encodingOf } from './layers/utf16.ts'
import type { Lead } from './search.ts'

interface Words {
  gateOf(word: number): Gate
  describe(word: number): Description
  leadsOf(word: number): readonly Lead[]
}

/** What the kernel is told of the words of a search. */
export const hostFor =
  ({ gateOf, describe, leadsOf }: Words) =>
  (memory: Uint8Array, exports: () => KernelExports): KernelHost => {
    const farForms: (readonly FarForm[] | undefined)[] = []
    /** Sets of bytes that the kernel has, by what is in them. */
    const sets = new Map<string, number>()
    const textAt = (text: number, length: number): Buffer => Buffer.from(memory.buffer, text, length)
    return {
      gateOf(word) {
        const gate = gateOf(word)
        return gate === null ? -1 : (gate[0] << 16) | gate[1]
      },
      describe(word) {
        const { flags, steps, zone, leads } = describe(word)
        exports().setWord(word, flags, steps, ...zone)
        for (const lead of leads) addLead(word, lead)
      },
      looksFar(word, text, length, end) {
        const forms = (farForms[word] ??= leadsOf(word).filter(mayLookFar))
        return forms.some((lead) => lead.recognizer.mayLookFar(textAt(text, length), end - lead.length))
      },
      isPlain(text, length) {
        const bytes = textAt(text, length)
        return encodingOf(bytes).name === 'utf-8' && !archives.some((archive) => archive.is(bytes)) && !mayBeKeystore(bytes)
      },
    }

    function addLead(word: number, { is, length, gap, name, telling }: LeadDescription): void {
      const to = exports().addLead(word, is, length, gap)
      if (name !== null) {
        const { plain, before, openStart, openEnd } = name
        memory.set(Buffer.from(plain, 'latin1'), exports().setName(to, plain.length, before, openStart, openEnd))
      }
      if (telling !== null) exports().setTelling(to, placeOf(telling.set), telling.least, telling.by, telling.isOneWord)
    }

    function placeOf(set: Uint8Array): number {
      const id = Buffer.from(set).toString('latin1')
      let place = sets.get(id)
      if (place === undefined) {
        sets.set(id, (place = exports().makeSet()))
        memory.set(set, place)
      }
      return place
    }
  }

type FarForm = Extract<Lead, { is: 'format' }> & { readonly recognizer: Required<Recognizer> }
const mayLookFar = (lead: Lead): lead is FarForm => lead.is === 'format' && lead.recognizer.mayLookFar !== undefined
