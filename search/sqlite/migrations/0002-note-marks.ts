/** Keeps where in a passage the marks of its notes stood, JSON beside `notes`; null in documents read before. */
export const noteMarks0002 = 'ALTER TABLE passages ADD COLUMN note_marks TEXT'
