import * as initial from './20261122_110000_initial'
import * as guards from './20261122_120000_guards'
import * as evidence from './20261122_130000_evidence'
import * as attempts from './20261122_140000_attempts'
import * as blurred from './20261122_150000_blurred'
import * as search from './20261122_160000_search'
import * as addresses from './20261122_170000_addresses'
import * as presence from './20261122_180000_presence'
import * as languagesAndViews from './20261122_190000_languages_and_views'
import * as accounts from './20261122_200000_accounts'
import * as commentMail from './20261122_210000_comment_mail'
import * as previews from './20261122_220000_previews'
import * as instances from './20261122_220000_instances'
import * as processors from './20261122_230000_processors'
import * as searchAtScale from './20261122_240000_search_at_scale'
import * as growth from './20261122_250000_growth'
import * as mailRetention from './20261122_260000_mail_retention'
import * as neighbours from './20261122_270000_neighbours'
import * as storyIds from './20261122_270000_story_ids'
import * as passkeys from './20261122_280000_passkeys'
import * as roles from './20261129_074000_roles'
import * as notices from './20261129_075648_notices'
import * as machineReads from './20261129_080700_machine_reads'
import * as scopeRead from './20261129_082707_scope_read'
import * as fileWords from './20261129_120000_file_words'
import * as derivedContributors from './20261129_130000_derived_contributors'
import * as filesWithoutAuthors from './20261129_140000_files_without_authors'
import * as closings from './20261129_143000_closings'
import * as editions from './20261129_144000_editions'
import * as consentsAndCare from './20261129_154000_consents_and_care'
import * as accountDoors from './20261129_160000_account_doors'
import * as handIns from './20261129_170000_hand_ins'
import * as chain from './20261129_180000_chain'
import * as rights from './20261129_190000_rights'
import * as helpAndController from './20261129_200000_help_and_controller'
import * as letters from './20261129_200100_letters'
import * as nextInDesign from './20261129_210000_next_in_design'
import * as languagesForgotten from './20261129_220000_languages_forgotten'
import * as kindsOfMachines from './20261129_230000_kinds_of_machines'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261122_110000_initial' },
  { up: guards.up, down: guards.down, name: '20261122_120000_guards' },
  { up: evidence.up, down: evidence.down, name: '20261122_130000_evidence' },
  { up: attempts.up, down: attempts.down, name: '20261122_140000_attempts' },
  { up: blurred.up, down: blurred.down, name: '20261122_150000_blurred' },
  { up: search.up, down: search.down, name: '20261122_160000_search' },
  { up: addresses.up, down: addresses.down, name: '20261122_170000_addresses' },
  { up: presence.up, down: presence.down, name: '20261122_180000_presence' },
  {
    up: languagesAndViews.up,
    down: languagesAndViews.down,
    name: '20261122_190000_languages_and_views',
  },
  { up: accounts.up, down: accounts.down, name: '20261122_200000_accounts' },
  { up: commentMail.up, down: commentMail.down, name: '20261122_210000_comment_mail' },
  { up: previews.up, down: previews.down, name: '20261122_220000_previews' },
  { up: instances.up, down: instances.down, name: '20261122_220000_instances' },
  { up: processors.up, down: processors.down, name: '20261122_230000_processors' },
  { up: searchAtScale.up, down: searchAtScale.down, name: '20261122_240000_search_at_scale' },
  { up: growth.up, down: growth.down, name: '20261122_250000_growth' },
  { up: mailRetention.up, down: mailRetention.down, name: '20261122_260000_mail_retention' },
  { up: neighbours.up, down: neighbours.down, name: '20261122_270000_neighbours' },
  { up: storyIds.up, down: storyIds.down, name: '20261122_270000_story_ids' },
  { up: passkeys.up, down: passkeys.down, name: '20261122_280000_passkeys' },
  { up: roles.up, down: roles.down, name: '20261129_074000_roles' },
  { up: notices.up, down: notices.down, name: '20261129_075648_notices' },
  { up: machineReads.up, down: machineReads.down, name: '20261129_080700_machine_reads' },
  { up: scopeRead.up, down: scopeRead.down, name: '20261129_082707_scope_read' },
  { up: fileWords.up, down: fileWords.down, name: '20261129_120000_file_words' },
  { up: derivedContributors.up, down: derivedContributors.down, name: '20261129_130000_derived_contributors' },
  { up: filesWithoutAuthors.up, down: filesWithoutAuthors.down, name: '20261129_140000_files_without_authors' },
  { up: closings.up, down: closings.down, name: '20261129_143000_closings' },
  { up: editions.up, down: editions.down, name: '20261129_144000_editions' },
  { up: consentsAndCare.up, down: consentsAndCare.down, name: '20261129_154000_consents_and_care' },
  { up: accountDoors.up, down: accountDoors.down, name: '20261129_160000_account_doors' },
  { up: handIns.up, down: handIns.down, name: '20261129_170000_hand_ins' },
  { up: chain.up, down: chain.down, name: '20261129_180000_chain' },
  { up: rights.up, down: rights.down, name: '20261129_190000_rights' },
  { up: helpAndController.up, down: helpAndController.down, name: '20261129_200000_help_and_controller' },
  { up: letters.up, down: letters.down, name: '20261129_200100_letters' },
  { up: nextInDesign.up, down: nextInDesign.down, name: '20261129_210000_next_in_design' },
  {
    up: languagesForgotten.up,
    down: languagesForgotten.down,
    name: '20261129_220000_languages_forgotten',
  },
  { up: kindsOfMachines.up, down: kindsOfMachines.down, name: '20261129_230000_kinds_of_machines' },
]
