-- Notices on their way out: mail and text messages.

-- `args` fills the text and may hold a one-time code: it is emptied once the notice is sent.
CREATE TABLE notice (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    dedupe_key TEXT NOT NULL,
    medium TEXT NOT NULL,
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    args TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    settled_at BIGINT
);
CREATE UNIQUE INDEX notice_dedupe ON notice (brand_id, dedupe_key);
-- Settled notices are forgotten in time: they name people.
CREATE INDEX notice_forgotten ON notice (settled_at) WHERE settled_at IS NOT NULL;

-- What the mailbox channel took: the post box of a demonstration, where nothing leaves the house.
CREATE TABLE letter (
    notice_id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    medium TEXT NOT NULL,
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX letter_latest ON letter (at, notice_id);
