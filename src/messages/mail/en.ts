/** Mail to those who work here, in English. */
import { organisation } from '@/domain/organisation'
import type { MailMessages } from './sv'

const { product } = organisation

export const en: MailMessages = {
  greeting: (name) => `Hello ${name},`,
  reasons: 'The reviewer writes:',
  field: (field) => `The field ${field}`,
  signature: `Kind regards,\n${product}`,
  digest: {
    subject: (count) => (count === 1 ? `News from ${product}` : `${count} pieces of news from ${product}`),
    body: 'This has happened since the last mail:',
  },
  kinds: {
    receipt: (title) => ({
      subject: `Submitted: ${title}`,
      body: `Thank you. We have received “${title}”. A reviewer will read it soon, and you will get a mail when something happens.`,
    }),
    toReview: (title) => ({ subject: `To review: ${title}`, body: `“${title}” is waiting for review.` }),
    sentBack: (title) => ({
      subject: `Changes requested: ${title}`,
      body: `“${title}” needs changes before it can be published. Everything you wrote is still there.`,
    }),
    published: (title) => ({
      subject: `Published: ${title}`,
      body: `Everyone can read “${title}” now. Here is the link:`,
    }),
    failedToPublish: (title) => ({
      subject: `Could not be published: ${title}`,
      body: `“${title}” was scheduled to be published, but publishing was stopped.`,
    }),
    placeVoided: (title, release) => ({
      subject: `No longer in the release ${release}: ${title}`,
      body: `“${title}” has been changed, sent back or taken down. So the release “${release}” cannot be published until it has been approved and added again, or removed from the release.`,
    }),
    releaseFailed: (title) => ({
      subject: `The release could not be published: ${title}`,
      body: `The release “${title}” was to be published on schedule. Something in it stopped that, so nothing of it has been published. This is what:`,
    }),
    forcePublished: (title) => ({
      subject: `Published without review: ${title}`,
      body: `“${title}” has been published without review. Somebody who did not write it needs to look at it within a few days.`,
    }),
    takenDown: (title) => ({
      subject: `Taken down: ${title}`,
      body: `“${title}” has been taken down and can no longer be seen anywhere on the site.`,
    }),
    commented: (title, by) => ({
      subject: `New comment: ${title}`,
      body: `${by} has commented on “${title}”. Read it and answer here:`,
    }),
    mentioned: (title, by) => ({
      subject: `${by} mentions you: ${title}`,
      body: `${by} mentions you in a comment on “${title}”. Read it and answer here:`,
    }),
    answered: (title: string, by: string) => ({
      subject: `An answer to the preview: ${title}`,
      body: `The preview of “${title}” that went to ${by} has been answered. Read it here:`,
    }),
    reviewOverdue: (title) => ({
      subject: `Still waiting for review: ${title}`,
      body: `“${title}” should have been reviewed by now. Whoever wrote it is waiting for an answer.`,
    }),
    secondLookOverdue: (title) => ({
      subject: `Waiting for a second look: ${title}`,
      body: `“${title}” is live although nobody but its writers has read it. The time for that has run out.`,
    }),
    goesSoon: (title: string) => ({
      subject: `Will be removed in two weeks: ${title}`,
      body: `Nobody has changed “${title}” for a long time, and it was never published. In two weeks it is removed, with its pictures. To keep it, open it and save.`,
    }),
    lookAgain: (title) => ({
      subject: `Is it still right? ${title}`,
      body: `It is long since anybody read through “${title}”. Confirm that all is right, or change it.`,
    }),
  },
}
