/**
 * What is fixed for one organisation, from the start: read when the site is built and whenever it starts. This is the
 * example's; yours takes its place. What a later change takes, in full: docs/how-to/organisation.md.
 */
import { defineOrganisation } from './src/domain/define-organisation'

export default defineOrganisation({
  // Whose areas, personal identity numbers, authority and holidays count: 'se' or 'fi'. Changed later, what is stored
  // keeps the areas of the old country until somebody writes new ones.
  country: 'se',
  // Whose clock and calendar dates, schedules and statistics follow. Changed later, moments stay and are told anew.
  timeZone: 'Europe/Stockholm',
  // Of the languages that the product speaks (docs/languages.md), in the order in which readers choose among them. The
  // first is the default one: originals are written in it, everything required is required in it, and its pages have no
  // prefix. Another one takes nothing but a new build; one that goes takes its pages along, and what is saved from then on
  // has no text in it. Another default moves addresses, and every document needs its text in it.
  languages: ['sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti'],
  // What people call the product: in the admin's titles, in mail, in an app for codes. Changed later, it is said so
  // from the next start; who has set up codes keeps the old name in her app.
  product: 'Berätta',
})
