/**
 * Vectors come after their passages: each encoder counts those that stand, so that nobody need count them, and
 * `encodings` grows whenever some come.
 */
export const countedVectors0006 = `
  ALTER TABLE encoders ADD COLUMN vectors INTEGER NOT NULL DEFAULT 0;
  UPDATE encoders SET vectors = (SELECT count(*) FROM vectors v WHERE v.encoder = encoders.number);
  INSERT INTO counters VALUES ('encodings', 0);
`
