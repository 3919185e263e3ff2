/**
 * Something that a call needs is not there, so nothing is sent. The message is one sentence of ours that names the setting, the look-up
 * or the part; it never holds a value.
 */
export class Missing extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'Missing'
  }
}
