/**
 * What passages measure, a row for each figure, found by the terms of its indicator, its area, time, role and report.
 * `documents.figures` is the version of the reader that read a document's figures, 0 before it was read.
 */
export const figures0005 = `
  INSERT INTO counters VALUES ('figure', 0), ('figures', 0);
  ALTER TABLE documents ADD COLUMN figures INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE figures (
    number INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    report INTEGER NOT NULL,
    row INTEGER NOT NULL,
    quantity TEXT NOT NULL,
    base TEXT,
    value REAL NOT NULL,
    indicator TEXT,
    full_name TEXT,
    indicator_start INTEGER,
    indicator_end INTEGER,
    context TEXT,
    part_of TEXT,
    period_kind TEXT,
    period_from TEXT,
    period_to TEXT,
    area TEXT,
    area_level TEXT,
    area_within TEXT,
    role TEXT NOT NULL,
    direction TEXT,
    read_from TEXT NOT NULL
  );
  CREATE INDEX figures_by_row ON figures (row);
  CREATE INDEX figures_by_document ON figures (document);
  CREATE VIRTUAL TABLE figure_terms USING fts5 (
    marked, folded, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_-/.,%&+'"
  );
`
