/** One value for each id of a list. That the ids cover their union is clear by construction, but not to the compiler. */
export const eachOf = <Id extends string, T>(ids: readonly Id[], make: (id: Id) => T): Record<Id, T> =>
  Object.fromEntries(ids.map((id) => [id, make(id)])) as Record<Id, T>;
