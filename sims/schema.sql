CREATE TABLE brand (
  brand_id TEXT NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  tagline TEXT NOT NULL,
  colour TEXT NOT NULL,
  logo TEXT NOT NULL,
  languages TEXT NOT NULL,
  contacts TEXT NOT NULL,
  shops TEXT NOT NULL,
  settings TEXT NOT NULL,
  since_year BIGINT NOT NULL,
  time_zone TEXT NOT NULL,
  listed BIGINT NOT NULL
);

CREATE TABLE product (
  product_id TEXT NOT NULL PRIMARY KEY,
  brand_id TEXT NOT NULL REFERENCES brand (brand_id),
  sku TEXT NOT NULL,
  name TEXT NOT NULL,
  region TEXT NOT NULL,
  countries TEXT NOT NULL,
  form TEXT NOT NULL,
  allowance TEXT NOT NULL,
  allowance_bytes BIGINT NOT NULL,
  validity_days BIGINT NOT NULL,
  day_rule TEXT NOT NULL,
  currency TEXT NOT NULL,
  price_minor BIGINT NOT NULL,
  apn TEXT NOT NULL,
  active BIGINT NOT NULL,
  UNIQUE (brand_id, sku)
);

CREATE TABLE holder (
  holder_id TEXT NOT NULL PRIMARY KEY,
  brand_id TEXT NOT NULL REFERENCES brand (brand_id),
  contact_kind TEXT,
  contact TEXT,
  name TEXT NOT NULL,
  language TEXT,
  country TEXT,
  created_at BIGINT NOT NULL,
  UNIQUE (brand_id, contact)
);

CREATE TABLE purchase_order (
  order_id TEXT NOT NULL PRIMARY KEY,
  brand_id TEXT NOT NULL REFERENCES brand (brand_id),
  number TEXT NOT NULL,
  number_key TEXT NOT NULL,
  holder_id TEXT NOT NULL REFERENCES holder (holder_id),
  channel TEXT NOT NULL,
  country TEXT,
  currency TEXT NOT NULL,
  subtotal_minor BIGINT NOT NULL,
  shipping_minor BIGINT NOT NULL,
  tax_minor BIGINT NOT NULL,
  total_minor BIGINT NOT NULL,
  discount_code TEXT,
  terms_agreed_at BIGINT,
  placed_at BIGINT NOT NULL,
  fulfilled_at BIGINT,
  cancelled_at BIGINT,
  UNIQUE (brand_id, number_key)
);
CREATE INDEX purchase_order_of_holder ON purchase_order (brand_id, holder_id);
CREATE INDEX purchase_order_by_age ON purchase_order (brand_id, placed_at, order_id);

CREATE TABLE order_line (
  order_line_id TEXT NOT NULL PRIMARY KEY,
  brand_id TEXT NOT NULL REFERENCES brand (brand_id),
  order_id TEXT NOT NULL REFERENCES purchase_order (order_id),
  position BIGINT NOT NULL,
  product_id TEXT NOT NULL REFERENCES product (product_id),
  quantity BIGINT NOT NULL,
  unit_price_minor BIGINT NOT NULL,
  paid_minor BIGINT NOT NULL,
  policy_hash TEXT NOT NULL,
  UNIQUE (order_id, position)
);

CREATE TABLE payment (
  payment_id TEXT NOT NULL PRIMARY KEY,
  brand_id TEXT NOT NULL REFERENCES brand (brand_id),
  order_id TEXT NOT NULL REFERENCES purchase_order (order_id),
  provider TEXT NOT NULL,
  capture_ref TEXT NOT NULL,
  currency TEXT NOT NULL,
  captured_minor BIGINT NOT NULL,
  refunded_elsewhere_minor BIGINT NOT NULL,
  captured_at BIGINT NOT NULL,
  UNIQUE (order_id, provider, capture_ref)
);

