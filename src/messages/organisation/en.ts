import type { OrganisationMessages } from './sv'

export const en: OrganisationMessages = {
  home: {
    title: 'Children who have fled have a right to a childhood',
    lead: 'Together with municipalities, Save the Children Sweden (Rädda Barnen) supports children and families who have had to flee.',
    mapText: 'From north to south. Choose one to see what is happening there.',
    training: 'Training for those who meet the children',
    trainingText:
      'For social workers who support unaccompanied children in network homes and foster homes. The material is in Swedish.',
    contactText:
      'Curious about a project, or would you like to do something similar where you live? Drop us a line.',
  },
  projects: {
    lead: 'What we do together with municipalities, researchers and organisations in other countries.',
  },
  training: {
    lead: 'Modules for those who assess, place and follow up. Take them in order, or start where your question is.',
  },
  municipalities: {
    lead: 'Every place has its own people, activities and stories.',
  },
  stories: {
    lead: 'About what happens when children, families, associations and municipalities do something together.',
  },
  contact: {
    lead: 'These are the people who work with the projects. Use the form and your message will reach the right person.',
  },
  research: {
    lead: 'Researchers follow the work, so that more people can learn from it.',
  },
  resources: {
    lead: 'Reports, training material and more to read, download and share.',
  },
}
