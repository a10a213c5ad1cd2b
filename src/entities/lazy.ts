// Lazy values: lists that only one language needs are built when that language's first word is met.

/** A function that makes its value on the first call and keeps it. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
