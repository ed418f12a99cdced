-- The sandbox carrier: what a carrier on the other side would keep. Nothing else reads it.
-- A line without a row is as its card says.
CREATE TABLE sandbox_line (
    brand_id TEXT NOT NULL,
    iccid TEXT NOT NULL,
    state TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (brand_id, iccid)
);

-- Every change the sandbox was asked for, once a key: asked again, it answers the same.
CREATE TABLE sandbox_change (
    brand_id TEXT NOT NULL,
    change_key TEXT NOT NULL,
    iccid TEXT NOT NULL,
    wanted TEXT NOT NULL,
    refused TEXT,
    replacement TEXT,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (brand_id, change_key)
);
CREATE INDEX sandbox_change_line ON sandbox_change (brand_id, iccid, asked_at);

-- Requests to pay, by what stands in their link.
CREATE TABLE sandbox_payment (
    token TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    iccid TEXT NOT NULL,
    bill TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    paid_at BIGINT
);

-- Every change that was asked of any carrier, written down before the call: a key is used once.
CREATE TABLE line_change (
    brand_id TEXT NOT NULL,
    change_key TEXT NOT NULL,
    iccid TEXT NOT NULL,
    wanted TEXT NOT NULL,
    carrier TEXT NOT NULL,
    outcome TEXT NOT NULL,
    code TEXT,
    asked_at BIGINT NOT NULL,
    answered_at BIGINT,
    PRIMARY KEY (brand_id, change_key)
);
CREATE INDEX line_change_line ON line_change (brand_id, iccid, asked_at);
