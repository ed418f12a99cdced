-- Who people are to the program. Staff may work for several brands: their brands are in
-- staff_grant, and rows about them alone carry an empty brand_id.
CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  brand_id TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  locale TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  disabled_at BIGINT
);

CREATE TABLE staff_grant (
  staff_id TEXT NOT NULL REFERENCES staff (id),
  brand_id TEXT NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (staff_id, brand_id)
);
CREATE INDEX staff_grant_by_brand ON staff_grant (brand_id);

-- token_hash is SHA-256 of the cookie's value: the table alone opens nothing.
CREATE TABLE session (
  id TEXT PRIMARY KEY,
  brand_id TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  staff_id TEXT REFERENCES staff (id),
  holder_id TEXT,
  is_proven BIGINT NOT NULL,
  csrf_token TEXT NOT NULL,
  locale TEXT,
  time_zone TEXT,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX session_by_expiry ON session (expires_at);

-- A one-time code that was asked for. holder_id is NULL when what was typed is not known: the
-- row is there all the same, so that both cases count against the same limits.
CREATE TABLE one_time_code (
  id TEXT PRIMARY KEY,
  brand_id TEXT NOT NULL,
  asked_for TEXT NOT NULL,
  holder_id TEXT,
  code_hash TEXT NOT NULL,
  tries_left BIGINT NOT NULL CHECK (tries_left >= 0),
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);
CREATE INDEX one_time_code_by_subject ON one_time_code (brand_id, asked_for, created_at);
CREATE INDEX one_time_code_by_holder ON one_time_code (brand_id, holder_id, created_at);
CREATE INDEX one_time_code_by_age ON one_time_code (created_at);

CREATE TABLE api_token (
  id TEXT PRIMARY KEY,
  brand_id TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  brands TEXT NOT NULL,
  rights TEXT NOT NULL,
  made_by TEXT NOT NULL,
  client_key TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT,
  revoked_at BIGINT,
  UNIQUE (made_by, client_key)
);
CREATE INDEX api_token_by_brand ON api_token (brand_id, id);

CREATE TABLE audit (
  id TEXT PRIMARY KEY,
  brand_id TEXT NOT NULL,
  at BIGINT NOT NULL,
  actor_kind TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  details TEXT NOT NULL
);
CREATE INDEX audit_by_time ON audit (brand_id, at, id);
CREATE INDEX audit_by_subject ON audit (brand_id, subject, at);

-- What was answered under a caller's Idempotency-Key. The row is made before the work begins, so
-- that the key stands for one request only; status and answer follow when the work is done.
CREATE TABLE idempotency (
  caller TEXT NOT NULL,
  brand_id TEXT NOT NULL,
  key TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  status BIGINT,
  answer TEXT,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_by_age ON idempotency (created_at);
