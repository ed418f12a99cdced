-- Since when which version was current: what a purchase of a past day is pinned to.
CREATE TABLE policy_period (
    brand_id TEXT NOT NULL,
    since BIGINT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (brand_id, since)
);
INSERT INTO policy_period (brand_id, since, hash)
    SELECT brand_id, published_at, hash FROM policy_version WHERE 1 = 1 ON CONFLICT DO NOTHING;
INSERT INTO policy_period (brand_id, since, hash)
    SELECT brand_id, since, hash FROM policy_current WHERE 1 = 1 ON CONFLICT DO NOTHING;
