/** How others may use what is published: an identifier of SPDX, or the address of the terms. */

const spdxId = /^[A-Za-z0-9][A-Za-z0-9.-]{1,60}\+?$/

const isAddress = (text: string) => /^https:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text)

export const isLicence = (text: string): boolean => spdxId.test(text) || isAddress(text)

/** The address of the terms; of an identifier, the one that SPDX itself gives it. */
export const licenceAddress = (licence: string): string =>
  isAddress(licence) ? licence : `https://spdx.org/licenses/${licence}`
