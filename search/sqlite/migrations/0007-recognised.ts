/** How surely the letters of a passage were recognised from a picture, 0 to 100; null for those of a text layer. */
export const recognised0007 = 'ALTER TABLE passages ADD COLUMN recognised INTEGER'
