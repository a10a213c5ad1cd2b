// Entities: the gazetteer and the index of its names; knows no language beyond the columns it is asked for.

export * from './entity.ts'
export * from './states.ts'
export * from './own.ts'
export * from './gazetteer.ts'
export * from './name-index.ts'
export * from './packed-names.ts'
export * from './packed-table.ts'
export * from './slug.ts'
export * from './lazy.ts'
