/** What a gate found and what to do about it, in the language of those who work here. */
import type { AdminLanguage } from '@/domain/languages'
import { type GateRule, gateRules } from '@/domain/safeguarding/gate-rules'
import { en } from './en'
import { fi } from './fi'
import { type FindingMessages, type FindingText, sv } from './sv'

const messages: Record<AdminLanguage, FindingMessages> = { sv, en, fi }

export function findingTexts(language: AdminLanguage): FindingMessages {
  return messages[language]
}

/** @returns title and help for a finding's rule; the rule itself where we have no words for it */
export function findingText(rule: string, language: AdminLanguage): FindingText {
  if (!isGateRule(rule)) return { title: rule, help: '' }
  return messages[language].rules[rule]
}

function isGateRule(rule: string): rule is GateRule {
  return (gateRules as readonly string[]).includes(rule)
}
