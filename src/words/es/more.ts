// oxlint-disable oxc/no-barrel-file -- a language is one dictionary, fetched whole
/** What the screens say that are fetched when somebody looks in. */
export * as pages from './chapters/page-words'
export * as milestones from './milestones/milestones'
export * as connect from './screens/connect'
export * as journey from './screens/journey'
export * as rituals from './screens/rituals'
export * as studio from './screens/studio'
export * as wall from './screens/wall'
export * as year from './screens/year'
