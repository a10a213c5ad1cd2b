// The registry of sites: what is watched and how it is found in a text.

export { siteMatcher, type SiteMatcher } from './matcher.ts'
export { siteRegistry, type SiteRegistry } from './sites.ts'
