/**
 * The first form of the library.
 *
 * Passages of a document have consecutive rows, and rows are never used twice (`counters`): a report is a range
 * of rows, a vector index may know a removed row and still never mean another, and a passage's id gives its row.
 * The term tables hold no text of their own (contentless) and terms that search/text has cut: the `ascii`
 * tokenizer keeps every letter beyond ASCII and never folds one.
 */
export const library0001 = `
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO counters VALUES ('generation', 0), ('passage', 0), ('document', 0), ('indexed', 0), ('terms', 0);

  CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL UNIQUE,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    added_at TEXT NOT NULL,
    warnings TEXT NOT NULL,
    first_row INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    bytes INTEGER NOT NULL
  );
  CREATE TABLE sources (document INTEGER PRIMARY KEY REFERENCES documents (number), bytes BLOB NOT NULL);

  CREATE TABLE reports (
    document INTEGER NOT NULL REFERENCES documents (number),
    ordinal INTEGER NOT NULL,
    as_read TEXT NOT NULL,
    correction TEXT NOT NULL,
    line_from INTEGER NOT NULL,
    line_to INTEGER NOT NULL,
    first_row INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    searchable INTEGER NOT NULL,
    PRIMARY KEY (document, ordinal)
  ) WITHOUT ROWID;

  CREATE TABLE sections (
    document INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    report INTEGER NOT NULL,
    label TEXT NOT NULL,
    title TEXT NOT NULL,
    level INTEGER NOT NULL,
    parent INTEGER,
    line_from INTEGER NOT NULL,
    line_to INTEGER NOT NULL,
    PRIMARY KEY (document, ordinal),
    FOREIGN KEY (document, report) REFERENCES reports (document, ordinal)
  ) WITHOUT ROWID;

  CREATE TABLE passages (
    row INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    report INTEGER NOT NULL,
    kind TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    section INTEGER,
    line_from INTEGER NOT NULL,
    line_to INTEGER NOT NULL,
    gaps TEXT,
    page INTEGER,
    text TEXT NOT NULL,
    lead TEXT,
    notes TEXT,
    note_number TEXT,
    host INTEGER,
    repairs TEXT,
    terms INTEGER NOT NULL
  );

  CREATE TABLE encoders (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    dimension INTEGER NOT NULL,
    fingerprint TEXT NOT NULL UNIQUE
  );
  CREATE TABLE vectors (
    encoder INTEGER NOT NULL REFERENCES encoders (number),
    row INTEGER NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (encoder, row)
  ) WITHOUT ROWID;

  CREATE VIRTUAL TABLE marked_terms USING fts5 (
    body, context, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_-/.,%&+'"
  );
  CREATE VIRTUAL TABLE folded_terms USING fts5 (
    body, context, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_-/.,%&+'"
  );
  CREATE VIRTUAL TABLE marked_vocabulary USING fts5vocab (marked_terms, 'row');
  CREATE VIRTUAL TABLE folded_vocabulary USING fts5vocab (folded_terms, 'row');
`
