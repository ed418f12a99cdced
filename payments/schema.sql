-- The sandbox provider: what a bank on the other side would keep. Nothing else reads it.

CREATE TABLE sandbox_refund (
    refund_key TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    capture_ref TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    captured_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    manner TEXT NOT NULL,
    status TEXT NOT NULL,
    code TEXT,
    settles_at BIGINT NOT NULL,
    received_at BIGINT NOT NULL
);
CREATE INDEX sandbox_refund_capture ON sandbox_refund (capture_ref);

-- Keys whose first call is lost on the way, so that it never arrives.
CREATE TABLE sandbox_lost (
    refund_key TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    lost_at BIGINT NOT NULL
);

-- Money that moved. One row a key: nothing moves twice.
CREATE TABLE sandbox_movement (
    refund_key TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    capture_ref TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    moved_at BIGINT NOT NULL
);
CREATE INDEX sandbox_movement_capture ON sandbox_movement (capture_ref);