CREATE TABLE card (
  card_id TEXT NOT NULL PRIMARY KEY,
  brand_id TEXT NOT NULL REFERENCES brand (brand_id),
  iccid TEXT NOT NULL,
  form TEXT NOT NULL,
  product_id TEXT NOT NULL REFERENCES product (product_id),
  order_id TEXT NOT NULL REFERENCES purchase_order (order_id),
  order_line_id TEXT NOT NULL REFERENCES order_line (order_line_id),
  holder_id TEXT NOT NULL REFERENCES holder (holder_id),
  qr_token TEXT NOT NULL UNIQUE,
  activation_code TEXT,
  delivered_at BIGINT,
  qr_sent_at BIGINT,
  scanned_at BIGINT,
  installed_at BIGINT,
  activated_at BIGINT,
  first_used_at BIGINT,
  expires_at BIGINT,
  used_bytes BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  UNIQUE (brand_id, iccid)
);
CREATE INDEX card_of_holder ON card (brand_id, holder_id);
CREATE INDEX card_of_line ON card (order_line_id);
CREATE INDEX card_by_age ON card (brand_id, created_at, card_id);

CREATE TABLE intake (
  intake BIGINT NOT NULL PRIMARY KEY,
  brand_id TEXT NOT NULL REFERENCES brand (brand_id),
  started_at BIGINT NOT NULL
);

CREATE TABLE intake_order (
  intake BIGINT NOT NULL,
  brand_id TEXT NOT NULL,
  number_key TEXT NOT NULL,
  line BIGINT NOT NULL,
  number TEXT NOT NULL,
  holder_id TEXT NOT NULL,
  contact_kind TEXT NOT NULL,
  contact TEXT NOT NULL,
  holder_name TEXT NOT NULL,
  order_id TEXT NOT NULL,
  channel TEXT NOT NULL,
  country TEXT,
  currency TEXT NOT NULL,
  subtotal_minor BIGINT NOT NULL,
  shipping_minor BIGINT NOT NULL,
  tax_minor BIGINT NOT NULL,
  total_minor BIGINT NOT NULL,
  discount_code TEXT,
  terms_agreed_at BIGINT,
  placed_at BIGINT NOT NULL,
  fulfilled_at BIGINT,
  cancelled_at BIGINT,
  payment_id TEXT NOT NULL,
  provider TEXT NOT NULL,
  capture_ref TEXT NOT NULL,
  captured_minor BIGINT NOT NULL,
  refunded_elsewhere_minor BIGINT NOT NULL,
  captured_at BIGINT NOT NULL,
  PRIMARY KEY (intake, number_key)
);

CREATE TABLE intake_line (
  intake BIGINT NOT NULL,
  brand_id TEXT NOT NULL,
  number_key TEXT NOT NULL,
  position BIGINT NOT NULL,
  order_line_id TEXT NOT NULL,
  product_id TEXT NOT NULL,
  quantity BIGINT NOT NULL,
  unit_price_minor BIGINT NOT NULL,
  paid_minor BIGINT NOT NULL,
  PRIMARY KEY (intake, number_key, position)
);

CREATE TABLE intake_card (
  intake BIGINT NOT NULL,
  brand_id TEXT NOT NULL,
  iccid TEXT NOT NULL,
  line BIGINT NOT NULL,
  card_id TEXT NOT NULL,
  form TEXT NOT NULL,
  product_id TEXT NOT NULL,
  number_key TEXT NOT NULL,
  order_line_id TEXT,
  qr_token TEXT NOT NULL,
  activation_code TEXT,
  delivered_at BIGINT,
  qr_sent_at BIGINT,
  scanned_at BIGINT,
  installed_at BIGINT,
  activated_at BIGINT,
  first_used_at BIGINT,
  expires_at BIGINT,
  used_bytes BIGINT,
  PRIMARY KEY (intake, iccid),
  UNIQUE (intake, qr_token)
);
CREATE INDEX intake_card_by_line ON intake_card (intake, order_line_id);

CREATE TABLE intake_problem (
  intake BIGINT NOT NULL,
  brand_id TEXT NOT NULL,
  line BIGINT NOT NULL,
  field TEXT NOT NULL,
  reason TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (intake, line, field, reason)
);

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
