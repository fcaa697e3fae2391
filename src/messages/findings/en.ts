import type { FindingMessages } from './sv'

export const en: FindingMessages = {
  severities: {
    block: 'Must go before the text can move on',
    warn: 'Needs a change, or a written reason from safeguarding',
  },
  mayStand: (name) => `May stand. ${name} wrote the reason.`,
  needsReason: 'Safeguarding can write why it may stand.',
  unprintable: {
    title: 'Cannot be printed',
    help: 'None of our typefaces has the character. The PDF that readers take home shows its number instead. Write it another way.',
  },
  consentEnds: (code, lastDay, link) => ({
    subject: `Consent ${code} ends on ${lastDay}`,
    text: `Consent ${code} holds until ${lastDay}. After that its pictures come down by themselves. Ask the family whether they want to renew it.\n\n${link}\n`,
  }),
  atDesk: {
    tooFewConsents: {
      title: 'Permission is missing for a child in the picture',
      help: 'Ask for permission for each child, or choose another picture.',
    },
    withdrawn: {
      title: 'A permission was taken back',
      help: 'Remove the picture. It must not be used again.',
    },
    expired: {
      title: 'A permission has expired',
      help: 'Ask for permission again, or choose another picture.',
    },
    incomplete: {
      title: 'A permission is not complete',
      help: 'It lacks a signature, a last day or the child’s own answer. Safeguarding can fill it in.',
    },
    waiting: {
      title: 'A permission is waiting for safeguarding',
      help: 'The answer is sent but not confirmed. Please wait, or contact safeguarding if it is urgent.',
    },
    lacksPurpose: {
      title: 'A permission does not cover information',
      help: 'Ask for permission for it, or choose another picture.',
    },
    lacksChannel: {
      title: 'A permission does not cover the web',
      help: 'Ask for permission for the web, or choose another picture.',
    },
  },
  rules: {
    'personal-number': {
      title: 'Personal or coordination number',
      help: 'Remove the number. It must never stand on the site, not even in part.',
    },
    'personal-identity-code': {
      title: 'Finnish personal identity code (henkilötunnus)',
      help: 'Remove the code. It must never stand on the site, not even in part.',
    },
    'email-address': {
      title: "A person's e-mail address",
      help: 'Remove the address and add a contact card. Readers reach the person through the form.',
    },
    'phone-number': { title: 'Telephone number', help: 'Remove the number and add a contact card instead.' },
    'home-address': {
      title: 'Exact address',
      help: 'Remove street, number and postal code. Name the municipality.',
    },
    'name-with-age': {
      title: 'First name together with an age',
      help: 'Remove the name or the age, or use an invented name and tick that it is fictional.',
    },
    'place-near-child': {
      title: 'A place where children can be found',
      help: 'Name the municipality instead of the school, centre, street or park.',
    },
    'background-near-child': {
      title: 'Origin, faith, health or legal status of a child',
      help: 'Remove it, or write about children in general instead of one child.',
    },
    'recurring-time-and-place': {
      title: 'A time and place that come back',
      help: 'Remove the hour or the place. Let those who want to come get in touch.',
    },
    'few-participants': {
      title: 'Fewer than five participants',
      help: 'Write "some", or count several occasions together. In a small group everybody knows who is who.',
    },
    'stigmatising-words': {
      title: 'Words that pity or brand',
      help: 'Write what happened, and what the children themselves did or said.',
    },
    'name-in-alt-text': {
      title: 'A name in the description of a picture',
      help: 'Describe what the picture shows without saying who it is.',
    },
    'triangle-of-risk': {
      title: 'Taken together this points somebody out',
      help: 'Name, place and picture must not stand together. For a child only one of them may be there.',
    },
    pictureMissing: { title: 'A picture no longer exists', help: 'Choose another picture, or remove it.' },
    pictureClosed: {
      title: 'The picture is closed',
      help: 'It was removed for the sake of a child. Open the picture and read why. It is shown again only when two people have said yes, one of them from safeguarding.',
    },
    declined: {
      title: 'The answer about the picture was no',
      help: 'Whoever can be recognised, or answers for a child, has said no. Remove the picture.',
    },
    depictsUnknown: {
      title: 'Nobody has answered whom the picture shows',
      help: 'Open the picture and choose whom or what it shows.',
    },
    identityUndeclared: {
      title: 'Nobody has declared that no identity shown is protected',
      help: 'Ask somebody who was there. Tick in the picture that nobody shown, background included, has a protected identity.',
    },
    peopleUncounted: {
      title: 'It does not say how many children can be recognised',
      help: 'Open the picture and write the number.',
    },
    tooFewConsents: {
      title: 'Fewer valid consents than children in the picture',
      help: 'Link a valid consent for each child, or choose another picture.',
    },
    childrenNotAllowed: {
      title: 'A picture of children in a project about placed children',
      help: 'Placed children are never shown. Choose a picture without children.',
    },
    childrenInCareUnknown: {
      title: 'Nobody has answered whether the project is about children in care',
      help: 'Ask safeguarding to answer in the project. Until then no pictures of children are shown.',
    },
    refused: {
      title: 'A child in the picture said no',
      help: "The child's no holds, whatever others have said. Choose another picture.",
    },
    withdrawn: { title: 'A consent was withdrawn', help: 'Remove the picture. It must not be used again.' },
    expired: { title: 'A consent has expired', help: 'Ask for a new consent, or choose another picture.' },
    incomplete: {
      title: 'A consent is not complete',
      help: "It lacks a signature, a last day or the child's own answer. Safeguarding can fill it in.",
    },
    waiting: {
      title: 'A consent is waiting for safeguarding',
      help: 'It is filled in but not confirmed. Please wait, or contact safeguarding if it is urgent.',
    },
    lacksPurpose: {
      title: 'A consent does not cover information',
      help: 'Ask for consent for this purpose, or choose another picture.',
    },
    lacksChannel: {
      title: 'A consent does not cover the web',
      help: 'Ask for consent for the web, or choose another picture.',
    },
    fileMissing: { title: 'A file no longer exists', help: 'Upload the file again, or remove it.' },
    fileInfected: {
      title: 'A file holds harmful code',
      help: 'Remove the file. Upload a clean one made from the original.',
    },
    fileUnscanned: {
      title: 'A file could not be scanned',
      help: 'Wait a while and upload it again. Ask those who run the site if that does not help.',
    },
    tooSoonAfterActivity: {
      title: 'Too close to the activity',
      help: 'Wait some days, so that the text does not say where the children are now.',
    },
    missing: { title: 'A field is missing', help: 'Fill in the field.' },
    invalid: {
      title: 'A field is filled in wrongly',
      help: 'Correct the field. Otherwise the text cannot be published.',
    },
    altMissing: {
      title: 'A picture has no description',
      help: 'Describe in one sentence what the picture shows, without names.',
    },
    fundingNoticeMissing: {
      title: 'The notice of EU funding is missing',
      help: 'Write the text that the funder asks for, such as "Co-funded by the European Union".',
    },
  },
}
