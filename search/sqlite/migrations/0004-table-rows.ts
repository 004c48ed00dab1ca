/** What the table of a row says of it: its cells with their heads, the rows it stands under, name and unit (JSON). */
export const tableRows0004 = 'ALTER TABLE passages ADD COLUMN table_row TEXT'
