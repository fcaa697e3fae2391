/** How IMPACT's funding is told. The wording is the project's own: it is older than the emblem rules of 2021. */
export const fundingNotice = {
  sv: 'Finansierat av Europeiska unionen genom Asyl-, migrations- och integrationsfonden (AMIF)',
  en: 'Funded by the European Union through the Asylum, Migration and Integration Fund (AMIF)',
} as const
