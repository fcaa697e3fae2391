/** The organisation's logo over the sign-in, and its mark in the corner: the files that readers have. */
import './graphics.css'

/** Read aloud by what stands beside it: the form, or the way home. */
export const Logo = () => <img className="own-graphic" src="/logo.svg" alt="" height={64} />

export const Icon = () => <img className="own-graphic" src="/icon.svg" alt="" height={24} />
