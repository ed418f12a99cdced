-- The access point of a product: one row a change, the highest revision stands.
CREATE TABLE product_apn (
  product_id TEXT NOT NULL REFERENCES product (product_id),
  revision BIGINT NOT NULL,
  brand_id TEXT NOT NULL,
  settings TEXT NOT NULL,
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  set_at BIGINT NOT NULL,
  set_by_kind TEXT NOT NULL,
  set_by TEXT NOT NULL,
  confirmed_at BIGINT,
  confirmed_by_kind TEXT,
  confirmed_by TEXT,
  PRIMARY KEY (product_id, revision)
);

CREATE TABLE apn_suggestion (
  brand_id TEXT NOT NULL,
  suggestion_key TEXT NOT NULL,
  country TEXT NOT NULL,
  provider TEXT NOT NULL,
  label TEXT NOT NULL,
  networks TEXT NOT NULL,
  settings TEXT NOT NULL,
  suggested_at BIGINT NOT NULL,
  PRIMARY KEY (brand_id, suggestion_key)
);
CREATE INDEX apn_suggestion_by_country ON apn_suggestion (brand_id, country, provider);

-- The number or address that is bound to a card, once it differs from the order's.
CREATE TABLE card_contact (
  card_id TEXT NOT NULL PRIMARY KEY REFERENCES card (card_id),
  brand_id TEXT NOT NULL,
  contact_kind TEXT NOT NULL,
  contact TEXT NOT NULL,
  bound_at BIGINT NOT NULL
);

-- A change of it that waits for its codes: one to the new contact, one to the old.
CREATE TABLE contact_change (
  change_id TEXT NOT NULL PRIMARY KEY,
  brand_id TEXT NOT NULL,
  card_id TEXT NOT NULL REFERENCES card (card_id),
  holder_id TEXT NOT NULL,
  contact_kind TEXT NOT NULL,
  contact TEXT NOT NULL,
  new_code TEXT NOT NULL,
  old_code TEXT,
  new_proven_at BIGINT,
  old_proven_at BIGINT,
  expires_at BIGINT NOT NULL
);
CREATE INDEX contact_change_by_age ON contact_change (expires_at);

-- A real-name registration. Who it is for stands sealed in registration_part; here is only what
-- the desk sorts and counts by. ident is a keyed hash: it counts, it tells nobody who.
CREATE TABLE registration (
  registration_id TEXT NOT NULL PRIMARY KEY,
  brand_id TEXT NOT NULL,
  card_id TEXT NOT NULL UNIQUE REFERENCES card (card_id),
  holder_id TEXT NOT NULL,
  pack TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  kind TEXT,
  ident TEXT,
  opened_at BIGINT NOT NULL,
  moved_at BIGINT NOT NULL,
  due_at BIGINT,
  submitted_at BIGINT,
  decided_at BIGINT,
  decided_by_kind TEXT,
  decided_by TEXT,
  erase_at BIGINT,
  revision BIGINT NOT NULL
);
CREATE INDEX registration_by_move ON registration (brand_id, moved_at, registration_id);
CREATE INDEX registration_by_ident ON registration (brand_id, ident);
CREATE INDEX registration_by_due ON registration (due_at);
CREATE INDEX registration_by_erasure ON registration (erase_at);

-- What was brought, sealed: the fields and each picture by itself.
CREATE TABLE registration_part (
  registration_id TEXT NOT NULL REFERENCES registration (registration_id),
  part TEXT NOT NULL,
  brand_id TEXT NOT NULL,
  key_id TEXT NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (registration_id, part)
);
