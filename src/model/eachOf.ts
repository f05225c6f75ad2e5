/** One value for each id of a list. That the ids cover their union is clear by construction, but not to the compiler. */
export const eachOf = <Id extends string, T>(ids: readonly Id[], make: (id: Id, number: number) => T): Record<Id, T> =>
  Object.fromEntries(ids.map((id, number) => [id, make(id, number)])) as Record<Id, T>;
