import { TranslationNote as TranslationNote_cc13799b7b517566cd00705ada42f294 } from '../../src/admin/languages/translation-note'
import { ReadingLevel as ReadingLevel_df319780ef794dd403faec94fd980f85 } from '../../src/admin/reading-level/reading-level'
import { ReviewPanel as ReviewPanel_3237967523344f54ac3f0a507f0fbfc3 } from '../../src/admin/review-panel/review-panel'
import { StateCell as StateCell_2976b34377ca121e9408bc918662b4d0 } from '../../src/admin/cells/state-cell'
import { OriginalBeside as OriginalBeside_e6300dd821f82510d1db9fab792f372c } from '../../src/admin/languages/original-beside'
import { TitleCell as TitleCell_0fc0c47636b6328238838b23fc5c7e02 } from '../../src/admin/titles/title-cell'
import { FieldFindings as FieldFindings_1f935ecebd1fbe5b851d6f7a88b78650 } from '../../src/admin/findings/field-findings'
import { RelationCell as RelationCell_f4b6472bf9d8ccbd97d5ee9ddf97545d } from '../../src/admin/titles/relation-cell'
import { UploadName as UploadName_b0ef1edab375e449348ed33cd591d44a } from '../../src/admin/titles/upload-name'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FromWord as FromWord_ee399318c2e792d06743287b0a6f81f6 } from '../../src/admin/word/from-word'
import { RowLabel as RowLabel_35fcce307a53af1f6508125f4bff3e3a } from '../../src/admin/titles/row-label'
import { ChosenTerms as ChosenTerms_ce74d5c5608c1a53059c83ffa9e12bf2 } from '../../src/admin/vocabularies/chosen-terms'
import { AddressChange as AddressChange_2ee7f2cc6d5319bf5f105ab635fa73c7 } from '../../src/admin/address/address-change'
import { ListAsCsv as ListAsCsv_2af3487fb06af0464ed5631d3b270cf0 } from '../../src/admin/overview/list-as-csv'
import { Nothing as Nothing_0154607d51c50b36f6f654837a1404a1 } from '../../src/admin/review-panel/nothing'
import { CountryCell as CountryCell_34d0e5bbdd4cb557d8562d9d17d5fc6d } from '../../src/admin/countries/country-cell'
import { CountryField as CountryField_f389d2c260e13222fc8b379e9f3f7218 } from '../../src/admin/countries/country-field'
import { ModuleOrder as ModuleOrder_153f81db8f792b452e6a0163c5f3d9e3 } from '../../src/admin/modules/module-order'
import { ChildrenInCareField as ChildrenInCareField_f692f63b1357dbbeeb0157a05e551821 } from '../../src/admin/safeguarding/care/children-in-care'
import { ListedAreas as ListedAreas_d73ffe85705d4f67cd2003dfe91f03d5 } from '../../src/admin/areas/listed-areas'
import { NewEdition as NewEdition_c6c4f4554e81d1d4bb6cd92c96cf6a88 } from '../../src/admin/editions/new-edition'
import { ClosingPanel as ClosingPanel_6dc1ae7cef92d793ab26e0994f328a3c } from '../../src/admin/safeguarding/closing/closing-panel'
import { BlurField as BlurField_4bf9009ef95b171bd77f00cf1abe9f40 } from '../../src/admin/safeguarding/blur/blur-field'
import { WhoIsShown as WhoIsShown_8678f4ee30f5f3eb93c6321086833c2c } from '../../src/admin/safeguarding/shown/who-is-shown'
import { ConsentPanel as ConsentPanel_efa1cda34b385eefdcdc996f00d7df25 } from '../../src/admin/safeguarding/consents/consent-panel'
import { UsesView as UsesView_3f0ccbb8299f86ae2f9d486964ee279c } from '../../src/admin/safeguarding/uses/uses-view'
import { CasePanel as CasePanel_54fd43fbc4bb4134968e5830b9004cdd } from '../../src/admin/safeguarding/cases/case-panel'
import { DueCell as DueCell_58484d87743785d6c98bf693b9b634ed } from '../../src/admin/safeguarding/cases/due-cell'
import { AccountPanel as AccountPanel_92406d1c08f55a7ba5ab368293335202 } from '../../src/admin/accounts/account-panel'
import { Invite as Invite_4ec5fcb517df5df4008f6f0c7499a5c8 } from '../../src/admin/accounts/invite'
import { MachineKey as MachineKey_d697090529818ad6d72dd5320d4293d4 } from '../../src/admin/accounts/machine-key'
import { WebhookPanel as WebhookPanel_ac7b04ca270e2b882049648c34a708cb } from '../../src/admin/webhooks/webhook-panel'
import { Icon as Icon_c76c036b2324e625eddcc7daf0047d1b } from '../../src/admin/brand/graphics'
import { Logo as Logo_c76c036b2324e625eddcc7daf0047d1b } from '../../src/admin/brand/graphics'
import { Search as Search_e5ee9ceae99413d0e719057dca9c7d97 } from '../../src/admin/search/search'
import { NewsBell as NewsBell_53db54abf42a80ceff2540c1eda7b3e1 } from '../../src/admin/news/news-bell'
import { NavLinks as NavLinks_b1a879c6295ac42fae16c18d7a12ef39 } from '../../src/admin/start/nav-links'
import { NamedInputs as NamedInputs_62b2df16387aac916244930994f68fd3 } from '../../src/admin/payload/named-inputs'
import { ForgetAtSignOut as ForgetAtSignOut_66f5f2b72f556e3b27e1b56cdd8009f6 } from '../../src/admin/kept/forget-at-sign-out'
import { Start as Start_dcf3afa9f9c88a5e0008574b1f51079b } from '../../src/admin/start/start'
import { ReviewView as ReviewView_f45e501f3246acf4d0262c12dd14a930 } from '../../src/admin/review/review-view'
import { BeginningView as BeginningView_3c21543150baf28721450fd2cfc9aab7 } from '../../src/admin/beginning/beginning-view'
import { OverviewView as OverviewView_66203ea322f3af1201f4e033381a4032 } from '../../src/admin/overview/overview-view'
import { PageViewsView as PageViewsView_dbe2c24bb1588579fde62d8d7e682515 } from '../../src/admin/page-views/page-views-view'
import { CalendarView as CalendarView_959a964b638e639a48b88bcad413ed59 } from '../../src/admin/calendar/calendar-view'
import { ReleaseView as ReleaseView_8531f61f674c0e35dcb5670a39c453ac } from '../../src/admin/releases/release-view'
import { ReleasesView as ReleasesView_1c0d067ae4b328f2132a3c9cb28080c6 } from '../../src/admin/releases/releases-view'
import { LanguagesView as LanguagesView_65baa8cb240a6b732bf1ac1d2ae1b699 } from '../../src/admin/languages/languages-view'
import { TimelineView as TimelineView_fe9efb5034def3fc40a296d980d09b8b } from '../../src/admin/timeline/timeline-view'
import { RecordView as RecordView_1c8fa58f41d3bb53bfaeddfed31873df } from '../../src/admin/safeguarding/record/record-view'
import { StatementView as StatementView_d2773106fae4f424a5f85d00f0d11a3a } from '../../src/admin/accessibility/statement-view'
import { CompareView as CompareView_27a851e3a0e1daa6f7e0b8a768daab46 } from '../../src/admin/timeline/compare-view'
import { FirstAccountView as FirstAccountView_0fd28cdfb043cc604dca2639b2e4491f } from '../../src/admin/accounts/first-account-view'
import { SignInView as SignInView_5ddf3a63e6a503bb62320c123c5e548d } from '../../src/admin/accounts/sign-in-view'
import { WelcomeView as WelcomeView_6a4e46ef95028109a673a6908db9bf2f } from '../../src/admin/accounts/welcome-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/languages/translation-note#TranslationNote": TranslationNote_cc13799b7b517566cd00705ada42f294,
  "/src/admin/reading-level/reading-level#ReadingLevel": ReadingLevel_df319780ef794dd403faec94fd980f85,
  "/src/admin/review-panel/review-panel#ReviewPanel": ReviewPanel_3237967523344f54ac3f0a507f0fbfc3,
  "/src/admin/cells/state-cell#StateCell": StateCell_2976b34377ca121e9408bc918662b4d0,
  "/src/admin/languages/original-beside#OriginalBeside": OriginalBeside_e6300dd821f82510d1db9fab792f372c,
  "/src/admin/titles/title-cell#TitleCell": TitleCell_0fc0c47636b6328238838b23fc5c7e02,
  "/src/admin/findings/field-findings#FieldFindings": FieldFindings_1f935ecebd1fbe5b851d6f7a88b78650,
  "/src/admin/titles/relation-cell#RelationCell": RelationCell_f4b6472bf9d8ccbd97d5ee9ddf97545d,
  "/src/admin/titles/upload-name#UploadName": UploadName_b0ef1edab375e449348ed33cd591d44a,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/word/from-word#FromWord": FromWord_ee399318c2e792d06743287b0a6f81f6,
  "/src/admin/titles/row-label#RowLabel": RowLabel_35fcce307a53af1f6508125f4bff3e3a,
  "/src/admin/vocabularies/chosen-terms#ChosenTerms": ChosenTerms_ce74d5c5608c1a53059c83ffa9e12bf2,
  "/src/admin/address/address-change#AddressChange": AddressChange_2ee7f2cc6d5319bf5f105ab635fa73c7,
  "/src/admin/overview/list-as-csv#ListAsCsv": ListAsCsv_2af3487fb06af0464ed5631d3b270cf0,
  "/src/admin/review-panel/nothing#Nothing": Nothing_0154607d51c50b36f6f654837a1404a1,
  "/src/admin/countries/country-cell#CountryCell": CountryCell_34d0e5bbdd4cb557d8562d9d17d5fc6d,
  "/src/admin/countries/country-field#CountryField": CountryField_f389d2c260e13222fc8b379e9f3f7218,
  "/src/admin/modules/module-order#ModuleOrder": ModuleOrder_153f81db8f792b452e6a0163c5f3d9e3,
  "/src/admin/safeguarding/care/children-in-care#ChildrenInCareField": ChildrenInCareField_f692f63b1357dbbeeb0157a05e551821,
  "/src/admin/areas/listed-areas#ListedAreas": ListedAreas_d73ffe85705d4f67cd2003dfe91f03d5,
  "/src/admin/editions/new-edition#NewEdition": NewEdition_c6c4f4554e81d1d4bb6cd92c96cf6a88,
  "/src/admin/safeguarding/closing/closing-panel#ClosingPanel": ClosingPanel_6dc1ae7cef92d793ab26e0994f328a3c,
  "/src/admin/safeguarding/blur/blur-field#BlurField": BlurField_4bf9009ef95b171bd77f00cf1abe9f40,
  "/src/admin/safeguarding/shown/who-is-shown#WhoIsShown": WhoIsShown_8678f4ee30f5f3eb93c6321086833c2c,
  "/src/admin/safeguarding/consents/consent-panel#ConsentPanel": ConsentPanel_efa1cda34b385eefdcdc996f00d7df25,
  "/src/admin/safeguarding/uses/uses-view#UsesView": UsesView_3f0ccbb8299f86ae2f9d486964ee279c,
  "/src/admin/safeguarding/cases/case-panel#CasePanel": CasePanel_54fd43fbc4bb4134968e5830b9004cdd,
  "/src/admin/safeguarding/cases/due-cell#DueCell": DueCell_58484d87743785d6c98bf693b9b634ed,
  "/src/admin/accounts/account-panel#AccountPanel": AccountPanel_92406d1c08f55a7ba5ab368293335202,
  "/src/admin/accounts/invite#Invite": Invite_4ec5fcb517df5df4008f6f0c7499a5c8,
  "/src/admin/accounts/machine-key#MachineKey": MachineKey_d697090529818ad6d72dd5320d4293d4,
  "/src/admin/webhooks/webhook-panel#WebhookPanel": WebhookPanel_ac7b04ca270e2b882049648c34a708cb,
  "/src/admin/brand/graphics#Icon": Icon_c76c036b2324e625eddcc7daf0047d1b,
  "/src/admin/brand/graphics#Logo": Logo_c76c036b2324e625eddcc7daf0047d1b,
  "/src/admin/search/search#Search": Search_e5ee9ceae99413d0e719057dca9c7d97,
  "/src/admin/news/news-bell#NewsBell": NewsBell_53db54abf42a80ceff2540c1eda7b3e1,
  "/src/admin/start/nav-links#NavLinks": NavLinks_b1a879c6295ac42fae16c18d7a12ef39,
  "/src/admin/payload/named-inputs#NamedInputs": NamedInputs_62b2df16387aac916244930994f68fd3,
  "/src/admin/kept/forget-at-sign-out#ForgetAtSignOut": ForgetAtSignOut_66f5f2b72f556e3b27e1b56cdd8009f6,
  "/src/admin/start/start#Start": Start_dcf3afa9f9c88a5e0008574b1f51079b,
  "/src/admin/review/review-view#ReviewView": ReviewView_f45e501f3246acf4d0262c12dd14a930,
  "/src/admin/beginning/beginning-view#BeginningView": BeginningView_3c21543150baf28721450fd2cfc9aab7,
  "/src/admin/overview/overview-view#OverviewView": OverviewView_66203ea322f3af1201f4e033381a4032,
  "/src/admin/page-views/page-views-view#PageViewsView": PageViewsView_dbe2c24bb1588579fde62d8d7e682515,
  "/src/admin/calendar/calendar-view#CalendarView": CalendarView_959a964b638e639a48b88bcad413ed59,
  "/src/admin/releases/release-view#ReleaseView": ReleaseView_8531f61f674c0e35dcb5670a39c453ac,
  "/src/admin/releases/releases-view#ReleasesView": ReleasesView_1c0d067ae4b328f2132a3c9cb28080c6,
  "/src/admin/languages/languages-view#LanguagesView": LanguagesView_65baa8cb240a6b732bf1ac1d2ae1b699,
  "/src/admin/timeline/timeline-view#TimelineView": TimelineView_fe9efb5034def3fc40a296d980d09b8b,
  "/src/admin/safeguarding/record/record-view#RecordView": RecordView_1c8fa58f41d3bb53bfaeddfed31873df,
  "/src/admin/accessibility/statement-view#StatementView": StatementView_d2773106fae4f424a5f85d00f0d11a3a,
  "/src/admin/timeline/compare-view#CompareView": CompareView_27a851e3a0e1daa6f7e0b8a768daab46,
  "/src/admin/accounts/first-account-view#FirstAccountView": FirstAccountView_0fd28cdfb043cc604dca2639b2e4491f,
  "/src/admin/accounts/sign-in-view#SignInView": SignInView_5ddf3a63e6a503bb62320c123c5e548d,
  "/src/admin/accounts/welcome-view#WelcomeView": WelcomeView_6a4e46ef95028109a673a6908db9bf2f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
