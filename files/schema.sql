-- Pictures, as they were made anew from what people sent: never the bytes they sent.
CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    client_key TEXT NOT NULL,
    media_type TEXT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    body BLOB NOT NULL,
    digest TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by_kind TEXT NOT NULL,
    created_by TEXT NOT NULL,
    UNIQUE (brand_id, holder_id, client_key)
);
