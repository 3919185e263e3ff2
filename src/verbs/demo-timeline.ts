import { styleText } from 'node:util'
import { inLog } from '../text/log.ts'
import type { VerbWorld } from './world.ts'

export type Mood = 'calm' | 'alarm' | 'act' | 'good' | 'bad'

/** A line for each thing that has just happened, with the seconds since the start. */
export interface Timeline {
  say(mood: Mood, sentence: string): Promise<void>
  /** A line without a time. */
  plain(text: string, style?: Style): Promise<void>
}
type Style = Parameters<typeof styleText>[0]

const moods: { readonly [M in Mood]: { readonly sign: string; readonly style: Style } } = {
  calm: { sign: '·', style: 'dim' },
  alarm: { sign: '!', style: ['bold', 'red'] },
  act: { sign: '›', style: 'cyan' },
  good: { sign: '✓', style: ['bold', 'green'] },
  bad: { sign: '✗', style: ['bold', 'red'] },
}

export function startTimeline({ clock, stdout, colour }: Pick<VerbWorld, 'clock' | 'stdout' | 'colour'>): Timeline {
  const start = clock.now().getTime()
  const paint = (style: Style, text: string) => (colour ? styleText(style, text, { validateStream: false }) : text)
  return {
    async say(mood, sentence) {
      const seconds = ((clock.now().getTime() - start) / 1000).toFixed(2).padStart(6)
      const { sign, style } = moods[mood]
      const text = inLog(sentence)
      await stdout(
        `${paint('dim', `${seconds} s`)}  ${paint(style, sign)} ${mood === 'calm' || mood === 'act' ? text : paint(style, text)}\n`,
      )
    },
    plain: (text, style) => stdout(`${style === undefined ? text : paint(style, text)}\n`),
  }
}
