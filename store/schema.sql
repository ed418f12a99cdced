-- The store's own tables. Positions are NULL until an event is numbered (PostgreSQL only).
CREATE TABLE outbox (
  id SERIAL_KEY,
  position BIGINT,
  brand_id TEXT NOT NULL,
  topic TEXT NOT NULL,
  subject TEXT NOT NULL,
  payload TEXT NOT NULL
);
CREATE UNIQUE INDEX outbox_by_position ON outbox (position);
CREATE INDEX outbox_to_number ON outbox (id) WHERE position IS NULL;

CREATE TABLE outbox_head (
  id BIGINT PRIMARY KEY,
  position BIGINT NOT NULL
);
INSERT INTO outbox_head (id, position) VALUES (1, 0);

CREATE TABLE job (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  dedupe_key TEXT NOT NULL,
  run_at BIGINT NOT NULL,
  payload TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  lease_until BIGINT NOT NULL,
  lease_owner TEXT,
  last_error TEXT,
  is_done BIGINT NOT NULL,
  done_at BIGINT,
  UNIQUE (kind, dedupe_key)
);
CREATE INDEX job_due ON job (run_at, id) WHERE is_done = 0;
CREATE INDEX job_forgotten ON job (done_at) WHERE is_done = 1;

-- Search: the text engine differs, the tokens and the questions do not.
CREATE TABLE search_doc (
  id SERIAL_KEY,
  brand_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  part TEXT NOT NULL,
  UNIQUE (kind, subject, part)
);
ONLY_SQLITE CREATE VIRTUAL TABLE search_text USING fts5(tokens, content='', contentless_delete=1);
ONLY_POSTGRES ALTER TABLE search_doc ADD COLUMN tokens tsvector;
ONLY_POSTGRES CREATE INDEX search_doc_tokens ON search_doc USING gin (tokens);
