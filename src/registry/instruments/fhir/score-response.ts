import { itemOf, isQuestion, type Answer, type Answers, type Instrument } from '../model.ts'
import { scoreAll, type ScoreResult } from '../rules/score.ts'
import { pairOptions, type Match } from './match.ts'

/** The scores of answers given to an imported questionnaire that was recognised as one of ours. */
export function scoreMatched(imported: Instrument, match: Match, answers: Answers): readonly ScoreResult[] {
  const ours: [string, Answer][] = []
  for (const { ours: ourId, theirs: theirId } of match.items) {
    const answer = theirId === null ? undefined : answers[theirId]
    const [theirs, item] = [itemOf(imported, theirId ?? ''), itemOf(match.instrument, ourId)]
    if (answer === undefined || !theirs || !item || !isQuestion(theirs) || !isQuestion(item)) continue
    const code = pairOptions(imported, theirs, match.instrument, item)?.get(String(answer))
    if (code !== undefined) ours.push([ourId, code])
  }
  return scoreAll(match.instrument, Object.fromEntries(ours))
}
