-- Settled notices are forgotten in time: they name people.
CREATE INDEX notice_forgotten ON notice (settled_at) WHERE settled_at IS NOT NULL;
