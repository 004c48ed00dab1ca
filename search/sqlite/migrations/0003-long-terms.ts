/** Terms were not capped before: those that are longer than any word are indexed anew, see `reindexLongTerms`. */
export const longTerms0003 = "INSERT INTO settings VALUES ('reindex', 'long terms')"
